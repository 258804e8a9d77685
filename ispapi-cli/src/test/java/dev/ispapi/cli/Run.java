package dev.ispapi.cli;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.ispapi.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a program left behind that was run within this JVM. */
public record Run(int exitCode, String out, String err) {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:15:30Z"), ZoneOffset.UTC);

    private static final JsonAdapter<Map<String, Object>> JSON =
            new Moshi.Builder().build().adapter(Types.newParameterizedType(Map.class, String.class, Object.class));

    private static final JsonAdapter<List<Map<String, Object>>> JSON_LIST = new Moshi.Builder()
            .build()
            .adapter(Types.newParameterizedType(
                    List.class, Types.newParameterizedType(Map.class, String.class, Object.class)));

    /** Runs a program without a terminal, variables of the environment and standard input. */
    public static Run of(String... args) {
        return in(Map.of(), "", args);
    }

    /** Runs a program with standard input. */
    public static Run reading(String input, String... args) {
        return in(Map.of(), input, args);
    }

    /** Runs a program that finds a log-in and an address in its environment. */
    public static Run against(URI url, String... args) {
        return in(
                Map.of(
                        "ISPAPI_USER", "test.user",
                        "ISPAPI_PASSWORD", "sentinel-7f3a",
                        "ISPAPI_URL", url.toString()),
                "",
                args);
    }

    public static Run in(Map<String, String> environment, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new Run(Ispapi.run(args, environment, in, out, err), text(out), text(err));
    }

    /** Runs a program in front of somebody. */
    public static Run onTerminal(Map<String, String> environment, String... args) {
        return onTerminal(environment, "", args);
    }

    /** Runs a program in front of a user who types something. */
    public static Run onTerminal(Map<String, String> environment, String input, String[] args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(err, false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                screen,
                environment,
                true,
                question -> {
                    screen.append("[unseen] ").append(question);
                    return line(in);
                },
                CLOCK);
        return new Run(Programs.ispapi().run(args, terminal), text(out), text(err));
    }

    private static String line(InputStream in) {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.append((char) next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** The documents on standard output, one a line. */
    public List<Map<String, Object>> documents() {
        return Arrays.stream(out.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(Run::document)
                .toList();
    }

    /** The one list of objects on standard output. */
    public List<Map<String, Object>> list() {
        try {
            return JSON_LIST.fromJson(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that stands alone, on any number of lines. */
    public static Map<String, Object> document(String line) {
        try {
            return JSON.fromJson(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a fixture. */
    public static String file(String name) {
        try {
            return Path.of(Run.class.getResource("/" + name).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
