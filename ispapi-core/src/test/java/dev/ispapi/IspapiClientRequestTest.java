package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ispapi.command.Effect;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.TestCommand;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent: the exact form, and the headers. */
class IspapiClientRequestTest {

    private static final HttpApi API = new HttpApi();
    private static final TestCommand COMMAND =
            new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "example.com"));
    private static final String COMMAND_FIELD = "s_command=COMMAND=StatusDomain\nDOMAIN=example.com";

    @BeforeEach
    void reset() {
        API.reset();
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    @Test
    void sendsEntityLogInPasswordAndCommand() {
        try (IspapiClient client = API.client().build()) {
            assertThat(client.send(COMMAND)).isEqualTo("done");
        }

        assertThat(API.form())
                .containsExactly("s_entity=1234", "s_login=test.user", "s_pw=test.passw0rd", COMMAND_FIELD);
        assertThat(API.request().getMethod().getName()).isEqualTo("POST");
        assertThat(API.request().getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void sendsEverythingThereIsInTheOrderOfExistingClients() {
        try (IspapiClient client = API.client()
                .credentials(
                        Credentials.role("test.user", "clerk", "test.passw0rd").oneTimeCode("123456"))
                .build()) {
            client.send(
                    COMMAND,
                    CallOptions.builder()
                            .subuser("customer1")
                            .remoteAddress("192.0.2.7")
                            .build());
        }

        assertThat(API.form())
                .containsExactly(
                        "s_entity=1234",
                        "s_login=test.user!clerk",
                        "s_otp=123456",
                        "s_pw=test.passw0rd",
                        "s_remoteaddr=192.0.2.7",
                        "s_user=customer1",
                        COMMAND_FIELD);
    }

    @Test
    void sendsASessionInsteadOfLogInAndPassword() {
        try (IspapiClient client =
                API.client().credentials(Credentials.session("0a1b2c")).build()) {
            client.send(COMMAND);
        }

        assertThat(API.form()).containsExactly("s_entity=1234", "s_session=0a1b2c", COMMAND_FIELD);
    }

    @Test
    void sendsWhatAnotherPlatformCallsItsFields() {
        Environment other = Environment.builder(API.url())
                .roleSeparator(":")
                .field(FormField.SESSION, "s_sessionid")
                .build();
        try (IspapiClient client = API.client()
                .environment(other)
                .credentials(Credentials.role("test.user", "clerk", "p"))
                .build()) {
            client.send(COMMAND);
        }
        assertThat(API.form()).containsExactly("s_login=test.user:clerk", "s_pw=p", COMMAND_FIELD);

        API.reset();
        try (IspapiClient client = API.client()
                .environment(other)
                .credentials(Credentials.session("0a1b2c"))
                .build()) {
            client.send(COMMAND);
        }
        assertThat(API.form()).containsExactly("s_sessionid=0a1b2c", COMMAND_FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&=+%ü€\"\\",
                "%41%26",
                "a b  c",
                "🔑\ud83d\udd11",
                "ß'`´;#?/<>[]{}|~^*-._",
                " leading and trailing ",
                "漢字 \t tab"
            })
    void sendsSpecialCharactersOfAPasswordUnharmed(String password) {
        try (IspapiClient client =
                API.client().credentials(Credentials.of("test.user", password)).build()) {
            client.send(new TestCommand("ModifyUser", Effect.REPEATABLE, Map.of("PASSWORD", password)));
        }

        assertThat(API.form())
                .containsExactly(
                        "s_entity=1234",
                        "s_login=test.user",
                        "s_pw=" + password,
                        "s_command=COMMAND=ModifyUser\nPASSWORD=" + password);
    }

    @Test
    void theDefaultOptionsGoWithEveryCallAndTheCallsOwnGoBeforeThem() {
        try (IspapiClient client = API.client()
                .defaultOptions(CallOptions.builder()
                        .subuser("customer1")
                        .remoteAddress("192.0.2.7")
                        .build())
                .build()) {
            client.send(COMMAND, CallOptions.builder().subuser("customer2").build());
        }

        assertThat(API.form())
                .contains("s_remoteaddr=192.0.2.7", "s_user=customer2")
                .doesNotContain("s_user=customer1");
    }

    @Test
    void aViewActsForASubuser() {
        try (IspapiClient client = API.client().build()) {
            CommandSender customer =
                    client.with(CallOptions.builder().subuser("customer1").build());
            customer.send(COMMAND);
        }

        assertThat(API.form()).contains("s_user=customer1");
    }

    @Test
    void aCallsOneTimeCodeIsSentWithThisCallAlone() {
        try (IspapiClient client = API.client().build()) {
            client.send(COMMAND, CallOptions.builder().oneTimeCode("123456").build());
            client.send(COMMAND);
        }

        assertThat(HttpApi.form(API.requests().get(0))).contains("s_otp=123456");
        assertThat(HttpApi.form(API.requests().get(1))).noneMatch(field -> field.startsWith("s_otp"));
    }

    @Test
    void refusesAOneTimeCodeThatWouldGoWithEveryCall() {
        CallOptions options = CallOptions.builder().oneTimeCode("123456").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> API.client().defaultOptions(options))
                .withMessageContaining("a one-time code works once");
    }

    @Test
    void namesItselfAndTheApplication() {
        try (IspapiClient client = API.client().build()) {
            client.send(COMMAND);
        }
        assertThat(API.request().getHeader("User-Agent")).matches("ispapi-java/[0-9A-Za-z.-]+");

        API.reset();
        try (IspapiClient client = API.client().userAgent("shop/2.1 (test)").build()) {
            client.send(COMMAND);
        }
        assertThat(API.request().getHeader("User-Agent")).matches("shop/2\\.1 \\(test\\) ispapi-java/[0-9A-Za-z.-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "shöp", "shop\r\nX-Evil: 1"})
    void refusesAUserAgentThatIsNoHeader(String agent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> API.client().userAgent(agent))
                .withMessageContaining("printable ASCII");
    }

    @Test
    void goesThroughAProxy() {
        Proxy proxy = new Proxy(
                Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", API.url().getPort()));
        Environment elsewhere = Environment.builder(URI.create("http://api.example.invalid/api/call.cgi"))
                .allowPlainHttp()
                .build();
        try (IspapiClient client =
                API.client().environment(elsewhere).proxy(proxy).build()) {
            client.request(COMMAND);
        } catch (MalformedResponseException e) {
            // WireMock takes a proxied request for one of another path in some versions; that it came here is the
            // point.
        }

        assertThat(API.request().getHeader("Host")).isEqualTo("api.example.invalid");
    }

    @Test
    void asksAProxySelector() {
        Proxy proxy = new Proxy(
                Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", API.url().getPort()));
        Environment elsewhere = Environment.builder(URI.create("http://api.example.invalid/api/call.cgi"))
                .allowPlainHttp()
                .build();
        try (IspapiClient client = API.client()
                .environment(elsewhere)
                .proxySelector(ProxySelector.of((InetSocketAddress) proxy.address()))
                .build()) {
            client.request(COMMAND);
        } catch (MalformedResponseException e) {
            // As above.
        }

        assertThat(API.request().getHeader("Host")).isEqualTo("api.example.invalid");
    }

    @Test
    void sendsTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (IspapiClient client = API.client().build()) {
            client.send(new TestCommand("StatusDomain", Effect.READS, Map.of("domainid", "iİıI")));
        } finally {
            Locale.setDefault(before);
        }

        assertThat(API.form()).contains("s_command=COMMAND=StatusDomain\nDOMAINID=iİıI");
    }

    @Test
    void refusesACommandThatCantBeEncodedBeforeAnythingIsSent() {
        try (IspapiClient client = API.client().build()) {
            TestCommand smuggler =
                    new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "example.com\nUSER=evil"));

            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> client.send(smuggler))
                    .withMessageStartingWith("StatusDomain: DOMAIN has a line break at position 11");
        }

        assertThat(API.requests()).isEmpty();
    }

    @Test
    void needsAnEnvironmentAndCredentials() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IspapiClient.builder().build())
                .withMessage("the client has no environment; set .environment(...)");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        IspapiClient.builder().environment(Environment.OTE).build())
                .withMessage("the client has no credentials; set .credentials(...)");
    }

    @Test
    void showsItsEnvironmentAndNoSecret() {
        try (IspapiClient client = API.client().build()) {
            assertThat(client)
                    .hasToString(
                            "IspapiClient[stub (" + API.url() + "), Credentials[account=test.user, password=***]]");
        }
    }
}
