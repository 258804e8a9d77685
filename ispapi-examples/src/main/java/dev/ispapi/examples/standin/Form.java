package dev.ispapi.examples.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a client posted: the fields of the form, and the command's lines in one of them. */
final class Form {

    private final Map<String, String> fields;

    private Form(Map<String, String> fields) {
        this.fields = fields;
    }

    static Form parse(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A broken escape is nobody's password and no command: it is refused like any other wrong text.
            return text;
        }
    }

    /** A field's value; an empty text if it was not sent. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The lines of {@code s_command} by upper-case name, {@code COMMAND} among them. */
    Map<String, String> command() {
        Map<String, String> parameters = new LinkedHashMap<>();
        field("s_command").lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        line.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        line.substring(equals + 1).strip());
            }
        });
        return parameters;
    }
}
