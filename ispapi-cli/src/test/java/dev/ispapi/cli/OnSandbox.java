package dev.ispapi.cli;

import dev.ispapi.IspapiClient;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactData;
import dev.ispapi.sandbox.Sandbox;
import java.util.Map;

/** What tests of programs need that talk to a sandbox of the test. */
public final class OnSandbox {

    private OnSandbox() {}

    /** The variables with which programs talk to the sandbox. */
    public static Map<String, String> account(Sandbox sandbox) {
        return Map.of(
                "ISPAPI_USER", Sandbox.USER,
                "ISPAPI_PASSWORD", Sandbox.PASSWORD,
                "ISPAPI_URL", sandbox.url().toString());
    }

    /** Adds a contact, and returns its handle. */
    public static String contact(Sandbox sandbox) {
        try (IspapiClient client = sandbox.client()) {
            return client.send(AddContact.builder()
                            .contactData(ContactData.builder()
                                    .firstName("Ada")
                                    .lastName("Example")
                                    .street("1 Road")
                                    .zip("12345")
                                    .city("Town")
                                    .country("DE")
                                    .phone("+49.301234567")
                                    .email("ada@example.net")
                                    .build())
                            .build())
                    .contact()
                    .orElseThrow();
        }
    }

    /** How often the sandbox got a command. */
    public static long count(Sandbox sandbox, String command) {
        return sandbox.view().calls(1_000).stream()
                .filter(call -> call.command().equals(command))
                .count();
    }
}
