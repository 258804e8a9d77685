package dev.ispapi.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.ConnectionException;
import dev.ispapi.IspapiException;
import dev.ispapi.internal.session.FakeAccount.Sent;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.TestCommand;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call in a session: what it is sent with the second time, and what its answers say about the session. */
class SessionCallTest {

    private static final CallOptions MINUTE =
            CallOptions.builder().timeLimit(Duration.ofMinutes(1)).build();

    private final FakeAccount account = new FakeAccount();
    private final SessionRenewer renewer = new SessionRenewer(account, "session-0");

    private SessionCall<String> call(CallOptions options) {
        return new SessionCall<>(renewer, TestCommand.once(), options);
    }

    private CompletableFuture<String> async(CallOptions options) {
        CompletableFuture<String> result = new CompletableFuture<>();
        call(options).sendAsync(result);
        return result;
    }

    private static Response answer(int code) {
        return Response.parse(HttpApi.answer(code, "told so"));
    }

    @Test
    void theSecondAttemptHasTheRestOfTheTimeLimit() {
        account.logInTakes(Duration.ofSeconds(20));
        account.answers(FakeAccount.REFUSED, FakeAccount.OK);
        assertThat(call(MINUTE).send()).isEqualTo("done");

        account.time.pass(Duration.ofMinutes(2));
        account.answers(FakeAccount.REFUSED, FakeAccount.OK);
        assertThat(call(MINUTE).request().code()).isEqualTo(200);

        account.time.pass(Duration.ofMinutes(2));
        account.answers(FakeAccount.REFUSED, FakeAccount.OK);
        assertThat(async(MINUTE)).isCompletedWithValue("done");

        assertThat(account.sent)
                .extracting(sent -> sent.options().timeLimit().orElseThrow())
                .containsExactly(
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(40));
    }

    @Test
    void nothingIsSentInTheNewSessionOnceTheTimeLimitIsOver() {
        account.logInTakes(Duration.ofMinutes(1));
        String late =
                "AddDomain: it was not carried out, so it is safe to send it again; the session has ended, and there was"
                        + " no other one within the time limit of 60 s";

        account.answers(FakeAccount.REFUSED);
        assertThat(catchThrowableOfType(
                        ConnectionException.class, () -> call(MINUTE).send()))
                .hasMessage(late);
        account.time.pass(Duration.ofMinutes(2));
        account.answers(FakeAccount.REFUSED);
        assertThat(async(MINUTE))
                .isCompletedExceptionally()
                .satisfies(result -> assertThat(catchThrowableOfType(CompletionException.class, result::join))
                        .cause()
                        .isInstanceOf(ConnectionException.class)
                        .hasMessage(late));

        assertThat(account.sent).hasSize(2);
    }

    /** A session that has refused for another reason, or put off, was one: it can have ended since. */
    @ParameterizedTest
    @ValueSource(ints = {545, 421, 200})
    void aSessionThatAnsweredAnythingElseThan530IsRenewedWhenItEnds(int code) {
        account.answers(FakeAccount.REFUSED, answer(code), FakeAccount.REFUSED, FakeAccount.OK);
        try {
            String ignored = call(CallOptions.NONE).send();
        } catch (IspapiException e) {
            assertThat(code).isNotEqualTo(200);
        }

        assertThat(call(CallOptions.NONE).send()).isEqualTo("done");

        assertThat(account.sent)
                .extracting(Sent::session)
                .containsExactly("session-0", "session-1", "session-1", "session-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {545, 421, 200})
    void whatCameOfACallThatDoesNotWaitCountsForTheSessionToo(int code) {
        account.answers(FakeAccount.REFUSED, answer(code), FakeAccount.REFUSED, FakeAccount.OK);
        assertThat(async(CallOptions.NONE)).isDone();

        assertThat(async(CallOptions.NONE)).isCompletedWithValue("done");

        assertThat(account.logIns()).isEqualTo(2);
    }

    @Test
    void aCallWithoutAnAnswerSaysNothingAboutTheSession() {
        account.answers(FakeAccount.REFUSED, answer(300), FakeAccount.REFUSED);
        assertThat(async(CallOptions.NONE)).isCompletedExceptionally();

        assertThat(catchThrowableOfType(
                        AuthenticationFailedException.class,
                        () -> call(CallOptions.NONE).send()))
                .isNotNull();

        assertThat(account.logIns()).isEqualTo(1);
    }

    @Test
    void cancellingACallCancelsWhatIsOnItsWay() {
        account.holdBack();
        CompletableFuture<String> result = async(CallOptions.NONE);
        CompletableFuture<?> part = account.sent.get(0).future().orElseThrow();
        assertThat(part).isNotDone();

        result.cancel(true);

        assertThat(part).isCancelled();
    }

    @Test
    void cancellingACallCancelsItsSecondAttempt() {
        CompletableFuture<Void> loggedIn = new CompletableFuture<>();
        account.logIn(loggedIn);
        account.answers(FakeAccount.REFUSED);
        CompletableFuture<String> result = async(CallOptions.NONE);
        account.holdBack();
        loggedIn.complete(null);
        CompletableFuture<?> second = account.sent.get(1).future().orElseThrow();
        assertThat(second).isNotDone();

        result.cancel(true);

        assertThat(second).isCancelled();
    }
}
