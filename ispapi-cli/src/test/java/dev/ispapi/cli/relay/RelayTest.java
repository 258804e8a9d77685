package dev.ispapi.cli.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.cli.Started;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final String LOG_IN = "s_entity=1234&s_login=account%21clerk&s_pw=secret";
    private static final String DONE = "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n%sEOF\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private FakeCnrServer cnr;
    private Relay relay;

    @BeforeEach
    void start() throws IOException {
        cnr = new FakeCnrServer();
        relay = Relay.start(cnr.environment(), Optional.empty(), List.of(), 0);
    }

    @AfterEach
    void stop() {
        relay.close();
        cnr.close();
    }

    private String post(String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(relay.url())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : Integer.toString(response.statusCode());
    }

    @Test
    void carriesARequestOfIspapiOutOnCnr() throws Exception {
        cnr.answers(
                "StatusDomain",
                DONE.formatted(
                        "property[renewal date][0] = 2027-01-02 03:04:05.0\nproperty[domain][0] = example.com\n"));

        String answer = post(LOG_IN + "&s_command=COMMAND%3DStatusDomain%0ADOMAIN%3Dexample.com");

        assertThat(answer)
                .startsWith("[RESPONSE]\r\nCODE=200\r\nDESCRIPTION=Command completed successfully\r\n")
                .endsWith("EOF\r\n");
        assertThat(Response.parse(answer).value("RENEWALDATE")).contains("2027-01-02 03:04:05");
        assertThat(cnr.forms())
                .containsExactly("s_login=account:clerk&s_pw=secret&s_command=COMMAND=StatusDomain DOMAIN=example.com");
    }

    @Test
    void takesTheCommandAsPlainFieldsToo() throws Exception {
        cnr.answers("CheckDomains", DONE.formatted("property[domaincheck][0] = 210 Domain name available\n"));

        String answer = post(LOG_IN + "&command=CheckDomains&domain0=example.com");

        assertThat(Response.parse(answer).value("DOMAINCHECK")).contains("210 Domain name available");
    }

    @Test
    void keepsSessionsOfItsOwn() throws Exception {
        cnr.answers("StatusAccount", DONE.formatted("property[currency][0] = EUR\n"));

        String session = Response.parse(post(LOG_IN + "&s_command=COMMAND%3DStartSession"))
                .value("SESSION")
                .orElseThrow();
        Response account =
                Response.parse(post("s_entity=1234&s_session=" + session + "&s_command=COMMAND%3DStatusAccount"));
        Response ended = Response.parse(post("s_session=" + session + "&s_command=COMMAND%3DEndSession"));
        Response after = Response.parse(post("s_session=" + session + "&s_command=COMMAND%3DStatusAccount"));

        assertThat(account.value("CURRENCY")).contains("EUR");
        assertThat(ended.code()).isEqualTo(200);
        assertThat(after.code()).isEqualTo(530);
        assertThat(session).doesNotContain("secret");
    }

    @Test
    void opensNoSessionForALogInThatCnrRefuses() throws Exception {
        cnr.answers("StatusAccount", "[RESPONSE]\ncode = 530\ndescription = Authentication failed\nEOF\n");

        Response answer = Response.parse(post(LOG_IN + "&s_command=COMMAND%3DStartSession"));

        assertThat(answer.code()).isEqualTo(530);
        assertThat(answer.column("SESSION")).isEmpty();
    }

    @Test
    void refusesInTheWordsAndCodesOfIspapi() throws Exception {
        Response whole = Response.parse(post(LOG_IN + "&s_command=COMMAND%3DPayDomainRenewal%0ADOMAIN%3Dexample.com"));
        Response parameter = Response.parse(
                post(LOG_IN + "&s_command=COMMAND%3DDeleteDomain%0ADOMAIN%3Dexample.com%0AX-AT-SCHEDULEDATE%3D1"));

        assertThat(whole.code()).isEqualTo(549);
        assertThat(whole.description())
                .isEqualTo(
                        "Command failed; can't be carried out on CNR: CNR cannot pay ahead without renewing; on CNR: RenewDomain renews now;"
                                + " SetDomainRenewalMode RENEWONCE renews at the renewal date");
        assertThat(parameter.code()).isEqualTo(541);
        assertThat(parameter.description())
                .startsWith("Invalid attribute value; X-AT-SCHEDULEDATE can't be carried out on CNR: ");
        assertThat(cnr.forms()).isEmpty();
    }

    @Test
    void answersWithTheNearestCodeThatIspapiHas() throws Exception {
        cnr.answers(
                "DeleteNameserver",
                "[RESPONSE]\ncode = 561\ndescription = Object association prohibits operation\nEOF\n");

        Response answer =
                Response.parse(post(LOG_IN + "&s_command=COMMAND%3DDeleteNameserver%0ANAMESERVER%3Dns1.example.com"));

        assertThat(answer.code()).isEqualTo(541);
        assertThat(answer.description()).isEqualTo("Object association prohibits operation");
    }

    @Test
    void givesNoAnswerWhereTheOutcomeOfAnOrderIsNotKnown() {
        cnr.answers("AddDomain", FakeCnrServer.LOST);

        assertThatThrownBy(() -> post(LOG_IN + "&s_command=COMMAND%3DAddDomain%0ADOMAIN%3Dexample.com%0APERIOD%3D1Y"))
                .isInstanceOf(IOException.class);
        assertThat(cnr.forms()).hasSize(1);
    }

    @Test
    void refusesARequestWithoutLogIn() throws Exception {
        assertThat(Response.parse(post("s_command=COMMAND%3DStatusAccount")).code())
                .isEqualTo(530);
    }

    @Test
    void refusesASubuser() throws Exception {
        Response answer = Response.parse(post(LOG_IN + "&s_user=customer1&s_command=COMMAND%3DStatusAccount"));

        assertThat(answer.description()).isEqualTo("Command failed; CNR has no counterpart of s_user; leave it out");
    }

    @Test
    void refusesPagesInABrowser() throws Exception {
        assertThat(post(LOG_IN + "&s_command=COMMAND%3DStatusAccount", "Origin", "https://example.com"))
                .isEqualTo("403");
        assertThat(cnr.forms()).isEmpty();
    }

    @Test
    void sendsWithAnAccountOfItsOwn() throws Exception {
        cnr.answers("StatusAccount", DONE.formatted("property[currency][0] = EUR\n"));
        try (Relay own = Relay.start(cnr.environment(), Optional.of(new RelayAccount("shop", "other")), List.of(), 0)) {
            URI url = own.url();
            http.send(
                    HttpRequest.newBuilder(url)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "s_login=x&s_pw=y&s_command=COMMAND%3DStatusAccount"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        assertThat(cnr.forms()).containsExactly("s_login=shop&s_pw=other&s_command=COMMAND=StatusAccount");
    }

    @Test
    void neverShowsAPassword() {
        assertThat(new RelayAccount("shop", "sentinel-7f3a")).asString().isEqualTo("RelayAccount[shop]");
    }

    @Test
    void printsWhatWasStartedAsJson() throws Exception {
        Map<String, String> account = Map.of(
                "ISPAPI_USER", "account!clerk",
                "ISPAPI_PASSWORD", "sentinel-7f3a",
                "ISPAPI_URL", cnr.environment().url().toString());

        try (Started started = Started.of(account, "relay", "--json", "--port", "0")) {
            assertThat(started.document())
                    .containsOnlyKeys("url", "environment", "user")
                    .containsEntry("user", "account!clerk")
                    .extracting("url")
                    .asString()
                    .matches("http://localhost:[0-9]+/api/call.cgi");
        }
    }
}
