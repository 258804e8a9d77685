package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;

/** What an answer means to a caller: a result, or one of the exceptions. */
final class Answers {

    private Answers() {}

    static <R> R decode(Command<R> command, Response response) {
        if (response.isTemporaryFailure()) {
            throw new TemporaryFailureException(command.name(), response);
        }
        if (response.isPermanentFailure()) {
            throw CommandFailedException.of(command.name(), response);
        }
        if (!response.isSuccess()) {
            throw new MalformedResponseException(
                            "expected a code from 200 to 299 or from 400 to 599, found " + response.code() + " "
                                    + response.description(),
                            response)
                    .during(command.name());
        }
        try {
            return command.decode(response);
        } catch (MalformedResponseException e) {
            throw carriedOut(command, response, e.getMessage());
        } catch (RuntimeException e) {
            MalformedResponseException malformed = carriedOut(
                    command,
                    response,
                    "reading the answer failed with " + e.getClass().getSimpleName()
                            + " (see the suppressed exception)");
            malformed.addSuppressed(e);
            throw malformed;
        }
    }

    /** The command was carried out, whatever is wrong with the answer: the caller must be able to get at what was answered. */
    private static MalformedResponseException carriedOut(Command<?> command, Response response, String problem) {
        return new MalformedResponseException(
                        problem + "; the API answered " + response.code()
                                + ", so the command was carried out: response() has the whole answer",
                        response)
                .during(command.name());
    }
}
