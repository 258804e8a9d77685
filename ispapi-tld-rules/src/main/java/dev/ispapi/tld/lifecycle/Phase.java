package dev.ispapi.tld.lifecycle;

import dev.ispapi.tld.price.OrderType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One phase in the life of a domain, from one step to the next.
 *
 * @param kind which phase
 * @param from its first moment; empty for the first phase, which began at some time before
 * @param until its end, which is no longer part of it; empty for the last phase
 * @param actions what can be ordered; empty if nothing can
 * @param explanation what the phase means, in a sentence or two for people
 */
public record Phase(
        PhaseKind kind,
        Optional<Instant> from,
        Optional<Instant> until,
        List<PossibleAction> actions,
        String explanation) {

    /**
     * Copies the actions.
     *
     * @param kind which phase
     * @param from its first moment; empty for the first phase
     * @param until its end, which is no longer part of it; empty for the last phase
     * @param actions what can be ordered
     * @param explanation what the phase means
     */
    public Phase {
        actions = List.copyOf(actions);
    }

    /**
     * Whether something can be ordered in this phase.
     *
     * @param order the order
     * @return true if it is among the actions
     */
    public boolean allows(OrderType order) {
        return actions.stream().anyMatch(action -> action.order() == order);
    }

    /**
     * Whether a moment lies in this phase.
     *
     * @param moment the moment
     * @return true from the first moment until just before the end
     */
    public boolean covers(Instant moment) {
        return from.map(start -> !moment.isBefore(start)).orElse(true)
                && until.map(moment::isBefore).orElse(true);
    }
}
