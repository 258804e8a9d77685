package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.Outcome;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.Outcomes;
import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of orders whose answers were lost on CNR, asked over the bridge. */
class OutcomesOnCnrTest {

    private static final String TRANSACTION = "CLTRID";

    private Sandbox sandbox;
    private IspapiClient cnr;
    private CommandSender ispapi;
    private String contact;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().platform(Platform.CNR).start();
        cnr = sandbox.client();
        ispapi = IspapiOnCnr.over(cnr, BridgeOption.SEND_TRANSACTION_ID);
        contact = ispapi.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Erika")
                        .parameter("LASTNAME", "Mustermann")
                        .parameter("STREET", "Heidestr. 17")
                        .parameter("ZIP", "51147")
                        .parameter("CITY", "Koeln")
                        .parameter("COUNTRY", "DE")
                        .parameter("PHONE", "+49.2211234567")
                        .parameter("EMAIL", "erika@example.org")
                        .build())
                .value("CONTACT")
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        cnr.close();
        sandbox.close();
    }

    private RawCommand registration(String domain) {
        return RawCommand.of(
                "AddDomain",
                Map.of(
                        "DOMAIN", domain,
                        "PERIOD", "1Y",
                        "OWNERCONTACT0", contact,
                        "ADMINCONTACT0", contact,
                        "TECHCONTACT0", contact,
                        "BILLINGCONTACT0", contact,
                        "NAMESERVER0", "ns1.example.net",
                        "NAMESERVER1", "ns2.example.net"));
    }

    private OutcomeUnknownException lose(Command<?> command) {
        sandbox.faults().on(command.name()).dropAfter();
        return catchThrowableOfType(OutcomeUnknownException.class, () -> ispapi.send(command));
    }

    private static Optional<String> transaction(OutcomeUnknownException lost) {
        return lost.sentCommand().map(command -> command.encode().parameters().get(TRANSACTION));
    }

    private Outcome settle(OutcomeUnknownException lost) {
        return Outcomes.of(ispapi).withSettlingTime(Duration.ZERO).settle(lost);
    }

    @Test
    void knowsAPendingRegistrationByItsTransactionId() {
        OutcomeUnknownException lost = lose(registration("my-shop.com.ve"));

        Outcome outcome = settle(lost);

        assertThat(transaction(lost)).isPresent();
        assertThat(outcome.verdict()).as("%s", outcome.evidence()).isEqualTo(Outcome.Verdict.CARRIED_OUT);
        assertThat(outcome.evidence()).contains("an event has the CLTRID of the command");
    }

    @Test
    void doesNotTakeThePendingRegistrationOfAnotherProgramForItsOwn() {
        ispapi.send(registration("my-shop.com.ve"));
        sandbox.faults().on("AddDomain").dropBefore();
        OutcomeUnknownException lost =
                catchThrowableOfType(OutcomeUnknownException.class, () -> ispapi.send(registration("my-shop.com.ve")));

        assertThat(settle(lost).verdict()).isEqualTo(Outcome.Verdict.STILL_UNKNOWN);
    }

    @Test
    void givesEachRegistrationAnIdOfItsOwn() {
        assertThat(transaction(lose(registration("my-shop.com"))))
                .isPresent()
                .isNotEqualTo(transaction(lose(registration("my-shop.net"))));
    }

    @Test
    void sendsNoTransactionIdUnlessThatIsChosen() {
        ispapi = IspapiOnCnr.over(cnr);

        assertThat(transaction(lose(registration("my-shop.com")))).isEmpty();
        assertThat(IspapiOnCnr.preview(registration("my-shop.com"))
                        .commands()
                        .get(0)
                        .parameters())
                .doesNotContainKey(TRANSACTION);
    }

    @Test
    void knowsATransferByTheJobThatBeganWithIt() {
        sandbox.registry()
                .elsewhere("old-shop.com", "s3cret", sandbox.clock().instant().plus(Duration.ofDays(200)));

        Outcome outcome =
                settle(lose(RawCommand.of("TransferDomain", Map.of("DOMAIN", "old-shop.com", "AUTH", "s3cret"))));

        assertThat(outcome.verdict()).as("%s", outcome.evidence()).isEqualTo(Outcome.Verdict.CARRIED_OUT);
    }
}
