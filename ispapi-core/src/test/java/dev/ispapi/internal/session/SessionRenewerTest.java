package dev.ispapi.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.CommandSender;
import dev.ispapi.ConnectionException;
import dev.ispapi.internal.session.SessionRenewer.Ticket;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** When a session is renewed, and when it is not. */
class SessionRenewerTest {

    private final FakeAccount account = new FakeAccount();
    private final SessionRenewer renewer = new SessionRenewer(account, "session-0");

    private Optional<CompletableFuture<Ticket>> renew() {
        return renewer.renew(renewer.enter("AddDomain"), "AddDomain", FakeAccount.REFUSED);
    }

    @Test
    void aNewSessionThatOnlyRefusesIsNotRenewedBeforeItCanHaveEnded() {
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);

        account.time.pass(Duration.ofSeconds(59));
        assertThat(renew()).isEmpty();

        account.time.pass(Duration.ofSeconds(1));
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

        assertThat(renewer.renew(first, "AddDomain", FakeAccount.REFUSED)
                        .orElseThrow()
                        .join()
                        .id())
                .isEqualTo("session-1");
        assertThat(account.logIns()).isEqualTo(1);
    }

    @Test
    void nothingIsRenewedAfterTheEnd() {
        renewer.end();

        assertThat(renew()).isEmpty();
        assertThat(account.logIns()).isZero();
    }

    @Test
    void theSessionToLogOutFromIsTheOneThatIsBeingOpened() {
        assertThat(renewer.close()).isCompletedWithValue(account.inSession("session-0"));

        SessionRenewer opening = new SessionRenewer(account, "session-0");
        CompletableFuture<Void> answered = new CompletableFuture<>();
        account.logIn(answered);
        assertThat(opening.renew(opening.enter("AddDomain"), "AddDomain", FakeAccount.REFUSED)
                        .orElseThrow())
                .isNotDone();
        CompletableFuture<CommandSender> closed = opening.close();
        assertThat(closed).isNotDone();

        answered.complete(null);

        assertThat(closed).isCompletedWithValue(account.inSession("session-1"));
    }

    @Test
    void aLogInThatFailsCountsForAllCallsThatStartedBeforeItsEnd() {
        ConnectionException failure = new ConnectionException("StartSession", "no network", null);
        account.logIn(CompletableFuture.failedFuture(failure));
        Ticket first = renewer.enter("AddDomain");
        Ticket second = renewer.enter("AddDomain");
        assertThat(failure(first)).isSameAs(failure);

        assertThat(failure(second)).isSameAs(failure);
        assertThat(account.logIns()).isEqualTo(1);

        // A call that starts after it tries again, once.
        Ticket later = renewer.enter("AddDomain");
        assertThat(failure(later)).isSameAs(failure);
        assertThat(failure(later)).isSameAs(failure);
        assertThat(account.logIns()).isEqualTo(2);

        account.logIn(CompletableFuture.completedFuture(null));
        assertThat(renew().orElseThrow().join().id()).isEqualTo("session-3");
    }

    private Throwable failure(Ticket ticket) {
        CompletableFuture<Ticket> next =
                renewer.renew(ticket, "AddDomain", FakeAccount.REFUSED).orElseThrow();
        return Objects.requireNonNull(
                catchThrowableOfType(CompletionException.class, next::join).getCause());
    }

    @Test
    void anErrorWhileLoggingInLeavesNoCallWaiting() {
        account.logInThrows(new AssertionError("of the supplier"));

        assertThat(failure(renewer.enter("AddDomain"))).isInstanceOf(AssertionError.class);
        assertThat(renew().orElseThrow()).isCompletedExceptionally();
    }
}
