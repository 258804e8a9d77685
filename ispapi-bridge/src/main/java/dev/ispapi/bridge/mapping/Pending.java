package dev.ispapi.bridge.mapping;

import java.util.List;
import java.util.Map;

/**
 * When a response means that an order was taken and is not finished, which ISPAPI says by {@code PENDING = 1}.
 *
 * @param always whether every success means that
 * @param byValue CNR properties, and their values that mean that, compared without regard to case; no values for any value
 * @param byDescription texts that mean that if they stand in the description
 */
public record Pending(boolean always, Map<String, List<String>> byValue, List<String> byDescription) {

    /** Never. */
    static final Pending NEVER = new Pending(false, Map.of(), List.of());
}
