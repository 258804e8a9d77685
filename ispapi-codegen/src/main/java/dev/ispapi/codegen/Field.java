package dev.ispapi.codegen;

import java.util.List;
import java.util.Optional;

/**
 * A parameter or a property.
 *
 * @param wireName the name without index
 * @param javaName the accessor
 * @param phrase what it is, as a Javadoc phrase
 * @param kind the kind of value
 * @param index the index range, if it has one
 * @param isRequired whether the command needs it
 * @param isNullable whether it can be sent empty
 * @param values the documented values
 * @param type a type of our own for its values, such as {@code domain.OrderMode}
 * @param also other names under which the API answers with it
 * @param isNumbered whether its number is part of the name, as in DATAVALUE0
 * @param isSecret whether it is never printed, although its name does not say so
 */
record Field(
        String wireName,
        String javaName,
        String phrase,
        ValueKind kind,
        Optional<Range> index,
        boolean isRequired,
        boolean isNullable,
        List<String> values,
        Optional<String> type,
        List<String> also,
        boolean isNumbered,
        boolean isSecret) {

    /**
     * An index range.
     *
     * @param last the highest index; empty if there is no end
     */
    record Range(Optional<Integer> last) {

        static Range of(Node node, String text) {
            if (text.equals("0..N")) {
                return new Range(Optional.empty());
            }
            if (text.matches("0\\.\\.[0-9]{1,4}")) {
                return new Range(Optional.of(Integer.valueOf(text.substring(3))));
            }
            throw node.error("index " + text + " is no range such as 0..4 or 0..N");
        }
    }

    boolean isIndexed() {
        return index.isPresent();
    }

    String label() {
        return wireName
                + index.map(range -> "0.." + range.last().map(String::valueOf).orElse("N"))
                        .orElse("");
    }
}
