package dev.ispapi.cli.plan;

import dev.ispapi.CommandSender;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.terminal.Complaints;
import dev.ispapi.cli.terminal.Confirmation;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.support.plan.BrokenPlanException;
import dev.ispapi.support.plan.Consent;
import dev.ispapi.support.plan.MissingValue;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanFile;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanRun;
import dev.ispapi.support.plan.PlanRunner;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Step;
import dev.ispapi.support.plan.StepState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Carries out a plan that is kept in a file, and says what it needs next. */
final class PlanExecution {

    private final Terminal terminal;
    private final RunOptions options;
    private final Path path;
    private final PlanFile file;
    private final boolean isJson;

    /** What was typed, by parameter: several steps can need the same, such as the auth code. */
    private final Map<String, String> typed = new HashMap<>();

    PlanExecution(Terminal terminal, RunOptions options, Path path, boolean isJson) {
        this.terminal = terminal;
        this.options = options;
        this.path = path;
        this.file = PlanFile.at(path);
        this.isJson = isJson;
    }

    /**
     * Goes on with the plan of the file, or begins the one that is made.
     *
     * @param ispapi sends the orders of the plan over the connection
     * @param wish the wish that is asked for; a file with another one is refused
     * @param domain its domain, in ASCII form
     * @param fresh makes the plan where the file is not there
     * @return the exit code
     */
    int run(Connection connection, CommandSender ispapi, String wish, String domain, Supplier<Plan> fresh)
            throws IOException {
        Confirmation confirmation = Confirmation.of(terminal, options.isYes(), false);
        PlanProgress progress = begin(wish, domain, fresh);
        progress = supply(progress, confirmation);
        if (progress.status() != PlanStatus.DONE && !agrees(progress.plan(), connection, confirmation)) {
            terminal.note("Nothing was sent.");
            if (isJson) {
                PlanRunJson.print(terminal, progress, path, Optional.empty());
            }
            return ExitCode.REFUSED;
        }
        PlanRunner runner = PlanRunner.of(ispapi).savingTo(file).reportingTo((step, state, now) -> report(step, state));
        PlanRun run = runner.run(progress);
        while (run.status() == PlanStatus.NEEDS_VALUES && confirmation.canAsk()) {
            run = runner.run(supply(run.progress(), confirmation));
        }
        if (options.isReadingEvents() && run.status() == PlanStatus.WAITS_FOR_EVENT) {
            run = PlanEventReading.of(runner, ispapi, path).read(run);
        }
        run.failure().ifPresent(failure -> Complaints.error(terminal, failure.getMessage()));
        if (isJson) {
            PlanRunJson.print(terminal, run.progress(), path, run.failure().map(Throwable::getMessage));
        } else {
            tell(run.progress());
        }
        return exitCode(run.progress().status());
    }

    private PlanProgress begin(String wish, String domain, Supplier<Plan> fresh) {
        Optional<PlanProgress> saved = load();
        if (saved.isEmpty()) {
            PlanProgress begun = PlanProgress.of(fresh.get());
            if (!isJson) {
                PlanText.print(begun.plan(), terminal);
            }
            return agreed(begun);
        }
        PlanProgress kept = saved.get();
        if (!kept.plan().wish().equals(wish) || !kept.plan().domain().ascii().equals(domain)) {
            throw new WrongUsageException(path + " is the plan of another wish: "
                    + kept.plan().wish() + " " + kept.plan().domain().ascii() + "; name another file with --save");
        }
        terminal.note("Going on with the plan in " + path + ".");
        if (options.isRetrying() && kept.status() == PlanStatus.FAILED) {
            kept = kept.retry(kept.current().orElseThrow().id());
        }
        return agreed(kept);
    }

    private Optional<PlanProgress> load() {
        try {
            return file.load();
        } catch (BrokenPlanException | UncheckedIOException e) {
            throw new WrongUsageException(path + " is no plan that can be read: " + e.getMessage(), e);
        }
    }

    private PlanProgress agreed(PlanProgress progress) {
        PlanProgress now = progress;
        for (String consent : options.consents()) {
            try {
                now = now.agree(consent);
            } catch (IllegalArgumentException e) {
                throw new WrongUsageException(String.valueOf(e.getMessage()), e);
            }
        }
        return now;
    }

