package dev.ispapi;

import dev.ispapi.wire.Secrets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a single call: for which subuser, for whose address, how long at most, how hard to try. What is not set here is as the client's
 * {@link IspapiClient.Builder#defaultOptions(CallOptions) default options} say.
 *
 * <p>Immutable.
 */
public final class CallOptions {

    /** Nothing particular: as the client's default options say. */
    public static final CallOptions NONE = new CallOptions(new Builder());

    private final @Nullable String subuser;
    private final @Nullable String remoteAddress;
    private final @Nullable Duration timeLimit;
    private final @Nullable OneTimeCodes codes;
    private final @Nullable RetryPolicy retryPolicy;

    private CallOptions(Builder builder) {
        this.subuser = builder.subuser;
        this.remoteAddress = builder.remoteAddress;
        this.timeLimit = builder.timeLimit;
        this.codes = builder.codes;
        this.retryPolicy = builder.retryPolicy;
    }

    /**
     * A builder with nothing set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The subuser to act for, as if that one were logged in: {@code s_user}.
     *
     * @return the subuser's login; empty for the account itself
     */
    public Optional<String> subuser() {
        return Optional.ofNullable(subuser);
    }

    /**
     * The address of the person for whom the command is sent: {@code s_remoteaddr}.
     *
     * @return an IPv4 or IPv6 address
     */
    public Optional<String> remoteAddress() {
        return Optional.ofNullable(remoteAddress);
    }

    /**
     * How long the whole call may take.
     *
     * @return more than zero; empty for the client's own limit
     */
    public Optional<Duration> timeLimit() {
        return Optional.ofNullable(timeLimit);
    }

    /**
     * How hard to try.
     *
     * @return the policy; empty for the client's own
     */
    public Optional<RetryPolicy> retryPolicy() {
        return Optional.ofNullable(retryPolicy);
    }

    Optional<OneTimeCodes> oneTimeCodes() {
        return Optional.ofNullable(codes);
    }

    /** These options, with those of another where nothing is set here. */
    CallOptions over(CallOptions defaults) {
        Builder merged = new Builder();
        merged.subuser = subuser != null ? subuser : defaults.subuser;
        merged.remoteAddress = remoteAddress != null ? remoteAddress : defaults.remoteAddress;
        merged.timeLimit = timeLimit != null ? timeLimit : defaults.timeLimit;
        merged.codes = codes != null ? codes : defaults.codes;
        merged.retryPolicy = retryPolicy != null ? retryPolicy : defaults.retryPolicy;
        return merged.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallOptions that
                && Objects.equals(subuser, that.subuser)
                && Objects.equals(remoteAddress, that.remoteAddress)
                && Objects.equals(timeLimit, that.timeLimit)
                && Objects.equals(codes, that.codes)
                && Objects.equals(retryPolicy, that.retryPolicy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subuser, remoteAddress, timeLimit, codes, retryPolicy);
    }

    /** What is set; a one-time code is masked. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "CallOptions[", "]");
        subuser().ifPresent(value -> text.add("subuser=" + value));
        remoteAddress().ifPresent(value -> text.add("remoteAddress=" + value));
        timeLimit().ifPresent(value -> text.add("timeLimit=" + value));
        oneTimeCodes()
                .ifPresent(value -> text.add((value.isSingle() ? "oneTimeCode=" : "oneTimeCodes=") + Secrets.MASK));
        retryPolicy().ifPresent(value -> text.add("retryPolicy=" + value));
        return text.toString();
    }

    /** Builds {@link CallOptions}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String subuser;
        private @Nullable String remoteAddress;
        private @Nullable Duration timeLimit;
        private @Nullable OneTimeCodes codes;
        private @Nullable RetryPolicy retryPolicy;

        private Builder() {}

        /**
         * Acts for a subuser, as if that one were logged in: {@code s_user}.
         *
         * @param login the subuser's login
         * @return this builder
         * @throws IllegalArgumentException if it is empty or can't be sent
         */
        public Builder subuser(String login) {
            this.subuser = Credentials.checked("subuser", login);
            return this;
        }

        /**
         * Tells for whom the command is sent: {@code s_remoteaddr}.
         *
         * @param address the IPv4 or IPv6 address of the person in front of the application
         * @return this builder
         * @throws IllegalArgumentException if it is empty or can't be sent
         */
        public Builder remoteAddress(String address) {
            this.remoteAddress = Credentials.checked("remote address", address);
            return this;
        }

        /**
         * Says how hard to try with this call: {@link RetryPolicy#none()} for a single attempt.
         *
         * @param policy in the place of the client's own
         * @return this builder
         */
        public Builder retryPolicy(RetryPolicy policy) {
            this.retryPolicy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Limits the whole call, from the question to the last byte of the answer, all attempts and pauses included.
         *
         * @param limit more than zero
         * @return this builder
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder timeLimit(Duration limit) {
            this.timeLimit = TimeLimits.checked("time limit", limit);
            return this;
        }

        /**
         * Sends a one-time code of the second factor along with log-in and password. Such a code works once, and is sent once: what would
         * send it again is an {@link InvalidCommandException}. Takes the place of {@link #oneTimeCodes(Supplier)}.
         *
         * @param code what the user's device shows
         * @return this builder
         * @throws IllegalArgumentException if it is empty or can't be sent
         */
        public Builder oneTimeCode(String code) {
            this.codes = OneTimeCodes.single(code);
            return this;
        }

        /**
         * Sends one-time codes of the second factor, a new one each time that log-in and password are sent. A session that is opened with
         * these options can log in again by itself. Takes the place of {@link #oneTimeCode(String)}.
         *
         * <p>If the supplier throws, or returns nothing that can be sent, nothing is sent and the call ends with a {@link
         * ConnectionException}, which leaves the message of what was thrown out.
         *
         * @param supplier makes a code, such as from the secret of the second factor, or asks a person; asked on the thread that sends, and
         *     on a thread of the client's own for a session that logs in again. It must not return the same code twice
         * @return this builder
         */
        public Builder oneTimeCodes(Supplier<String> supplier) {
            this.codes = OneTimeCodes.from(supplier);
            return this;
        }

        /**
         * The options.
         *
         * @return an immutable value
         */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
