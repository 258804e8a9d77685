package dev.ispapi.bridge.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a property of an ISPAPI response comes from.
 *
 * @param name the ISPAPI name
 * @param from the CNR property, with blanks as CNR writes it; empty if the value comes from elsewhere
 * @param or a second CNR property, read where the first is missing or empty
 * @param ask the parameter of the ISPAPI command whose value it repeats
 * @param fixed a value that is always the same
 * @param conversion the name of the conversion of its values; empty if they are unchanged
 * @param values what becomes of single values; {@code *} stands for all others
 * @param version the version of the list ({@code VERSION} of the command) whose columns have this name; empty for all
 * @param confidence how well it is known
 */
public record PropertyRow(
        String name,
        Optional<String> from,
        Optional<String> or,
        Optional<String> ask,
        Optional<String> fixed,
        Optional<String> conversion,
        Map<String, String> values,
        OptionalInt version,
        Confidence confidence) {}
