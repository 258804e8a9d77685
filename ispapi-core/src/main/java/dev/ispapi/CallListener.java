package dev.ispapi;

import dev.ispapi.command.Effect;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Sees each call and each of its attempts: for metrics, traces, and a log of the application's own. What it is told holds no parameter of
 * the command but the name of its object, and no secret.
 *
 * <pre>{@code
 * IspapiClient.builder().callListener(new CallListener() {
 *     @Override
 *     public void callFinished(CallFinished call) {
 *         timer("ispapi.call", call.call().command(), call.outcome()).record(call.took());
 *     }
 * })
 * }</pre>
 *
 * <p>Called for several calls at once, on the client's threads and on those of callers; it must not block. What it throws is logged and
 * changes nothing.
 */
public interface CallListener {

    /**
     * A call has started; it may have to wait for its turn.
     *
     * @param call which
     */
    default void callStarted(CallInfo call) {}

    /**
     * The turn of a call has come, and an attempt starts. Until then it has waited for the limits of the client, or paused after a failed
     * attempt.
     *
     * @param call of which call
     * @param number 1 for the first attempt of a call
     */
    default void attemptStarted(CallInfo call, int number) {}

    /**
     * An attempt of a call has ended. Not called for an attempt that the end of its call cut off.
     *
     * @param attempt what came of it, and what comes next
     */
    default void attemptFinished(AttemptFinished attempt) {}

    /**
     * A call has ended.
     *
     * @param call what came of it
     */
    default void callFinished(CallFinished call) {}

    /**
     * A listener that is told of attempts only.
     *
     * @param action takes each attempt
     * @return the listener
     */
    static CallListener ofAttempts(Consumer<AttemptFinished> action) {
        return new CallListener() {

            @Override
            public void attemptFinished(AttemptFinished attempt) {
                action.accept(attempt);
            }
        };
    }

    /**
     * A listener that passes everything on to several ones, in their order. What one of them throws keeps nothing from the others; it is
     * thrown when all have been told.
     *
     * @param listeners the listeners
     * @return the listener
     */
    static CallListener allOf(Iterable<? extends CallListener> listeners) {
        return new CallListeners(listeners);
    }

    /**
     * Which call it is.
     *
     * @param id a number that no other call of this client has
     * @param command the command's name
     * @param effect what sending it twice would do
     * @param object the name of the command's object as it goes over the wire, such as the domain's; empty where it has none
     * @param subuser for whom it is sent; empty for the account itself
     * @param environment where to
     */
    record CallInfo(
            long id,
            String command,
            Effect effect,
            Optional<String> object,
            Optional<String> subuser,
            Environment environment) {}

    /**
     * What came of an attempt.
     *
     * @param call of which call
     * @param number 1 for the first attempt of a call
     * @param took from the start of this attempt to its end, waiting for its turn not included
     * @param code the code of the API's response, whatever it says; empty if there was none
     * @param runTime how many seconds the API worked on it; empty if it did not say
     * @param queueTime how many seconds it waited within the API; empty if it did not say
     * @param bytesSent the size of the form that was posted, in bytes; 0 if nothing was sent
     * @param bytesReceived the size of the response's body as it came, packed, in bytes
     * @param failure what the attempt failed with; empty if it was a success
     * @param pause how long the client pauses before the next attempt; empty if there is none
     */
    record AttemptFinished(
            CallInfo call,
            int number,
            Duration took,
            OptionalInt code,
            Optional<BigDecimal> runTime,
            Optional<BigDecimal> queueTime,
            long bytesSent,
            long bytesReceived,
            Optional<IspapiException> failure,
            Optional<Duration> pause) {

        /**
         * Whether another attempt follows.
         *
         * @return false if this was the last one of its call
         */
        public boolean isFollowed() {
            return pause.isPresent();
        }
    }

    /** What came of a call. */
    enum CallOutcome {
        /** The API answered with a success code (2xx). */
        SUCCEEDED,
        /** The API refused (5xx). */
        REFUSED,
        /** The API asks to come back later (4xx), and the command can safely be sent again. */
        PUT_OFF,
        /** Nothing was sent. */
        NOT_SENT,
        /** Sent, and it is not known whether it was carried out: no response came, or none that says so. */
        UNKNOWN,
        /** A command that reads got something that is not an ISPAPI response. */
        MALFORMED
    }

    /**
     * What came of a call.
     *
     * @param call which call
     * @param attempts how many attempts there were
     * @param took from its start to its end, waiting and pauses included
     * @param outcome what came of it
     * @param code the code of the last response; empty if there was none
     */
    record CallFinished(CallInfo call, int attempts, Duration took, CallOutcome outcome, OptionalInt code) {}
}
