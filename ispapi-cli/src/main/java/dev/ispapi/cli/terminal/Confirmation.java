package dev.ispapi.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Asks before something is done that can't be taken back. */
public final class Confirmation {

    private final Terminal terminal;
    private final boolean isGiven;
    private final boolean canAsk;

    private Confirmation(Terminal terminal, boolean isGiven, boolean canAsk) {
        this.terminal = terminal;
        this.isGiven = isGiven;
        this.canAsk = canAsk;
    }

    /**
     * A confirmation.
     *
     * @param isGiven whether the user said yes on the command line, so that no question is asked
     * @param isInputTaken whether standard input holds something else than answers
     */
    public static Confirmation of(Terminal terminal, boolean isGiven, boolean isInputTaken) {
        return new Confirmation(terminal, isGiven, terminal.isInteractive() && !isInputTaken);
    }

    /**
     * Asks.
     *
     * @param what what would be done, as a sentence
     * @param subject what it is about, for the error
     * @return whether the user agrees; anything else than yes is no
     * @throws WrongUsageException if no question can be asked and --yes is not given
     */
    public boolean ask(String what, String subject) {
        if (isGiven) {
            return true;
        }
        if (!canAsk) {
            throw new WrongUsageException(
                    subject + " changes something, and there is no terminal to ask; look at it, and" + " say --yes");
        }
        return answer(Text.printable(what) + "\nSend it? [y/N] ")
                .toLowerCase(Locale.ROOT)
                .matches("y|yes");
    }

    /** Whether there is a person to ask. */
    public boolean canAsk() {
        return canAsk;
    }

    /**
     * Asks for a value.
     *
     * @param what what it is
     * @return what was typed; empty if that is nothing, or no question can be asked
     */
    public Optional<String> value(String what) {
        return canAsk
                ? Optional.of(answer(Text.printable(what) + ": ")).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /**
     * Asks for a secret, which does not appear on the screen.
     *
     * @param what what it is
     * @return what was typed; empty if that is nothing, or no question can be asked
     */
    public Optional<String> secret(String what) {
        if (!canAsk) {
            return Optional.empty();
        }
        terminal.out().flush();
        terminal.err().flush();
        return Optional.of(terminal.secrets()
                        .ask(Text.printable(what) + " (not shown): ")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    private String answer(String question) {
        terminal.out().flush();
        terminal.err().append(question);
        terminal.err().flush();
        try {
            return line().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes no more than a line: what follows may be for the next question, or a secret. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = terminal.in().read();
                next >= 0 && next != '\n';
                next = terminal.in().read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
