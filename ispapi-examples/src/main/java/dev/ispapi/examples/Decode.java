package dev.ispapi.examples;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what an answer of the API holds: its text in, JSON out. Nothing is sent. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        versionProvider = Programs.Version.class,
        description = "Turns raw answers of the API into JSON, one document a line.",
        footerHeading = "%nExample:%n",
        footer = {"  java -jar ispapi-examples.jar decode answer.txt"})
final class Decode implements Callable<Integer> {

    /** Files are the user's own, so that they may hold far more than is taken from a network. */
    private static final ResponseLimits LIMITS = ResponseLimits.defaults()
            .withMaxCharacters(1 << 30)
            .withMaxLineLength(1 << 30)
            .withMaxProperties(100_000_000);

    private final Terminal terminal;
    private final ResponseParser parser = new ResponseParser(LIMITS);

    @Parameters(
            paramLabel = "FILE",
            description = "Files with one answer or more each, from [RESPONSE] to EOF; '-' or none for standard input.")
    private List<String> files = List.of();

    Decode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int worst = ExitCode.DONE;
        try (Json json = new Json(terminal.out())) {
            for (String file : files.isEmpty() ? List.of(Input.STANDARD) : files) {
                worst = Math.max(worst, decode(file, json));
            }
        }
        return worst;
    }

    private int decode(String file, Json json) throws IOException {
        int worst = ExitCode.DONE;
        String name = file.equals(Input.STANDARD) ? "standard input" : file;
        try (InputStream in = Input.open(file, terminal)) {
            AnswerFile answers = new AnswerFile(in);
            // An empty file is no answer either, and the parser says so.
            String text = answers.next().orElse("");
            do {
                worst = Math.max(worst, decode(text, name + ", answer from line " + answers.line(), json));
                text = answers.next().orElse("");
            } while (!text.isEmpty());
        } catch (WrongUsageException e) {
            Complaints.error(terminal, e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        return worst;
    }

    private int decode(String text, String place, Json json) throws IOException {
        try {
            Response response = parser.parse(text);
            json.object(writer -> write(response, writer));
            return ExitCode.DONE;
        } catch (MalformedResponseException e) {
            Complaints.error(terminal, place + ": " + e.getMessage());
            return ExitCode.NO_ANSWER;
        }
    }

    /** Times that the answer does not have are left out. */
    private static void write(Response response, JsonWriter writer) throws IOException {
        writer.name("code").value(response.code());
        writer.name("description").value(response.description());
        if (response.runTime().isPresent()) {
            Json.number(writer.name("runtime"), response.runTime().get());
        }
        if (response.queueTime().isPresent()) {
            Json.number(writer.name("queuetime"), response.queueTime().get());
        }
        writer.name("pending").value(response.isPending());
        writer.name("properties").beginObject();
        for (Column column : response.columns()) {
            writer.name(column.name()).beginArray();
            for (String value : column.values()) {
                writer.value(value);
            }
            writer.endArray();
        }
        writer.endObject();
    }
}