    /** Asks for the values that are missing; they may be secrets, which a command line must not hold. */
    private PlanProgress supply(PlanProgress progress, Confirmation confirmation) {
        PlanProgress now = progress;
        List<String> missing = new ArrayList<>();
        // What was sent needs no values any more; secrets among them were not kept.
        Optional<String> sent = Optional.of(progress)
                .filter(found ->
                        found.status() == PlanStatus.WAITS_FOR_EVENT || found.status() == PlanStatus.OUTCOME_UNKNOWN)
                .flatMap(PlanProgress::current)
                .map(Step::id);
        for (Map.Entry<String, List<MissingValue>> step : progress.needed().entrySet()) {
            if (sent.filter(step.getKey()::equals).isPresent()) {
                continue;
            }
            for (MissingValue value : step.getValue()) {
                String what = value.parameter() + " of [" + step.getKey() + "], " + value.meaning();
                Optional<String> answer = Optional.ofNullable(typed.get(value.parameter()))
                        .or(() -> value.isSecret() ? confirmation.secret(what) : confirmation.value(what));
                answer.ifPresent(text -> typed.put(value.parameter(), text));
                if (answer.isPresent()) {
                    now = supply(now, step.getKey(), value, answer.get());
                } else {
                    missing.add(value.parameter() + " of [" + step.getKey() + "]");
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new WrongUsageException("the plan lacks " + String.join(", ", missing)
                    + "; give it with the options of the wish, or run this on a terminal, which asks");
        }
        return now;
    }

    private static PlanProgress supply(PlanProgress now, String step, MissingValue value, String answer) {
        try {
            return now.supply(step, value.parameter(), answer);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A sandbox of this program ends with it: nothing there is worth a question. */
    private static boolean agrees(Plan plan, Connection connection, Confirmation confirmation) {
        if (connection.sandbox().isPresent()) {
            return true;
        }
        List<String> costs = new ArrayList<>();
        plan.knownCost().forEach(sum -> costs.add(sum.toString()));
        if (!plan.isCostKnown()) {
            costs.add("what is not known");
        }
        String cost = costs.isEmpty() ? "nothing" : String.join(" and ", costs);
        return confirmation.ask(
                "The plan goes to " + connection.client().environment().name() + ". It costs " + cost + ".",
                "the plan");
    }

    private void report(Step step, StepState state) {
        String answer =
                state.code().map(code -> " " + code).orElse("") + (state.text().isEmpty() ? "" : " " + state.text());
        terminal.note("[" + step.id() + "] " + state.status().name().toLowerCase(Locale.ROOT) + Text.printable(answer));
    }

    private void tell(PlanProgress progress) {
        String step = progress.current().map(Step::id).orElse("");
        switch (progress.status()) {
            case DONE -> terminal.line("Done.");
            case WAITS_FOR_EVENT ->
                terminal.line("Step [" + step + "] waits for an event, which has not come yet; run this again later"
                        + (options.isReadingEvents() ? "." : ", with --events.") + " The plan is kept in " + path
                        + ".");
            case NEEDS_CONSENT -> progress.consentsNeeded().forEach(this::ask);
            case NEEDS_PERSON ->
                terminal.line("Step [" + step + "] is done by a person, outside the API: "
                        + progress.current().map(Step::reason).orElse(""));
            case OUTCOME_UNKNOWN ->
                terminal.line("Whether step [" + step
                        + "] was carried out is not known; run this again, which asks before it sends anything.");
            case FAILED ->
                terminal.line(
                        "Step [" + step + "] failed; once its cause is fixed, run this again with --retry-failed.");
            case NEEDS_VALUES, READY -> terminal.line("Step [" + step + "] is next; run this again.");
        }
    }

    private static int exitCode(PlanStatus status) {
        return switch (status) {
            case DONE, WAITS_FOR_EVENT -> ExitCode.DONE;
            case OUTCOME_UNKNOWN -> ExitCode.NO_ANSWER;
            default -> ExitCode.REFUSED;
        };
    }

    private void ask(Consent consent) {
        terminal.line("It needs a consent: " + Text.printable(consent.text()) + " Give it with --agree " + consent.id()
                + ".");
    }
}
