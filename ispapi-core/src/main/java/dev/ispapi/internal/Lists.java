package dev.ispapi.internal;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Paging;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the answers of list commands. */
public final class Lists {

    private Lists() {}

    /**
     * Reads one page.
     *
     * @param response the answer
     * @param entry reads one row
     * @param <T> the type of the entries
     * @return the page; an answer without paging counts as the only page
     */
    public static <T> Page<T> page(Response response, Function<PropertyReader, T> entry) {
        return page(PropertyReader.of(response), entry);
    }

    /**
     * Reads one page of a described list. What its values are was not documented but found out, so that a value of another form is left
     * out instead of making the page unreadable.
     *
     * @param response the answer
     * @param entry reads one row
     * @param <T> the type of the entries
     * @return the page; an answer without paging counts as the only page
     */
    public static <T> Page<T> lenientPage(Response response, Function<PropertyReader, T> entry) {
        return page(PropertyReader.lenient(response), entry);
    }

    private static <T> Page<T> page(PropertyReader read, Function<PropertyReader, T> entry) {
        Response response = read.response();
        int rows = rows(response);
        List<T> entries = entries(read, entry);
        Paging paging = response.paging().orElseGet(() -> new Paging(0, rows - 1, rows, rows, rows));
        return new Page<>(entries, paging, response);
    }

    /**
     * Reads all rows.
     *
     * @param read the answer
     * @param entry reads one row
     * @param <T> the type of the entries
     * @return the entries, unmodifiable
     */
    public static <T> List<T> entries(PropertyReader read, Function<PropertyReader, T> entry) {
        return IntStream.range(0, rows(read.response()))
                .mapToObj(row -> entry.apply(read.at(row)))
                .toList();
    }

    /** How many rows to read. One value with a giant index would cost as much as a full list. */
    private static int rows(Response response) {
        int rows = response.rowCount();
        if (rows > response.valueCount()) {
            throw new MalformedResponseException(
                    "the list has " + rows + " rows and " + response.valueCount()
                            + " values, so that there are rows without any",
                    response);
        }
        return rows;
    }
}
