package dev.ispapi.examples;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.support.advice.Advice;
import dev.ispapi.support.advice.AdviceLanguage;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in plain words what an answer of the API means and what to do about it. Nothing is sent. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        versionProvider = Programs.Version.class,
        description = "Says what a raw answer of the API means, what to do, and what the customer may hear.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar ispapi-examples.jar advise answer.txt --command AddDomain --zone nyc",
            "  java -jar ispapi-examples.jar advise - --command ModifyDomain --with DOMAIN=example.com --lang de"
        })
final class Advise implements Callable<Integer> {

    private static final int COLUMNS = 100;

    private enum Language {
        en("What happened/Likely cause/What to do/Try again/Tell the customer/Source"),
        de("Was geschah/Vermutlicher Grund/Was zu tun ist/Erneut senden/Dem Kunden sagen/Quelle");

        private final String titles;

        Language(String titles) {
            this.titles = titles;
        }

        String[] titles() {
            return titles.split("/", -1);
        }

        AdviceLanguage words() {
            return this == de ? AdviceLanguage.GERMAN : AdviceLanguage.ENGLISH;
        }
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A file with one answer, from [RESPONSE] to EOF; '-' or none for standard input.")
    private String file = Input.STANDARD;

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

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.",
            defaultValue = "en")
    private Language language = Language.en;

    Advise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FailedCommand failed = FailedCommand.of(command, parameters());
        Advice advice = Advice.of(zone == null ? failed : failed.zone(zone), read());
        print(advice, advice.text(language.words()));
        return ExitCode.DONE;
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

    private void print(Advice advice, AdviceText text) {
        terminal.line(Text.printable(advice.key()));
        String[] titles = language.titles();
        part(titles[0], text.whatHappened());
        part(titles[1], text.likelyCause());
        part(titles[2], text.whatToDo());
        advice.field()
                .filter(field -> !field.choices().isEmpty())
                .ifPresent(field -> part(
                        advice.details().parameter().orElse(""),
                        field.choices().stream()
                                .map(choice -> choice.value() + " (" + choice.label() + ")")
                                .collect(Collectors.joining(", "))));
        part(titles[3], text.tryAgain());
        part(titles[4], advice.audience() == Audience.CUSTOMER ? text.customer() : "(" + text.customer() + ")");
        part(titles[5], advice.sources().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void part(String title, String text) {
        terminal.line("");
        terminal.line(Style.STRONG.of(title, terminal.hasColours()));
        Words.wrapped(Text.printable(text), COLUMNS).forEach(line -> terminal.line("  " + line));
    }
}
