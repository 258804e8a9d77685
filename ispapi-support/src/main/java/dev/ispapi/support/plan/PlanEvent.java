package dev.ispapi.support.plan;

import dev.ispapi.event.EventStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.support.events.EventMeaning;
import dev.ispapi.support.events.RegistrarEvent;
import java.util.Optional;

/**
 * Something that happened to a domain, as {@code StatusEvent} tells.
 *
 * @param eventClass the event's class, such as {@code DOMAIN_TRANSFER}
 * @param subclass the event's subclass, such as {@code TRANSFER_SUCCESSFUL}
 * @param domain the domain that it is about
 */
public record PlanEvent(String eventClass, String subclass, DomainName domain) {

    private static final String DOMAIN = "domain";

    /**
     * The event in an answer to {@code StatusEvent}.
     *
     * @param answer the answer
     * @return the event; empty if it is about no domain
     */
    public static Optional<PlanEvent> of(EventStatus answer) {
        return answer.className()
                .flatMap(eventClass -> of(new RegistrarEvent(
                        0, eventClass, answer.subclass().orElse(""), answer.date(), answer.data(), "")));
    }

    /**
     * An event of an account. The end of an owner change on CNR, which comes as a modification of the domain, is that of a trade.
     *
     * @param event the event
     * @return the same for plans; empty if it is about no domain
     */
    public static Optional<PlanEvent> of(RegistrarEvent event) {
        EventMeaning meaning = event.meaning();
        boolean isOwnerChange = meaning.kind() == EventMeaning.Kind.TRADE
                && EventMeaning.of(event.eventClass(), event.subclass()).kind() != EventMeaning.Kind.TRADE;
        return domain(event)
                .map(domain -> isOwnerChange
                        ? new PlanEvent("DOMAIN_TRADE", "TRADE_" + meaning.stage(), domain)
                        : new PlanEvent(event.eventClass(), event.subclass(), domain));
    }

    private static Optional<DomainName> domain(RegistrarEvent event) {
        return Optional.ofNullable(event.data().get(DOMAIN)).flatMap(PlanEvent::domain);
    }

    private static Optional<DomainName> domain(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(DomainName.received(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
