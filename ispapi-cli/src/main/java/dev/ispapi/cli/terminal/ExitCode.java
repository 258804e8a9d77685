package dev.ispapi.cli.terminal;

/** What a program tells the shell. */
public final class ExitCode {

    /** All was done. */
    public static final int DONE = 0;

    /** The API answered, and said no or not now; or it gives the account no price for an order. */
    public static final int REFUSED = 1;

    /** The command line, a file or the environment is wrong; nothing was sent. */
    public static final int WRONG_USAGE = 2;

    /** No answer that can be read. */
    public static final int NO_ANSWER = 3;

    private ExitCode() {}
}
