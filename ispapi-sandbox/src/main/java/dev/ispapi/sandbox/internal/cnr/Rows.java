package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer of a list command: a page of things, cut by {@code FIRST} and {@code LIMIT}, sorted by {@code ORDERBY} and {@code ORDER}. An empty
 * page says {@code last} as it says {@code first}.
 *
 * @param <T> what is listed
 */
final class Rows<T> {

    private static final int LIMIT = 1000;

    private final Call call;
    private final boolean isWide;
    private final Map<String, Function<T, String>> columns = new TreeMap<>();
    private final Map<String, Function<T, String>> orders = new TreeMap<>();

    /** Begins a list with {@code FIRST}, {@code LIMIT}, {@code ORDERBY}, {@code ORDER} and {@code WIDE} of a command. */
    Rows(Call call) {
        this.call = call;
        this.isWide =
                call.parameters().text("WIDE").filter(text -> !text.equals("0")).isPresent();
    }

    /** Adds a column. */
    Rows<T> column(String name, Function<T, String> value) {
        columns.put(name, value);
        return order(name, value);
    }

    /** Adds a column of the long form, which the short one can be sorted by. */
    Rows<T> wide(String name, Function<T, String> value) {
        return isWide ? column(name, value) : order(name, value);
    }

    /** Adds something to sort by. */
    Rows<T> order(String name, Function<T, String> value) {
        orders.put(name.replace(" ", "").toUpperCase(Locale.ROOT), value);
        return this;
    }

    /** Makes the answer of things in the order that counts where none was asked for. */
    Answer of(Stream<T> things) {
        int first = call.parameters().number("FIRST").orElse(0);
        int limit = call.parameters().number("LIMIT").orElse(LIMIT);
        List<T> all = sorted(things).toList();
        List<T> page = all.stream().skip(first).limit(limit).toList();
        Map<String, List<String>> properties = new TreeMap<>();
        properties.put(AnswerText.COLUMN, List.copyOf(columns.keySet()));
        properties.put("count", List.of(Integer.toString(page.size())));
        properties.put("first", List.of(Integer.toString(first)));
        properties.put("last", List.of(Integer.toString(first + Math.max(page.size() - 1, 0))));
        properties.put("limit", List.of(Integer.toString(limit)));
        properties.put("total", List.of(Integer.toString(all.size())));
        columns.forEach(
                (name, value) -> properties.put(name, page.stream().map(value).toList()));
        Answer answer = Answer.success();
        properties.forEach(answer::property);
        return answer;
    }

    private Stream<T> sorted(Stream<T> things) {
        boolean isDescending = call.parameters().oneOf("ORDER", "ASC", "DESC").equals("DESC");
        String wanted = call.parameters().word("ORDERBY").orElse("");
        if (wanted.isEmpty()) {
            return things;
        }
        Function<T, String> text = orders.get(wanted);
        if (text == null) {
            throw Refusal.syntax("ORDERBY (" + wanted + ")");
        }
        Comparator<T> order = Comparator.comparing(text);
        return things.sorted(isDescending ? order.reversed() : order);
    }
}
