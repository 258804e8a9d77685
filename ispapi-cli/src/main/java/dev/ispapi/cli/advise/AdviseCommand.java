package dev.ispapi.cli.advise;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.cli.names.PlatformOption;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.StoppedException;
import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.cli.wire.AnswerFile;
import dev.ispapi.support.advice.Advice;
import dev.ispapi.support.advice.AdviceText;
import dev.ispapi.support.advice.Audience;
import dev.ispapi.support.advice.FailedCommand;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in plain words what an answer of the API means and what to do about it. Nothing is sent. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what a raw answer of the API means, what to do, and what the customer may hear.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} advise answer.txt --command AddDomain --zone nyc",
            "  ${bundle:start} advise - --command ModifyDomain --with DOMAIN=example.com --lang de",
            "  ${bundle:start} advise --code 421 --command TransferDomain --zone dk",
            "  ${bundle:start} advise --json --code 549 --command AddDomain",
            "  ${bundle:start} advise --platform cnr --code 555 --command RenewDomain"
        })
public final class AdviseCommand implements Callable<Integer> {

    private static final String ENGLISH = "What happened/Likely cause/What to do/Try again/Tell the customer/Source";
    private static final String GERMAN =
            "Was geschah/Vermutlicher Grund/Was zu tun ist/Erneut senden/Dem Kunden sagen/Quelle";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A file with one answer, from [RESPONSE] to EOF; '-' or none for standard input.")
    private String file = Input.STANDARD;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "The code of the answer, in place of a file; see --text.")
    private @Nullable Integer code;

    @Option(
            names = "--text",
            paramLabel = "DESCRIPTION",
            description = "The description of the answer, in place of a file; needs --code.")
    private @Nullable String text;

    @Option(
            names = "--command",
            required = true,
            paramLabel = "NAME",
            description = "The command that was answered so, such as AddDomain.")
    private String command = "";

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone that it was about, such as nyc.")
    private @Nullable String zone;

    @Option(names = "--with", paramLabel = "NAME=VALUE", description = "A parameter of the command; may be repeated.")
    private List<String> parameters = List.of();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean isJson;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Mixin
    private PlatformOption platform = new PlatformOption();

    public AdviseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkAnswer();
        FailedCommand failed = FailedCommand.of(command, parameters()).on(platform.platform());
        FailedCommand inZone = zone == null ? failed : failed.zone(zone);
        Advice advice = code == null ? Advice.of(inZone, read()) : Advice.of(inZone, code, text == null ? "" : text);
        AdviceText words = advice.text(lang.language().ofAdvice());
        if (isJson) {
            AdviceJson.print(advice, words, terminal);
        } else {
            print(advice, words);
        }
        return ExitCode.DONE;
    }

    /** A code is enough, but a text without a code says too little. */
    private void checkAnswer() {
        if (text != null && code == null) {
            throw new WrongUsageException("--text needs the answer's --code too, such as 549");
        }
        if (code != null && !file.equals(Input.STANDARD)) {
            throw new WrongUsageException("expected either a file or --code, found both");
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> map = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new WrongUsageException("expected NAME=VALUE for --with, found '" + parameter + "'");
            }
            map.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return map;
    }

    private Response read() throws IOException {
        String name = file.equals(Input.STANDARD) ? "standard input" : file;
        Response response;
        Optional<String> next;
        try (InputStream in = Input.open(file, terminal)) {
            AnswerFile answers = new AnswerFile(in);
            response = new ResponseParser(ResponseLimits.defaults())
                    .parse(answers.next().orElse(""));
            next = answers.next();
        } catch (MalformedResponseException e) {
            throw new StoppedException(ExitCode.NO_ANSWER, name + ": " + e.getMessage(), e);
        }
        if (next.isPresent()) {
            throw new WrongUsageException(name + " holds more than one answer; expected one");
        }
        return response;
    }

    private void print(Advice advice, AdviceText words) {
        terminal.line(Text.printable(advice.key()));
        String[] titles = lang.language().say(ENGLISH, GERMAN).split("/", -1);
        part(titles[0], words.whatHappened());
        part(titles[1], words.likelyCause());
        part(titles[2], words.whatToDo());
        advice.field()
                .filter(field -> !field.choices().isEmpty())
                .ifPresent(field -> part(
                        advice.details().parameter().orElse(""),
                        field.choices().stream()
                                .map(choice -> choice.value() + " (" + choice.label() + ")")
                                .collect(Collectors.joining(", "))));
        part(titles[3], words.tryAgain());
        part(titles[4], advice.audience() == Audience.CUSTOMER ? words.customer() : "(" + words.customer() + ")");
        part(titles[5], advice.sources().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void part(String title, String text) {
        terminal.line("");
        terminal.line(Style.STRONG.of(title, terminal.hasColours()));
        Words.wrapped(Text.printable(text), terminal.columns() - 2).forEach(line -> terminal.line("  " + line));
    }
}
