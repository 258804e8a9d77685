package dev.ispapi.support.plan;

import dev.ispapi.CommandSender;
import dev.ispapi.command.RawCommand;

/** Makes contacts. */
final class SandboxContacts {

    private SandboxContacts() {}

    /** A private person's handle. */
    static String add(CommandSender ispapi, String lastName) {
        return ispapi.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Erika")
                        .parameter("LASTNAME", lastName)
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
}
