package dev.ispapi.cli.verify;

import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks and their results for people. */
final class CheckText implements Verification.Report {

    private static final int COLUMNS_SHOWN = 40;
    private static final int LABEL = 11;

    private final Terminal terminal;

    CheckText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line of the list. */
    void list(Check check) {
        wrapped(check.id() + (check.changes() ? " (changes)" : "") + ": decides " + check.decides(), 0);
    }

    /** A check that was not carried out. */
    void leftOut(Check check) {
        terminal.line(check.id() + ": left out, it changes something; --changes carries it out");
        about(check);
    }

    @Override
    public void result(Result result) {
        Check check = result.check();
        terminal.line(check.id() + ": " + result.finding().verdict());
        labelled("assumes", check.assumes());
        for (Exchange exchange : result.exchanges()) {
            labelled("sent", sent(exchange));
            labelled("came", exchange.response().map(CheckText::shown).orElse("no answer: " + exchange.error()));
        }
        labelled("found", result.finding().found());
        labelled("decides", check.decides());
        check.byHand().ifPresent(byHand -> labelled("by hand", byHand));
        terminal.out().flush();
    }

    private void about(Check check) {
        labelled("assumes", check.assumes());
        check.risk().ifPresent(risk -> labelled("careful", risk));
        labelled("decides", check.decides());
        check.byHand().ifPresent(byHand -> labelled("by hand", byHand));
    }

    @Override
    public void end(Map<String, String> leftBehind) {
        if (leftBehind.isEmpty()) {
            terminal.line("All that this run made was removed.");
        } else {
            terminal.line("Left behind:");
            leftBehind.forEach((what, why) -> wrapped("  " + what + ": " + why, 4));
        }
    }

    private static String sent(Exchange exchange) {
        return exchange.command() + " " + exchange.parameters()
                + exchange.way().map(way -> " " + way).orElse("");
    }

    /** Code, description and the names of the properties; values can be those of customers. */
    private static String shown(Response response) {
        String columns = response.columns().stream()
                .limit(COLUMNS_SHOWN)
                .map((Column column) -> column.name() + "[" + column.size() + "]")
                .collect(Collectors.joining(", "));
        return response.code() + " " + response.description() + (columns.isEmpty() ? "" : ": " + columns);
    }

    private void labelled(String label, String text) {
        String start = Text.pad("  " + label + ":", LABEL);
        boolean isFirst = true;
        for (String line : Words.wrapped(Text.printable(text), terminal.columns() - LABEL)) {
            terminal.line((isFirst ? start : " ".repeat(LABEL)) + line);
            isFirst = false;
        }
    }

    private void wrapped(String text, int indentation) {
        boolean isFirst = true;
        for (String line : Words.wrapped(Text.printable(text), terminal.columns() - indentation)) {
            terminal.line((isFirst ? "" : " ".repeat(indentation)) + line);
            isFirst = false;
        }
    }
}
