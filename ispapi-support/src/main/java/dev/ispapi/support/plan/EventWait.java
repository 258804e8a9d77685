package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.List;

/**
 * The event that ends a pending step.
 *
 * @param eventClass the event's class, such as {@code DOMAIN_TRANSFER}
 * @param domain the domain that it must be about
 * @param done subclasses that say that it is done, such as {@code TRANSFER_SUCCESSFUL}
 * @param failed subclasses that say that it failed, such as {@code TRANSFER_FAILED}; others change nothing
 * @param isCertain whether the step waits in any case; otherwise it waits if the answer says that it is pending
 * @param hint who has to do what meanwhile, in plain words
 */
public record EventWait(
        String eventClass, DomainName domain, List<String> done, List<String> failed, boolean isCertain, String hint) {

    /**
     * Copies the lists.
     *
     * @param eventClass the event's class
     * @param domain the domain that it must be about
     * @param done subclasses that say that it is done
     * @param failed subclasses that say that it failed
     * @param isCertain whether the step waits in any case
     * @param hint who has to do what meanwhile
     */
    public EventWait {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
    }

    boolean isAbout(PlanEvent event) {
        return event.domain().equals(domain) && event.eventClass().equalsIgnoreCase(eventClass);
    }

    boolean isDone(PlanEvent event) {
        return isAbout(event) && done.stream().anyMatch(event.subclass()::equalsIgnoreCase);
    }

    boolean isFailed(PlanEvent event) {
        return isAbout(event) && failed.stream().anyMatch(event.subclass()::equalsIgnoreCase);
    }
}
