package dev.ispapi.cli.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.StoppedException;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file with the raw answer to one command. */
public final class OneAnswer {

    /** Files are the user's own, so that they may hold more than is taken from a network. */
    private static final ResponseParser PARSER = new ResponseParser(ResponseLimits.builder()
            .maxCharacters(1 << 30)
            .maxLineLength(1 << 30)
            .maxProperties(100_000_000)
            .build());

    private OneAnswer() {}

    /**
     * Reads it.
     *
     * @param what the answer that is expected
     * @throws WrongUsageException if the file can't be read, holds several answers, or one without the column
     * @throws StoppedException if it is no answer, or one that says no
     */
    public static Response read(String file, String column, String what, Terminal terminal) throws IOException {
        String name = file.equals(Input.STANDARD) ? "standard input" : file;
        Response response;
        Optional<String> next;
        try (InputStream in = Input.open(file, terminal)) {
            AnswerFile answers = new AnswerFile(in);
            response = PARSER.parse(answers.next().orElse(""));
            next = answers.next();
        } catch (MalformedResponseException e) {
            throw new StoppedException(ExitCode.NO_ANSWER, name + ": " + e.getMessage(), e);
        }
        if (next.isPresent()) {
            throw new WrongUsageException(name + " holds more than one answer; expected one, " + what);
        }
        if (!response.isSuccess()) {
            throw new StoppedException(
                    ExitCode.REFUSED,
                    name + " is an answer that says no: " + response.code() + " " + response.description());
        }
        if (response.column(column).isEmpty()) {
            throw new WrongUsageException(name + " has no " + column + "; expected " + what);
        }
        return response;
    }
}
