package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactData;

/** The customer whom all programs serve. */
final class Customers {

    private Customers() {}

    /** Stores the customer's data as a contact; returns its handle. */
    static String ada(IspapiClient ispapi) {
        ContactData ada = ContactData.builder()
                .firstName("Ada")
                .lastName("Example")
                .street("1 Main Street")
                .zip("10115")
                .city("Berlin")
                .country("DE")
                .phone("+49.301234567")
                .email("ada@example.net")
                .build();
        return ispapi.send(AddContact.builder().contactData(ada).build())
                .contact()
                .orElseThrow();
    }
}
