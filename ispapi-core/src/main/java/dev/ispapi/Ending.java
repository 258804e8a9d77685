package dev.ispapi;

import dev.ispapi.wire.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How one attempt ended. Exceptions are made where they are thrown, so that the stack trace is the caller's. */
final class Ending {

    enum Kind {
        /** An answer that is the last word, good or bad. */
        ANSWERED,
        /** An answer that asks to come back later. */
        PUT_OFF,
        /** Nothing was sent. */
        NOT_SENT,
        /** Nothing was sent, and nothing would be the next time. */
        HOPELESS,
        /** Sent, in part or whole, and no answer, or one of a gateway that got none. */
        UNKNOWN,
        /** An answer that is none. */
        UNREADABLE
    }

    private final Kind kind;
    private final @Nullable Response answer;
    private final @Nullable Supplier<? extends IspapiException> failure;

    private Ending(Kind kind, @Nullable Response answer, @Nullable Supplier<? extends IspapiException> failure) {
        this.kind = kind;
        this.answer = answer;
        this.failure = failure;
    }

    static Ending answered(Response answer) {
        return new Ending(answer.isTemporaryFailure() ? Kind.PUT_OFF : Kind.ANSWERED, answer, null);
    }

    static Ending failed(Kind kind, Supplier<? extends IspapiException> failure) {
        return new Ending(kind, null, failure);
    }

    Kind kind() {
        return kind;
    }

    /** The answer, whatever its code says. */
    Optional<Response> answer() {
        return Optional.ofNullable(answer);
    }

    /** Returns the answer, or throws why there is none. */
    Response response() {
        if (answer == null) {
            throw Objects.requireNonNull(failure, "no answer and no failure").get();
        }
        return answer;
    }

    /** What the named command would throw; empty for a success. */
    Optional<IspapiException> failure(String command) {
        if (answer == null) {
            return Optional.of(
                    Objects.requireNonNull(failure, "no answer and no failure").get());
        }
        if (answer.isTemporaryFailure()) {
            return Optional.of(new TemporaryFailureException(command, answer));
        }
        return answer.isPermanentFailure() ? Optional.of(CommandFailedException.of(command, answer)) : Optional.empty();
    }
}
