package dev.ispapi.cli.plan;

import dev.ispapi.CommandSender;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.support.events.EventReader;
import dev.ispapi.support.events.EventStore;
import dev.ispapi.support.events.RefusalPolicy;
import dev.ispapi.support.plan.PlanRun;
import dev.ispapi.support.plan.PlanRunner;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.StepState;
import dev.ispapi.support.plan.WaitingPlans;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the account's events for a plan that waits for one. Events of others stay in the account; that they were looked at is kept in a file
 * beside that of the plan.
 */
final class PlanEventReading {

    private final PlanRunner runner;
    private final CommandSender ispapi;
    private final Path file;

    private PlanEventReading(PlanRunner runner, CommandSender ispapi, Path file) {
        this.runner = runner;
        this.ispapi = ispapi;
        this.file = file;
    }

    static PlanEventReading of(PlanRunner runner, CommandSender ispapi, Path plan) {
        return new PlanEventReading(runner, ispapi, Path.of(plan + ".events"));
    }

    /** Reads what is there, and goes on with the plan as far as that brings it. */
    PlanRun read(PlanRun waiting) {
        PlanRun latest = waiting;
        boolean isCarriedOn = true;
        while (isCarriedOn && latest.status() == PlanStatus.WAITS_FOR_EVENT) {
            PlanRun before = latest;
            latest = readOnce(before);
            isCarriedOn = !latest.progress().equals(before.progress());
        }
        return latest;
    }

    private PlanRun readOnce(PlanRun waiting) {
        List<PlanRun> runs = new ArrayList<>(List.of(waiting));
        WaitingPlans plans = WaitingPlans.of(runner, runs::add, event -> {
            throw new IllegalStateException("the plan does not wait for it");
        });
        plans.add(waiting.progress(), sentAt(waiting));
        try (EventStore store = EventStore.inFile(file)) {
            var unused = EventReader.builder(ispapi)
                    .handler(plans)
                    .store(store)
                    .onRefusal(RefusalPolicy.setAsideAfter(1))
                    .build()
                    .readAll();
        } catch (IllegalStateException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
        return runs.get(runs.size() - 1);
    }

    /** When the step was sent that waits; where that is not known, each event about the domain counts. */
    private static Instant sentAt(PlanRun waiting) {
        return waiting.progress()
                .current()
                .map(step -> waiting.progress().state(step.id()))
                .flatMap(StepState::at)
                .orElse(Instant.EPOCH);
    }
}
