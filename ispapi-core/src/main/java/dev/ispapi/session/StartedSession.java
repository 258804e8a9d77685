package dev.ispapi.session;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import org.immutables.value.Value;

/** The answer to {@link StartSession}. */
@SdkStyle
@Value.Immutable
public abstract class StartedSession extends TypedResult {

    StartedSession() {}

    static StartedSession from(PropertyReader read) {
        return builder()
                .response(read.response())
                .session(read.requiredText("SESSION"))
                .build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the session to send as {@code s_session}; a secret, kept out of {@code toString()}} */
    @Value.Redacted
    public abstract String session();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableStartedSession.Builder {

        Builder() {}
    }
}
