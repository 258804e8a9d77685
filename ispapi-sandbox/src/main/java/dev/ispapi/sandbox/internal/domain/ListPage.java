package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/**
 * A part of a list, as {@code FIRST} and {@code LIMIT} cut it.
 *
 * @param rows the rows of the part
 * @param first the index of the first of them in the whole list
 * @param limit how many there could be
 * @param total how many the whole list has
 * @param <T> what is listed
 */
public record ListPage<T>(List<T> rows, int first, int limit, int total) {

    /**
     * Cuts the page that was asked for.
     *
     * @param parameters with {@code FIRST} and {@code LIMIT}
     * @param all all rows, in order
     * @param defaultLimit the limit if none is asked for
     * @param <T> the type of the rows
     * @return the page
     */
    public static <T> ListPage<T> of(Parameters parameters, List<T> all, int defaultLimit) {
        int first = parameters.number("FIRST").orElse(0);
        int limit = parameters.number("LIMIT").orElse(defaultLimit);
        List<T> rows = all.stream().skip(first).limit(limit).toList();
        return new ListPage<>(rows, first, limit, all.size());
    }

    /** {@return the beginning of the answer: which part it is} */
    public ResponseBuilder answer() {
        return Answers.success()
                .property("FIRST", Integer.toString(first))
                .property("LAST", Integer.toString(first + rows.size() - 1))
                .property("COUNT", Integer.toString(rows.size()))
                .property("TOTAL", Integer.toString(total))
                .property("LIMIT", Integer.toString(limit));
    }
}
