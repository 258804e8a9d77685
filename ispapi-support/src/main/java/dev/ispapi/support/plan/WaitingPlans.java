package dev.ispapi.support.plan;

import dev.ispapi.support.events.EventHandler;
import dev.ispapi.support.events.RegistrarEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries plans on whose pending step an event decides: the results of transfers, trades and registrations find the plan that waits for
 * them. It is the handler of an {@link dev.ispapi.support.events.EventReader}.
 *
 * <pre>{@code
 * WaitingPlans waiting = WaitingPlans.of(runner, run -> System.out.println(run.status()), event -> log.info("{}", event));
 * waiting.add(run.progress(), orderedAt);
 * EventReader.builder(ispapi).handler(waiting).store(EventStore.inFile(file)).build().readAll();
 * }</pre>
 *
 * <p>It remembers nothing beyond the program; the runner's {@link PlanStore} does. After a restart, {@linkplain #add add} the saved plans
 * <em>before</em> the first round, because an event for which no plan waits goes to the other handler and is deleted when that takes it.
 * An event that comes twice changes nothing the second time.
 *
 * <p>Thread-safe; plans are carried on one after the other, on the thread of the reader.
 */
public final class WaitingPlans implements EventHandler {

    private final PlanRunner runner;
    private final Consumer<PlanRun> listener;
    private final EventHandler others;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(PlanProgress progress, Instant since) {

        boolean waitsFor(RegistrarEvent event, PlanEvent told) {
            boolean isNewEnough =
                    event.date().map(date -> !date.isBefore(since)).orElse(true);
            return isNewEnough
                    && progress.current()
                            .flatMap(Step::waitsFor)
                            .filter(wait -> wait.isAbout(told))
                            .isPresent();
        }
    }

    private WaitingPlans(PlanRunner runner, Consumer<PlanRun> listener, EventHandler others) {
        this.runner = runner;
        this.listener = listener;
        this.others = others;
    }

    /**
     * Begins with no plans.
     *
     * @param runner carries the plans on, and saves them
     * @param listener told of each run that an event set off, on the thread of the reader; a plan that does not wait any more is forgotten
     *     then, so check its {@link PlanRun#status() status}
     * @param others gets the events for which no plan waits
     * @return the handler
     */
    public static WaitingPlans of(PlanRunner runner, Consumer<PlanRun> listener, EventHandler others) {
        return new WaitingPlans(runner, listener, others);
    }

    /**
     * Waits with a plan.
     *
     * @param progress a plan that waits for an event
     * @param since when its pending step was sent, by the API's clock: an older event, such as the failure of last week's transfer, is
     *     not for it
     * @throws IllegalArgumentException if the plan waits for no event
     */
    public synchronized void add(PlanProgress progress, Instant since) {
        if (progress.status() != PlanStatus.WAITS_FOR_EVENT) {
            throw new IllegalArgumentException("expected a plan that waits for an event, found one that is "
                    + progress.status() + "; run it first");
        }
        // An event of the same second can have a date that is earlier by its fraction.
        entries.add(new Entry(progress, since.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** {@return the plans that wait, in the order in which they were added, unmodifiable} */
    public synchronized List<PlanProgress> plans() {
        return entries.stream().map(Entry::progress).toList();
    }

    /**
     * Carries on what waits for the event.
     *
     * @param event the event
     * @throws Exception what the other handler throws, or the runner's store; the event then comes again
     */
    @Override
    public synchronized void handle(RegistrarEvent event) throws Exception {
        Optional<PlanEvent> told = PlanEvent.of(event);
        List<Entry> waiting = told.map(happened -> entries.stream()
                        .filter(entry -> entry.waitsFor(event, happened))
                        .toList())
                .orElse(List.of());
        if (told.isEmpty() || waiting.isEmpty()) {
            others.handle(event);
            return;
        }
        for (Entry entry : waiting) {
            PlanRun run = runner.continueWith(entry.progress(), told.get());
            if (!run.progress().equals(entry.progress())) {
                carriedOn(entry, run);
            }
        }
    }

    private void carriedOn(Entry entry, PlanRun run) {
        int place = entries.indexOf(entry);
        if (run.status() == PlanStatus.WAITS_FOR_EVENT) {
            entries.set(place, new Entry(run.progress(), entry.since()));
        } else {
            entries.remove(place);
        }
        listener.accept(run);
    }
}
