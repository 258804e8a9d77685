package dev.ispapi.examples.standin;

import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form of the API's answers. */
final class Answers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Answers() {}

    static ResponseBuilder success() {
        return head(200, "Command completed successfully");
    }

    static Response of(int code, String description) {
        return head(code, description).build();
    }

    private static ResponseBuilder head(int code, String description) {
        return Response.builder(code, description).runTime(Duration.ofMillis(1)).queueTime(Duration.ZERO);
    }

    static String date(Instant instant) {
        return DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
