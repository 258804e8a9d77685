package dev.ispapi.tld;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Command;
import dev.ispapi.command.ListCommand;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Sends commands, but refuses an order that breaks the rules of its TLD before anything is sent. Made by
 * {@link TldRules#guard(CommandSender)}; thread-safe if the sender behind it is. Commands that order nothing pass.
 *
 * <pre>{@code
 * CheckedSender checked = rules.guard(ispapi).reportingTo(warnings -> warnings.forEach(System.err::println));
 * checked.send(addDomain);                       // InvalidCommandException lists all errors
 * checked.inContext(context).send(addDomain);    // the same, knowing more
 * checked.unchecked().send(addDomain);           // goes out nonetheless
 * }</pre>
 */
public final class CheckedSender implements CommandSender {

    private final TldRules rules;
    private final CommandSender sender;
    private final OrderContext context;
    private final Consumer<? super List<Violation>> listener;

    CheckedSender(
            TldRules rules, CommandSender sender, OrderContext context, Consumer<? super List<Violation>> listener) {
        this.rules = rules;
        this.sender = sender;
        this.context = context;
        this.listener = listener;
    }

    /**
     * A sender that tells of the warnings about orders that it sends. Errors are in the exception, along with no warnings.
     *
     * @param warnings gets all warnings about one order, at least one, on the calling thread before the order is sent; what it throws
     *     keeps the order from being sent
     * @return a sender with this listener in place of any other
     */
    public CheckedSender reportingTo(Consumer<? super List<Violation>> warnings) {
        return new CheckedSender(rules, sender, context, warnings);
    }

    /**
     * A sender that knows more of the orders: for one order, or for several of the same registrant.
     *
     * @param known what is known beyond the commands
     * @return a sender with this context in place of any other
     */
    public CheckedSender inContext(OrderContext known) {
        return new CheckedSender(rules, sender, known, listener);
    }

    /**
     * The sender behind this one, for an order that is to go out although it is refused here: the rules can be wrong or old.
     *
     * @return the sender that this one was made of
     */
    public CommandSender unchecked() {
        return sender;
    }

    /**
     * Checks an order, then sends it.
     *
     * @throws InvalidCommandException also if the order breaks a rule of its TLD for sure; nothing was sent
     */
    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        check(command);
        return sender.send(command, options);
    }

    /** Checks an order, then sends it; completes with {@link InvalidCommandException} if it is refused. */
    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        try {
            check(command);
        } catch (InvalidCommandException e) {
            return CompletableFuture.failedFuture(e);
        }
        return sender.sendAsync(command, options);
    }

    @Override
    public boolean hasCompleteLog() {
        return sender.hasCompleteLog();
    }

    /**
     * Checks an order, then sends it.
     *
     * @throws InvalidCommandException also if the order breaks a rule of its TLD for sure; nothing was sent
     */
    @Override
    public Response request(Command<?> command, CallOptions options) {
        check(command);
        return sender.request(command, options);
    }

    /** Lists order nothing, and are not checked. */
    @Override
    public <T> Stream<T> stream(ListCommand<T> command, CallOptions options) {
        return sender.stream(command, options);
    }

    private void check(Command<?> command) {
        List<Violation> violations = rules.check(command, context);
        List<Problem> errors = violations.stream()
                .filter(Violation::isError)
                .map(Violation::toProblem)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidCommandException(command.name(), errors);
        }
        if (!violations.isEmpty()) {
            listener.accept(violations);
        }
    }
}
