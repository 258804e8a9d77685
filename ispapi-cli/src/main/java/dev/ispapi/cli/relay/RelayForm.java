package dev.ispapi.cli.relay;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as clients of ISPAPI send it: form fields, the command in {@code s_command} or as plain fields.
 *
 * @param fields the fields of the connection, such as {@code s_login}, names in lower case
 * @param command the command's name; empty if there is none
 * @param parameters its parameters, names in upper case
 */
record RelayForm(Map<String, String> fields, String command, Map<String, String> parameters) {

    private static final String COMMAND = "COMMAND";

    /**
     * Reads a form.
     *
     * @param body the form, URL-encoded
     * @return the request
     * @throws IllegalArgumentException if it can't be read
     */
    static RelayForm parse(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> lines = new LinkedHashMap<>();
        for (String pair : body.strip().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decoded(pair.substring(0, equals));
                String value = decoded(pair.substring(equals + 1));
                String lower = name.toLowerCase(Locale.ROOT);
                if (lower.equals("s_command")) {
                    readLines(value, lines);
                } else if (lower.startsWith("s_")) {
                    fields.put(lower, value);
                } else {
                    put(lines, name, value);
                }
            }
        }
        String command = Optional.ofNullable(lines.remove(COMMAND)).orElse("");
        return new RelayForm(fields, command, lines);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void readLines(String text, Map<String, String> lines) {
        for (String line : text.split("\\r?\\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                put(lines, line.substring(0, equals), line.substring(equals + 1));
            }
        }
    }

    private static void put(Map<String, String> lines, String name, String value) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (lines.put(upper, value.strip()) != null) {
            throw new IllegalArgumentException(upper + " is given twice");
        }
    }

    /** The value of a field of the connection; empty if it is not given or has no text. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }
}
