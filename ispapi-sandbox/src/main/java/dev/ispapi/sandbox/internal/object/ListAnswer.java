package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a list command: a page of things, in the order that {@code ORDERBY} asks for, a column for each property.
 *
 * <p>The page is cut by {@code FIRST} and {@code LIMIT}. An empty page says {@code LAST=-1}, one before its first entry.
 *
 * @param <T> what is listed
 */
public final class ListAnswer<T> {

    private static final int DEFAULT_LIMIT = 1000;
    private static final String DESCENDING = "DESC";
    private static final int DAY = "2017-09-26".length();

    private final Parameters parameters;
    private final Map<String, Function<T, String>> columns = new LinkedHashMap<>();
    private final Map<String, Function<T, String>> orders = new LinkedHashMap<>();
    private int limit = DEFAULT_LIMIT;
    private String prefix = "";
    private boolean isShown = true;

    /**
     * Begins an answer.
     *
     * @param parameters with {@code FIRST}, {@code LIMIT}, {@code ORDERBY} and {@code NOTOTAL}
     */
    public ListAnswer(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Sets how many entries a page has where no {@code LIMIT} was sent.
     *
     * @param number the limit
     * @return this
     */
    public ListAnswer<T> limit(int number) {
        limit = number;
        return this;
    }

    /**
     * Sets what {@code ORDERBY} may leave out at the beginning of the columns' names.
     *
     * @param text such as {@code CONTACT}
     * @return this
     */
    public ListAnswer<T> prefix(String text) {
        prefix = text;
        return this;
    }

    /**
     * Adds a property.
     *
     * @param name the property's name
     * @param value its value in an entry
     * @return this
     */
    public ListAnswer<T> column(String name, Function<T, String> value) {
        (isShown ? columns : orders).put(name, value);
        return this;
    }

    /**
     * Says whether the columns that follow are shown, or only there to sort by.
     *
     * @param isWide whether the long form was asked for
     * @return this
     */
    public ListAnswer<T> wide(boolean isWide) {
        isShown = isWide;
        return this;
    }

    /**
     * Adds something to sort by that is no property.
     *
     * @param name the name in {@code ORDERBY}
     * @param value the text that sorts an entry
     * @return this
     */
    public ListAnswer<T> order(String name, Function<T, String> value) {
        orders.put(name, value);
        return this;
    }

    /**
     * Makes the answer.
     *
     * @param things what is listed, in the order that counts where no {@code ORDERBY} was sent
     * @return the answer
     */
    public Answer of(Stream<T> things) {
        int first = parameters.number("FIRST").orElse(0);
        boolean isLast =
                parameters.text("LIMIT").filter("ONLYLAST"::equalsIgnoreCase).isPresent();
        int most = isLast ? 1 : parameters.number("LIMIT").orElse(limit);
        Page<T> found = new Page<>(first, most, isLast);
        sorted(things).forEachOrdered(found);
        return answer(isLast ? Math.max(found.total - 1, 0) : first, most, found.total, found.entries);
    }

    private Answer answer(int from, int most, int total, List<T> page) {
        Answer answer = Answer.success()
                .property("FIRST", Integer.toString(from))
                .property("LAST", Integer.toString(from + page.size() - 1))
                .property("COUNT", Integer.toString(page.size()));
        if (!parameters.flag("NOTOTAL").orElse(false)) {
            answer.property("TOTAL", Integer.toString(total));
        }
        answer.property("LIMIT", Integer.toString(most));
        columns.forEach(
                (name, value) -> answer.property(name, page.stream().map(value).toList()));
        return answer;
    }

    /**
     * Makes the answer of things that are counted already: without {@code ORDERBY} only those of the page are looked at.
     *
     * @param total how many there are
     * @param from the things in their order, without so many at the beginning
     * @return the answer
     */
    public Answer of(int total, IntFunction<Stream<T>> from) {
        boolean isInOrder = parameters.text("ORDERBY").isEmpty()
                && parameters.text("LIMIT").filter("ONLYLAST"::equalsIgnoreCase).isEmpty();
        if (!isInOrder) {
            return of(from.apply(0));
        }
        int first = parameters.number("FIRST").orElse(0);
        int most = parameters.number("LIMIT").orElse(limit);
        return answer(first, most, total, from.apply(first).limit(most).toList());
    }

    /** Counts all things and keeps those of one page: a list of a hundred thousand domains is not copied for ten of them. */
    private static final class Page<T> implements Consumer<T> {

        private final int first;
        private final int most;
        private final boolean isLast;
        private final List<T> entries = new ArrayList<>();
        private int total;

        Page(int first, int most, boolean isLast) {
            this.first = first;
            this.most = most;
            this.isLast = isLast;
        }

        @Override
        public void accept(T thing) {
            if (isLast) {
                entries.clear();
            }
            if ((isLast || total >= first) && entries.size() < most) {
                entries.add(thing);
            }
            total++;
        }
    }

    private Stream<T> sorted(Stream<T> things) {
        String wanted = parameters.word("ORDERBY").orElse("");
        if (wanted.isEmpty()) {
            return things;
        }
        Function<T, String> exact = order(wanted);
        boolean isDescending = exact == null && wanted.endsWith(DESCENDING);
        Function<T, String> text =
                isDescending ? order(wanted.substring(0, wanted.length() - DESCENDING.length())) : exact;
        if (text == null) {
            throw Refusal.syntax("ORDERBY (" + wanted + ")");
        }
        Comparator<T> order = Comparator.comparing(text);
        return things.sorted(isDescending ? order.reversed() : order);
    }

    private @Nullable Function<T, String> order(String name) {
        return Stream.of(name, prefix + name)
                .flatMap(key -> Stream.of(orders, columns).map(all -> all.get(key)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The condition that {@code MINx} and {@code MAXx} set on a date.
     *
     * @param parameters the parameters
     * @param name the date's name, such as {@code CREATEDDATE}
     * @return the condition; a maximum without time of day includes its day
     * @throws Refusal 505 if one of them is no date
     */
    public static Predicate<Instant> between(Parameters parameters, String name) {
        Instant min = parameters.moment("MIN" + name).orElse(Instant.MIN);
        Instant max = parameters
                .moment("MAX" + name)
                .map(moment ->
                        parameters.text("MAX" + name).orElse("").length() == DAY ? moment.plusSeconds(86_399) : moment)
                .orElse(Instant.MAX);
        return date -> !date.isBefore(min) && !date.isAfter(max);
    }
}
