package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;

/**
 * How a call went: what came of its attempts, the last of which is the one that counts, unless an earlier one may have been carried out.
 *
 * @param earlier what came of the attempts before the last, oldest first
 * @param last what came of the last attempt
 * @param command the command
 */
record Course(List<Ending> earlier, Ending last, Command<?> command) {

    Course {
        earlier = List.copyOf(earlier);
    }

    /** Returns the answer as it came, or throws why there is none. */
    Response response() {
        try {
            return last.response();
        } catch (IspapiException e) {
            throw whole(e);
        }
    }

    /** Returns what the answer means, or throws. */
    <R> R decode(Command<R> asked) {
        try {
            return Answers.decode(asked, last.response());
        } catch (IspapiException e) {
            throw whole(e);
        }
    }

    /** What is thrown in the end: it speaks of all attempts. */
    private IspapiException whole(IspapiException ofTheLast) {
        if (earlier.isEmpty()) {
            return ofTheLast;
        }
        Optional<Ending> unanswered = denies(ofTheLast)
                ? earlier.stream()
                        .filter(ending -> ending.kind() == Ending.Kind.UNKNOWN)
                        .findFirst()
                : Optional.empty();
        IspapiException thrown =
                unanswered.flatMap(ending -> ending.failure(command.name())).orElse(ofTheLast);
        for (Ending ending : earlier) {
            if (unanswered.isEmpty() || ending != unanswered.get()) {
                ending.failure(command.name()).ifPresent(thrown::addSuppressed);
            }
        }
        if (thrown != ofTheLast) {
            thrown.addSuppressed(ofTheLast);
        }
        return thrown.after(earlier.size() + 1);
    }

    /**
     * Whether this says that nothing happened, which holds for the last attempt alone. The first attempt at a change may be the very
     * reason why the second is refused.
     */
    private boolean denies(IspapiException e) {
        boolean refused = e instanceof CommandFailedException || e instanceof TemporaryFailureException;
        return e instanceof ConnectionException || (refused && command.effect() != Effect.READS);
    }
}
