package dev.ispapi.bridge.internal.convert;

import java.util.Map;
import java.util.OptionalInt;

/** The codes that CNR has and ISPAPI does not, with the ISPAPI code that means the same to a program. */
public final class Codes {

    private static final Map<Integer, Integer> NEAREST = Map.ofEntries(
            Map.entry(214, 210),
            Map.entry(215, 211),
            Map.entry(220, 200),
            Map.entry(422, 425),
            Map.entry(508, 504),
            Map.entry(509, 504),
            Map.entry(533, 532),
            Map.entry(535, 531),
            Map.entry(542, 541),
            Map.entry(550, 545),
            Map.entry(551, 552),
            Map.entry(556, 541),
            Map.entry(557, 552),
            Map.entry(560, 531),
            Map.entry(561, 541));

    private Codes() {}

    /**
     * The ISPAPI code nearest to a code of CNR.
     *
     * @param code any code
     * @return the ISPAPI code; empty if both platforms have the code, or no code is near
     */
    public static OptionalInt nearest(int code) {
        Integer nearest = NEAREST.get(code);
        return nearest == null ? OptionalInt.empty() : OptionalInt.of(nearest);
    }
}
