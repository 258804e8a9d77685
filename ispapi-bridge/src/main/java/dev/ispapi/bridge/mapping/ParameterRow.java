package dev.ispapi.bridge.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What becomes of a parameter of an ISPAPI command.
 *
 * @param name the ISPAPI name without index, such as {@code NAMESERVER}
 * @param last the highest index of a list on CNR; empty for a single parameter
 * @param to the CNR name without index; empty if it is refused, or steers the conversion without being sent itself
 * @param conversion the name of the conversion of its value; empty if the value is sent unchanged
 * @param values the only values that are taken, and what is sent for them; an absent value is not sent. Empty if any value is taken
 * @param refusal why it is refused; empty if it is not
 * @param zones the zones where the CNR name was seen; empty for all
 * @param confidence how well the counterpart is known
 * @param source where it is known from; empty where the confidence says it all
 */
public record ParameterRow(
        String name,
        OptionalInt last,
        Optional<String> to,
        Optional<String> conversion,
        Map<String, Optional<String>> values,
        Optional<Refusal> refusal,
        List<String> zones,
        Confidence confidence,
        Optional<String> source) {

    /** {@return whether this is a list, whose parameters have an index} */
    public boolean isList() {
        return last.isPresent();
    }

    /** {@return whether the parameter is refused} */
    public boolean isRefused() {
        return refusal.isPresent();
    }
}
