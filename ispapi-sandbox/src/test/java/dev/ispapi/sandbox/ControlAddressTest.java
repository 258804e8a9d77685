package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.command.RawCommand;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Sandboxed(clock = "2026-11-28T12:00:00Z")
class ControlAddressTest {

    private static final RawCommand STATUS = RawCommand.builder("StatusAccount").build();

    private static HttpResponse<String> send(Sandbox sandbox, String method, String path, String body)
            throws Exception {
        return Http.send(method, sandbox.url().resolve("/control" + path), body, "X-Sandbox-Control", "1");
    }

    private static String post(Sandbox sandbox, String path, String body) throws Exception {
        HttpResponse<String> response = send(sandbox, "POST", path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String get(Sandbox sandbox, String path) throws Exception {
        return send(sandbox, "GET", path, "").body();
    }

    @Test
    void wantsItsHeader(Sandbox sandbox) throws Exception {
        HttpResponse<String> response = Http.send("GET", sandbox.controlUrl(), "");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("the header X-Sandbox-Control: 1 is missing; it keeps web pages out");
    }

    @Test
    void movesTheClock(Sandbox sandbox) throws Exception {
        assertThat(post(sandbox, "/clock", "{\"advance\": \"P1D\"}"))
                .isEqualTo("{\n \"now\": \"2026-11-29T12:00:00Z\",\n \"ahead\": \"PT24H\"\n}\n");
        post(sandbox, "/clock", "{\"advance\": \"P1Y\"}");
        assertThat(sandbox.clock().instant()).isEqualTo("2027-11-29T12:00:00Z");
        post(sandbox, "/clock", "{\"to\": \"2028-01-01T00:00:00Z\"}");
        assertThat(sandbox.clock().instant()).isEqualTo("2028-01-01T00:00:00Z");
        post(sandbox, "/clock", "{\"to\": \"now\"}");
        assertThat(sandbox.clock().instant()).isEqualTo("2026-11-28T12:00:00Z");
    }

    @Test
    void movesTheClockToTheNextDueDate(Sandbox sandbox, IspapiClient client) throws Exception {
        TestDomains.register(client, "due.com");
        assertThat(get(sandbox, "/upcoming")).contains("\"object\": \"due.com\"", "\"title\": \"Renewal is billed\"");
        Instant due = sandbox.view().upcoming(1).get(0).date();
        post(sandbox, "/clock", "{\"to\": \"next\"}");
        assertThat(sandbox.clock().instant()).isEqualTo(due);
        assertThat(get(sandbox, "/bookings")).contains("RENEWAL_DOMAIN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/clock|{\"advance\": \"-PT1S\"}|time can't go back: expected a duration of 0 or more, found PT-1S",
                "/clock|{\"advance\": \"a day\"}|field advance: expected an ISO 8601 duration such as P1D, PT6H or"
                        + " P1Y, found a day",
                "/clock|{\"advanced\": \"P1D\"}|unknown field advanced; expected advance, to",
                "/clock|{}|expected one of the fields advance and to",
                "/clock|{\"to\": \"tomorrow\"}|field to: expected a UTC date such as 2027-01-31T12:00:00Z, found"
                        + " tomorrow",
                "/faults|{\"effect\": \"explode\"}|field effect: expected answer, answerAfter, dropBefore, dropAfter,"
                        + " cutOff, garbage, delay or refuse, found explode",
                "/faults|{\"effect\": \"refuse\", \"seconds\": 0}|expected a time from more than nothing up to an"
                        + " hour, found PT0S",
                "/faults|{\"effect\": \"refuse\", \"times\": 2}|the effect refuse is of all commands: it takes the"
                        + " field seconds only",
                "/faults|{\"effect\": \"answer\", \"times\": 0}|expected 1 call or more, found 0",
                "/deposits/nobody|{\"amount\": 1}|there is no account nobody",
                "/deposits/test.user|{\"amount\": \"much\"}|field amount: expected an amount such as 10.50, found much",
                "/hosts|{\"host\": \"ns1.example.org\", \"state\": \"slow\"}|field state: expected missing or"
                        + " refusing, found slow",
                "/names|{\"domain\": \"a.com\", \"state\": \"premium\"}|a premium name needs the fields class and price"
            })
    void saysWhatIsWrong(String path, String body, String message, Sandbox sandbox) throws Exception {
        HttpResponse<String> response = send(sandbox, "POST", path, body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\n \"error\": \"" + message + "\"\n}\n");
    }

    @Test
    void saysWhichPathsAndMethodsThereAre(Sandbox sandbox) throws Exception {
        assertThat(send(sandbox, "GET", "/clocks", "").statusCode()).isEqualTo(404);
        assertThat(send(sandbox, "GET", "/clocks", "").body()).contains("/control/clock, /control/faults");
        HttpResponse<String> wrong = send(sandbox, "DELETE", "/clock", "");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).hasValue("GET, POST");
    }

    @Test
    void refusesWhatIsNoObject(Sandbox sandbox) throws Exception {
        assertThat(send(sandbox, "POST", "/clock", "[1]").statusCode()).isEqualTo(400);
        assertThat(send(sandbox, "POST", "/clock", "").statusCode()).isEqualTo(400);
        assertThat(send(sandbox, "POST", "/clock", "{\"advance\": {\"days\": 1}}")
                        .body())
                .contains("field advance: expected a text, number or boolean");
    }

    @Test
    void answersACodeWithoutCarryingOut(Sandbox sandbox, IspapiClient client) throws Exception {
        post(
                sandbox,
                "/faults",
                "{\"command\": \"AddContact\", \"effect\": \"answer\", \"code\": 549, \"description\": \"Command"
                        + " failed\"}");
        assertThat(get(sandbox, "/faults")).contains("AddContact: answer 549");
        assertThatThrownBy(() -> TestDomains.contact(client)).hasMessageContaining("549");
        assertThat(sandbox.view().contacts()).isEmpty();
    }

    @Test
    void carriesOutAndAnswersACodeAllTheSame(Sandbox sandbox, IspapiClient client) throws Exception {
        post(sandbox, "/faults", "{\"command\": \"AddContact\", \"effect\": \"answerAfter\", \"code\": 549}");
        assertThatThrownBy(() -> TestDomains.contact(client)).hasMessageContaining("549");
        assertThat(sandbox.view().contacts()).hasSize(1);
        assertThat(sandbox.view().calls(1).get(0).remark())
                .isEqualTo("planned fault: AddContact: carry out, then answer 549");
    }

    private static boolean isOpen(Sandbox sandbox) {
        try (Socket socket = new Socket(sandbox.url().getHost(), sandbox.url().getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void refusesConnectionsForATime(Sandbox sandbox, IspapiClient client) throws Exception {
        try (Socket open = new Socket(sandbox.url().getHost(), sandbox.url().getPort())) {
            assertThat(post(sandbox, "/faults", "{\"effect\": \"refuse\", \"seconds\": 1}"))
                    .contains("\"done\": true");
            assertThat(open.getInputStream().read()).as("closed by the sandbox").isEqualTo(-1);
        }
        while (!isOpen(sandbox)) {
            Thread.onSpinWait();
        }
        assertThat(client.send(STATUS).code()).isEqualTo(200);
    }

    @Test
    void forgetsPlannedFaults(Sandbox sandbox, IspapiClient client) throws Exception {
        post(sandbox, "/faults", "{\"effect\": \"dropBefore\", \"times\": 5}");
        assertThat(send(sandbox, "DELETE", "/faults", "").statusCode()).isEqualTo(200);
        assertThat(client.send(STATUS).code()).isEqualTo(200);
    }

    @Test
    void booksDepositsAndSetsPrices(Sandbox sandbox) throws Exception {
        post(sandbox, "/deposits/test.user", "{\"amount\": \"12.34\"}");
        assertThat(sandbox.account().balance()).isEqualByComparingTo(new BigDecimal("10012.34"));
        post(sandbox, "/relations/test.user", "{\"PRICE_CLASS_DOMAIN_COM_ANNUAL\": 7.5}");
        assertThat(sandbox.view().accounts().get(0).relations()).containsEntry("PRICE_CLASS_DOMAIN_COM_ANNUAL", "7.5");
    }

    @Test
    void addsAnAccountOnce(Sandbox sandbox) throws Exception {
        String account = "{\"login\": \"shop\", \"password\": \"s3cret-s3cret\", \"currency\": \"USD\"}";
        post(sandbox, "/accounts", account);
        assertThat(get(sandbox, "/accounts")).contains("\"login\": \"shop\"").doesNotContain("s3cret");
        HttpResponse<String> again = send(sandbox, "POST", "/accounts", account);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("the account shop is there already");
    }

    @Test
    void givesOneTimeCodes(Sandbox sandbox) throws Exception {
        post(sandbox, "/one-time-codes/test.user", "{\"secret\": \"JBSWY3DPEHPK3PXP\"}");
        assertThat(get(sandbox, "/one-time-codes/test.user"))
                .isEqualTo("{\n \"code\": \"" + sandbox.account().oneTimeCode() + "\"\n}\n");
    }

    @Test
    void registersNamesElsewhereAndAnswersAsTheirRegistrar(Sandbox sandbox, IspapiClient client) throws Exception {
        post(sandbox, "/names", "{\"domain\": \"coming.com\", \"auth\": \"Code-12345\"}");
        client.send(RawCommand.builder("TransferDomain")
                .parameter("DOMAIN", "coming.com")
                .parameter("AUTH", "Code-12345")
                .build());
        assertThat(get(sandbox, "/transfers")).contains("\"domain\": \"coming.com\"", "\"kind\": \"IN\"");
        post(sandbox, "/transfers", "{\"domain\": \"coming.com\", \"action\": \"approve\"}");
        assertThat(sandbox.view().domain("coming.com")).isPresent();
        assertThat(send(sandbox, "POST", "/transfers", "{\"domain\": \"coming.com\", \"action\": \"approve\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void resetsWorldClockFaultsAndCalls(Sandbox sandbox, IspapiClient client) throws Exception {
        TestDomains.register(client, "gone.com");
        sandbox.clock().advance(Duration.ofDays(1));
        sandbox.faults().any().dropBefore();
        post(sandbox, "/reset", "");
        assertThat(sandbox.view().domain("gone.com")).isEmpty();
        assertThat(sandbox.account().balance()).isEqualByComparingTo("10000");
        assertThat(sandbox.clock().instant()).isEqualTo("2026-11-28T12:00:00Z");
        assertThat(sandbox.view().calls(10)).isEmpty();
        assertThat(client.send(STATUS).code()).isEqualTo(200);
    }

    @Test
    void returnsToASnapshot(Sandbox sandbox, IspapiClient client) throws Exception {
        TestDomains.register(client, "kept.com");
        sandbox.clock().advance(Duration.ofDays(1));
        String snapshot = get(sandbox, "/snapshot");
        TestDomains.register(client, "lost.com");
        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(send(sandbox, "PUT", "/snapshot", snapshot).statusCode()).isEqualTo(200);
        assertThat(sandbox.view().domain("kept.com")).isPresent();
        assertThat(sandbox.view().domain("lost.com")).isEmpty();
        assertThat(sandbox.clock().instant()).isEqualTo("2026-11-29T12:00:00Z");
        assertThat(client.send(STATUS).code()).isEqualTo(200);
    }

    @Test
    void keepsItsWorldWhenASnapshotIsBroken(Sandbox sandbox, IspapiClient client) throws Exception {
        TestDomains.register(client, "kept.com");
        String broken = get(sandbox, "/snapshot").replace("\"zones\":", "\"zone\":");
        HttpResponse<String> response = send(sandbox, "PUT", "/snapshot", broken);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("the snapshot has a table that this version does not know: zone");
        assertThat(sandbox.view().domain("kept.com")).isPresent();
        assertThat(client.send(STATUS).code()).isEqualTo(200);
    }

    @Test
    void logsCallsWithoutTheirSecrets(Sandbox sandbox, IspapiClient client) throws Exception {
        client.request(RawCommand.builder("TransferDomain")
                .parameter("DOMAIN", "taken.com")
                .parameter("AUTH", "Sandbox-1234")
                .build());
        assertThat(get(sandbox, "/calls"))
                .contains("\"AUTH\": \"***\"", "\"DOMAIN\": \"taken.com\"", "\"login\": \"test.user\"")
                .doesNotContain("Sandbox-1234")
                .doesNotContain(Sandbox.PASSWORD);
        send(sandbox, "DELETE", "/calls", "");
        assertThat(sandbox.view().calls(10)).isEmpty();
    }

    @Test
    void dropsAnswers(Sandbox sandbox, IspapiClient client) throws Exception {
        post(sandbox, "/faults", "{\"command\": \"AddContact\", \"effect\": \"dropAfter\"}");
        assertThatThrownBy(() -> TestDomains.contact(client)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(sandbox.view().contacts()).hasSize(1);
    }
}
