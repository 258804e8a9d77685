package dev.ispapi.cli.tour;

import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.command.Command;
import java.util.ArrayList;
import java.util.List;

/** How the tour looks: a step's name beside its Java call, then the command on the wire with its secrets masked, then what came back. */
final class TourScreen implements TourOutput {

    private static final int LABEL = 12;
    private static final int LINES_OF_A_COMMAND = 3;

    private final Terminal terminal;
    private int step;

    TourScreen(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void heading(String text) {
        terminal.line(strong(Text.shorten(text, terminal.columns())));
    }

    @Override
    public void remark(String text) {
        Words.wrapped(text, terminal.columns()).forEach(terminal::line);
    }

    @Override
    public void step(String name, String java) {
        step++;
        terminal.line(strong(Text.pad(step + " " + name, LABEL)) + fitted(java));
    }

    @Override
    public void sent(Command<?> command) {
        String label = "  sent";
        for (String line : wrapped(Text.printable(command.toString()))) {
            terminal.line(Text.pad(label, LABEL) + Style.FAINT.of(line, terminal.hasColours()));
            label = "";
        }
        // Whoever waits for the answer sees what for.
        terminal.out().flush();
    }

    @Override
    public void got(String result) {
        labelled("  got", result, Style.GOOD);
    }

    @Override
    public void and(String result) {
        labelled("", result, Style.GOOD);
    }

    @Override
    public void skipped(String reason) {
        labelled("  skipped", reason, Style.CAREFUL);
    }

    @Override
    public void next(String text) {
        terminal.line("   " + text);
    }

    /** Each line was printed as it came. */
    @Override
    public void close() {}

    private void labelled(String label, String text, Style style) {
        terminal.line(Text.pad(label, LABEL) + style.of(fitted(text), terminal.hasColours()));
    }

    private String strong(String text) {
        return Style.STRONG.of(text, terminal.hasColours());
    }

    private String fitted(String text) {
        return Text.shorten(Text.printable(text), terminal.columns() - LABEL);
    }

    /** Breaks between parameters; what does not fit into the lines that a command gets is cut. */
    private List<String> wrapped(String command) {
        List<String> lines = new ArrayList<>();
        String rest = command;
        while (lines.size() < LINES_OF_A_COMMAND - 1 && Text.width(rest) > terminal.columns() - LABEL) {
            int end = rest.lastIndexOf(", ", terminal.columns() - LABEL - 1);
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end + 1));
            rest = rest.substring(end + 2);
        }
        lines.add(fitted(rest));
        return lines;
    }
}
