package dev.ispapi.examples.billing;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiException;
import dev.ispapi.support.events.EventHandler;
import dev.ispapi.support.events.RegistrarEvent;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.ImpossibleWishException;
import dev.ispapi.support.plan.PlanEvent;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanRunner;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.RegisterWish;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.support.plan.StepState;
import dev.ispapi.support.plan.Wish;
import dev.ispapi.tld.TldRules;
import dev.ispapi.value.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes orders to the registrar. Each becomes a plan in the database, under a key made of the order's number, so that it is planned once.
 * The plan's runner saves that a command is being sent before it is sent, and what came of it, so that after a crash anywhere the plan
 * says whether the command may have been carried out. What may have been is never just sent again: the runner asks first.
 *
 * <p>The worker itself writes down what follows from the plan for the customer: that his order is done, together with what he owes; or
 * that it is refused, or when it goes on. If the program ends before that, the order is due again, and its plan says the same as before.
 */
public final class Worker implements EventHandler {

    /** The codes of an account without money, and of a log-in that is refused: the order is right, and can be carried out later. */
    private static final Set<Integer> FOR_A_PERSON = Set.of(546, 530);

    /** So often the registrar is asked what became of an order before a person is. */
    private static final int MOST_QUESTIONS = 4;

    private final Database database;
    private final Orders orders;
    private final JdbcPlanStore plans;
    private final Planner planner;
    private final PlanRunner runner;
    private final Clock clock;
    private final Steps steps;

    /**
     * A worker. Several can work on one database.
     *
     * @param database the database
     * @param sender the way to the registrar; its time limit must be below the settling time
     * @param settling for so long after it was sent, an order without an answer may still be on its way; 5 minutes are right
     * @param clock the time
     * @param steps is told of each step
     */
    public Worker(Database database, CommandSender sender, Duration settling, Clock clock, Steps steps) {
        this.database = database;
        this.orders = new Orders(database, clock);
        this.plans = database.plans();
        this.planner = Planner.with(TldRules.bundled());
        this.runner = PlanRunner.of(new WatchedSender(sender, steps)).settlingFor(settling);
        this.clock = clock;
        this.steps = steps;
    }

    /**
     * Does everything that is due.
     *
     * @return how many orders it took up
     */
    public int runDue() {
        int taken = 0;
        for (Order order : orders.due(clock.instant())) {
            if (orders.takeUp(order, in(BackOff.UNTIL_SETTLED))) {
                carryOn(order);
                taken++;
            }
        }
        return taken;
    }

    private void carryOn(Order order) {
        PlanProgress progress;
        try {
            progress = planned(order);
        } catch (ImpossibleWishException e) {
            refuse(order, String.valueOf(e.getMessage()));
            return;
        }
        if (progress.status() == PlanStatus.FAILED) {
            if (order.state() != OrderState.WAITING) {
                // The program ended before it wrote this down.
                record(order, progress, Optional.empty());
                return;
            }
            progress = progress.retry(progress.current().orElseThrow().id());
        }
        var run = runner.savingTo(saved -> save(order, saved)).run(progress);
        record(order, run.progress(), run.failure());
    }

    private PlanProgress planned(Order order) {
        Optional<StoredPlan> stored = plans.find(order.plan());
        if (stored.isPresent()) {
            return stored.get().progress();
        }
        PlanProgress fresh = PlanProgress.of(planner.plan(wish(order.what())));
        steps.reached("before planning");
        plans.add(List.of(new StoredPlan(order.plan(), Optional.empty(), OptionalLong.empty(), fresh, "")));
        steps.reached("after planning");
        return fresh;
    }

    private static Wish wish(NewOrder order) {
        return switch (order.kind()) {
            case REGISTER ->
                RegisterWish.builder(order.domain())
                        .period(Period.years(order.years()))
                        .contacts(ContactHandles.all(order.contact()))
                        .build();
            case RENEW -> RenewWish.of(order.domain(), Period.years(order.years()));
        };
    }

    private void save(Order order, PlanProgress progress) {
        steps.reached("before saving the plan");
        plans.saving(order.plan()).save(progress);
        steps.reached("after saving the plan");
    }

    /** Takes an event to the plans that wait for it, and their orders on. Events that no order waits for are of no interest here. */
    @Override
    public void handle(RegistrarEvent event) {
        PlanEvent.of(event)
                .ifPresent(told -> plans.waitingFor(told, event.date()).forEach(plan -> {
                    Order order = orders.get(Order.idOfPlan(plan.id()));
                    var run = runner.savingTo(saved -> save(order, saved)).continueWith(plan.progress(), told);
                    record(order, run.progress(), run.failure());
                }));
    }

    /** Writes down what follows from the plan for the order. */
    private void record(Order order, PlanProgress progress, Optional<IspapiException> failure) {
        switch (progress.status()) {
            case DONE -> done(order);
            case FAILED -> failed(order, state(progress));
            // An event takes it on; that the plan is looked at now and then makes up for a program that ended between
            // the two.
            case WAITS_FOR_EVENT -> note(order, OrderState.OPEN, "waits for the registry", 0, in(BackOff.FOR_AN_EVENT));
            case OUTCOME_UNKNOWN -> unknown(order, state(progress), failure);
            case READY ->
                note(
                        order,
                        OrderState.OPEN,
                        failure.map(Throwable::getMessage).orElse(""),
                        order.attempts() + 1,
                        in(BackOff.after(order.attempts() + 1)));
            case NEEDS_VALUES, NEEDS_CONSENT, NEEDS_PERSON ->
                hold(order, progress.status() + ": " + progress.needed().keySet() + progress.consentsNeeded());
        }
    }

    private static StepState state(PlanProgress progress) {
        return progress.state(progress.current().orElseThrow().id());
    }

    private void failed(Order order, StepState state) {
        String code = state.code().map(Object::toString).orElse("");
        String reason = state.text().contains(code) ? state.text() : code + " " + state.text();
        if (state.code().filter(FOR_A_PERSON::contains).isPresent()) {
            note(order, OrderState.WAITING, reason, 0, in(BackOff.FOR_A_PERSON));
        } else {
            refuse(order, reason);
        }
    }

    /** Asked again when nothing can be on its way any more; a person is asked when the answers do not tell. */
    private void unknown(Order order, StepState state, Optional<IspapiException> failure) {
        int questions = order.attempts() + 1;
        if (failure.isEmpty() && questions >= MOST_QUESTIONS) {
            hold(order, state.text());
        } else {
            note(order, OrderState.OPEN, state.text(), questions, in(BackOff.UNTIL_SETTLED));
        }
    }

    private void done(Order order) {
        database.inTransaction("done", connection -> {
            orders.done(connection, order);
            return true;
        });
    }

    private void refuse(Order order, String reason) {
        database.inTransaction("refused", connection -> {
            orders.refused(connection, order, reason);
            return true;
        });
    }

    private void hold(Order order, String reason) {
        database.inTransaction("held", connection -> {
            Orders.note(connection, order, OrderState.HELD, reason, order.attempts(), null);
            return true;
        });
    }

    private void note(Order order, OrderState state, String reason, int attempts, Instant next) {
        database.inTransaction("noted", connection -> {
            Orders.note(connection, order, state, reason, attempts, next);
            return true;
        });
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }
}
