package dev.ispapi;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Command;
import dev.ispapi.internal.call.CallDispatcher;
import dev.ispapi.internal.call.CallObserver;
import dev.ispapi.internal.call.CallRequest;
import dev.ispapi.internal.call.CallResult;
import dev.ispapi.internal.call.RetryingCall;
import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.internal.http.RequestForm;
import dev.ispapi.internal.http.SecretMasker;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.FormText;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Sends commands with one log-in: what a client and its sessions have in common.
 *
 * @param config the client's options
 * @param dispatcher the client's calls
 * @param credentials of the account or the session
 */
record Caller(ClientConfig config, CallDispatcher dispatcher, Credentials credentials) implements CommandSender {

    /** A call that can be started. */
    private record Prepared(CallRequest request, CallExceptions exceptions, CallObserver observer) {}

    /** The same with other credentials. */
    Caller as(Credentials others) {
        return new Caller(config, dispatcher, others);
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        checkInterrupt(command);
        Prepared prepared = prepare(command, options);
        return prepared.exceptions().decode(command, run(prepared));
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        checkInterrupt(command);
        Prepared prepared = prepare(command, options);
        return prepared.exceptions().response(run(prepared));
    }

    @Override
    public boolean hasCompleteLog() {
        return config.environment().platform().name().equals(Platform.ISPAPI.name());
    }

    private static void checkInterrupt(Command<?> command) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ConnectionException(command.name(), "the thread that wanted to send it is interrupted", null);
        }
    }

    private CallResult run(Prepared prepared) {
        return dispatcher.run(prepared.request(), prepared.observer());
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        Prepared prepared;
        RetryingCall call;
        try {
            prepared = prepare(command, options);
            call = dispatcher.start(prepared.request(), prepared.observer());
        } catch (IspapiException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> future = new CompletableFuture<>();
        call.whenDone(dispatcher.callbacks(), result -> complete(future, prepared.exceptions(), command, result));
        var unused = future.whenComplete((result, failure) -> {
            if (future.isCancelled()) {
                call.cancel("it was cancelled");
            }
        });
        return future;
    }

    private static <R> void complete(
            CompletableFuture<R> future, CallExceptions exceptions, Command<R> command, CallResult result) {
        try {
            future.complete(exceptions.decode(command, result));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private Prepared prepare(Command<?> command, CallOptions callOptions) {
        dispatcher.checkOpen();
        CallOptions options = callOptions.withDefaults(config.defaultOptions());
        checkPlatform(command);
        CommandText text = encode(command);
        Credentials.Sent sent = credentials.toSend(command.name(), options);
        sent.check(command.name(), config.environment().platform());
        CallRequest request = new CallRequest(
                command,
                text,
                RequestForm.of(form(command.name(), sent, options, text)),
                SecretMasker.of(sent.secrets(), text),
                options.timeLimit().orElse(config.timeouts().total()),
                options.retryPolicy().orElse(config.retryPolicy()),
                sent.oneTimeCode().isPresent(),
                options.subuser());
        CallExceptions exceptions = new CallExceptions(request, config.environment());
        CallObserver observer = config.callListener()
                .<CallObserver>map(listener -> new CallReporter(listener, info(request), exceptions))
                .orElse(CallObserver.NONE);
        return new Prepared(request, exceptions, observer);
    }

    private CallListener.CallInfo info(CallRequest request) {
        return new CallListener.CallInfo(
                dispatcher.nextId(),
                request.command().name(),
                request.command().effect(),
                SentCommand.object(request.text()),
                request.subuser(),
                config.environment());
    }

    /** Two platforms have commands of one name that do different things. */
    private void checkPlatform(Command<?> command) {
        Platform here = config.environment().platform();
        command.platform().filter(owner -> !owner.name().equals(here.name())).ifPresent(owner -> {
            throw new InvalidCommandException(
                    command.name(),
                    List.of(Problem.ofCommand("is a command of " + owner + ", and the environment "
                            + config.environment().name() + " speaks to " + here
                            + "; take the command of that name from the package of " + here)));
        });
    }

    private CommandText encode(Command<?> command) {
        try {
            return command.encode(
                    config.environment().idnProfile(), config.environment().platform());
        } catch (IllegalArgumentException e) {
            throw new InvalidCommandException(
                    command.name(), List.of(Problem.ofCommand(String.valueOf(e.getMessage()))), e);
        }
    }

    private FormText form(String commandName, Credentials.Sent sent, CallOptions options, CommandText command) {
        Environment environment = config.environment();
        Platform platform = environment.platform();
        FormText form = new FormText();
        for (FormField field : FormField.values()) {
            if (field == FormField.COMMAND) {
                form.add(platform.field(field).orElseThrow(), command);
                continue;
            }
            Optional<String> value = switch (field) {
                case ENTITY -> environment.entity();
                case LOGIN -> sent.login(platform);
                case ONE_TIME_CODE -> sent.oneTimeCode();
                case PASSWORD -> sent.password();
                case REMOTE_ADDRESS -> options.remoteAddress();
                case SESSION -> sent.session();
                case SUBUSER -> options.subuser();
                case COMMAND -> Optional.empty();
            };
            value.ifPresent(text -> form.add(name(platform, field, commandName), text));
        }
        return form;
    }

    private static String name(Platform platform, FormField field, String commandName) {
        return platform.field(field)
                .orElseThrow(() -> new InvalidCommandException(
                        commandName,
                        List.of(Problem.ofCommand("can't be sent with " + field.words() + ": " + platform
                                + " has no such field; leave it out"))));
    }
}
