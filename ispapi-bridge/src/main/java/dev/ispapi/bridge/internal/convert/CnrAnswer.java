package dev.ispapi.bridge.internal.convert;

import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A response of CNR, its properties by normal names: upper case, without blanks and underscores, as CNR's own clients read them. Times
 * lose their empty fraction.
 */
public final class CnrAnswer {

    private static final Pattern FRACTION =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})\\.0");

    private final Response response;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private CnrAnswer(Response response) {
        this.response = response;
        for (Column column : response.columns()) {
            columns.putIfAbsent(
                    normal(column.name()),
                    column.values().stream().map(CnrAnswer::withoutFraction).toList());
        }
    }

    /**
     * A response of CNR.
     *
     * @param response as it came
     * @return the same, to be read
     */
    public static CnrAnswer of(Response response) {
        return new CnrAnswer(response);
    }

    /** The response as it came. */
    public Response response() {
        return response;
    }

    /** A name as CNR's own clients read it. */
    static String normal(String name) {
        return name.replace(" ", "").replace("_", "").toUpperCase(Locale.ROOT);
    }

    private static String withoutFraction(String value) {
        return value.endsWith(".0") ? FRACTION.matcher(value).replaceFirst("$1") : value;
    }

    /** All properties by their normal names. */
    Map<String, List<String>> columns() {
        return columns;
    }

    /**
     * The values of a property.
     *
     * @param name with or without blanks
     * @return in the order of their indices; empty if it is not there
     */
    public List<String> values(String name) {
        return columns.getOrDefault(normal(name), List.of());
    }

    /**
     * The first value of a property.
     *
     * @param name with or without blanks
     * @return the value; empty if it is not there, or has no text
     */
    public Optional<String> value(String name) {
        return value(name, 0);
    }

    /**
     * A value of a property.
     *
     * @param name with or without blanks
     * @param row its index
     * @return the value; empty if it is not there, or has no text
     */
    public Optional<String> value(String name, int row) {
        List<String> values = values(name);
        return row < values.size() ? Optional.of(values.get(row)).filter(value -> !value.isEmpty()) : Optional.empty();
    }
}
