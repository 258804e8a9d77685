package dev.ispapi;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.internal.call.AttemptResult;
import dev.ispapi.internal.call.CallObserver;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells a listener of the attempts of one call. */
record AttemptReporter(Optional<RetryListener> listener, CallExceptions exceptions) implements CallObserver {

    @Override
    public void attempted(int number, AttemptResult result, Duration took, Optional<Duration> pause) {
        listener.ifPresent(told -> {
            String name = exceptions.request().command().name();
            try {
                told.attempted(new Attempt(
                        name,
                        number,
                        took,
                        result.response()
                                .map(response -> OptionalInt.of(response.code()))
                                .orElse(OptionalInt.empty()),
                        exceptions.of(result),
                        pause));
            } catch (RuntimeException e) {
                LOG.warn("{}: a listener failed on attempt {}", name, number, e);
            }
        });
    }
}
