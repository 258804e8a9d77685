package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.IspapiClient;
import dev.ispapi.Outcome;
import dev.ispapi.Outcome.Verdict;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.Outcomes;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.contact.AddContact;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.value.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of orders whose answers were lost, found out by asking a registrar that remembers. */
@Sandboxed
class OutcomesTest {

    private static final String AUTH = "Start-1234";

    private static AddDomain registration(IspapiClient ispapi) {
        String contact = ispapi.send(AddContact.builder()
                        .firstName("Test")
                        .lastName("User")
                        .street("1 Example Street")
                        .city("Example City")
                        .zip("12345")
                        .country("DE")
                        .phone("+49.3012345678")
                        .email("registrant@example.com")
                        .build())
                .contact()
                .orElseThrow();
        return AddDomain.builder()
                .domain("lost-answer.com")
                .period(Period.years(1))
                .ownerContact(contact)
                .adminContact(contact)
                .techContact(contact)
                .billingContact(contact)
                .nameservers("ns1.example.net", "ns2.example.net")
                .auth(AUTH)
                .build();
    }

    private static Verdict after(Sandbox sandbox, IspapiClient ispapi, Command<?> command) {
        // The sandbox's time stands still, so that what happens next would look as old as what happened before.
        sandbox.clock().advance(Duration.ofMinutes(1));
        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> ispapi.send(command));
        assertThat(unknown).as(command.name()).isNotNull();
        Outcome outcome = Outcomes.of(ispapi).withSettlingTime(Duration.ZERO).settle(unknown);
        assertThat(outcome.evidence()).isNotEmpty();
        return outcome.verdict();
    }

    @Test
    void tellsARegistrationThatHappenedFromOneThatDidNot(Sandbox sandbox, IspapiClient ispapi) {
        AddDomain order = registration(ispapi);

        sandbox.faults().on("AddDomain").dropBefore();
        assertThat(after(sandbox, ispapi, order)).isEqualTo(Verdict.NOT_CARRIED_OUT);

        sandbox.faults().on("AddDomain").dropAfter();
        assertThat(after(sandbox, ispapi, order)).isEqualTo(Verdict.CARRIED_OUT);
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9990.00");
    }

    @Test
    void neverSaysThatARenewalDidNotHappenIfItDid(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(registration(ispapi));
        RenewDomain renewal = RenewDomain.builder()
                .domain("lost-answer.com")
                .period(Period.years(1))
                .build();
        assertThat(renewal.effect()).isEqualTo(Effect.ONCE);

        // The domain was registered shortly before, which may as well be what is seen of the renewal.
        sandbox.faults().on("RenewDomain").dropBefore();
        assertThat(after(sandbox, ispapi, renewal)).isEqualTo(Verdict.STILL_UNKNOWN);

        sandbox.faults().on("RenewDomain").dropAfter();
        assertThat(after(sandbox, ispapi, renewal)).isEqualTo(Verdict.CARRIED_OUT);
    }

    @Test
    void findsATransferThatWasRequested(Sandbox sandbox, IspapiClient ispapi) {
        sandbox.registry()
                .elsewhere("moving-in.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(100)));
        TransferDomain request =
                TransferDomain.builder().domain("moving-in.com").auth(AUTH).build();

        sandbox.faults().on("TransferDomain").dropBefore();
        assertThat(after(sandbox, ispapi, request)).isEqualTo(Verdict.NOT_CARRIED_OUT);

        sandbox.faults().on("TransferDomain").dropAfter();
        assertThat(after(sandbox, ispapi, request)).isEqualTo(Verdict.CARRIED_OUT);
    }

    @Test
    void neverSaysThatADeletionDidNotHappenIfItDid(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(registration(ispapi));
        RawCommand deletion = RawCommand.builder("DeleteDomain")
                .parameter("DOMAIN", "lost-answer.com")
                .build();

        sandbox.faults().on("DeleteDomain").dropBefore();
        assertThat(after(sandbox, ispapi, deletion)).isEqualTo(Verdict.STILL_UNKNOWN);

        sandbox.faults().on("DeleteDomain").dropAfter();
        assertThat(after(sandbox, ispapi, deletion)).isEqualTo(Verdict.CARRIED_OUT);
    }

    @Test
    void saysThatNothingHappenedToADomainThatIsAsItWasBefore() {
        Clock before = Clock.fixed(Clock.systemUTC().instant().minus(Duration.ofHours(1)), ZoneOffset.UTC);
        try (Sandbox sandbox = Sandbox.builder().clock(before).start();
                IspapiClient ispapi = sandbox.client()) {
            ispapi.send(registration(ispapi));
            sandbox.clock().advance(Duration.ofHours(1));

            for (String name : List.of("RenewDomain", "DeleteDomain")) {
                sandbox.faults().on(name).dropBefore();
                RawCommand command = RawCommand.builder(name)
                        .parameter("DOMAIN", "lost-answer.com")
                        .build();

                assertThat(after(sandbox, ispapi, command)).as(name).isEqualTo(Verdict.NOT_CARRIED_OUT);
            }
        }
    }

    @Test
    void settlesAnOrderThatAGatewayAnsweredInsteadOfTheApi(Sandbox sandbox, IspapiClient ispapi) {
        AddDomain order = registration(ispapi);

        sandbox.faults().on("AddDomain").garbage();
        assertThat(after(sandbox, ispapi, order)).isEqualTo(Verdict.CARRIED_OUT);
    }
}
