package dev.ispapi.codegen;

import java.util.List;
import java.util.Optional;

/**
 * A parameter or a property.
 *
 * @param wireName the name without index
 * @param name its names in Java
 * @param verb what a parameter does with the values that there are
 * @param phrase what it is, as a Javadoc phrase
 * @param kind the kind of value
 * @param index the index range, if it has one
 * @param isRequired whether the command needs it
 * @param isNullable whether it can be sent empty
 * @param values the documented values
 * @param type a type of our own for its values, such as {@code domain.OrderMode}
 * @param group a group of parameters of which each value consists, such as {@code contact.OrderContact}
 * @param also other names under which the API answers with it
 * @param isNumbered whether its number is part of the name, as in DATAVALUE0
 * @param isSecret whether it is never printed, although its name does not say so
 * @param separator what stands between the parts of one value that is a list, such as {@code ,}
 * @param currency the property of the currency, for an amount of money
 * @param hook a hand-written method that reads it from the answer and its name, such as {@code domain.Limits.of}
 * @param isAsked whether it is the name that was asked for, which the answer does not repeat
 */
record Field(
        String wireName,
        JavaName name,
        Verb verb,
        String phrase,
        ValueKind kind,
        Optional<Range> index,
        boolean isRequired,
        boolean isNullable,
        List<String> values,
        Optional<String> type,
        Optional<String> group,
        List<String> also,
        boolean isNumbered,
        boolean isSecret,
        Optional<String> separator,
        Optional<String> currency,
        Optional<String> hook,
        boolean isAsked) {

    /**
     * The names of a field in Java.
     *
     * @param accessor its accessor, such as {@code nameservers} or {@code nameserversToAdd}
     * @param one what one value is called, such as {@code nameserver}
     * @param many what several are called, such as {@code nameservers}
     * @param setter the setter of a whole list where the rule's name would not do, such as {@code replaceAllRecords}
     */
    record JavaName(String accessor, String one, String many, Optional<String> setter) {}

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

    /** Its accessor, which its attribute is called by as well. */
    String javaName() {
        return name.accessor();
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
