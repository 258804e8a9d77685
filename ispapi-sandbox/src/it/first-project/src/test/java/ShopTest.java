import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactData;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.Sandboxed;
import org.junit.jupiter.api.Test;

@Sandboxed
class ShopTest {

    @Test
    void registersADomain(Sandbox sandbox, IspapiClient ispapi) {
        String registrant = ispapi.send(AddContact.builder()
                        .contactData(ContactData.builder()
                                .firstName("Ada")
                                .lastName("Example")
                                .street("1 Main Street")
                                .zip("12345")
                                .city("Berlin")
                                .country("DE")
                                .phone("+49.301234567")
                                .email("ada@example.net")
                                .build())
                        .build())
                .contact()
                .orElseThrow();

        new Shop(ispapi).register("my-first-name.com", registrant);

        assertThat(sandbox.account().balance()).isEqualByComparingTo("9990.00"); // of 10,000.00: one year of .com
    }
}
