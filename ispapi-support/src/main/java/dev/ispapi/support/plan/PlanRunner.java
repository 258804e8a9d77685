package dev.ispapi.support.plan;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.ConnectionException;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiException;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.Outcome;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.Outcomes;
import dev.ispapi.RetryPolicy;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Carries out plans step by step. A step that must happen once is never sent twice: that it is being sent is saved before it is sent, and
 * where a plan is found so later, the runner asks what became of it, or stops and says what to find out. Immutable, and thread-safe if what
 * it was given is; but a plan must not be run concurrently.
 *
 * <pre>{@code
 * PlanRunner runner = PlanRunner.of(ispapi).savingTo(progress -> write(PlanJson.write(progress)));
 * PlanRun run = runner.run(PlanProgress.of(plan));
 * if (run.status() == PlanStatus.WAITS_FOR_EVENT) {
 *     run = runner.continueWith(run.progress(), event);   // later, maybe in another program
 * }
 * }</pre>
 */
public final class PlanRunner {

    private static final Duration SETTLING = Duration.ofMinutes(5);

    private final CommandSender sender;
    private final PlanStore store;
    private final PlanListener listener;
    private final BooleanSupplier stop;
    private final Duration settling;
    private final InstantSource clock;

    private PlanRunner(
            CommandSender sender,
            PlanStore store,
            PlanListener listener,
            BooleanSupplier stop,
            Duration settling,
            InstantSource clock) {
        this.sender = sender;
        this.store = store;
        this.listener = listener;
        this.stop = stop;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * A runner that saves nothing and reports to no listener.
     *
     * @param sender sends the commands
     * @return the runner
     */
    public static PlanRunner of(CommandSender sender) {
        return new PlanRunner(sender, PlanStore.NONE, PlanListener.NONE, () -> false, SETTLING, InstantSource.system());
    }

    /**
     * A runner that saves each step before and after it is sent.
     *
     * @param other where to
     * @return a copy with this store in place of any other
     */
    public PlanRunner savingTo(PlanStore other) {
        return new PlanRunner(sender, other, listener, stop, settling, clock);
    }

    /**
     * A runner that tells how it goes.
     *
     * @param other whom
     * @return a copy with this listener in place of any other
     */
    public PlanRunner reportingTo(PlanListener other) {
        return new PlanRunner(sender, store, other, stop, settling, clock);
    }

    /**
     * A runner that stops between two steps when it is told to.
     *
     * @param isOver asked before each step; true stops the run
     * @return a copy with this in place of any other
     */
    public PlanRunner stoppingWhen(BooleanSupplier isOver) {
        return new PlanRunner(sender, store, listener, isOver, settling, clock);
    }

    /**
     * A runner that gives an order without an answer another time to arrive: for so long after it was sent it may still be on its way,
     * and is not sent again although nothing shows of it. Five minutes unless set.
     *
     * @param time from zero to a day
     * @return a copy with this in place of any other
     * @throws IllegalArgumentException if it is out of range
     */
    public PlanRunner settlingFor(Duration time) {
        var unused = Outcomes.of(sender).withSettlingTime(time);
        return new PlanRunner(sender, store, listener, stop, time, clock);
    }

    /** A runner with another clock. */
    PlanRunner withClock(InstantSource other) {
        return new PlanRunner(sender, store, listener, stop, settling, other);
    }

    /**
     * Carries a plan on until it is done, needs something, or a step fails.
     *
     * @param progress the plan so far
     * @return how far it came; what the API or the network did wrong is in it, and not thrown
     */
    public PlanRun run(PlanProgress progress) {
        PlanProgress now = progress;
        boolean isUnsaved = false;
        while (true) {
            Optional<Step> current = now.current();
            Optional<PlanRun> next = current.isEmpty() || stop.getAsBoolean()
                    ? Optional.empty()
                    : switch (now.status()) {
                        case READY -> Optional.of(send(now, current.get()));
                        case OUTCOME_UNKNOWN -> Optional.of(findOut(now, current.get()));
                        default -> Optional.empty();
                    };
            PlanRun after = next.orElse(new PlanRun(now, Optional.empty()));
            isUnsaved = after.progress().revision() == now.revision()
                    && (isUnsaved || !after.progress().equals(now));
            if (next.isEmpty() || after.failure().isPresent() || !hasMoved(now, after)) {
                return isUnsaved ? new PlanRun(keep(after.progress()), after.failure()) : after;
            }
            now = after.progress();
        }
    }

    /** Whether the run can go on: with the next step, or with one of which is known now that it can be sent. */
    private static boolean hasMoved(PlanProgress before, PlanRun after) {
        return !before.current().map(Step::id).equals(after.progress().current().map(Step::id))
                || (before.status() == PlanStatus.OUTCOME_UNKNOWN && after.status() == PlanStatus.READY);
    }

    /** Whether it must be found out what became of it: it must happen once, or there is a way to ask. */
    static boolean isUncertain(Step step) {
        return step.mustHappenOnce() || !step.probes().isEmpty();
    }

    /**
     * Tells a plan of an event. One that the plan does not wait for changes nothing.
     *
     * @param progress the plan so far
     * @param event what happened
     * @return how far it came from there, as {@link #run} does
     */
    public PlanRun continueWith(PlanProgress progress, PlanEvent event) {
        Optional<PlanProgress> after = progress.after(event);
        if (after.isEmpty()) {
            return new PlanRun(progress, Optional.empty());
        }
        Step step = progress.current().orElseThrow();
        StepState state = after.get().state(step.id());
        PlanProgress saved = save(progress, step, state);
        return state.status() == Status.DONE ? run(saved) : new PlanRun(saved, Optional.empty());
    }

    /**
     * Asks whether what a plan waits for has happened, because its event got lost, or another program took it; then the plan is carried on as by
     * {@link #run}. Nothing is ordered of what waits, and what shows nothing keeps waiting.
     *
     * @param progress the plan so far
     * @return how far it came; as it was if it waits for no event, or none of its questions says that it happened
     */
    public PlanRun ask(PlanProgress progress) {
        Optional<Step> waiting =
                progress.current().filter(step -> progress.state(step.id()).status() == Status.WAITING);
        if (waiting.isEmpty()) {
            return new PlanRun(progress, Optional.empty());
        }
        Step step = waiting.get();
        try {
            for (Probe probe : step.probes()) {
                Optional<AnswerRule> rule = rule(step, probe.rules(), sender.request(probe.command()));
                if (rule.isPresent() && rule.get().action() == Action.GO_ON) {
                    StepState done = new StepState(
                            Status.DONE, Optional.empty(), rule.get().text());
                    return run(save(progress, step, done));
                }
                if (rule.isPresent()) {
                    break;
                }
            }
            return new PlanRun(progress, Optional.empty());
        } catch (IspapiException e) {
            return new PlanRun(progress, Optional.of(e));
        }
    }

    private PlanRun send(PlanProgress progress, Step step) {
        Command<?> command = step.command().orElse(null);
        if (command == null) {
            // An earlier answer did not bring what it was to bring.
            String names = String.join(
                    ", ", step.missing().stream().map(MissingValue::parameter).toList());
            return new PlanRun(
                    save(progress, step, StepState.of(Status.FAILED, "still not known: " + names)), Optional.empty());
        }
        Effect effect = command.effect();
        PlanProgress sending = effect == Effect.READS
                ? progress
                : save(progress, step, effect, StepState.of(Status.SENDING).sentAt(Optional.of(clock.instant())));
        try {
            return taken(sending, step, effect, sender.send(new ResponseCommand(command), options(effect)));
        } catch (AuthenticationFailedException | ConnectionException | InvalidCommandException e) {
            // It did not get in, or was not sent: that says nothing of the order.
            return new PlanRun(save(sending, step, StepState.OPEN), Optional.of(e));
        } catch (CommandFailedException e) {
            return refused(sending, step, e);
        } catch (TemporaryFailureException | OutcomeUnknownException | MalformedResponseException e) {
            // What is put off may have been carried out, too.
            StepState state = isUncertain(step) ? unknown(sending, step) : StepState.OPEN;
            return new PlanRun(save(sending, step, state), Optional.of(e));
        }
    }

    /**
     * What changes something is tried once: the answer to a second attempt, such as that a domain expires at another date than the command
     * says, would hide what the first one did.
     */
    private static CallOptions options(Effect effect) {
        return effect == Effect.READS
                ? CallOptions.NONE
                : CallOptions.builder().retryPolicy(RetryPolicy.none()).build();
    }

    /** An answer with a success code. */
    private PlanRun taken(PlanProgress progress, Step step, Effect effect, Response answer) {
        Optional<AnswerRule> rule = rule(step, step.rules(), answer);
        boolean isStopped = rule.map(fitting -> fitting.action() == Action.STOP)
                .orElse(!step.rules().isEmpty());
        if (isStopped) {
            return new PlanRun(save(progress, step, effect, stopped(step, rule, answer)), Optional.empty());
        }
        boolean isPending = rule.map(fitting -> fitting.action() == Action.WAIT).orElse(false)
                || step.waitsFor()
                        .map(wait -> wait.isCertain() || answer.isPending())
                        .orElse(false);
        PlanProgress next = learn(progress, step, rule, answer);
        Status status = isPending ? Status.WAITING : Status.DONE;
        StepState state =
                state(status, step, answer).sentAt(next.state(step.id()).at());
        return new PlanRun(save(next, step, effect, state), Optional.empty());
    }

    private PlanRun refused(PlanProgress progress, Step step, CommandFailedException e) {
        Optional<Response> answer = e.response();
        Optional<AnswerRule> rule = answer.flatMap(response -> rule(
                step,
                step.rules().stream()
                        .filter(candidate -> candidate.property().equals(AnswerRule.CODE))
                        .toList(),
                response));
        if (answer.isEmpty() || rule.isEmpty() || rule.get().action() == Action.WAIT) {
            StepState failed =
                    new StepState(Status.FAILED, Optional.of(e.code()), withoutSecrets(step, e.description()));
            return new PlanRun(save(progress, step, failed), Optional.of(e));
        }
        StepState state = rule.get().action() == Action.STOP
                ? stopped(step, rule, answer.get())
                : state(Status.DONE, step, answer.get());
        return new PlanRun(save(learn(progress, step, rule, answer.get()), step, state), Optional.empty());
    }

    /** What later steps learn from an answer: that they are not needed, and the values that they lack. */
    private static PlanProgress learn(PlanProgress progress, Step step, Optional<AnswerRule> rule, Response answer) {
        PlanProgress next = progress;
        Optional<String> skipped = rule.flatMap(AnswerRule::skips);
        if (skipped.isPresent()) {
            next = next.with(skipped.get(), StepState.of(Status.SKIPPED, "not needed"));
        }
        for (Step later : progress.plan().steps()) {
            for (MissingValue value : later.missing()) {
                Optional<String> found = value.from()
                        .filter(origin -> origin.step().equals(step.id()))
                        .flatMap(origin -> answer.value(origin.property()))
                        .filter(text -> !text.isEmpty());
                if (found.isPresent()) {
                    next = next.with(next.plan().supply(later.id(), value.parameter(), found.get()));
                }
            }
        }
        return next;
    }

    /** Asks what became of a step that was sent without an answer. One that must happen once is never sent again from here. */
    private PlanRun findOut(PlanProgress progress, Step step) {
        PlanProgress now = progress.state(step.id()).status() == Status.UNKNOWN
                ? progress
                : save(progress, step, unknown(progress, step));
        for (Probe probe : step.probes()) {
            try {
                Response answer = sender.request(probe.command());
                Optional<AnswerRule> rule = rule(step, probe.rules(), answer);
                if (rule.isPresent() && rule.get().action() == Action.GO_ON) {
                    return new PlanRun(
                            save(
                                    now,
                                    step,
                                    new StepState(
                                            Status.DONE,
                                            Optional.empty(),
                                            rule.get().text())),
                            Optional.empty());
                }
                if (rule.isPresent()
                        && rule.get().action() == Action.WAIT
                        && step.waitsFor().isPresent()) {
                    return new PlanRun(
                            save(
                                    now,
                                    step,
                                    StepState.of(Status.WAITING, rule.get().text())
                                            .sentAt(now.state(step.id()).at())),
                            Optional.empty());
                }
                if (rule.isPresent()) {
                    return new PlanRun(now, Optional.empty());
                }
            } catch (IspapiException e) {
                return new PlanRun(now, Optional.of(e));
            }
        }
        // Nothing says that it was carried out. What can be repeated is sent again; of everything else the account must
        // say
        // that it did not arrive.
        return new PlanRun(
                step.mustHappenOnce() ? investigate(now, step) : save(now, step, StepState.OPEN), Optional.empty());
    }

    /** What the objects and the log of the account tell of an order that must happen once. */
    private PlanProgress investigate(PlanProgress progress, Step step) {
        Optional<Instant> sentAt = progress.state(step.id()).at();
        if (sentAt.isEmpty()) {
            return progress;
        }
        RawCommand.Builder order =
                RawCommand.builder(step.commandName().orElseThrow()).effect(Effect.ONCE);
        step.parameters().forEach(order::parameter);
        Outcome outcome = Outcomes.of(sender).withSettlingTime(settling).settle(order.build(), sentAt.get());
        return switch (outcome.verdict()) {
            case CARRIED_OUT ->
                save(
                        progress,
                        step,
                        StepState.of(
                                        step.waitsFor()
                                                        .filter(EventWait::isCertain)
                                                        .isPresent()
                                                ? Status.WAITING
                                                : Status.DONE,
                                        String.join("; ", outcome.evidence()))
                                .sentAt(sentAt));
            case NOT_CARRIED_OUT -> save(progress, step, StepState.OPEN);
            case STILL_UNKNOWN -> progress;
        };
    }

    private static StepState unknown(PlanProgress progress, Step step) {
        String command = step.commandName().orElse(step.id());
        String questions = step.probes().isEmpty()
                ? "QueryObjectLogList"
                : String.join(
                                ", ",
                                step.probes().stream().map(Probe::commandName).toList()) + " and QueryObjectLogList";
        return StepState.of(
                        Status.UNKNOWN,
                        "It is not known whether " + command + " was carried out. Find out with " + questions
                                + " and the list of accountings, then say so; it is sent again only if it is sure that"
                                + " it was not.")
                .sentAt(progress.state(step.id()).at());
    }

    private static Optional<AnswerRule> rule(Step step, List<AnswerRule> rules, Response answer) {
        return rules.stream()
                .filter(candidate -> candidate.fits(answer, step.parameters()))
                .findFirst();
    }

    private static StepState stopped(Step step, Optional<AnswerRule> rule, Response answer) {
        String text = rule.map(fitting -> fitting.text() + " (" + fitting.found(answer) + ")")
                .orElse("The answer is none that the plan knows: " + answer.code() + " " + answer.description());
        return new StepState(Status.FAILED, Optional.of(answer.code()), withoutSecrets(step, text));
    }

    private static StepState state(Status status, Step step, Response answer) {
        return new StepState(status, Optional.of(answer.code()), withoutSecrets(step, answer.description()));
    }

    /** An answer can repeat what it was sent. */
    private static String withoutSecrets(Step step, String text) {
        String open = text;
        for (Map.Entry<String, String> parameter : step.parameters().entrySet()) {
            if (Secrets.isSecret(parameter.getKey()) && !parameter.getValue().isEmpty()) {
                open = open.replace(parameter.getValue(), Secrets.MASK);
            }
        }
        return open;
    }

    /**
     * What was only read is saved together with what comes next, or at the end of the run: after a crash it is read again. Until then the
     * plan keeps its revision, so that a program which changed it meanwhile is still noticed before anything is sent.
     */
    private PlanProgress save(PlanProgress progress, Step step, StepState state) {
        return save(progress, step, step.effect(), state);
    }

    /** For a caller that knows the effect: to find it out, the command is built. */
    private PlanProgress save(PlanProgress progress, Step step, Effect effect, StepState state) {
        PlanProgress changed = progress.with(step.id(), state);
        PlanProgress next = effect == Effect.READS ? changed : keep(changed);
        listener.changed(step, state, next);
        return next;
    }

    private PlanProgress keep(PlanProgress progress) {
        PlanProgress next = progress.nextRevision();
        store.save(next);
        return next;
    }
}
