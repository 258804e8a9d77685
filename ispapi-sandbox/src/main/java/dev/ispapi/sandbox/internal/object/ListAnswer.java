package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer of a list command: one page of the things, one property a column.
 *
 * @param <T> the things
 */
public final class ListAnswer<T> {

    private static final int DEFAULT_LIMIT = 100;

    private final Parameters parameters;
    private final Map<String, Function<T, String>> columns = new LinkedHashMap<>();

    /**
     * An answer without columns.
     *
     * @param parameters the command's parameters, {@code FIRST}, {@code LIMIT} and {@code ORDERBY} among them
     */
    public ListAnswer(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Adds a column. The first one is the key: it alone is there without {@code WIDE}, and it orders where nothing else is said.
     *
     * @param name the property
     * @param value its value of one thing
     * @return this answer
     */
    public ListAnswer<T> column(String name, Function<T, String> value) {
        columns.put(name, value);
        return this;
    }

    /**
     * Makes the answer.
     *
     * @param things all things
     * @param isWide whether all columns are wanted
     * @return the page that was asked for
     * @throws Refusal 505 if the page or the order can't be read
     */
    public Response of(Stream<T> things, boolean isWide) {
        int first = parameters.number("FIRST").orElse(0);
        int limit = parameters.number("LIMIT").orElse(DEFAULT_LIMIT);
        List<T> all = things.sorted(order()).toList();
        List<T> page = all.stream().skip(first).limit(limit).toList();
        ResponseBuilder answer = Answers.success()
                .property("FIRST", String.valueOf(first))
                .property("LAST", String.valueOf(Math.max(first + page.size() - 1, 0)))
                .property("COUNT", String.valueOf(page.size()))
                .property("TOTAL", String.valueOf(all.size()))
                .property("LIMIT", String.valueOf(limit));
        columns.entrySet().stream()
                .limit(isWide ? columns.size() : 1)
                .forEach(column -> answer.property(
                        column.getKey(), page.stream().map(column.getValue()).toList()));
        return answer.build();
    }

    private Comparator<T> order() {
        String key = columns.keySet().iterator().next();
        String wanted = parameters.text("ORDERBY").orElse(key);
        boolean isDescending = wanted.endsWith("DESC") && !columns.containsKey(wanted);
        String name = isDescending ? wanted.substring(0, wanted.length() - "DESC".length()) : wanted;
        Function<T, String> column = columns.get(name);
        if (column == null) {
            throw Refusal.syntax("ORDERBY (" + wanted + ")");
        }
        Comparator<T> order = Comparator.comparing(column);
        return isDescending ? order.reversed() : order;
    }

    /**
     * Whether a date lies between two parameters.
     *
     * @param parameters the command's parameters
     * @param name such as {@code CREATEDDATE}, for {@code MINCREATEDDATE} and {@code MAXCREATEDDATE}
     * @param date the date
     * @return true if it does, or if nothing was asked
     * @throws Refusal 505 if a parameter is no date
     */
    public static boolean isBetween(Parameters parameters, String name, Instant date) {
        String text = Answers.date(date);
        return day(parameters, "MIN" + name).compareTo(text) <= 0
                && (parameters.text("MAX" + name).isEmpty()
                        || day(parameters, "MAX" + name).compareTo(text) >= 0);
    }

    private static String day(Parameters parameters, String name) {
        String text = parameters.text(name).orElse("");
        if (!text.isEmpty() && !text.matches("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d:\\d\\d)?")) {
            throw Refusal.syntax(name + " (" + text + ")");
        }
        return text;
    }
}
