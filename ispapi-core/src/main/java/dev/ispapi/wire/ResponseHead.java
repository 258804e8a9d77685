package dev.ispapi.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an answer says of itself, besides its properties. */
record ResponseHead(
        int code,
        String description,
        @Nullable BigDecimal runTime,
        @Nullable BigDecimal queueTime,
        boolean isPending) {

    private static final int LONGEST_SECONDS = 32;

    /**
     * Reads seconds. A server's statistics must not turn a success into an error, so that what is no plain number is absent. The
     * bounds also keep giant numbers away from BigDecimal, which takes its time with them.
     */
    static @Nullable BigDecimal seconds(String text) {
        boolean hasDigit = false;
        boolean hasPoint = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                hasDigit = true;
            } else if (c == '.' && !hasPoint) {
                hasPoint = true;
            } else {
                return null;
            }
        }
        return hasDigit && text.length() <= LONGEST_SECONDS ? new BigDecimal(text) : null;
    }
}
