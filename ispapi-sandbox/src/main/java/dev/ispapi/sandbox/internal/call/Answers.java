package dev.ispapi.sandbox.internal.call;

import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form of the API's answers. */
public final class Answers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Answers() {}

    /** {@return the beginning of a success} */
    public static ResponseBuilder success() {
        return head(200, "Command completed successfully");
    }

    /**
     * A success without properties.
     *
     * @return the answer 200
     */
    public static Response done() {
        return success().build();
    }

    /**
     * An answer without properties.
     *
     * @param code the code
     * @param description the description
     * @return the answer
     */
    public static Response of(int code, String description) {
        return head(code, description).build();
    }

    private static ResponseBuilder head(int code, String description) {
        return Response.builder(code, description).runTime(Duration.ofMillis(1)).queueTime(Duration.ZERO);
    }

    /**
     * A moment as the API writes it.
     *
     * @param instant the moment
     * @return such as {@code 2017-09-26 14:53:20}, UTC
     */
    public static String date(Instant instant) {
        return DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
