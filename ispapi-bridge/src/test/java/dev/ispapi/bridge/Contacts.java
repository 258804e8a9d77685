package dev.ispapi.bridge;

import dev.ispapi.CommandSender;
import dev.ispapi.command.RawCommand;
import java.util.Locale;

/** Contacts of the sandbox. */
final class Contacts {

    private Contacts() {}

    /** Adds one; its handle. */
    static String add(CommandSender ispapi) {
        return add(ispapi, "Mustermann");
    }

    /** Adds one of this name; its handle. */
    static String add(CommandSender ispapi, String lastName) {
        return ispapi.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Erika")
                        .parameter("LASTNAME", lastName)
                        .parameter("STREET", "Heidestr. 17")
                        .parameter("ZIP", "51147")
                        .parameter("CITY", "Koeln")
                        .parameter("COUNTRY", "DE")
                        .parameter("PHONE", "+49.2211234567")
                        .parameter("EMAIL", lastName.toLowerCase(Locale.ROOT) + "@example.org")
                        .build())
                .value("CONTACT")
                .orElseThrow();
    }
}
