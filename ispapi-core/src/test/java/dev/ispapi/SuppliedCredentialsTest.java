package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.TestCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credentials and one-time codes that are asked for when they are needed. */
class SuppliedCredentialsTest {

    private static final HttpApi API = new HttpApi();

    @BeforeEach
    void reset() {
        API.reset();
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    private static IspapiClient client(Supplier<Credentials> supplier) {
        return API.client().credentials(Credentials.from(supplier)).build();
    }

    private static void assertSendsNothing(Supplier<Credentials> supplier, String message) {
        try (IspapiClient client = client(supplier)) {
            ConnectionException e =
                    catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once()));

            assertThat(e).hasMessage("AddDomain: nothing was sent, so it is safe to send it again; " + message);
            assertThat(stackTrace(e)).doesNotContain("sentinel");
            assertThat(catchThrowableOfType(
                            ExecutionException.class,
                            () -> client.sendAsync(TestCommand.once()).get()))
                    .hasCauseInstanceOf(ConnectionException.class);
        }
        assertThat(API.requests()).isEmpty();
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void areAskedForBeforeEachCall() {
        AtomicInteger asked = new AtomicInteger();
        try (IspapiClient client =
                client(() -> Credentials.role("test.user", "clerk", "password-" + asked.incrementAndGet()))) {
            assertThat(asked).hasValue(0);
            client.send(TestCommand.once());
            client.send(TestCommand.once());
        }

        assertThat(HttpApi.form(API.requests().get(0))).contains("s_login=test.user!clerk", "s_pw=password-1");
        assertThat(HttpApi.form(API.requests().get(1))).contains("s_pw=password-2");
    }

    @Test
    void canBeASessionThatAnotherProgramHasOpened() {
        try (IspapiClient client = client(() -> Credentials.session("0a1b2c"))) {
            client.send(TestCommand.once());
        }

        assertThat(API.form()).contains("s_session=0a1b2c").noneMatch(field -> field.startsWith("s_pw"));
    }

    @Test
    void aSupplierThatThrowsSendsNothingAndShowsNoMessageOfItsOwn() {
        assertSendsNothing(
                () -> {
                    throw new IllegalStateException("sentinel-7f3a", new IllegalArgumentException("sentinel-7f3b"));
                },
                "the supplier of the credentials failed with java.lang.IllegalStateException (its message could hold a secret"
                        + " and is left out)");
    }

    @Test
    void theStackTraceLeadsToTheSupplier() {
        try (IspapiClient client = client(SuppliedCredentialsTest::broken)) {
            assertThat(catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once())))
                    .hasStackTraceContaining("SuppliedCredentialsTest.broken");
        }
    }

    private static Credentials broken() {
        throw new UnsupportedOperationException();
    }

    @Test
    void aSupplierThatReturnsNothingSendsNothing() {
        assertSendsNothing(() -> null, "the supplier of the credentials returned nothing");
    }

    @Test
    void aSupplierThatReturnsASupplierSendsNothing() {
        assertSendsNothing(
                () -> Credentials.from(() -> Credentials.of("test.user", "sentinel-7f3a")),
                "the supplier of the credentials returned another supplier");
    }

    @Test
    void credentialsThatCantBeMadeSendNothing() {
        assertSendsNothing(
                () -> Credentials.of("test.user", "sentinel\n7f3a"),
                "the supplier of the credentials failed with java.lang.IllegalArgumentException (its message could hold a"
                        + " secret and is left out)");
    }

    @Test
    void areNotAskedForWhereTheCommandIsWrong() {
        AtomicInteger asked = new AtomicInteger();
        try (IspapiClient client = client(() -> {
            asked.incrementAndGet();
            return Credentials.of("test.user", "test.passw0rd");
        })) {
            TestCommand wrong =
                    new TestCommand("AddDomain", dev.ispapi.command.Effect.ONCE, java.util.Map.of("DOMAIN", "a\nb"));
            assertThat(catchThrowableOfType(InvalidCommandException.class, () -> client.send(wrong)))
                    .isNotNull();
        }

        assertThat(asked).hasValue(0);
    }

    @Test
    void areNotAskedForToBeShown() {
        Credentials credentials = Credentials.from(() -> {
            throw new AssertionError();
        });

        assertThat(credentials).hasToString("Credentials[from a supplier]");
        assertThat(credentials.oneTimeCode("sentinel-1")).hasToString("Credentials[from a supplier, oneTimeCode=***]");
    }

    @Test
    void codesAreAskedForBeforeEachCall() {
        AtomicInteger number = new AtomicInteger(100_000);
        CallOptions options = CallOptions.builder()
                .oneTimeCodes(() -> Integer.toString(number.incrementAndGet()))
                .build();
        try (IspapiClient client = API.client().defaultOptions(options).build()) {
            client.send(TestCommand.once());
            client.send(TestCommand.once());
        }

        assertThat(HttpApi.form(API.requests().get(0))).contains("s_otp=100001");
        assertThat(HttpApi.form(API.requests().get(1))).contains("s_otp=100002");
        assertThat(options).hasToString("CallOptions[oneTimeCodes=***]").isEqualTo(options);
    }

    @Test
    void aSupplierOfCodesThatFailsSendsNothing() {
        assertCodesSendNothing(
                () -> {
                    throw new IllegalStateException("sentinel-7f3a");
                },
                "the supplier of the one-time code failed with java.lang.IllegalStateException");
        assertCodesSendNothing(() -> null, "the supplier of the one-time code returned nothing");
        assertCodesSendNothing(() -> "", "can't be sent: the one-time code is empty");
        assertCodesSendNothing(() -> "sentinel\n7f3a", "can't be sent: the one-time code has a line break");
    }

    private static void assertCodesSendNothing(Supplier<String> codes, String message) {
        CallOptions options = CallOptions.builder().oneTimeCodes(codes).build();
        try (IspapiClient client = API.client().build()) {
            ConnectionException e =
                    catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once(), options));

            assertThat(e).hasMessageContaining(message);
            assertThat(stackTrace(e)).doesNotContain("sentinel");
        }
        assertThat(API.requests()).isEmpty();
    }

    @Test
    void aOneTimeCodeIsNeverSentTwice() {
        Credentials credentials = Credentials.of("test.user", "test.passw0rd").oneTimeCode("123456");
        CallOptions options = CallOptions.builder().oneTimeCode("654321").build();
        try (IspapiClient first = API.client().credentials(credentials).build();
                IspapiClient second = API.client().credentials(credentials).build()) {
            first.send(TestCommand.once());
            assertThat(catchThrowableOfType(InvalidCommandException.class, () -> second.send(TestCommand.once())))
                    .hasMessage("AddDomain: the one-time code was sent before, and works once; give a new one, or"
                            + " CallOptions.oneTimeCodes(...), which is asked each time");

            second.send(TestCommand.once(), options);
            assertThat(catchThrowableOfType(
                            InvalidCommandException.class, () -> first.send(TestCommand.once(), options)))
                    .isNotNull();
        }

        assertThat(API.requests()).hasSize(2);
    }
}
