package dev.ispapi.session;

import dev.ispapi.InvalidCommandException.Problem;
import java.util.List;
import java.util.Optional;

/** The limits of a session's times. */
final class StartSessionRules {

    private static final int SHORTEST = 60;
    private static final int LONGEST_TIMEOUT = 3600;
    private static final int LONGEST_LIFE = 86400;

    private StartSessionRules() {}

    static void check(StartSession command, List<Problem> problems) {
        checkRange("TIMEOUT", command.timeout(), LONGEST_TIMEOUT, problems);
        checkRange("MAXTTL", command.maxTtl(), LONGEST_LIFE, problems);
    }

    private static void checkRange(String parameter, Optional<Integer> seconds, int most, List<Problem> problems) {
        seconds.filter(value -> value < SHORTEST || value > most)
                .ifPresent(value -> problems.add(
                        Problem.of(parameter, "expected " + SHORTEST + " to " + most + " seconds, found " + value)));
    }
}
