package dev.ispapi.bridge;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.flow.AlreadyDone;
import dev.ispapi.bridge.internal.flow.Step;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Sends the commands of a flow one after the other.
 *
 * @param cnr sends to CNR
 * @param options what goes with each command
 * @param lostAt when an equal command was sent whose answer was lost; empty if there was none
 * @param handsOutAll whether an order that was put off ends with that response, instead of an exception
 */
record StepRunner(CommandSender cnr, CallOptions options, Optional<Instant> lostAt, boolean handsOutAll) {

    /** Runs a flow to its end, waiting. */
    Response run(Step first) {
        Step step = first;
        while (step instanceof Step.Ask ask) {
            step = next(ask);
        }
        return ((Step.Done) step).response();
    }

    private Step next(Step.Ask ask) {
        CnrCommand command = new CnrCommand(ask.command(), ask.effect());
        try {
            return answered(ask, cnr.send(command, options));
        } catch (IspapiException e) {
            return failed(ask, e).orElseThrow(() -> e);
        }
    }

    /** Runs a flow to its end, without waiting. Cancelling the future gives up the command on its way, and sends no further one. */
    CompletableFuture<Response> runAsync(Step first) {
        CompletableFuture<Response> result = new CompletableFuture<>();
        advance(first, result);
        return result;
    }

    private void advance(Step step, CompletableFuture<Response> result) {
        if (result.isDone()) {
            return;
        }
        if (step instanceof Step.Done done) {
            result.complete(done.response());
            return;
        }
        Step.Ask ask = (Step.Ask) step;
        CompletableFuture<Response> call = cnr.sendAsync(new CnrCommand(ask.command(), ask.effect()), options);
        var unusedCancel = result.whenComplete((response, failure) -> {
            if (result.isCancelled()) {
                call.cancel(false);
            }
        });
        var unused = call.whenComplete((response, failure) -> {
            try {
                advance(failure == null ? answered(ask, response) : recovered(ask, failure), result);
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
    }

    private Step recovered(Step.Ask ask, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof IspapiException e) {
            return failed(ask, e).orElseThrow(() -> e);
        }
        throw cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private Step answered(Step.Ask ask, Response response) {
        return ask.then().apply(response);
    }

    /** What a failure means to the flow; empty if it ends with the exception. */
    private Optional<Step> failed(Step.Ask ask, IspapiException failure) {
        Optional<Step> done = ask.alreadyDone().flatMap(already -> alreadyDone(already, failure));
        if (done.isPresent()) {
            return done;
        }
        return refusal(failure)
                .map(response -> ask.takesRefusals()
                        ? ask.then().apply(response)
                        : new Step.Done(AnswerConverter.refusal(response)));
    }

    private Optional<Response> refusal(IspapiException failure) {
        if (failure instanceof CommandFailedException refused) {
            return refused.response();
        }
        if (failure instanceof OutcomeUnknownException unknown) {
            return handsOutAll ? unknown.response() : Optional.empty();
        }
        return failure instanceof TemporaryFailureException putOff ? putOff.response() : Optional.empty();
    }

    /** A refusal after a lost answer, of this call or of one before it. */
    private Optional<Step> alreadyDone(AlreadyDone already, IspapiException failure) {
        Optional<Instant> sentAt = failure instanceof OutcomeUnknownException unknown ? unknown.sentAt() : lostAt;
        return sentAt.flatMap(moment -> Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
                .filter(one -> one instanceof CommandFailedException refused
                        && already.codes().contains(refused.code()))
                .flatMap(one -> ((CommandFailedException) one).response().stream())
                .findFirst()
                .map(response -> already.step().apply(moment, response)));
    }
}
