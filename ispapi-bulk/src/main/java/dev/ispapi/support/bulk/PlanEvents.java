package dev.ispapi.support.bulk;

import dev.ispapi.support.events.EventHandler;
import dev.ispapi.support.events.RegistrarEvent;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.PlanEvent;
import dev.ispapi.support.plan.PlanProgress;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Hands events to the stored plans that wait for them, or whose order has no answer yet. Those of a job are then carried on by its workers,
 * others by the program that stored them. It is the handler of an {@link dev.ispapi.support.events.EventReader}. Until its event comes a plan
 * costs nothing: it is a row in the database. An event that comes twice changes nothing the second time. Thread-safe.
 */
public final class PlanEvents implements EventHandler {

    private static final int ATTEMPTS = 5;

    private final JdbcPlanStore plans;
    private final JdbcBulkStore runs;
    private final EventHandler others;

    private PlanEvents(JdbcPlanStore plans, JdbcBulkStore runs, EventHandler others) {
        this.plans = plans;
        this.runs = runs;
        this.others = others;
    }

    /**
     * A handler for the plans in a database.
     *
     * @param database holds the tables of {@link dev.ispapi.support.jdbc.JdbcSchema}
     * @param others gets the events for which no plan waits; an event is deleted when it took it
     * @return the handler
     */
    public static PlanEvents in(DataSource database, EventHandler others) {
        return new PlanEvents(JdbcPlanStore.of(database), JdbcBulkStore.of(database), others);
    }

    @Override
    public void handle(RegistrarEvent event) throws Exception {
        Optional<PlanEvent> told = PlanEvent.of(event);
        List<StoredPlan> waiting =
                told.map(happened -> plans.waitingFor(happened, event.date())).orElse(List.of());
        if (told.isEmpty() || waiting.isEmpty()) {
            others.handle(event);
            return;
        }
        for (StoredPlan plan : waiting) {
            take(plan, told.get(), event);
        }
    }

    /** A worker can save the plan at the same moment, because the answer to its order comes together with the event. */
    private void take(StoredPlan waiting, PlanEvent told, RegistrarEvent event) {
        StoredPlan plan = waiting;
        for (int attempt = 1; ; attempt++) {
            Optional<PlanProgress> after = plan.progress().after(told);
            if (after.isEmpty()) {
                return;
            }
            try {
                plans.save(plan.id(), after.get().nextRevision(), event.eventClass() + " " + event.subclass());
                runs.wake(plan.id());
                return;
            } catch (IllegalStateException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                plan = plans.find(plan.id()).orElseThrow();
            }
        }
    }
}
