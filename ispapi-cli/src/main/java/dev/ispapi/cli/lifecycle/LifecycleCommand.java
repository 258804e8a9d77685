package dev.ispapi.cli.lifecycle;

import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.names.PlatformOption;
import dev.ispapi.cli.names.ZoneOfName;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Phase;
import dev.ispapi.tld.lifecycle.PossibleAction;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.Timeline;
import dev.ispapi.tld.lifecycle.UndatedStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Dates the steps in the life of a domain, from its two dates and the periods of its zone. Nothing is sent. */
@Command(
        name = "lifecycle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says when a domain is billed, deleted and free again if it is not renewed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} lifecycle example.com --expires 2027-09-26",
            "  ${bundle:start} lifecycle example.eu --expires '2027-09-26 14:53:20' --svg eu.svg"
        })
public final class LifecycleCommand implements Callable<Integer> {

    private static final int NARROWEST = 20;
    private static final int TITLE = 24;
    private static final int DATE = 21;
    private static final String INDENT = "  ";

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The domain, in Unicode or ASCII form.")
    private String name = "";

    @Option(
            names = "--expires",
            required = true,
            paramLabel = "DATE",
            converter = Moment.class,
            description = "Its expiration date: 2027-09-26 or '2027-09-26 14:53:20', in UTC.")
    private Instant expires = Instant.EPOCH;

    @Option(
            names = "--paid-until",
            paramLabel = "DATE",
            converter = Moment.class,
            description = "Its paid-until date; default: the expiration date, as nothing is paid ahead.")
    private @Nullable Instant paidUntil;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw the life of the domain into this file too.")
    private @Nullable String svg;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Option(names = "--json", description = "Print JSON: a list of steps with their dates and sources.")
    private boolean isJson;

    @Mixin
    private PlatformOption platform = new PlatformOption();

    public LifecycleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ZoneOfName zone = ZoneOfName.ofDomain(platform.rules(), name);
        zone.domain().ifPresent(domain -> NameWarnings.print(domain, terminal));
        Lifecycle life = lifecycle(zone);
        if (svg != null) {
            draw(life, zone, svg);
        }
        if (isJson) {
            printJson(life);
        } else {
            print(life, zone);
        }
        return ExitCode.DONE;
    }

    private Lifecycle lifecycle(ZoneOfName zone) {
        try {
            return zone.tld()
                    .withClock(terminal.clock())
                    .lifecycle(expires, Optional.ofNullable(paidUntil).orElse(expires))
                    .in(lang.language().ofRules());
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private void draw(Lifecycle life, ZoneOfName zone, String file) {
        String picture = Timeline.of(life)
                .titled(domain(zone))
                .at(terminal.clock().instant())
                .withSources()
                .toSvg();
        try {
            Files.writeString(Path.of(file), picture);
        } catch (InvalidPathException | IOException e) {
            throw new WrongUsageException("the file " + file + " can't be written: " + e.getMessage(), e);
        }
    }

    private String domain(ZoneOfName zone) {
        return zone.domain().map(DomainName::unicode).orElse(name);
    }

    private void print(Lifecycle life, ZoneOfName zone) {
        String domain = Text.printable(domain(zone));
        String title = lang.language().say("Life of ", "Leben von ") + domain;
        String condition = lang.language()
                .say(", if it is not renewed; dates in UTC", ", wenn sie nicht verlängert wird; Daten in UTC");
        Words.wrapped(title + condition, terminal.columns())
                .forEach(part -> terminal.line(part.replace(title, Style.STRONG.of(title, terminal.hasColours()))));
        terminal.line("");
        for (Step step : life.steps()) {
            line(step.kind().title(life.language()), Moment.text(step.date()), step.explanation());
        }
        for (UndatedStep step : life.undated()) {
            line(step.kind().title(life.language()), lang.language().say("no date", "ohne Datum"), step.reason());
        }
        terminal.line("");
        life.expiryToShow()
                .ifPresent(expiry -> line(
                        lang.language().say("To show a customer", "Für den Kunden"),
                        Moment.text(expiry.date()),
                        expiry.explanation()));
        Instant now = terminal.clock().instant();
        Phase phase = life.at(now);
        String orders =
                phase.actions().stream().map(PossibleAction::explanation).collect(Collectors.joining(" "));
        line(
                lang.language().say("Now: ", "Jetzt: ") + phase.kind().title(life.language()),
                Moment.text(now),
                (phase.explanation() + " " + orders).strip());
        printSources(life);
    }

    /** Where the dates are from: without that a date looks surer than it is. */
    private void printSources(Lifecycle life) {
        if (life.sources().isEmpty()) {
            return;
        }
        terminal.line("");
        terminal.line(lang.language().say("Where the periods are from", "Woher die Fristen sind"));
        life.sources().forEach((source, steps) -> {
            String titles =
                    steps.stream().map(step -> step.title(life.language())).collect(Collectors.joining(", "));
            Words.wrapped(Text.printable(titles + ": " + source), terminal.columns() - 2)
                    .forEach(part -> terminal.line("  " + part));
        });
    }

    private void line(String title, String date, String text) {
        int room = terminal.columns() - TITLE - DATE;
        if (room < NARROWEST) {
            terminal.line(title);
            terminal.line(INDENT + date);
            Words.wrapped(text, terminal.columns() - INDENT.length()).forEach(part -> terminal.line(INDENT + part));
            return;
        }
        String start = Text.pad(title, TITLE) + Text.pad(date, DATE);
        for (String part : Words.wrapped(text, room)) {
            terminal.line(start + part);
            start = " ".repeat(TITLE + DATE);
        }
    }

    private void printJson(Lifecycle life) throws IOException {
        try (Json json = new Json(terminal.out())) {
            json.array(writer -> {
                // A step without a date says so.
                writer.setSerializeNulls(true);
                for (Step step : life.steps()) {
                    writer.beginObject();
                    writer.name("step").value(Words.camelCase(step.kind()));
                    writer.name("date").value(step.date().toString());
                    writer.name("origin").value(Words.camelCase(step.origin()));
                    writer.name("explanation").value(step.explanation());
                    if (step.source().isPresent()) {
                        writer.name("source").value(step.source().get());
                    }
                    writer.endObject();
                }
                for (UndatedStep step : life.undated()) {
                    writer.beginObject();
                    writer.name("step").value(Words.camelCase(step.kind()));
                    writer.name("date").nullValue();
                    writer.name("reason").value(step.reason());
                    writer.endObject();
                }
            });
        }
    }
}
