package dev.ispapi.support.events;

import dev.ispapi.idn.DomainName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Matches an event with what waits for it: the object's class and name, and what happens to it.
 *
 * @param objectClass in upper case, such as {@code DOMAIN}
 * @param name the object's name; that of a domain in ASCII and lower case
 * @param kind what happens to it
 */
public record CorrelationKey(String objectClass, String name, EventMeaning.Kind kind) {

    /** The class of domains. */
    public static final String DOMAIN = "DOMAIN";

    /**
     * The key of something that happens to a domain.
     *
     * @param name the domain
     * @param kind what happens to it
     * @return the key
     */
    public static CorrelationKey domain(DomainName name, EventMeaning.Kind kind) {
        return new CorrelationKey(DOMAIN, name.ascii(), kind);
    }

    /**
     * The key of an event: the first line of its data names the object.
     *
     * @param event the event
     * @return empty if the event names no object, or what it is about is not understood
     */
    public static Optional<CorrelationKey> of(RegistrarEvent event) {
        EventMeaning.Kind kind = event.meaning().kind();
        if (kind == EventMeaning.Kind.OTHER) {
            return Optional.empty();
        }
        Optional<CorrelationKey> domain = event.domain().map(name -> domain(name, kind));
        return domain.or(() -> event.data().entrySet().stream()
                .findFirst()
                .filter(line -> !line.getValue().isEmpty())
                .map((Map.Entry<String, String> line) ->
                        new CorrelationKey(line.getKey().toUpperCase(Locale.ROOT), line.getValue(), kind)));
    }
}
