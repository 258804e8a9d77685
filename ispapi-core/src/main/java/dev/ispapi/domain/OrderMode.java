package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * How a command is kept as an order, to be carried out later, instead of being carried out immediately.
 *
 * @param value the wire text in upper case; modes that are not among the constants are kept, too
 */
public record OrderMode(String value) {

    /** Makes a new order. */
    public static final OrderMode CREATE = new OrderMode("CREATE");

    /** Puts this command in the place of an order. */
    public static final OrderMode REPLACE = new OrderMode("REPLACE");

    /** Changes an order. */
    public static final OrderMode UPDATE = new OrderMode("UPDATE");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; modes that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public OrderMode {
        value = Codes.upper(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static OrderMode of(String value) {
        return new OrderMode(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
