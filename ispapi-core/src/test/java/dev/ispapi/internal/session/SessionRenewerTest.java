package dev.ispapi.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.Environment;
import dev.ispapi.command.Command;
import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.internal.session.SessionRenewer.Ticket;
import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SessionApi;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** When a session is renewed, and when it is not. */
class SessionRenewerTest {

    private static final Response REFUSED = Response.parse(SessionApi.EXPIRED);

    private final ManualTime time = new ManualTime();
    private final Account account = new Account();
    private final SessionRenewer renewer = new SessionRenewer(account, "session-0");

    /** Logs in as often as it is asked to. */
    private final class Account implements SessionAccount {

        private int logIns;
        private CompletableFuture<Void> answered = CompletableFuture.completedFuture(null);

        @Override
        public CompletableFuture<String> logIn() {
            String id = "session-" + ++logIns;
            return answered.thenApply(any -> id);
        }

        @Override
        public boolean canLogInAgain() {
            return true;
        }

        @Override
        public CommandSender inSession(String id) {
            return new Unused(id);
        }

        @Override
        public Duration timeLimit(CallOptions options) {
            return Duration.ofSeconds(1);
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
    }

    private record Unused(String id) implements CommandSender {

        @Override
        public <R> R send(Command<R> command, CallOptions options) {
            throw new AssertionError();
        }

        @Override
        public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
            throw new AssertionError();
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            throw new AssertionError();
        }
    }

    private Optional<CompletableFuture<Ticket>> renew() {
        return renewer.renew(renewer.enter("AddDomain"), "AddDomain", REFUSED);
    }

    @Test
    void aNewSessionThatOnlyRefusesIsNotRenewedBeforeItCanHaveEnded() {
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);

        time.pass(Duration.ofSeconds(59));
        assertThat(renew()).isEmpty();

        time.pass(Duration.ofSeconds(1));
        assertThat(renew().orElseThrow().join().number()).isEqualTo(2);
    }

    @Test
    void aSessionThatWorkedIsRenewedAtAnyAge() {
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);
        renewer.worked(renewer.enter("AddDomain"));

        assertThat(renew().orElseThrow().join().number()).isEqualTo(2);
    }

    @Test
    void whatWorkedInTheSessionBeforeDoesNotCountForTheNewOne() {
        Ticket first = renewer.enter("AddDomain");
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);
        renewer.worked(first);

        assertThat(renew()).isEmpty();
    }

    @Test
    void aLateCallGetsTheSessionThatIsThere() {
        Ticket first = renewer.enter("AddDomain");
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);

        assertThat(renewer.renew(first, "AddDomain", REFUSED)
                        .orElseThrow()
                        .join()
                        .id())
                .isEqualTo("session-1");
        assertThat(account.logIns).isEqualTo(1);
    }

    @Test
    void nothingIsRenewedAfterTheEnd() {
        renewer.end();

        assertThat(renew()).isEmpty();
        assertThat(account.logIns).isZero();
    }

    @Test
    void theSessionToLogOutFromIsTheOneThatIsBeingOpened() {
        assertThat(renewer.close()).isCompletedWithValue(new Unused("session-0"));

        SessionRenewer opening = new SessionRenewer(account, "session-0");
        account.answered = new CompletableFuture<>();
        assertThat(opening.renew(opening.enter("AddDomain"), "AddDomain", REFUSED)
                        .orElseThrow())
                .isNotDone();
        CompletableFuture<CommandSender> closed = opening.close();
        assertThat(closed).isNotDone();

        account.answered.complete(null);

        assertThat(closed).isCompletedWithValue(new Unused("session-1"));
    }

    @Test
    void anErrorWhileLoggingInLeavesNoCallWaiting() {
        SessionRenewer failing = new SessionRenewer(new FailingAccount(account), "session-0");
        Ticket ticket = failing.enter("AddDomain");

        assertThat(catchThrowableOfType(
                        CompletionException.class,
                        () -> failing.renew(ticket, "AddDomain", REFUSED)
                                .orElseThrow()
                                .join()))
                .hasCauseInstanceOf(AssertionError.class);
        assertThat(failing.renew(failing.enter("AddDomain"), "AddDomain", REFUSED)
                        .orElseThrow())
                .isCompletedExceptionally();
    }

    /** Fails as a supplier of passwords can. */
    private record FailingAccount(SessionAccount account) implements SessionAccount {

        @Override
        public CompletableFuture<String> logIn() {
            throw new AssertionError("of the supplier");
        }

        @Override
        public boolean canLogInAgain() {
            return true;
        }

        @Override
        public CommandSender inSession(String id) {
            return account.inSession(id);
        }

        @Override
        public Duration timeLimit(CallOptions options) {
            return account.timeLimit(options);
        }

        @Override
        public Environment environment() {
            return account.environment();
        }

        @Override
        public TimeSource time() {
            return account.time();
        }

        @Override
        public Executor callbacks() {
            return account.callbacks();
        }
    }
}
