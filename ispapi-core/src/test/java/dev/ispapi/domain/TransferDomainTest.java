package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Change;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Acknowledgement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransferDomainTest {

    private static TransferDomain.Builder transfer() {
        return TransferDomain.builder().domain("example.com");
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(transfer()
                        .auth("Ro1Mt/z1Ge1F")
                        .action(TransferAction.REQUEST)
                        .premiumClass("PREMIUM_DONUTS_BBB+")
                        .nameservers("ns1.example.net")
                        .period(Period.years(0))
                        .ownerContact("P-ABC1")
                        .build()
                        .encode()
                        .text())
                .isEqualTo(String.join(
                        "\n",
                        "COMMAND=TransferDomain",
                        "DOMAIN=example.com",
                        "AUTH=Ro1Mt/z1Ge1F",
                        "ACTION=REQUEST",
                        "CLASS=PREMIUM_DONUTS_BBB+",
                        "NAMESERVER0=ns1.example.net",
                        "PERIOD=0Y",
                        "OWNERCONTACT0=P-ABC1"));
    }

    static Stream<TransferAction> actions() {
        return Stream.of(
                TransferAction.REQUEST,
                TransferAction.APPROVE,
                TransferAction.DENY,
                TransferAction.CANCEL,
                TransferAction.USERTRANSFER);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void knowsAllActions(TransferAction action) {
        TransferDomain command = transfer().action(action).build();

        assertThat(command.encode().text())
                .isEqualTo("COMMAND=TransferDomain\nDOMAIN=example.com\nACTION=" + action.value());
        assertThat(command.effect()).isEqualTo(Effect.ONCE);
    }

    /** The registry of .dk refuses an auth code (FAQ 33); an empty one is something else than none. */
    @Test
    void anAuthCodeCanBeLeftOutSetAndCleared() {
        assertThat(transfer().build().encode().parameters()).doesNotContainKey("AUTH");
        assertThat(transfer().auth(Change.clear()).build().encode().parameters())
                .containsEntry("AUTH", "");
        assertThat(transfer().auth("x").build().encode().parameters()).containsEntry("AUTH", "x");
    }

    @Test
    void refusesAnEmailAddressThatIsNone() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> transfer().emailTo("registrant").build())
                .withMessage("TransferDomain: EMAILTO expected an e-mail address such as registrant@example.com, found"
                        + " \"registrant\": it has no @");
    }

    @Test
    void aTransferIsPendingAtFirst() {
        Acknowledgement answer = transfer().build().decode(Fixtures.response("TransferDomain/initiated"));

        assertThat(answer.isPending()).isTrue();
        assertThat(answer.description()).isEqualTo("Command completed successfully; domain transfer initiated");
    }
}
