package dev.ispapi.bridge;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandCatalog;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.IspapiException;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.UnexpectedResponseException;
import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.internal.flow.Flows;
import dev.ispapi.bridge.internal.flow.Step;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.bridge.mapping.CommandMapping;
import dev.ispapi.bridge.mapping.MappedCommand;
import dev.ispapi.command.Command;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Carries ISPAPI commands out on CNR: a program that was written for ISPAPI goes on with the same commands and the same results.
 *
 * <pre>{@code
 * try (IspapiClient cnr = IspapiClient.builder()
 *         .environment(Environment.CNR_OTE)
 *         .credentials(Credentials.of("account", "password"))
 *         .build()) {
 *     CommandSender ispapi = IspapiOnCnr.over(cnr);
 *     Renewal renewal = ispapi.send(RenewDomain.builder().domain("example.com").period(Period.years(1)).build());
 * }
 * }</pre>
 *
 * <p>The mapping is data: {@link CommandMapping}. What has no counterpart is an {@link InvalidCommandException} before anything is sent,
 * with the parameter, the reason and the CNR way; nothing is dropped in silence. Where a command becomes several, only the last one
 * changes something, and a refusal between them says that nothing was ordered. {@link #preview} shows what a command becomes,
 * and what it costs.
 *
 * <p>Codes and descriptions are those of CNR. Beside a code that ISPAPI does not have, the property {@value #NEAREST_CODE} holds the nearest
 * one that it has. 422, a lock of some minutes against abuse, must not be tried again at once.
 *
 * <p>What an exception says of the command that was sent is said of the CNR command. A subuser or a remote address in the options is refused:
 * CNR has no such fields.
 *
 * <p>Immutable, and thread-safe as the sender is.
 */
public final class IspapiOnCnr implements CommandSender {

    /** The property that holds the nearest ISPAPI code, beside a code that only CNR has. */
    public static final String NEAREST_CODE = AnswerConverter.NEAREST_CODE;

    private final CommandSender cnr;
    private final CommandMapping mapping;
    private final Set<BridgeOption> options;

    private IspapiOnCnr(CommandSender cnr, CommandMapping mapping, Set<BridgeOption> options) {
        this.cnr = cnr;
        this.mapping = mapping;
        this.options = options;
    }

    /**
     * Carries commands out with a sender of CNR.
     *
     * @param cnr a client or session of CNR
     * @param options what the program chooses where the platforms differ; none by default
     * @return a sender of ISPAPI commands; it ends with the sender of CNR
     */
    public static IspapiOnCnr over(CommandSender cnr, BridgeOption... options) {
        Set<BridgeOption> chosen = EnumSet.noneOf(BridgeOption.class);
        chosen.addAll(List.of(options));
        return new IspapiOnCnr(cnr, CommandMapping.bundled(), chosen);
    }

    /**
     * What an ISPAPI command becomes on CNR. Nothing is sent.
     *
     * @param command the ISPAPI command
     * @param options what the program chooses where the platforms differ
     * @return the CNR commands, as far as they are known before anything is answered
     * @throws InvalidCommandException if it has no counterpart; the message has the reason and the CNR way
     */
    public static Preview preview(Command<?> command, BridgeOption... options) {
        IspapiOnCnr bridge = over(NoSender.INSTANCE, options);
        Question question = bridge.question(command);
        List<CommandText> commands = new ArrayList<>();
        if (Flows.start(question) instanceof Step.Ask ask) {
            commands.add(ask.command());
            commands.addAll(ask.later());
        }
        List<String> shown = commands.stream().map(CommandText::command).toList();
        List<String> later = question.mapping().verdict() != dev.ispapi.bridge.mapping.Verdict.COMPOSED
                ? List.of()
                : question.mapping().sends().stream()
                        .filter(name -> !shown.contains(name))
                        .toList();
        return new Preview(commands, later, question.mapping().notices());
    }

    @Override
    public <R> R send(Command<R> command, CallOptions callOptions) {
        return decode(command, run(command, callOptions, Optional.empty(), false));
    }

    @Override
    public Response request(Command<?> command, CallOptions callOptions) {
        return run(command, callOptions, Optional.empty(), true);
    }

    /** False: no source says that the log of CNR holds every order. */
    @Override
    public boolean hasCompleteLog() {
        return false;
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions callOptions) {
        CompletableFuture<Response> call;
        try {
            checkOptions(command, callOptions);
            call = new StepRunner(cnr, callOptions, Optional.empty(), false).runAsync(Flows.start(question(command)));
        } catch (IspapiException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        var unused = call.whenComplete((response, failure) -> complete(command, response, failure, result));
        var unusedCancel = result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                call.cancel(false);
            }
        });
        return result;
    }

    private static <R> void complete(
            Command<R> command, Response response, Throwable failure, CompletableFuture<R> result) {
        if (failure != null) {
            result.completeExceptionally(failure);
            return;
        }
        try {
            result.complete(decode(command, response));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /**
     * Sends a command again whose answer was lost. CNR refuses a second registration (554) and a second renewal from the same year (555): after a
     * lost answer that means that the first command was carried out, and the result is read from the domain's status. A registration must have been
     * created after the lost command was sent; else the name is another's, and the refusal stands.
     *
     * @param command {@code AddDomain}, or {@code RenewDomain} with the year or date of its expiration, equal to the one whose answer was lost
     * @param lost what sending it threw
     * @param <R> the type of the decoded answer
     * @return the result, of whichever of the two commands was carried out
     * @throws InvalidCommandException if a second command of this kind could be carried out a second time
     * @throws IspapiException as {@link #send(Command, CallOptions)} does
     */
    public <R> R sendAgain(Command<R> command, OutcomeUnknownException lost) {
        Question question = question(command);
        boolean isGuarded = question.command().equals("AddDomain")
                || (question.command().equals("RenewDomain")
                        && (question.value("EXPIRATION").isPresent()
                                || question.value("EXPIRATIONDATE").isPresent()));
        Instant sentAt = lost.sentAt().orElse(Instant.MAX);
        if (!isGuarded || !lost.command().equals(Optional.of(question.command())) || sentAt.equals(Instant.MAX)) {
            throw question.refused(
                    "can't be sent again safely: CNR refuses a second AddDomain, and a second RenewDomain with EXPIRATION, and of other commands"
                            + " no source tells; ask for the object's status instead");
        }
        return decode(command, run(command, CallOptions.NONE, Optional.of(sentAt), false));
    }

    private Response run(Command<?> command, CallOptions callOptions, Optional<Instant> lostAt, boolean handsOutAll) {
        checkOptions(command, callOptions);
        return new StepRunner(cnr, callOptions, lostAt, handsOutAll).run(Flows.start(question(command)));
    }

    private static void checkOptions(Command<?> command, CallOptions callOptions) {
        if (callOptions.subuser().isPresent()) {
            throw refused(
                    command,
                    "can't be carried out on CNR for a subuser: no field of CNR acts for another account; on CNR: log in as the subreseller");
        }
        if (callOptions.remoteAddress().isPresent()) {
            throw refused(
                    command,
                    "can't be carried out on CNR with a remote address: CNR has no field for it; leave it out");
        }
    }

    private static InvalidCommandException refused(Command<?> command, String message) {
        return new InvalidCommandException(command.name(), List.of(Problem.ofCommand(message)));
    }

    private Question question(Command<?> command) {
        CommandText text;
        try {
            text = command.encode(IdnProfile.ISPAPI);
        } catch (IllegalArgumentException e) {
            throw new InvalidCommandException(
                    command.name(), List.of(Problem.ofCommand(String.valueOf(e.getMessage()))), e);
        }
        MappedCommand mapped = mapping.find(text.command())
                .orElseThrow(() -> refused(
                        command,
                        "is no command of ISPAPI, so there is nothing to convert it to"
                                + CommandCatalog.nearest(text.command())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; send commands of CNR by the client of CNR itself")));
        return new Question(mapped, mapping, text.parameters(), command.effect(), options);
    }

    private static <R> R decode(Command<R> command, Response response) {
        if (response.isPermanentFailure()) {
            throw CommandFailedException.of(command.name(), response);
        }
        if (response.isTemporaryFailure()) {
            throw new TemporaryFailureException(command.name(), response);
        }
        try {
            return command.decode(response);
        } catch (MalformedResponseException e) {
            throw new UnexpectedResponseException(
                    command.name(),
                    e.getMessage() + "; CNR answered " + response.code()
                            + ", so the command was carried out: response() has the whole converted answer",
                    response,
                    e);
        }
    }
}
