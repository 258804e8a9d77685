package dev.ispapi;

import static dev.ispapi.testing.SessionApi.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.session.StartSession;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SessionApi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client sends to CNR, and what it makes of the answers. */
@Timeout(60)
class CnrClientTest {

    private static final RawCommand STATUS =
            RawCommand.builder("StatusAccount").effect(Effect.READS).build();
    private static final String NO_SESSION = HttpApi.answer(530, "Authentication failed");

    private SessionApi api;
    private IspapiClient.Builder builder;
    private Environment environment;

    @BeforeEach
    void open() throws IOException {
        api = new SessionApi();
        builder = api.client();
        environment = Environment.builder(
                        Platform.CNR, builder.build().environment().url())
                .build();
        builder.environment(environment).credentials(Credentials.of("reseller", "sentinel-41"));
        AtomicInteger sessions = new AtomicInteger();
        // A server that insists on the log-in beside the session, and on persistent sessions.
        api.answers(fields -> {
            if (name(fields).equals("StartSession")) {
                return fields.get("s_command").contains("\nPERSISTENT=1")
                        ? "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n"
                                + "property[expiration date][0] = 2026-07-25 07:46:34\nproperty[sessionid][0] = id"
                                + sessions.incrementAndGet() + "\nEOF\n"
                        : HttpApi.answer(504, "Missing required attribute; PERSISTENT");
            }
            boolean isKnown = ("id" + sessions.get()).equals(fields.get("s_sessionid"))
                    && fields.getOrDefault("s_login", "").startsWith("reseller");
            return isKnown || fields.containsKey("s_pw") ? HttpApi.OK : NO_SESSION;
        });
    }

    @AfterEach
    void close() throws IOException {
        api.close();
    }

    private Map<String, String> sent(String command) {
        List<Map<String, String>> requests = api.requests(command);
        return requests.get(requests.size() - 1);
    }

    @Test
    void logsInWithTheFieldsOfCnr() {
        try (IspapiClient client = builder.credentials(Credentials.role("reseller", "clerk", "sentinel-41"))
                .build()) {
            client.send(STATUS);
        }

        assertThat(sent("StatusAccount"))
                .containsOnly(
                        Map.entry("s_login", "reseller:clerk"),
                        Map.entry("s_pw", "sentinel-41"),
                        Map.entry("s_command", "COMMAND=StatusAccount"));
    }

    @Test
    void anUntypedCommandConvertsTheNamesOfCnr() {
        try (IspapiClient client = builder.build()) {
            client.send(RawCommand.of("AddWebFwd", Map.of("SOURCE", "www.müller.de")));
        }

        assertThat(sent("AddWebFwd")).containsEntry("s_command", "COMMAND=AddWebFwd\nSOURCE=www.xn--mller-kva.de");
    }

    @Test
    void aSessionIsPersistentSendsItsLogInAndIsStopped() {
        try (IspapiClient client = builder.build();
                IspapiSession session = client.startSession()) {
            session.send(STATUS);
        }

        assertThat(sent("StartSession")).containsEntry("s_command", "COMMAND=StartSession\nPERSISTENT=1");
        assertThat(sent("StatusAccount"))
                .containsOnly(
                        Map.entry("s_login", "reseller"),
                        Map.entry("s_sessionid", "id1"),
                        Map.entry("s_command", "COMMAND=StatusAccount"));
        assertThat(sent("StopSession")).containsEntry("s_sessionid", "id1").containsEntry("s_login", "reseller");
    }

    @Test
    void aRoleUserOfASupplierStaysBesideTheSession() {
        AtomicInteger asked = new AtomicInteger();
        Credentials supplied = Credentials.from(() -> {
            asked.incrementAndGet();
            return Credentials.role("reseller", "clerk", "sentinel-41");
        });
        try (IspapiClient client = builder.credentials(supplied).build();
                IspapiSession session = client.startSession()) {
            session.send(STATUS);
        }

        assertThat(sent("StatusAccount"))
                .containsEntry("s_login", "reseller:clerk")
                .doesNotContainKey("s_pw");
        assertThat(asked).hasValue(1);
    }

