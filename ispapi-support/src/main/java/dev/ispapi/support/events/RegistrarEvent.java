package dev.ispapi.support.events;

import dev.ispapi.event.EventStatus;
import dev.ispapi.idn.DomainName;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened, as {@code StatusEvent} tells it.
 *
 * <p>The texts are kept as they came ({@code raw...}); {@link #data()}, {@link #info()} and {@link #meaning()} read them. Nothing of it
 * fails: an event of an unknown class can still be read.
 *
 * @param number the event's number, {@code EVENT}
 * @param eventClass the class, such as {@code DOMAIN_TRANSFER}; empty if it was not sent
 * @param subclass the subclass, such as {@code TRANSFER_PENDING}; empty if it was not sent
 * @param date when it happened, if that can be read
 * @param rawData the lines of the data, such as {@code domain:example.com}, which can be percent-encoded; unmodifiable
 * @param rawInfo more about it, such as {@code USERTRANSFER%3a%20dasc%20%2d%3e%20test%2euser}; empty if it was not sent
 */
public record RegistrarEvent(
        int number, String eventClass, String subclass, Optional<Instant> date, List<String> rawData, String rawInfo) {

    private static final String DOMAIN = "domain";

    /** CNR tells the end of an owner change in an event of a modification. */
    private static final String OWNER_CHANGE_STATUS = "ownerchange_status";

    /**
     * Takes an event.
     *
     * @param number the event's number
     * @param eventClass the class
     * @param subclass the subclass
     * @param date when it happened
     * @param rawData the lines of the data
     * @param rawInfo more about it
     */
    public RegistrarEvent {
        rawData = List.copyOf(rawData);
    }

    static RegistrarEvent of(ListedEvent listed, EventStatus status) {
        return new RegistrarEvent(
                listed.number(),
                status.className().orElse(""),
                status.subclass().orElse(""),
                status.date().or(listed::date),
                status.data(),
                status.info().orElse(""));
    }

    /**
     * The data by name: the line {@code domain:example.com} is {@code example.com} under {@code domain}. Lines without a name are left
     * out (see {@link #rawData()}); of two with one name the first counts.
     *
     * @return decoded values by name in lower case, in their order, unmodifiable
     */
    public Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        for (String line : rawData) {
            String text = PercentText.decode(line);
            int colon = text.indexOf(':');
            if (colon > 0) {
                data.putIfAbsent(
                        text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        text.substring(colon + 1).strip());
            }
        }
        return Collections.unmodifiableMap(data);
    }

    /** {@return what the event says beyond its data, percent codes decoded; empty if nothing} */
    public String info() {
        return PercentText.decode(rawInfo);
    }

    /** {@return the domain that it is about, {@code domain:...} of its data} */
    public Optional<DomainName> domain() {
        return Optional.ofNullable(data().get(DOMAIN))
                .filter(name -> !name.isEmpty())
                .map(DomainName::received);
    }

    /**
     * What it means, as far as its class and subclass are understood. On CNR the events of an owner change in gTLDs are {@code
     * DOMAIN_MODIFICATION} with {@code ownerchange_status} among their data, and mean a trade.
     *
     * @return the meaning
     */
    public EventMeaning meaning() {
        String ownerChange = data().get(OWNER_CHANGE_STATUS);
        return ownerChange == null
                ? EventMeaning.of(eventClass, subclass)
                : EventMeaning.of("DOMAIN_TRADE", "TRADE_" + ownerChange);
    }

    /** {@return who lost the domain to whom, if {@link #info()} tells of a transfer between users} */
    public Optional<UserTransfer> userTransfer() {
        return UserTransfer.in(info());
    }

    /** Number, class, subclass, date and domain. The other texts are left out: they can hold anything. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("event ").append(number);
        for (String word : List.of(
                eventClass,
                subclass,
                date.map(Instant::toString).orElse(""),
                domain().map(DomainName::ascii).orElse(""))) {
            text.append(word.isEmpty() ? "" : " ").append(word);
        }
        return text.toString();
    }
}
