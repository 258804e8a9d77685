package dev.ispapi.command;

import java.util.List;
import java.util.OptionalInt;

/**
 * The declaration of one parameter of a command, as its API page documents it.
 *
 * @param name the wire name without index, such as {@code NAMESERVER}
 * @param kind what its values are, such as {@code HOSTNAME}
 * @param values the documented values, empty if the page lists none
 * @param isRequired whether the command can't do without it
 * @param isNullable whether it can be sent empty, to clear what is there
 * @param isIndexed whether it occurs several times, as {@code NAMESERVER0}, {@code NAMESERVER1} ...
 * @param lastIndex the highest index; empty if it is not indexed, or the page sets no limit
 */
public record Parameter(
        String name,
        String kind,
        List<String> values,
        boolean isRequired,
        boolean isNullable,
        boolean isIndexed,
        OptionalInt lastIndex) {

    /**
     * Keeps the values from changing.
     *
     * @param name the wire name without index, such as {@code NAMESERVER}
     * @param kind what its values are, such as {@code HOSTNAME}
     * @param values the documented values, empty if the page lists none
     * @param isRequired whether the command can't do without it
     * @param isNullable whether it can be sent empty, to clear what is there
     * @param isIndexed whether it occurs several times, as {@code NAMESERVER0}, {@code NAMESERVER1} ...
     * @param lastIndex the highest index; empty if it is not indexed, or the page sets no limit
     */
    public Parameter {
        values = List.copyOf(values);
    }

    /** Name and index range, such as {@code NAMESERVER0..12}. */
    @Override
    public String toString() {
        if (!isIndexed) {
            return name;
        }
        return name + "0.." + (lastIndex.isPresent() ? Integer.toString(lastIndex.getAsInt()) : "N");
    }
}
