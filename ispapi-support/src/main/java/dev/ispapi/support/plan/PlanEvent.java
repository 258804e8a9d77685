package dev.ispapi.support.plan;

import dev.ispapi.event.EventStatus;
import dev.ispapi.idn.DomainName;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened to a domain, as {@code StatusEvent} tells.
 *
 * @param eventClass the event's class, such as {@code DOMAIN_TRANSFER}
 * @param subclass the event's subclass, such as {@code TRANSFER_SUCCESSFUL}
 * @param domain the domain that it is about
 */
public record PlanEvent(String eventClass, String subclass, DomainName domain) {

    private static final String DOMAIN = "domain:";

    /**
     * The event in an answer to {@code StatusEvent}.
     *
     * @param answer the answer
     * @return the event; empty if it is about no domain
     */
    public static Optional<PlanEvent> of(EventStatus answer) {
        return answer.data().stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(DOMAIN))
                .findFirst()
                .flatMap(line -> domain(line.substring(DOMAIN.length()).strip()))
                .flatMap(name -> answer.className()
                        .map(eventClass ->
                                new PlanEvent(eventClass, answer.subclass().orElse(""), name)));
    }

    private static Optional<DomainName> domain(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(DomainName.received(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
