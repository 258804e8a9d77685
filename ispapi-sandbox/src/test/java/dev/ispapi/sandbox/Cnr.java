package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sandbox that speaks CNR, and a client that sends and reads like the official ones: blanks in names are dropped, numbers of rows not looked at. */
final class Cnr implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private static final Pattern LINE = Pattern.compile("([^=]*[^\\t= ])[\\t ]*=[\\t ]*(.*)");
    private static final Pattern PROPERTY = Pattern.compile("(?i)property\\[([^\\]]*)].*");

    final Sandbox sandbox = Sandbox.builder()
            .platform(Platform.CNR)
            .clock(Clock.fixed(START, ZoneOffset.UTC))
            .start();

    /** An answer as a client reads it. */
    record Reply(String text, int code, String description, Map<String, List<String>> properties) {

        String value(String name) {
            List<String> values = list(name);
            return values.isEmpty() ? "" : values.get(0);
        }

        List<String> list(String name) {
            return properties.getOrDefault(name, List.of());
        }

        String said() {
            return code + " " + description;
        }
    }

    private static Reply read(String text) {
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, List<String>> properties = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                return;
            }
            Matcher property = PROPERTY.matcher(parts.group(1));
            if (property.matches()) {
                properties
                        .computeIfAbsent(
                                property.group(1).toUpperCase(Locale.ROOT).replaceAll("\\s", ""),
                                any -> new ArrayList<>())
                        .add(parts.group(2));
            } else {
                head.put(parts.group(1).toUpperCase(Locale.ROOT), parts.group(2));
            }
        });
        return new Reply(
                text,
                Integer.parseInt(head.getOrDefault("CODE", "0")),
                head.getOrDefault("DESCRIPTION", ""),
                properties);
    }

    /** Posts form fields, names and values by turns. */
    Reply post(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        try {
            return read(Http.send("POST", sandbox.url(), body.toString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a command as the first account: its name, then {@code NAME=value} each. */
    Reply send(String command, String... parameters) {
        return sendAs(Sandbox.USER, Sandbox.PASSWORD, command, parameters);
    }

    Reply sendAs(String login, String password, String command, String... parameters) {
        return post("s_login", login, "s_pw", password, "s_command", lines(command, parameters));
    }

    static String lines(String command, String... parameters) {
        return "COMMAND=" + command + "\n" + String.join("\n", parameters);
    }

    /** Sends a command that must succeed. */
    Reply done(String command, String... parameters) {
        Reply reply = send(command, parameters);
        assertThat(reply.code()).as(reply.text()).isBetween(200, 299);
        return reply;
    }

    /** Adds a contact, and returns its handle. */
    String contact(String firstName) {
        return done(
                        "AddContact",
                        "FIRSTNAME=" + firstName,
                        "LASTNAME=Lovelace",
                        "STREET0=Samplestreet 1",
                        "CITY=Berlin",
                        "ZIP=10115",
                        "COUNTRY=DE",
                        "PHONE=+49.30123456",
                        "EMAIL=" + firstName.toLowerCase(Locale.ROOT) + "@example.com")
                .value("CONTACT");
    }

    /** Registers a domain for a year. */
    Reply register(String domain, String... more) {
        return done("AddDomain", order(domain, more));
    }

    /** The parameters of a registration for a year. */
    String[] order(String domain, String... more) {
        String handle = contact("Ada");
        List<String> parameters = new ArrayList<>(List.of(
                "DOMAIN=" + domain,
                "PERIOD=1",
                "OWNERCONTACT0=" + handle,
                "ADMINCONTACT0=" + handle,
                "TECHCONTACT0=" + handle,
                "BILLINGCONTACT0=" + handle,
                "NAMESERVER0=ns1.example.net",
                "NAMESERVER1=ns2.example.net"));
        for (String one : more) {
            String name = one.substring(0, one.indexOf('=') + 1);
            parameters.removeIf(parameter -> parameter.startsWith(name));
            parameters.add(one);
        }
        return parameters.toArray(String[]::new);
    }

    Reply status(String domain) {
        return done("StatusDomain", "DOMAIN=" + domain);
    }

    String balance() {
        return done("StatusAccount").value("AMOUNT");
    }

    void pass(Duration time) {
        sandbox.clock().advance(time);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
