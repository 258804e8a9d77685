package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiSession;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions that end while a program goes on with them. */
@Timeout(60)
@Sandboxed
class SessionsTest {

    private static final Duration TOO_LONG = Duration.ofSeconds(700);
    private static final String OTP_SECRET = "JBSWY3DPEHPK3PXP";

    private static RawCommand statusAccount() {
        return RawCommand.builder("StatusAccount").build();
    }

    @Test
    void aProgramThatWasIdleGoesOnInANewSession(Sandbox sandbox, IspapiClient client) {
        try (IspapiSession session = client.startSession()) {
            String first = session.id();
            sandbox.clock().advance(TOO_LONG);

            assertThat(session.send(statusAccount()).code()).isEqualTo(200);

            assertThat(session.id()).isNotEqualTo(first);
        }
    }

    @Test
    void anOrderInAnExpiredSessionIsBilledOnce(Sandbox sandbox, IspapiClient client) {
        String contact = client.request(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Ada")
                        .parameter("LASTNAME", "Lovelace")
                        .parameter("STREET", "Samplestreet 1")
                        .parameter("CITY", "London")
                        .parameter("ZIP", "EC1A")
                        .parameter("COUNTRY", "GB")
                        .parameter("PHONE", "+44.2012345678")
                        .parameter("EMAIL", "ada@example.com")
                        .build())
                .value("CONTACT")
                .orElseThrow();
        var before = sandbox.account().balance();
        try (IspapiSession session = client.startSession()) {
            sandbox.clock().advance(TOO_LONG);

            session.send(AddDomain.builder()
                    .domain("billed-once.com")
                    .period(Period.years(1))
                    .ownerContact(contact)
                    .adminContact(contact)
                    .techContact(contact)
                    .billingContact(contact)
                    .nameservers("ns1.example.net", "ns2.example.net")
                    .build());
            var after = sandbox.account().balance();

            assertThat(after).isLessThan(before);
            assertThatThrownBy(() -> session.send(AddDomain.builder()
                            .domain("billed-once.com")
                            .period(Period.years(1))
                            .ownerContact(contact)
                            .adminContact(contact)
                            .techContact(contact)
                            .billingContact(contact)
                            .nameservers("ns1.example.net", "ns2.example.net")
                            .build()))
                    .isNotNull();
            assertThat(sandbox.account().balance()).isEqualByComparingTo(after);
        }
    }

    @Test
    void manyCallsGoOnInOneNewSession(Sandbox sandbox, IspapiClient client) {
        try (IspapiSession session = client.startSession()) {
            for (int round = 0; round < 3; round++) {
                sandbox.clock().advance(TOO_LONG);
                List<CompletableFuture<?>> all = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    all.add(session.sendAsync(statusAccount()));
                }
                assertThat(all).allSatisfy(CompletableFuture::join);
            }
        }
    }

    @Test
    void aSessionWithOneTimeCodesLogsInWithANewOne(Sandbox sandbox) {
        sandbox.account().demandOneTimeCodes(OTP_SECRET);
        AtomicInteger asked = new AtomicInteger();
        CallOptions codes = CallOptions.builder()
                .oneTimeCodes(() -> {
                    asked.incrementAndGet();
                    return sandbox.account().oneTimeCode();
                })
                .build();
        try (IspapiClient client = sandbox.client();
                IspapiSession session = client.startSession(codes)) {
            assertThat(session.send(statusAccount()).code()).isEqualTo(200);
            sandbox.clock().advance(TOO_LONG);
            assertThat(session.send(statusAccount()).code()).isEqualTo(200);
        }

        assertThat(asked).hasValue(2);
    }

    @Test
    void aSessionWithASingleCodeSaysWhatToDo(Sandbox sandbox) {
        sandbox.account().demandOneTimeCodes(OTP_SECRET);
        CallOptions code = CallOptions.builder()
                .oneTimeCode(sandbox.account().oneTimeCode())
                .build();
        try (IspapiClient client = sandbox.client();
                IspapiSession session = client.startSession(code)) {
            sandbox.clock().advance(TOO_LONG);

            assertThatThrownBy(() -> session.send(statusAccount()))
                    .isInstanceOf(AuthenticationFailedException.class)
                    .hasMessageContaining("Open another session with a new code");
        }
    }

    @Test
    void aPasswordThatHasChangedIsAskedForAgain(Sandbox sandbox) {
        AtomicReference<String> vault = new AtomicReference<>(Sandbox.PASSWORD);
        try (IspapiClient client = sandbox.client(Credentials.from(() -> Credentials.of(Sandbox.USER, vault.get())));
                IspapiSession session = client.startSession()) {
            sandbox.addAccount(Sandbox.USER, "an0ther.passw0rd", "EUR");
            vault.set("an0ther.passw0rd");
            sandbox.clock().advance(TOO_LONG);

            assertThat(session.send(statusAccount()).code()).isEqualTo(200);
        }
    }

    @Test
    void checkingTheWrongPasswordOfASubuserKeepsTheSession(Sandbox sandbox, IspapiClient client) {
        try (IspapiSession session = client.startSession()) {
            String id = session.id();
            assertThat(session.request(RawCommand.builder("CheckAuthentication")
                                    .parameter("SUBUSER", Sandbox.USER)
                                    .parameter("PASSWORD", "wrong")
                                    .build())
                            .code())
                    .isEqualTo(530);
            assertThat(session.id()).isEqualTo(id);
        }
    }
}
