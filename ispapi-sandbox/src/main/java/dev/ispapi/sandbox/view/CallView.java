package dev.ispapi.sandbox.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A command that the sandbox received, and its answer. Secrets are masked.
 *
 * @param number 1, 2, 3 ... since the start
 * @param date when it came, by the sandbox's clock
 * @param login the login it was sent with; of a session, the login that started it; empty if it was not let in
 * @param command its name as it was sent
 * @param parameters its parameters by upper-case name; long values are cut
 * @param code the code of the answer
 * @param description the description of the answer
 * @param duration how long the sandbox took
 * @param remark what happened beside: a planned fault, the number of an unexpected error; empty for nothing
 */
public record CallView(
        long number,
        Instant date,
        String login,
        String command,
        Map<String, String> parameters,
        int code,
        String description,
        Duration duration,
        String remark) {}
