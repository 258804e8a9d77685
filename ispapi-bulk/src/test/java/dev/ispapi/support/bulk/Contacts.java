package dev.ispapi.support.bulk;

import dev.ispapi.CommandSender;
import dev.ispapi.command.RawCommand;

/** Contacts of the sandbox. */
final class Contacts {

    private Contacts() {}

    /** Adds one; its handle. */
    static String add(CommandSender client) {
        return client.request(RawCommand.builder("AddContact")
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

    /** A file of registrations with this contact: {@code prefix-0.com} and so on. */
    static String registrations(String prefix, int count, String contact) {
        StringBuilder rows = new StringBuilder("wish,domain,period,owner,admin,tech,billing\n");
        for (int index = 0; index < count; index++) {
            rows.append("register,").append(prefix).append('-').append(index).append(".com,1Y");
            rows.append((',' + contact).repeat(4)).append('\n');
        }
        return rows.toString();
    }
}
