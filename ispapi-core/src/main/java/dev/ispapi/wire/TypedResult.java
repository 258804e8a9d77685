package dev.ispapi.wire;

import org.immutables.value.Value;

/**
 * The base of decoded answers. What a result has no accessor for stays reachable through {@link #response()}.
 *
 * <p>Secrets, such as auth codes and sessions, are left out of {@code toString()}.
 */
public abstract class TypedResult {

    /** For the results' own classes. */
    protected TypedResult() {}

    /**
     * The answer that this was read from. It takes no part in {@code equals}.
     *
     * @return the untyped answer; an empty success if the result was built by hand
     */
    @Value.Auxiliary
    @Value.Redacted
    @Value.Default
    public Response response() {
        return Response.builder(200, "Command completed successfully").build();
    }

    /**
     * Whether the command was accepted and is not finished: an event will tell how it ended.
     *
     * @return true if the answer says {@code PENDING = 1}
     */
    public final boolean isPending() {
        return response().isPending();
    }
}
