package dev.ispapi.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ispapi.CommandCatalog;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.value.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts inside orders: handles and data, typed and as text. */
class OrderContactTest {

    private static final ContactData ANN = ContactData.builder()
            .firstName("Ann")
            .lastName("Example")
            .streets("1 Main Street", "Suite 2")
            .city("Springfield")
            .build();

    private static AddDomain.Builder order() {
        return AddDomain.builder().domain("example.com").techContact("P-TECH1").billingContact("P-BILL1");
    }

    @Test
    void anOrderMixesDataAndHandles() {
        AddDomain command = order().ownerContact(ANN)
                .adminContact(ANN)
                .adminContact("P-ABC1")
                .build();

        assertThat(command.encode().text())
                .isEqualTo(
                        "COMMAND=AddDomain\nDOMAIN=example.com\nOWNERCONTACT0FIRSTNAME=Ann\nOWNERCONTACT0LASTNAME=Example\n"
                                + "OWNERCONTACT0STREET0=1 Main Street\nOWNERCONTACT0STREET1=Suite 2\nOWNERCONTACT0CITY=Springfield\n"
                                + "ADMINCONTACT0FIRSTNAME=Ann\nADMINCONTACT0LASTNAME=Example\nADMINCONTACT0STREET0=1 Main Street\n"
                                + "ADMINCONTACT0STREET1=Suite 2\nADMINCONTACT0CITY=Springfield\nADMINCONTACT1=P-ABC1\n"
                                + "TECHCONTACT0=P-TECH1\nBILLINGCONTACT0=P-BILL1");
        assertThat(AddDomain.TYPE.parse(command.encode().parameters())).isEqualTo(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AddDomain", "ModifyDomain", "TransferDomain", "TradeDomain"})
    void everyOrderTakesTheDataOfAContactAsText(String name) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", "example.com");
        for (String role : List.of("OWNER", "ADMIN", "TECH", "BILLING")) {
            parameters.put(role + "CONTACT0FIRSTNAME", "Ann");
            parameters.put(role + "CONTACT0CITY", "Springfield");
        }

        assertThat(CommandCatalog.find(name)
                        .orElseThrow()
                        .parse(parameters)
                        .encode()
                        .parameters())
                .containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void anEmptyMemberIsTheSameAsNone() {
        AddDomain command = AddDomain.TYPE.parse(Map.of(
                "DOMAIN", "example.com",
                "OWNERCONTACT0CITY", "Springfield",
                "OWNERCONTACT0FAX", "",
                "ADMINCONTACT0", "P-ABC1",
                "TECHCONTACT0", "P-ABC1",
                "BILLINGCONTACT0", "P-ABC1"));

        assertThat(command.ownerContacts())
                .containsExactly(Change.to(OrderContact.of(
                        ContactData.builder().city("Springfield").build())));
    }

    @Test
    void refusesAHandleTogetherWithData() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> ModifyDomain.TYPE.parse(
                        Map.of("DOMAIN", "example.com", "OWNERCONTACT0", "P-ABC1", "OWNERCONTACT0CITY", "Bonn")))
                .withMessage(
                        "ModifyDomain: OWNERCONTACT0 is given together with OWNERCONTACT0CITY; give the one or the other");
    }

    @Test
    void refusesAMemberThatNoContactHas() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(
                        () -> ModifyDomain.TYPE.parse(Map.of("DOMAIN", "example.com", "OWNERCONTACT0SHOESIZE", "44")))
                .withMessageContaining("OWNERCONTACT0SHOESIZE is no parameter of ModifyDomain");
    }

    @Test
    void aContactThatWasTakenOverCanBeReplacedOnce() {
        AddDomain first = order().ownerContact("P-OLD1").adminContact("P-ADM1").build();

        AddDomain.Builder copy = first.toBuilder().ownerContacts("P-NEW1");

        assertThat(copy.build().encode().parameters())
                .containsEntry("OWNERCONTACT0", "P-NEW1")
                .containsEntry("ADMINCONTACT0", "P-ADM1");
        assertThatIllegalStateException()
                .isThrownBy(() -> copy.ownerContacts("P-NEW2"))
                .withMessage("OWNERCONTACT is set already; a builder takes each parameter once");
    }
}
