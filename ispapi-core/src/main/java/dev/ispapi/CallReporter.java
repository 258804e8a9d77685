package dev.ispapi;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.CallListener.AttemptFinished;
import dev.ispapi.CallListener.CallFinished;
import dev.ispapi.CallListener.CallInfo;
import dev.ispapi.CallListener.CallOutcome;
import dev.ispapi.internal.call.AttemptResult;
import dev.ispapi.internal.call.CallObserver;
import dev.ispapi.internal.call.CallResult;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Tells a listener of one call. What the listener throws changes nothing.
 *
 * @param listener the application's
 * @param call which call
 * @param exceptions what its results mean
 */
record CallReporter(CallListener listener, CallInfo call, CallExceptions exceptions) implements CallObserver {

    @Override
    public void started() {
        tell(told -> told.callStarted(call));
    }

    @Override
    public void attempting(int number) {
        tell(told -> told.attemptStarted(call, number));
    }

    @Override
    public void attempted(int number, AttemptResult result, Duration took, Optional<Duration> pause) {
        tell(told -> told.attemptFinished(new AttemptFinished(
                call,
                number,
                took,
                code(result),
                result.response().flatMap(Response::runTime),
                result.response().flatMap(Response::queueTime),
                result.sentAt().isPresent() ? exceptions.request().formBytes() : 0,
                result.bytesReceived(),
                exceptions.of(result),
                pause)));
    }

    @Override
    public void ended(CallResult result, Duration took) {
        tell(told -> told.callFinished(
                new CallFinished(call, result.attempts(), took, outcome(exceptions.of(result)), code(result.last()))));
    }

    private static OptionalInt code(AttemptResult result) {
        return result.response()
                .map(response -> OptionalInt.of(response.code()))
                .orElse(OptionalInt.empty());
    }

    private static CallOutcome outcome(Optional<IspapiException> failure) {
        if (failure.isEmpty()) {
            return CallOutcome.SUCCEEDED;
        }
        IspapiException e = failure.get();
        if (e instanceof CommandFailedException) {
            return CallOutcome.REFUSED;
        }
        if (e instanceof TemporaryFailureException) {
            return CallOutcome.PUT_OFF;
        }
        if (e instanceof ConnectionException) {
            return CallOutcome.NOT_SENT;
        }
        return e instanceof OutcomeUnknownException ? CallOutcome.UNKNOWN : CallOutcome.MALFORMED;
    }

    private void tell(Consumer<CallListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            LOG.warn("{}: a listener failed", call.command(), e);
        }
    }
}
