package dev.ispapi.examples.standin;

import dev.ispapi.wire.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The sessions that are open; each ends by itself after some time without a command. */
final class Sessions {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> lastUse = new HashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    Response start() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String session = HexFormat.of().formatHex(bytes);
        lastUse.put(session, clock.instant());
        return Answers.success().property("SESSION", session).build();
    }

    /** Whether a session is open; using it keeps it open. */
    boolean use(String session) {
        Instant now = clock.instant();
        lastUse.values().removeIf(last -> last.plus(TIMEOUT).isBefore(now));
        return lastUse.replace(session, now) != null;
    }

    Response end(String session) {
        lastUse.remove(session);
        return Answers.success().build();
    }
}
