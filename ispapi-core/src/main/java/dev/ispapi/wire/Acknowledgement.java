package dev.ispapi.wire;

import dev.ispapi.internal.SdkStyle;
import org.immutables.value.Value;

/**
 * The answer to a command that has nothing to tell but that it was accepted. {@link #isPending()} says whether it is done, and
 * {@link #response()} holds what else may have come.
 */
@SdkStyle
@Value.Immutable
public abstract class Acknowledgement extends TypedResult {

    Acknowledgement() {}

    /**
     * Reads an answer.
     *
     * @param read the answer
     * @return the acknowledgement
     */
    public static Acknowledgement from(PropertyReader read) {
        return builder()
                .response(read.response())
                .description(read.response().description())
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

    /** {@return what the API says, such as {@code Command completed successfully; domain transfer initiated}} */
    public abstract String description();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableAcknowledgement.Builder {

        Builder() {}
    }
}
