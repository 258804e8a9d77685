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
}
