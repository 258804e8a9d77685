package dev.ispapi.internal.call;

import java.util.List;

/**
 * What came of a call: the results of its attempts. The last one counts, unless an earlier one may have been carried out.
 *
 * @param earlier the results of the attempts before the last, oldest first
 * @param last the result of the last attempt
 */
public record CallResult(List<AttemptResult> earlier, AttemptResult last) {

    /**
     * What came of a call.
     *
     * @param earlier the results of the attempts before the last, oldest first
     * @param last the result of the last attempt
     */
    public CallResult {
        earlier = List.copyOf(earlier);
    }

    /** {@return how many attempts there were} */
    public int attempts() {
        return earlier.size() + 1;
    }
}
