package dev.ispapi.cli.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.Complaints;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what an answer of the API holds: its text in, JSON out. Nothing is sent. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns raw answers of the API into JSON, one document a line.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} decode answer.txt",
            "  ${bundle:start} decode --command StatusDomain answer.txt",
            "  ${bundle:start} decode --platform cnr --command StatusAccount answer.txt",
            "  ${bundle:start} decode --command CheckDomains --parameter DOMAIN0=example.com answer.txt"
        })
public final class DecodeCommand implements Callable<Integer> {

    /** Files are the user's own, so that they may hold far more than is taken from a network. */
    private static final ResponseLimits LIMITS = ResponseLimits.builder()
            .maxCharacters(1 << 30)
            .maxLineLength(1 << 30)
            .maxProperties(100_000_000)
            .build();

    private final Terminal terminal;

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            description = "Whose command was answered: ispapi or cnr; ispapi by default.")
    private String platform = "ispapi";

    @Option(
            names = "--command",
            paramLabel = "COMMAND",
            description = "The command that was answered: the answer is printed as the library's typed result.")
    private @Nullable String command;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description =
                    "A parameter that the command was sent with. The answers to CheckDomains and QueryDomainOptions say"
                            + " nothing of the names that were asked for; without them names are numbered.")
    private Map<String, String> parameters = Map.of();

    private final ResponseParser parser = new ResponseParser(LIMITS);

    @Parameters(
            paramLabel = "FILE",
            description = "Files with one answer or more each, from [RESPONSE] to EOF; '-' or none for standard input.")
    private List<String> files = List.of();

    public DecodeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int worst = ExitCode.DONE;
        Optional<TypedAnswer> typed = typed();
        try (Json json = new Json(terminal.out())) {
            for (String file : files.isEmpty() ? List.of(Input.STANDARD) : files) {
                worst = Math.max(worst, decode(file, typed, json));
            }
        }
        return worst;
    }

    private Optional<TypedAnswer> typed() {
        if (command != null) {
            return Optional.of(TypedAnswer.to(CommandsOf.named(platform), command, parameters));
        }
        if (!parameters.isEmpty()) {
            throw new WrongUsageException("--parameter belongs to --command");
        }
        return Optional.empty();
    }

    private int decode(String file, Optional<TypedAnswer> typed, Json json) throws IOException {
        int worst = ExitCode.DONE;
        String name = file.equals(Input.STANDARD) ? "standard input" : file;
        try (InputStream in = Input.open(file, terminal)) {
            AnswerFile answers = new AnswerFile(in);
            // An empty file is no answer either, and the parser says so.
            String text = answers.next().orElse("");
            do {
                worst = Math.max(worst, decode(text, name + ", answer from line " + answers.line(), typed, json));
                text = answers.next().orElse("");
            } while (!text.isEmpty());
        } catch (WrongUsageException e) {
            Complaints.error(terminal, e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        return worst;
    }

    private int decode(String text, String place, Optional<TypedAnswer> typed, Json json) throws IOException {
        try {
            Response response = parser.parse(text);
            Optional<Object> result = typed.flatMap(answer -> answer.decode(response));
            boolean isWhole = platform.equalsIgnoreCase(Platform.ISPAPI.name());
            json.object(writer -> ResponseJson.write(writer, response, result, typed.isPresent(), isWhole));
            return ExitCode.DONE;
        } catch (MalformedResponseException e) {
            Complaints.error(terminal, place + ": " + e.getMessage());
            return ExitCode.NO_ANSWER;
        }
    }
}
