package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.internal.call.AttemptResult;
import dev.ispapi.internal.call.CallRequest;
import dev.ispapi.internal.call.CallResult;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the result of a call is to the caller: a response, or an exception, which is made on the caller's thread.
 *
 * @param request what was sent
 * @param environment where to
 */
record CallExceptions(CallRequest request, Environment environment) {

    /** Returns the response as it came, or throws why there is none. */
    Response response(CallResult result) {
        return result.last().response().orElseThrow(() -> ofAll(result, failure(result.last())));
    }

    /** Returns what the response means, or throws. */
    <R> R decode(Command<R> command, CallResult result) {
        Response response = response(result);
        Optional<IspapiException> failure = of(result.last());
        if (failure.isPresent()) {
            throw ofAll(result, failure.get());
        }
        try {
            return decode(command, response);
        } catch (IspapiException e) {
            throw ofAll(result, e);
        }
    }

    /** What a call fails with, before its response is decoded; empty for a success. */
    Optional<IspapiException> of(CallResult result) {
        return of(result.last()).map(failure -> ofAll(result, failure));
    }

    private static <R> R decode(Command<R> command, Response response) {
        if (!response.isSuccess()) {
            throw new UnexpectedResponseException(command.name(), noVerdict(response), response, null);
        }
        try {
            return command.decode(response);
        } catch (MalformedResponseException e) {
            throw carriedOut(command, response, e.getMessage(), e);
        } catch (RuntimeException e) {
            UnexpectedResponseException unexpected = carriedOut(
                    command,
                    response,
                    "reading the answer failed with " + e.getClass().getSimpleName()
                            + " (see the suppressed exception)",
                    null);
            unexpected.addSuppressed(e);
            throw unexpected;
        }
    }

    /** The command was carried out, whatever is wrong with the response: the caller must be able to get at what was answered. */
    private static UnexpectedResponseException carriedOut(
            Command<?> command, Response response, String problem, @Nullable Throwable cause) {
        return new UnexpectedResponseException(
                command.name(),
                problem + "; the API answered " + response.code()
                        + ", so the command was carried out: response() has the whole answer",
                response,
                cause);
    }

    private static String noVerdict(Response response) {
        return "expected a code from 200 to 299 or from 400 to 599, found " + response.code() + " "
                + Excerpt.line(response.description());
    }

    /** What an attempt fails with; empty for a success. */
    Optional<IspapiException> of(AttemptResult attempt) {
        return attempt.response().isPresent()
                ? ofResponse(attempt, attempt.response().get())
                : Optional.of(failure(attempt));
    }

    private Optional<IspapiException> ofResponse(AttemptResult attempt, Response response) {
        if (response.isTemporaryFailure()) {
            return Optional.of(
                    request.command().effect() == Effect.ONCE
                            ? new OutcomeUnknownException(sent(attempt), response)
                            : new TemporaryFailureException(name(), response, advice(response)));
        }
        if (response.code() == AuthenticationFailedException.CODE) {
            return Optional.of(AuthenticationFailedException.of(
                    name(), response, environment.platform().logInCheck()));
        }
        if (response.isPermanentFailure()) {
            return Optional.of(CommandFailedException.of(name(), response));
        }
        boolean saysNothing = !response.isSuccess() && request.command().effect() == Effect.ONCE;
        return saysNothing
                ? Optional.of(new OutcomeUnknownException(sent(attempt), noVerdict(response), response))
                : Optional.empty();
    }

    private String advice(Response response) {
        return environment.platform().isLock(response.code())
                ? "the account is locked for some minutes because of too many commands: send nothing at all meanwhile"
                : TemporaryFailureException.PAUSE;
    }

    /** What an attempt without a response fails with. */
    private IspapiException failure(AttemptResult attempt) {
        return switch (attempt.kind()) {
            case NOT_SENT, NOT_TRUSTED -> new ConnectionException(name(), attempt.problem(), attempt.cause());
            case NO_RESPONSE -> new OutcomeUnknownException(sent(attempt), attempt.problem(), attempt.cause());
            case GATEWAY_ERROR, MALFORMED ->
                request.command().effect() == Effect.READS
                        ? new MalformedResponseException(attempt.problem()).during(name())
                        : new OutcomeUnknownException(sent(attempt), attempt.problem(), attempt.cause());
            case ANSWERED, PUT_OFF -> throw new IllegalStateException("an attempt with a response has no failure");
        };
    }

    private SentCommand sent(AttemptResult attempt) {
        return SentCommand.of(
                request.command(),
                request.text(),
                request.subuser(),
                environment,
                attempt.sentAt().orElseThrow());
    }

    /** What is thrown in the end: it speaks of all attempts. */
    private IspapiException ofAll(CallResult result, IspapiException ofTheLast) {
        if (result.earlier().isEmpty()) {
            return ofTheLast;
        }
        List<AttemptResult> suppressed = new ArrayList<>(result.earlier());
        IspapiException thrown = ofTheLast;
        if (denies(ofTheLast)) {
            int unanswered = firstUnanswered(suppressed);
            thrown = unanswered < 0
                    ? ofTheLast
                    : of(suppressed.remove(unanswered)).orElse(ofTheLast);
        }
        IspapiException whole = thrown;
        for (AttemptResult attempt : suppressed) {
            of(attempt).ifPresent(whole::addSuppressed);
        }
        if (whole != ofTheLast) {
            whole.addSuppressed(ofTheLast);
        }
        return whole.after(result.attempts());
    }

    /** The first attempt that may have been carried out, or -1. */
    private static int firstUnanswered(List<AttemptResult> attempts) {
        return IntStream.range(0, attempts.size())
                .filter(i -> attempts.get(i).kind() == AttemptResult.Kind.NO_RESPONSE
                        || attempts.get(i).kind() == AttemptResult.Kind.GATEWAY_ERROR)
                .findFirst()
                .orElse(-1);
    }

    /**
     * Whether this says that nothing happened, which holds for the last attempt alone. The first attempt at a change may be the very
     * reason why the second is refused.
     */
    private boolean denies(IspapiException e) {
        boolean refused = e instanceof CommandFailedException || e instanceof TemporaryFailureException;
        return e instanceof ConnectionException || (refused && request.command().effect() != Effect.READS);
    }

    private String name() {
        return request.command().name();
    }
}
