package dev.ispapi.cli.plan;

import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.support.plan.EventWait;
import dev.ispapi.support.plan.MissingValue;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.Step;
import dev.ispapi.wire.Secrets;
import java.util.ArrayList;
import java.util.List;

/** A plan on the screen. */
final class PlanText {

    private static final String INDENT = "   ";
    private static final String HANGING = "  ";

    private PlanText() {}

    /** Prints a plan: broken to the width of a terminal, with whole lines where there is none, so that they can be searched. */
    static void print(Plan plan, Terminal terminal) {
        for (String line : lines(plan)) {
            if (terminal.isInteractive()) {
                wrapped(line, terminal);
            } else {
                terminal.line(line);
            }
        }
    }

    private static void wrapped(String line, Terminal terminal) {
        String text = line.stripLeading();
        String start = line.substring(0, line.length() - text.length());
        String indentation = start;
        for (String part : Words.wrapped(text, terminal.columns() - start.length() - HANGING.length())) {
            terminal.line(text.isEmpty() ? "" : indentation + part);
            indentation = start + HANGING;
        }
    }

    private static List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.wish() + " " + plan.domain().unicode()
                + plan.zone().map(zone -> ", by the rules of ." + zone).orElse(", in an unknown zone"));
        for (int number = 0; number < plan.steps().size(); number++) {
            lines.add("");
            addStep(lines, number + 1, plan.steps().get(number));
        }
        if (!plan.notices().isEmpty()) {
            lines.add("");
            plan.notices().forEach(notice -> lines.add("Note: " + notice));
        }
        if (!plan.problems().isEmpty()) {
            lines.add("");
            plan.problems().forEach(problem -> lines.add("Rules: " + problem));
        }
        if (!plan.consents().isEmpty()) {
            lines.add("");
            plan.consents().forEach(consent -> lines.add("Needs consent [" + consent.id() + "]: " + consent.text()));
        }
        if (!plan.costs().isEmpty()) {
            lines.add("");
            plan.costs().forEach(cost -> {
                lines.add("Cost of " + cost);
                cost.notes().forEach(note -> lines.add(INDENT + note));
            });
        }
        return lines.stream().map(Text::printable).toList();
    }

    private static void addStep(List<String> lines, int number, Step step) {
        lines.add(number + ". " + step.commandName().orElse("(a person, outside the API)") + "  [" + step.id() + "]");
        lines.add(INDENT + step.reason());
        step.parameters().forEach((name, value) -> lines.add(INDENT + INDENT + name + "=" + Secrets.mask(name, value)));
        step.missing().forEach(value -> lines.add(INDENT + INDENT + value.parameter() + "=?  " + origin(value)));
        if (step.mustHappenOnce() && !step.isManual()) {
            lines.add(INDENT + "Must happen once.");
        }
        step.waitsFor().ifPresent(wait -> lines.add(INDENT + waiting(wait)));
        lines.add(INDENT + "Source: " + String.join("; ", step.sources()));
    }

    private static String origin(MissingValue value) {
        return value.from()
                .map(from -> value.meaning() + ", from " + from.property() + " of [" + from.step() + "]")
                .orElse("missing: " + value.meaning());
    }

    private static String waiting(EventWait wait) {
        return (wait.isCertain() ? "Then waits" : "If it is pending, waits") + " for the event " + wait.eventClass()
                + " " + String.join(" or ", wait.done()) + ". " + wait.hint();
    }
}
