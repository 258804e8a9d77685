package dev.ispapi;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.http.RequestForm;
import dev.ispapi.internal.session.OneTimeCodes;
import dev.ispapi.wire.Secrets;
import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * What goes with a single call: for which subuser, for whose address, how long at most, how hard to try. What is not set here is as the
 * client's {@link IspapiClient.Builder#defaultOptions(CallOptions) default options} say.
 *
 * <p>Immutable.
 */
@SdkStyle
@Value.Immutable
public abstract class CallOptions {

    /** Nothing particular: as the client's default options say. */
    public static final CallOptions NONE = builder().build();

    CallOptions() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The login of the subuser to act for, as if that one were logged in ({@code s_user}); empty for the account itself.
     *
     * @return the subuser's login
     */
    public abstract Optional<String> subuser();

    /**
     * The IPv4 or IPv6 address of the person for whom the command is sent ({@code s_remoteaddr}).
     *
     * @return an IPv4 or IPv6 address
     */
    public abstract Optional<String> remoteAddress();

    /**
     * How long the whole call may take, from the question to the last byte of the response, all attempts and pauses included: from a
     * millisecond to 24 days; empty for the client's own limit.
     *
     * @return the limit
     */
    public abstract Optional<Duration> timeLimit();

    /**
     * How hard to try with this call: {@link RetryPolicy#none()} for a single attempt; empty for the client's own policy.
     *
     * @return the policy
     */
    public abstract Optional<RetryPolicy> retryPolicy();

    /**
     * Where one-time codes of the second factor come from: asked for a new one each time that log-in and password are sent, so that a
     * session that is opened with these options can log in again automatically.
     *
     * <p>If the supplier throws, or returns nothing that can be sent, nothing is sent and the call ends with a {@link
     * ConnectionException}, which leaves the message of what was thrown out. It is asked on the thread that sends, and on a thread of the
     * client's own for a session that logs in again. It must not return the same code twice.
     *
     * @return makes a code, such as from the secret of the second factor, or asks a person
     */
    public abstract Optional<Supplier<String>> oneTimeCodes();

    @Value.Check
    void check() {
        subuser().ifPresent(login -> RequestForm.checked("subuser", login));
        remoteAddress().ifPresent(address -> RequestForm.checked("remote address", address));
        timeLimit().ifPresent(limit -> CallTimeouts.checked("time limit", limit));
    }

    /**
     * These options, with those of others where nothing is set here.
     *
     * @param defaults what applies where these options say nothing
     * @return the merged options
     */
    public CallOptions withDefaults(CallOptions defaults) {
        return builder()
                .subuser(subuser().or(defaults::subuser))
                .remoteAddress(remoteAddress().or(defaults::remoteAddress))
                .timeLimit(timeLimit().or(defaults::timeLimit))
                .oneTimeCodes(oneTimeCodes().or(defaults::oneTimeCodes))
                .retryPolicy(retryPolicy().or(defaults::retryPolicy))
                .build();
    }

    /** What is set; a one-time code is masked. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "CallOptions[", "]");
        subuser().ifPresent(value -> text.add("subuser=" + value));
        remoteAddress().ifPresent(value -> text.add("remoteAddress=" + value));
        timeLimit().ifPresent(value -> text.add("timeLimit=" + value));
        oneTimeCodes()
                .ifPresent(value ->
                        text.add((OneTimeCodes.isSingle(value) ? "oneTimeCode=" : "oneTimeCodes=") + Secrets.MASK));
        retryPolicy().ifPresent(value -> text.add("retryPolicy=" + value));
        return text.toString();
    }

    /** Builds {@link CallOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableCallOptions.Builder {

        Builder() {}

        /**
         * Sends a one-time code of the second factor along with log-in and password. Such a code works once, and is sent once: what would
         * send it again is an {@link InvalidCommandException}. Excludes {@link #oneTimeCodes(Supplier)}.
         *
         * @param code what the user's device shows
         * @return this builder
         * @throws IllegalArgumentException if it is empty or can't be sent
         */
        public Builder oneTimeCode(String code) {
            return oneTimeCodes(OneTimeCodes.single(code));
        }
    }
}
