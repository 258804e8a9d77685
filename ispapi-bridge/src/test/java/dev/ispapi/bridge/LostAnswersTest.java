package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiClient;
import dev.ispapi.Outcome;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.Outcomes;
import dev.ispapi.Platform;
import dev.ispapi.RetryPolicy;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that carries a command out and loses its answer, behind the client as programs use it. */
class LostAnswersTest {

    private static final String LOST = "";

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private IspapiClient cnr;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        cnr = IspapiClient.builder()
                .environment(Environment.builder(
                                Platform.CNR,
                                URI.create("http://localhost:"
                                        + server.getAddress().getPort() + "/api/call.cgi"))
                        .build())
                .credentials(Credentials.of("account", "password"))
                .retryPolicy(RetryPolicy.builder()
                        .firstPause(Duration.ofMillis(1))
                        .longestPause(Duration.ofMillis(1))
                        .build())
                .build();
    }

    @AfterEach
    void stop() {
        cnr.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String command = form.substring(form.indexOf("s_command=") + "s_command=".length());
        commands.add(URLDecoder.decode(command, StandardCharsets.UTF_8).replace('\n', ' '));
        String answer = answers.isEmpty() ? LOST : answers.poll();
        if (!answer.equals(LOST)) {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void answers(int code, String description, String... properties) {
        var builder = Response.builder(code, description);
        for (int i = 0; i < properties.length; i += 2) {
            builder.property(properties[i], properties[i + 1]);
        }
        answers.add(builder.build().text());
    }

    private static String now() {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                        .withZone(ZoneOffset.UTC)
                        .format(Instant.now()) + ".0";
    }

    private static AddDomain registration() {
        return AddDomain.builder()
                .domain("example.com")
                .period(Period.years(1))
                .ownerContact("P-1")
                .adminContact("P-1")
                .techContact("P-1")
                .billingContact("P-1")
                .build();
    }

    @Test
    void readsARenewalWhoseAnswerWasLostAsDone() {
        answers.add(LOST);
        answers(555, "Domain already renewed");
        answers(200, "ok", "registration expiration date", "2028-05-28 22:17:44.0");

        var renewal = IspapiOnCnr.over(cnr)
                .send(RenewDomain.builder()
                        .domain("example.com")
                        .expiration(2027)
                        .build());

        assertThat(renewal.registrationExpirationDate()).contains(Instant.parse("2028-05-28T22:17:44Z"));
        assertThat(commands)
                .containsExactly(
                        "COMMAND=RenewDomain DOMAIN=example.com PERIOD=1 EXPIRATION=2027",
                        "COMMAND=RenewDomain DOMAIN=example.com PERIOD=1 EXPIRATION=2027",
                        "COMMAND=StatusDomain DOMAIN=example.com");
    }

    @Test
    void readsTheSameWithoutWaiting() {
        answers.add(LOST);
        answers(555, "Domain already renewed");
        answers(200, "ok", "registration expiration date", "2028-05-28 22:17:44.0");

        var renewal = IspapiOnCnr.over(cnr)
                .sendAsync(RenewDomain.builder()
                        .domain("example.com")
                        .expiration(2027)
                        .build())
                .join();

        assertThat(renewal.registrationExpirationDate()).contains(Instant.parse("2028-05-28T22:17:44Z"));
    }

    @Test
    void refusesARenewalThatWasAlreadyThere() {
        answers(555, "Domain already renewed");
        CommandSender ispapi = IspapiOnCnr.over(cnr);
        RenewDomain renewal =
                RenewDomain.builder().domain("example.com").expiration(2027).build();

        assertThatThrownBy(() -> ispapi.send(renewal))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("RenewDomain: refused with 555 Domain already renewed");
    }

    @Test
    void neverSendsARegistrationTwice() {
        CommandSender ispapi = IspapiOnCnr.over(cnr);
        AddDomain command = registration();

        assertThatThrownBy(() -> ispapi.send(command)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(commands).hasSize(1);
    }

    @Test
    void readsARegistrationWhoseAnswerWasLostAsDone() {
        IspapiOnCnr ispapi = IspapiOnCnr.over(cnr);
        OutcomeUnknownException lost = lose(ispapi);
        answers(554, "Domain already registered");
        answers(200, "ok", "created date", now(), "status", "ACTIVE", "domain", "example.com");

        ispapi.sendAgain(registration(), lost);

        assertThat(commands.get(2)).isEqualTo("COMMAND=StatusDomain DOMAIN=example.com");
    }

    @Test
    void believesTheRefusalOfANameThatWasThereBefore() {
        IspapiOnCnr ispapi = IspapiOnCnr.over(cnr);
        OutcomeUnknownException lost = lose(ispapi);
        answers(554, "Domain already registered");
        answers(200, "ok", "created date", "2020-01-01 00:00:00.0", "domain", "example.com");
        AddDomain command = registration();

        assertThatThrownBy(() -> ispapi.sendAgain(command, lost))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("AddDomain: refused with 554 Domain already registered");
    }

    @Test
    void sendsNothingAgainThatCouldHappenTwice() {
        IspapiOnCnr ispapi = IspapiOnCnr.over(cnr);
        OutcomeUnknownException lost = lose(ispapi);
        RenewDomain unguarded = RenewDomain.builder().domain("example.com").build();

        assertThatThrownBy(() -> ispapi.sendAgain(unguarded, lost))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessageStartingWith("RenewDomain: can't be sent again safely");
        assertThat(commands).hasSize(1);
    }

    @Test
    void takesNothingFromAnOrderThatTheLogLacks() {
        IspapiOnCnr ispapi = IspapiOnCnr.over(cnr);
        answers(200, "ok", "status", "ACTIVE", "domain", "example.com", "paiduntil date", "2027-05-28 22:17:44.0");
        RenewDomain renewal = RenewDomain.builder().domain("example.com").build();
        answers.add(LOST);
        answers.add(LOST);
        answers.add(LOST);
        answers.add(LOST);
        OutcomeUnknownException lost = catchThrowableOfType(OutcomeUnknownException.class, () -> ispapi.send(renewal));
        answers.clear();
        answers(
                200,
                "ok",
                "registration expiration date",
                "2027-05-28 22:17:44.0",
                "updated date",
                "2020-01-01 00:00:00.0",
                "domain",
                "example.com");
        answers(200, "ok", "count", "0", "first", "0", "limit", "100", "total", "0");

        Outcome outcome = Outcomes.of(ispapi).withSettlingTime(Duration.ZERO).settle(lost);

        assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.STILL_UNKNOWN);
        assertThat(outcome.evidence()).anyMatch(line -> line.startsWith("the object log is not all here"));
    }

    private OutcomeUnknownException lose(CommandSender ispapi) {
        try {
            ispapi.send(registration());
        } catch (OutcomeUnknownException e) {
            return e;
        }
        throw new AssertionError("expected the answer to be lost");
    }
}
