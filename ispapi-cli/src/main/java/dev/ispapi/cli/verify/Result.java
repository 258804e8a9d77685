package dev.ispapi.cli.verify;

import dev.ispapi.IspapiException;
import java.util.List;

/**
 * What a check gave.
 *
 * @param check the check
 * @param finding its finding
 * @param exchanges what was sent and what came, in its order
 */
record Result(Check check, Finding finding, List<Exchange> exchanges) {

    /** Carries out a check; that an answer is missing decides nothing. */
    static Result of(Check check, Probe probe) {
        Finding finding;
        try {
            finding = check.procedure().carryOut(probe);
        } catch (UndecidedException e) {
            finding = Finding.unknown(String.valueOf(e.getMessage()));
        } catch (IspapiException e) {
            finding = Finding.unknown("no answer: " + e.getMessage());
        }
        return new Result(check, finding, probe.takeExchanges());
    }

    /** Whether each command was answered. */
    boolean isAnswered() {
        return exchanges.stream().allMatch(exchange -> exchange.response().isPresent());
    }
}
