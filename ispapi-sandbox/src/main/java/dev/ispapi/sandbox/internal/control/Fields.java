package dev.ispapi.sandbox.internal.control;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okio.Buffer;

/** The JSON object of a control request: flat, with known names. Errors name the field and what would be right. */
final class Fields {

    /** What is a number of seconds whatever the date is; months and years are not. */
    private static final Pattern HOURS_OR_DAYS = Pattern.compile("[-+]?P([-+]?\\d+D)?(T.+)?");

    private final Map<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads an object of texts, numbers and booleans.
     *
     * @param body UTF-8
     * @return its fields
     * @throws IllegalArgumentException if it is anything else
     */
    static Fields read(byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonReader json = JsonReader.of(new Buffer().write(body))) {
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                String value = switch (json.peek()) {
                    case STRING, NUMBER -> json.nextString();
                    case BOOLEAN -> String.valueOf(json.nextBoolean());
                    default ->
                        throw new IllegalArgumentException("field " + name + ": expected a text, number or boolean");
                };
                if (values.put(name, value) != null) {
                    throw new IllegalArgumentException("field " + name + " is there twice");
                }
            }
            json.endObject();
            return new Fields(values);
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    "expected a JSON object with texts and numbers, such as {\"advance\": \"P1D\"}: " + e.getMessage(),
                    e);
        }
    }

    /** Refuses names that are not in the list: a misspelled field must not be ignored. */
    Fields only(String... names) {
        for (String name : values.keySet()) {
            if (!List.of(names).contains(name)) {
                throw new IllegalArgumentException(
                        "unknown field " + name + "; expected " + String.join(", ", List.of(names)));
            }
        }
        return this;
    }

    Map<String, String> all() {
        return values;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("the field " + name + " is missing");
        }
        return value;
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        try {
            return has(name) ? Integer.parseInt(text(name)) : otherwise;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("field " + name + ": expected a whole number, found " + text(name), e);
        }
    }

    boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException("field " + name + ": expected true or false, found " + text(name));
        };
    }

    BigDecimal amount(String name) {
        try {
            return new BigDecimal(text(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "field " + name + ": expected an amount such as 10.50, found " + text(name), e);
        }
    }

    Instant moment(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "field " + name + ": expected a UTC date such as 2027-01-31T12:00:00Z, found " + text(name), e);
        }
    }

    /** An ISO duration; years and months are counted from a moment. */
    Duration duration(String name, Instant from) {
        String text = text(name);
        try {
            return HOURS_OR_DAYS.matcher(text).matches()
                    ? Duration.parse(text)
                    : Duration.between(
                            from,
                            from.atOffset(ZoneOffset.UTC)
                                    .plus(Period.parse(text))
                                    .toInstant());
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "field " + name + ": expected an ISO 8601 duration such as P1D, PT6H or P1Y, found " + text, e);
        }
    }

    /** The names of the fields, as values can be secrets. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
