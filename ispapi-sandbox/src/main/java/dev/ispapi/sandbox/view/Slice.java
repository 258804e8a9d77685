package dev.ispapi.sandbox.view;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many entries the whole list has
 * @param rows the entries of this part
 * @param <T> the entries
 */
public record Slice<T>(int total, List<T> rows) {

    /**
     * Copies the entries.
     *
     * @param total how many entries the whole list has
     * @param rows the entries of this part
     */
    public Slice {
        rows = List.copyOf(rows);
    }
}
