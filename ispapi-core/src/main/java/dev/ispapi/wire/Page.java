package dev.ispapi.wire;

import java.util.List;

/**
 * One page of a list.
 *
 * @param entries the entries in the order of the answer, unmodifiable
 * @param paging where the page lies in the whole list
 * @param response the answer that it was read from
 * @param <T> the type of an entry
 */
public record Page<T>(List<T> entries, Paging paging, Response response) {

    /**
     * Copies the entries.
     *
     * @param entries the entries in the order of the answer, unmodifiable
     * @param paging where the page lies in the whole list
     * @param response the answer that it was read from
     */
    public Page {
        entries = List.copyOf(entries);
    }

    /**
     * A whole list of entries on one page, for tests.
     *
     * @param entries entries that their builders built
     * @param <T> the type of an entry
     * @return a page with an answer that holds the entries as its rows
     */
    public static <T extends TypedResult> Page<T> of(List<T> entries) {
        int count = entries.size();
        Paging paging = new Paging(0, count - 1, count, count, count);
        return new Page<>(entries, paging, new PageAnswer(entries, paging).response());
    }

    /**
     * A whole list of entries on one page, for tests.
     *
     * @param entries entries that their builders built
     * @param <T> the type of an entry
     * @return a page with an answer that holds the entries as its rows
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written to
    public static <T extends TypedResult> Page<T> of(T... entries) {
        return of(List.of(entries));
    }

    /** Writes the answer of a page. */
    private static final class PageAnswer extends ResultBuilder<PageAnswer> {

        PageAnswer(List<? extends TypedResult> entries, Paging paging) {
            setRows(entries);
            set("FIRST", paging.first());
            set("LAST", paging.last());
            set("COUNT", paging.count());
            set("LIMIT", paging.limit());
            set("TOTAL", paging.total());
        }
    }
}
