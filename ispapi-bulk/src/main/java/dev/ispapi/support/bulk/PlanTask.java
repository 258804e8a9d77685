package dev.ispapi.support.bulk;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import dev.ispapi.IspapiException;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.PlanOfRun;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanRun;
import dev.ispapi.support.plan.PlanRunner;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.StepState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries one plan as far as it goes, and says when it is to be taken up again. */
final class PlanTask {

    private static final Logger LOG = LoggerFactory.getLogger(PlanTask.class);
    private static final Duration RARELY = Duration.ofHours(6);
    private static final Duration LONG = Duration.ofHours(1);

    private final String account;
    private final JdbcPlanStore plans;
    private final JdbcBulkStore runs;
    private final PlanRunner runner;
    private final Throttle throttle;
    private final Duration retryAfter;
    private final InstantSource clock;

    PlanTask(
            String account,
            JdbcPlanStore plans,
            JdbcBulkStore runs,
            PlanRunner runner,
            Throttle throttle,
            Duration retryAfter,
            InstantSource clock) {
        this.account = account;
        this.plans = plans;
        this.runs = runs;
        this.runner = runner;
        this.throttle = throttle;
        this.retryAfter = retryAfter;
        this.clock = clock;
    }

    CompletionHandler<Void> execute(String id) {
        Optional<PlanOfRun> stored = runs.find(id);
        if (stored.isEmpty() || stored.get().plan().isCancelled()) {
            return remove();
        }
        if (stored.get().isPaused()) {
            return again(clock.instant().plus(retryAfter));
        }
        if (!stored.get().account().orElse(account).equals(account)) {
            // The job was made after these workers started, and by another account.
            LOG.error("the job of the plan {} belongs to another account than these workers", id);
            return again(clock.instant().plus(LONG));
        }
        Optional<Instant> paused = throttle.pausedUntil();
        if (paused.isPresent()) {
            return again(paused.get());
        }
        try {
            PlanProgress progress = stored.get().plan().progress();
            PlanRunner saving = runner.savingTo(plans.saving(id));
            return after(
                    id, progress.status() == PlanStatus.WAITS_FOR_EVENT ? saving.ask(progress) : saving.run(progress));
        } catch (IllegalStateException e) {
            // Another worker has it, or it was cancelled meanwhile; if that worker died, it is found again.
            LOG.info("{}", e.getMessage());
            return again(clock.instant().plus(retryAfter));
        }
    }

    private CompletionHandler<Void> after(String id, PlanRun run) {
        return switch (run.status()) {
            case DONE, FAILED, NEEDS_VALUES, NEEDS_CONSENT, NEEDS_PERSON -> remove();
            // An event can have come while the plan was saved; then it can go on already.
            case WAITS_FOR_EVENT ->
                run.failure().isPresent()
                        ? again(throttle.pausedUntil().orElse(clock.instant().plus(retryAfter)))
                        : isAwoken(id) ? again(clock.instant()) : remove();
            case READY -> again(throttle.pausedUntil().orElse(clock.instant().plus(pause(run))));
            case OUTCOME_UNKNOWN -> again(clock.instant().plus(isHopeless(run) ? RARELY : retryAfter));
        };
    }

    private boolean isAwoken(String id) {
        return plans.find(id)
                .map(StoredPlan::progress)
                .filter(progress -> progress.status() == PlanStatus.READY)
                .isPresent();
    }

    /** A plan that stopped between two steps without an error goes on when the brake is off. */
    private Duration pause(PlanRun run) {
        Optional<IspapiException> failure = run.failure();
        return failure.isPresent() ? retryAfter : Duration.ofMillis(100);
    }

    /** An order of long ago of which the API still can't tell what became of it: a person has to find out. */
    private boolean isHopeless(PlanRun run) {
        return run.progress()
                .current()
                .map(step -> run.progress().state(step.id()))
                .flatMap(StepState::at)
                .filter(sent -> sent.plus(LONG).isBefore(clock.instant()))
                .isPresent();
    }

    private static CompletionHandler<Void> remove() {
        return (complete, operations) -> operations.remove();
    }

    private static CompletionHandler<Void> again(Instant time) {
        return (complete, operations) -> operations.reschedule(complete, time);
    }
}
