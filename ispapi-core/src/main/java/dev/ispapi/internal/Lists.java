package dev.ispapi.internal;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Paging;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the answers of list commands. */
public final class Lists {

    private Lists() {}

    /**
     * Reads one page.
     *
     * @param response the answer
     * @param entry makes a view of one row
     * @param <T> the type of the entries
     * @return the page; an answer without paging counts as the only page
     */
    public static <T> Page<T> page(Response response, Function<PropertyReader, T> entry) {
        List<T> entries = entries(PropertyReader.of(response).lenient(), entry);
        int rows = entries.size();
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
        int rows = rows(read.response());
        List<T> entries = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            entries.add(entry.apply(read.at(row)));
        }
        return List.copyOf(entries);
    }

    /** How many rows to read. One value with a giant index would cost as much as a full list. */
    private static int rows(Response response) {
        int rows = response.rowCount();
        if (rows > response.valueCount()) {
            throw new MalformedResponseException("the list has " + rows + " rows and " + response.valueCount()
                    + " values, so that there are rows without any");
        }
        return rows;
    }
}
