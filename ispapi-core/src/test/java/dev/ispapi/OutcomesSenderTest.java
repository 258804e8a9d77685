package dev.ispapi;

import static dev.ispapi.testing.SessionApi.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.Outcome.Verdict;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SessionApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever asks, client or session, with default options or without: the client's clock, platform and environment count. */
@Timeout(60)
class OutcomesSenderTest {

    private static final String FREE = HttpApi.answer(200, "Command completed successfully")
            .replace("EOF", "PROPERTY[DOMAINCHECK][0] = 210 Available\r\nEOF");
    private static final CallOptions OPTIONS =
            CallOptions.builder().subuser("customer1").build();

    private final ManualTime time = new ManualTime();
    private SessionApi api;
    private IspapiClient.Builder builder;

    @BeforeEach
    void open() throws IOException {
        api = new SessionApi();
        api.answers(fields -> switch (name(fields)) {
            case "StatusDomain" -> HttpApi.answer(545, "Entity reference not found");
            case "CheckDomains" -> FREE;
            default -> null;
        });
        builder = api.client();
        builder.scheduler(time);
    }

    @AfterEach
    void close() throws IOException {
        api.close();
    }

    private static OutcomeUnknownException lost(Environment sentTo) {
        SentCommand sent = new SentCommand(
                TestCommand.once(), Optional.of("example.com"), Optional.empty(), sentTo, ManualTime.START);
        return new OutcomeUnknownException(sent, "it was sent, and then there was silence", (Throwable) null);
    }

    @Test
    void theSettlingTimeIsOverWhenTheClockOfTheClientSaysSo() {
        try (IspapiClient client = builder.build();
                IspapiSession session = client.startSession()) {
            OutcomeUnknownException lost = lost(client.environment());
            CommandSender[] senders = {client, session, client.with(OPTIONS), session.with(OPTIONS)};

            for (CommandSender sender : senders) {
                Outcome outcome = Outcomes.of(sender).settle(lost);
                assertThat(outcome.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
                assertThat(outcome.askAgainAt()).contains(ManualTime.START.plus(Duration.ofMinutes(5)));
            }

            time.pass(Duration.ofMinutes(5));
            for (CommandSender sender : senders) {
                assertThat(Outcomes.of(sender).settle(lost).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);
            }
        }
    }

    @Test
    void aSessionOfAnotherPlatformDecidesNothing() {
        Environment cnr = Environment.builder(
                        Platform.CNR, builder.build().environment().url())
                .build();
        api.answers(fields -> name(fields).equals("StartSession")
                ? HttpApi.answer(200, "Command completed successfully")
                        .replace("EOF", "PROPERTY[SESSIONID][0] = id1\r\nEOF")
                : HttpApi.answer(545, "Entity reference not found"));
        try (IspapiClient client = builder.environment(cnr)
                        .credentials(Credentials.of("u", "p"))
                        .build();
                IspapiSession session = client.startSession()) {
            time.pass(Duration.ofHours(1));

            for (CommandSender sender : new CommandSender[] {client, session, session.with(OPTIONS)}) {
                Outcome outcome = Outcomes.of(sender).settle(lost(cnr));
                assertThat(outcome.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
            }
        }
    }

    @Test
    void aSessionOfAnotherEnvironmentIsNotAsked() {
        try (IspapiClient client = builder.build();
                IspapiSession session = client.startSession()) {
            for (CommandSender sender : new CommandSender[] {client, session, session.with(OPTIONS)}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Outcomes.of(sender).settle(lost(Environment.OTE)))
                        .withMessageContaining("knows nothing of");
            }
        }

        assertThat(api.requests("StatusDomain")).isEmpty();
    }
}
