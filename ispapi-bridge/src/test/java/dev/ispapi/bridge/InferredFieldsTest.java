package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandSender;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.wire.CommandText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code X-} parameters under inferred names, looked up before they are sent. */
class InferredFieldsTest {

    private static final RawCommand REGISTRATION = RawCommand.of(
            "AddDomain", Map.of("DOMAIN", "my-shop.pt", "PERIOD", "1Y", "X-PT-REGISTRANT-VATID", "PT123"));

    private final FakeCnr cnr = new FakeCnr();
    private final CommandSender ispapi = IspapiOnCnr.over(cnr, BridgeOption.LOOK_UP_INFERRED_FIELDS);

    @Test
    void sendsAFieldThatTheSyntaxOfTheOrderLists() {
        cnr.answers(200, "ok", "parameter", "DOMAIN", "parameter", "x-pt-owner-identification");
        cnr.answers(200, "ok", "status", "ACTIVE");

        ispapi.request(REGISTRATION);

        assertThat(cnr.sent().get(0))
                .containsEntry("COMMAND", "QueryCommandSyntax")
                .containsEntry("COMMANDNAME", "AddDomain")
                .containsEntry("DOMAIN", "my-shop.pt")
                .containsEntry("TYPE", "REQUEST");
        assertThat(cnr.sent().get(1))
                .containsEntry("COMMAND", "AddDomain")
                .containsEntry("X-PT-OWNER-IDENTIFICATION", "PT123");
    }

    @Test
    void ordersNothingWithAFieldThatTheSyntaxLacks() {
        cnr.answers(200, "ok", "parameter", "DOMAIN", "parameter", "X-PT-LEGAL-ID");

        assertThatThrownBy(() -> ispapi.request(REGISTRATION))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessage("AddDomain: X-PT-REGISTRANT-VATID would be sent as X-PT-OWNER-IDENTIFICATION, which"
                        + " QueryCommandSyntax of CNR does not list for AddDomain of my-shop.pt; it lists"
                        + " X-PT-LEGAL-ID; send those with the client of CNR itself, or leave it out");
        assertThat(cnr.sent()).hasSize(1);
    }

    @Test
    void ordersNothingIfTheSyntaxIsRefused() {
        cnr.answers(541, "Invalid attribute value; COMMANDNAME");

        assertThat(ispapi.request(REGISTRATION).code()).isEqualTo(541);
        assertThat(cnr.sent()).hasSize(1);
    }

    @Test
    void asksNothingForAnOrderThatIsRefusedAnyway() {
        RawCommand withoutPeriod =
                RawCommand.of("AddDomain", Map.of("DOMAIN", "my-shop.pt", "X-PT-REGISTRANT-VATID", "PT123"));

        assertThatThrownBy(() -> ispapi.request(withoutPeriod)).isInstanceOf(InvalidCommandException.class);
        assertThat(cnr.sent()).isEmpty();
    }

    @Test
    void asksNothingForAnOrderWithoutInferredNames() {
        cnr.answers(200, "ok", "status", "ACTIVE");

        ispapi.request(RawCommand.of("AddDomain", Map.of("DOMAIN", "my-shop.com", "PERIOD", "1Y")));

        assertThat(cnr.lines()).singleElement().asString().startsWith("AddDomain ");
    }

    @Test
    void showsTheQuestionAndTheOrder() {
        assertThat(IspapiOnCnr.preview(REGISTRATION, BridgeOption.LOOK_UP_INFERRED_FIELDS)
                        .commands())
                .extracting(CommandText::command)
                .containsExactly("QueryCommandSyntax", "AddDomain");
    }

    @Test
    void doesTheSameWithoutWaiting() {
        cnr.answers(200, "ok", "parameter", "X-PT-OWNER-IDENTIFICATION");
        cnr.answers(200, "ok", "status", "ACTIVE");

        assertThat(ispapi.sendAsync(REGISTRATION).join().code()).isEqualTo(200);
        assertThat(cnr.lines()).hasSize(2);
    }

    @Test
    void registersInAZoneWithFieldsOnTheSandbox() {
        try (Sandbox sandbox = Sandbox.builder().platform(Platform.CNR).start();
                IspapiClient client = sandbox.client()) {
            CommandSender bridge = IspapiOnCnr.over(client, BridgeOption.LOOK_UP_INFERRED_FIELDS);
            String contact = bridge.send(RawCommand.builder("AddContact")
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
            RawCommand registration = RawCommand.builder("AddDomain")
                    .parameter("DOMAIN", "my-shop.pt")
                    .parameter("PERIOD", "1Y")
                    .parameter("OWNERCONTACT0", contact)
                    .parameter("ADMINCONTACT0", contact)
                    .parameter("TECHCONTACT0", contact)
                    .parameter("BILLINGCONTACT0", contact)
                    .parameter("X-PT-REGISTRANT-VATID", "PT123")
                    .parameter("X-PT-TECH-VATID", "PT124")
                    .build();

            assertThat(bridge.request(registration).description()).startsWith("Command completed successfully");
        }
    }
}
