package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.ListCommand;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Sends commands: an {@link IspapiClient} with its credentials, or an {@link IspapiSession}. Code that takes this type works with
 * both, and with a stand-in in a test.
 *
 * <p>Thread-safe. A command that must happen once is sent once; {@link RetryPolicy} says which others are tried again.
 */
public interface CommandSender {

    /**
     * Sends a command and waits for its answer.
     *
     * @param command the command
     * @param options what goes with this call
     * @param <R> the type of the decoded answer
     * @return the decoded answer
     * @throws InvalidCommandException if the command can't be sent; nothing was sent
     * @throws CommandFailedException if the API refused (5xx)
     * @throws TemporaryFailureException if the API asks to come back later (4xx), and the command can safely be sent again
     * @throws ConnectionException if nothing was sent
     * @throws OutcomeUnknownException if it was sent and no response tells whether it was carried out: no answer came, or a command that
     *     must happen once was put off (4xx); also if the waiting thread was interrupted meanwhile, whose
     *     interrupt flag then stays set
     * @throws MalformedResponseException if the response is not a complete ISPAPI response, or lacks what the command promises
     * @throws IllegalStateException if this sender is closed
     */
    <R> R send(Command<R> command, CallOptions options);

    /**
     * Sends a command and waits for its answer, with the default options; see {@link #send(Command, CallOptions)} for what it throws.
     *
     * @param command the command
     * @param <R> the type of the decoded answer
     * @return the decoded answer
     */
    default <R> R send(Command<R> command) {
        return send(command, CallOptions.NONE);
    }

    /**
     * Sends a command without waiting.
     *
     * <p>Whatever {@link #send(Command, CallOptions)} would throw, the future completes with. Decoding and whatever is chained to the
     * future without an executor run on a thread of the client's own, which may be kept waiting without holding up other calls;
     * thousands of chained actions that wait mean thousands of threads, though.
     *
     * <p>Cancelling the future (this one, not one chained to it) gives the call up: a command that is not sent yet never is, one that is
     * may have been carried out, and there is no further attempt.
     *
     * @param command the command
     * @param options what goes with this call
     * @param <R> the type of the decoded answer
     * @return the decoded answer, once it is there
     */
    <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options);

    /**
     * Sends a command without waiting, with the default options; see {@link #sendAsync(Command, CallOptions)}.
     *
     * @param command the command
     * @param <R> the type of the decoded answer
     * @return the decoded answer, once it is there
     */
    default <R> CompletableFuture<R> sendAsync(Command<R> command) {
        return sendAsync(command, CallOptions.NONE);
    }

    /**
     * Sends a command and hands out the answer as it came, whatever its code says: a refusal (5xx) is an answer too.
     *
     * @param command the command
     * @param options what goes with this call
     * @return the answer; ask {@link Response#isSuccess()} first. A 4xx to a command that must happen once does not tell whether it was
     *     carried out
     * @throws InvalidCommandException if the command can't be sent; nothing was sent
     * @throws ConnectionException if nothing was sent
     * @throws OutcomeUnknownException if it was sent and no answer came
     * @throws MalformedResponseException if the response is not a complete ISPAPI response
     * @throws IllegalStateException if this sender is closed
     */
    Response request(Command<?> command, CallOptions options);

    /**
     * Sends a command and hands out the answer as it came, with the default options; see {@link #request(Command, CallOptions)}.
     *
     * @param command the command
     * @return the answer; ask {@link Response#isSuccess()} first
     */
    default Response request(Command<?> command) {
        return request(command, CallOptions.NONE);
    }

    /**
     * All entries of a list, page by page. The next page is asked for when the last entry of the one before was taken, so that
     * {@code limit(10)} costs one call and a million entries need the memory of one page.
     *
     * <p>A page that fails throws, from the stream's terminal operation, what {@link #send(Command, CallOptions)} would; it never
     * looks like the end of the list. Entries that come or go while the list is read can shift the others, by the nature of paging.
     *
     * @param command the list command; its {@code LIMIT} is the size of a page, its {@code FIRST} the first entry
     * @param options what goes with each call
     * @param <T> the type of one entry
     * @return a lazy, ordered, sequential stream
     */
    default <T> Stream<T> stream(ListCommand<T> command, CallOptions options) {
        return PageReader.stream(this, command, options);
    }

    /**
     * All entries of a list, page by page, with the default options; see {@link #stream(ListCommand, CallOptions)}.
     *
     * @param command the list command
     * @param <T> the type of one entry
     * @return a lazy, ordered, sequential stream
     */
    default <T> Stream<T> stream(ListCommand<T> command) {
        return stream(command, CallOptions.NONE);
    }

    /**
     * Whether the object log of the platform is known to hold every order. Where it is not, {@link Outcomes} takes nothing from an order
     * that the log lacks.
     *
     * @return true on ISPAPI; false on CNR, of whose log no source says so
     */
    default boolean hasCompleteLog() {
        return true;
    }

    /**
     * A view of this sender with other default options: {@code ispapi.with(CallOptions.builder().subuser("customer1").build())} acts
     * for a subuser. It shares everything with this sender, and ends with it.
     *
     * @param options what each call gets unless the call sets its own
     * @return a light view
     */
    default CommandSender with(CallOptions options) {
        return new SenderView(this, options);
    }
}
