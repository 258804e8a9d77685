package dev.ispapi.internal.call;

import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt. Exceptions are made where they are thrown, so that their stack trace is the caller's.
 *
 * @param kind what happened
 * @param response the API's response, whatever its code says; empty if there was none
 * @param problem what went wrong, without secrets; empty where there is a response
 * @param cause what the HTTP library threw; null if it threw nothing
 * @param sentAt when the first byte may have left; empty if none has
 * @param bytesReceived how many bytes of a response's body came, packed as they were
 */
public record AttemptResult(
        Kind kind,
        Optional<Response> response,
        String problem,
        @Nullable Throwable cause,
        Optional<Instant> sentAt,
        long bytesReceived) {

    /** What happened. */
    public enum Kind {
        /** A response that settles the matter: success (2xx) or refusal (5xx). */
        ANSWERED,
        /** A response that asks to come back later (4xx). */
        PUT_OFF,
        /** Nothing was sent. */
        NOT_SENT,
        /** Nothing was sent, and another attempt would not get further: the server's certificate is not trusted. */
        NOT_TRUSTED,
        /** Sent, in part or whole, and no response came. */
        NO_RESPONSE,
        /** Sent, and a web server or proxy in between got no response (HTTP 502, 503, 504). */
        GATEWAY_ERROR,
        /** Sent, and the response is not a complete ISPAPI response. */
        MALFORMED
    }

    static AttemptResult answered(Response response, Optional<Instant> sentAt) {
        return new AttemptResult(
                response.isTemporaryFailure() ? Kind.PUT_OFF : Kind.ANSWERED,
                Optional.of(response),
                "",
                null,
                sentAt,
                0);
    }

    static AttemptResult failed(Kind kind, String problem, @Nullable Throwable cause, Optional<Instant> sentAt) {
        return new AttemptResult(kind, Optional.empty(), problem, cause, sentAt, 0);
    }

    /** The same, with the size of what came. */
    AttemptResult received(long bytes) {
        return new AttemptResult(kind, response, problem, cause, sentAt, bytes);
    }
}
