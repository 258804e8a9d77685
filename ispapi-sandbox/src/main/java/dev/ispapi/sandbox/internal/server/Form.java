package dev.ispapi.sandbox.internal.server;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields that a client sent, and the command in them, either as the lines of {@code s_command} or, in the older form, as plain fields.
 * Names of fields are read in any case ({@code s_login}, {@code S_LOGIN}).
 */
public final class Form {

    private static final String PREFIX = "s_";

    private final Map<String, String> fields;
    private final String sender;

    /**
     * Takes the fields.
     *
     * @param fields decoded names and values
     */
    public Form(Map<String, String> fields) {
        this(fields, "");
    }

    /**
     * Takes the fields.
     *
     * @param fields decoded names and values
     * @param sender the IP address that the request came from; empty if it is not known
     */
    public Form(Map<String, String> fields, String sender) {
        this.sender = sender;
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(fields);
        this.fields = Collections.unmodifiableMap(copy);
    }

    /** {@return the IP address that the request came from; empty if it is not known} */
    public String sender() {
        return sender;
    }

    /**
     * A field of the connection, such as {@code s_login}.
     *
     * @param name the field's name
     * @return its value; an empty text if it was not sent
     */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * The command's lines.
     *
     * @return values by upper-case name, {@code COMMAND} among them
     */
    public Map<String, String> command() {
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                // A value is one line; what a client puts behind a line break is another field, and has no name.
                parameters.put(
                        name.strip().toUpperCase(Locale.ROOT),
                        value.lines().findFirst().orElse("").strip());
            }
        });
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

    /** Without the values, among which are passwords. */
    @Override
    public String toString() {
        return fields.keySet().toString();
    }
}