    @Test
    void refusesASessionWithoutItsLogIn() {
        builder.credentials(Credentials.session("id1"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("CNR wants the log-in beside the session; use Credentials.session(login, id)");
        try (IspapiClient client = builder.credentials(Credentials.from(() -> Credentials.session("id1")))
                .build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> client.send(STATUS))
                    .withMessageContaining("CNR wants the log-in beside the session");
        }
        assertThat(api.requests("StatusAccount")).isEmpty();
    }

    @Test
    void goesOnWithASessionOfAnotherProgram() {
        try (IspapiClient client =
                builder.credentials(Credentials.session("reseller", "id0")).build()) {
            client.send(STATUS);
        }

        assertThat(sent("StatusAccount")).containsEntry("s_login", "reseller").containsEntry("s_sessionid", "id0");
    }

    @Test
    void refusesALogInThatIsWrittenAsOnTheOtherPlatform() {
        builder.credentials(Credentials.of("reseller!clerk", "sentinel-41"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "the log-in is written with !, as ISPAPI writes role users, and the environment speaks to CNR;"
                                + " use its own credentials, and Credentials.role(account, role, password)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IspapiClient.builder()
                        .environment(Environment.OTE)
                        .credentials(Credentials.of("reseller:clerk", "sentinel-41"))
                        .build())
                .withMessageStartingWith("the log-in is written with :, as CNR writes role users");
    }

    @Test
    void refusesWhatCnrHasNoFieldFor() {
        try (IspapiClient client = builder.build()) {
            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> client.send(
                            STATUS, CallOptions.builder().subuser("customer1").build()))
                    .withMessage("StatusAccount: can't be sent with a subuser: CNR has no such field; leave it out");
            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> client.send(
                            STATUS, CallOptions.builder().oneTimeCode("123456").build()))
                    .withMessageContaining("a one-time code: CNR has no such field");
        }
        assertThat(api.requests("StatusAccount")).isEmpty();
    }

    @Test
    void refusesTheTimeOutsOfIspapisSessions() {
        try (IspapiClient client = builder.build()) {
            StartSession start = StartSession.builder().timeout(60).build();

            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> client.startSession(start, CallOptions.NONE))
                    .withMessage("StartSession: can't ask for TIMEOUT: CNR decides itself how long a session lives;"
                            + " start it without options");
        }
        assertThat(api.requests("StartSession")).isEmpty();
    }

    @Test
    void refusesACommandOfIspapiBeforeAnythingIsSent() {
        try (IspapiClient client = builder.build()) {
            StatusDomain command = StatusDomain.builder().domain("example.com").build();

            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> client.send(command))
                    .withMessage("StatusDomain: is a command of ISPAPI, and the environment custom speaks to CNR;"
                            + " take the command of that name from the package of CNR");
        }
        assertThat(api.requests("StatusDomain")).isEmpty();
    }

    @Test
    void neverComesBackByItselfToALockedAccount() {
        api.answers(fields -> HttpApi.answer(422, "Command failed due to server error. Client should try again"));
        try (IspapiClient client = builder.retryPolicy(RetryPolicy.standard()).build()) {
            assertThatExceptionOfType(TemporaryFailureException.class)
                    .isThrownBy(() -> client.send(STATUS))
                    .withMessage("StatusAccount: put off with 422 Command failed due to server error. Client should try"
                            + " again; the account is locked for some minutes because of too many commands: send"
                            + " nothing at all meanwhile");
        }
        assertThat(api.requests("StatusAccount")).hasSize(1);
    }

    @Test
    void neverJudgesAnOutcomeByTheRulesOfIspapi() {
        api.answers(fields -> HttpApi.answer(421, "Command failed due to server error. Client should try again"));
        RawCommand renewal = RawCommand.builder("RenewDomain")
                .parameter("DOMAIN", "example.com")
                .parameter("PERIOD", "1")
                .parameter("EXPIRATION", "2027")
                .build();
        try (IspapiClient client = builder.build()) {
            OutcomeUnknownException unknown =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(renewal));

            Outcome outcome = Outcomes.of(client).settle(unknown);

            assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.STILL_UNKNOWN);
            assertThat(outcome.evidence()).anySatisfy(line -> assertThat(line).contains("there are no rules for CNR"));
        }
        assertThat(api.requests("StatusDomain")).isEmpty();
    }

    @Test
    void aRefusedLogInNamesThePlatformsOwnReasons() {
        api.answers(fields -> NO_SESSION);
        try (IspapiClient client = builder.build()) {
            assertThatExceptionOfType(AuthenticationFailedException.class)
                    .isThrownBy(() -> client.send(STATUS))
                    .withMessageContaining("credentials of CentralNic Reseller and not of ISPAPI")
                    .withMessageContaining("role users as account:role");
        }
    }
}
