package dev.ispapi.internal.session;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.Environment;
import dev.ispapi.IspapiException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SessionApi;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** An account without a server: it logs in as often as it is asked to, and its sessions answer as a test says. */
final class FakeAccount implements SessionAccount {

    static final Response OK = Response.parse(HttpApi.OK);
    static final Response REFUSED = Response.parse(SessionApi.EXPIRED);
    static final Duration LIMIT = Duration.ofSeconds(90);

    /** What was sent in a session, and what becomes of it where nobody waits. */
    record Sent(String session, String command, CallOptions options, Optional<CompletableFuture<?>> future) {}

    final ManualTime time = new ManualTime();
    final List<Sent> sent = new ArrayList<>();

    private final Deque<Response> answers = new ArrayDeque<>();
    private int logIns;
    private boolean isHeldBack;
    private CompletableFuture<Void> logIn = CompletableFuture.completedFuture(null);
    private Duration logInTakes = Duration.ZERO;
    private Optional<Error> error = Optional.empty();

    /** The next answers, in this order; after the last one, commands get none. */
    void answers(Response... next) {
        answers.addAll(List.of(next));
    }

    /** The next log-ins end with this. */
    void logIn(CompletableFuture<Void> end) {
        logIn = end;
    }

    /** Each log-in fails before it is sent, as where a supplier of passwords is broken. */
    void logInThrows(Error newError) {
        error = Optional.of(newError);
    }

    /** Each log-in takes so long from now on. */
    void logInTakes(Duration time) {
        logInTakes = time;
    }

    /** Commands that do not wait get no answer from now on. */
    void holdBack() {
        isHeldBack = true;
    }

    int logIns() {
        return logIns;
    }

    @Override
    public CompletableFuture<String> logIn() {
        error.ifPresent(thrown -> {
            throw thrown;
        });
        String id = "session-" + ++logIns;
        time.pass(logInTakes);
        // Not by thenApply, which would wrap the failure, as the client does not.
        CompletableFuture<String> opened = new CompletableFuture<>();
        var unused = logIn.whenComplete((any, failure) -> {
            if (failure == null) {
                opened.complete(id);
            } else {
                opened.completeExceptionally(failure);
            }
        });
        return opened;
    }

    @Override
    public boolean canLogInAgain() {
        return true;
    }

    @Override
    public CommandSender inSession(String id) {
        return new Sender(id);
    }

    @Override
    public Duration timeLimit(CallOptions options) {
        return options.timeLimit().orElse(LIMIT);
    }

    @Override
    public Environment environment() {
        return Environment.OTE;
    }

    @Override
    public TimeSource time() {
        return time;
    }

    @Override
    public Executor callbacks() {
        return Runnable::run;
    }

    /** Answers with what the account has ready. Equal to another of the same session. */
    private final class Sender implements CommandSender {

        private final String id;

        Sender(String id) {
            this.id = id;
        }

        @Override
        public <R> R send(Command<R> command, CallOptions options) {
            sent.add(new Sent(id, command.name(), options, Optional.empty()));
            return read(command, answers.remove());
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            sent.add(new Sent(id, command.name(), options, Optional.empty()));
            return answers.remove();
        }

        @Override
        public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
            CompletableFuture<R> future = new CompletableFuture<>();
            sent.add(new Sent(id, command.name(), options, Optional.of(future)));
            if (!isHeldBack) {
                try {
                    future.complete(read(command, answers.remove()));
                } catch (IspapiException e) {
                    future.completeExceptionally(e);
                }
            }
            return future;
        }

        private <R> R read(Command<R> command, Response answer) {
            String name = command.name();
            if (answer.code() == AuthenticationFailedException.CODE || answer.isPermanentFailure()) {
                throw CommandFailedException.of(name, answer);
            }
            if (answer.isTemporaryFailure()) {
                throw new TemporaryFailureException(name, answer);
            }
            if (!answer.isSuccess()) {
                throw new OutcomeUnknownException(name, command.effect(), "no answer", null);
            }
            return command.decode(answer);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sender that && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
