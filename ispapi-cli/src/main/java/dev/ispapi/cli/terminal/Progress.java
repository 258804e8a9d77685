package dev.ispapi.cli.terminal;

/** A bar on standard error while a list is worked through; nothing where nobody looks on. */
public final class Progress implements AutoCloseable {

    private static final int COLUMNS = 30;

    /** Goes to the line's beginning and clears the line. */
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final int total;
    private final boolean isShown;
    private int done;

    /** A short list is done before anybody could read the bar. */
    public Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
        this.isShown = terminal.isSmart() && total > 10;
        advance(0);
    }

    public void advance(int more) {
        done += more;
        if (isShown) {
            int filled = (int) ((long) COLUMNS * done / total);
            print(CLEAR + "[" + "#".repeat(filled) + "-".repeat(COLUMNS - filled) + "] " + done + " of " + total
                    + " names");
        }
    }

    private void print(String text) {
        terminal.err().append(text);
        terminal.err().flush();
    }

    /** Leaves the line to whatever comes next. */
    @Override
    public void close() {
        if (isShown) {
            print(CLEAR);
        }
    }
}
