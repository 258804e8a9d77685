package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.SessionKeeper.Ticket;
import dev.ispapi.session.StartSession;
import dev.ispapi.testing.SessionApi;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What depends on the age of a session. */
@Timeout(60)
class SessionKeeperTest {

    private static final Response REFUSED = Response.parse(SessionApi.EXPIRED);

    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);

    private SessionApi api;
    private Transport transport;
    private SessionKeeper keeper;

    @BeforeEach
    void open() throws IOException {
        api = new SessionApi();
        IspapiClient.Builder builder = api.client();
        Environment environment = builder.environment;
        transport = Transports.create(builder, environment);
        Caller account = new Caller(transport, environment, builder.credentials, CallOptions.NONE);
        SessionCommand.Start start =
                new SessionCommand.Start(environment, StartSession.builder().build());
        keeper = new SessionKeeper(account, start, CallOptions.NONE, "session-0", nanoTime::get);
    }

    @AfterEach
    void close() throws IOException {
        transport.close();
        api.close();
    }

    private Optional<CompletableFuture<Ticket>> renew() {
        return keeper.renew(keeper.enter("AddDomain"), "AddDomain", REFUSED);
    }

    @Test
    void aNewSessionThatOnlyRefusesIsNotRenewedBeforeItCanHaveEnded() {
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);

        nanoTime.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(renew()).isEmpty();

        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(renew().orElseThrow().join().number()).isEqualTo(2);
    }

    @Test
    void aSessionThatWorkedIsRenewedAtAnyAge() {
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);
        keeper.worked(keeper.enter("AddDomain"));

        assertThat(renew().orElseThrow().join().number()).isEqualTo(2);
    }

    @Test
    void whatWorkedInTheSessionBeforeDoesNotCountForTheNewOne() {
        Ticket first = keeper.enter("AddDomain");
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);
        keeper.worked(first);

        assertThat(renew()).isEmpty();
    }

    @Test
    void whoComesLateGetsTheSessionThatIsThere() {
        Ticket first = keeper.enter("AddDomain");
        assertThat(renew().orElseThrow().join().number()).isEqualTo(1);

        assertThat(keeper.renew(first, "AddDomain", REFUSED)
                        .orElseThrow()
                        .join()
                        .number())
                .isEqualTo(1);
        assertThat(api.requests("StartSession")).hasSize(1);
    }

    @Test
    void nothingIsRenewedAfterTheEnd() {
        keeper.end();

        assertThat(renew()).isEmpty();
        assertThat(api.requests("StartSession")).isEmpty();
    }

    @Test
    void anErrorOfASupplierLeavesNobodyWaiting() {
        IspapiClient.Builder builder = api.client().credentials(Credentials.from(() -> {
            throw new AssertionError("of the supplier");
        }));
        Caller account = new Caller(transport, builder.environment, builder.credentials, CallOptions.NONE);
        SessionCommand.Start start = new SessionCommand.Start(
                builder.environment, StartSession.builder().build());
        keeper = new SessionKeeper(account, start, CallOptions.NONE, "session-0", nanoTime::get);

        assertThat(catchThrowableOfType(
                        java.util.concurrent.CompletionException.class,
                        () -> renew().orElseThrow().join()))
                .hasCauseInstanceOf(AssertionError.class);
        assertThat(renew().orElseThrow()).isCompletedExceptionally();
    }
}
