package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.World;
import java.util.Locale;
import java.util.Optional;

/** Contact handles: made, and looked up. */
final class Handles {

    private Handles() {}

    /** The contact that a command names, if the caller may touch it. */
    static Contact find(Call call) {
        String handle = call.parameters().required("CONTACT").toUpperCase(Locale.ROOT);
        Contact contact =
                call.world().contacts().find(handle).orElseThrow(() -> Refusal.notFound(handle + " does not exist"));
        Owner.check(call, contact.account());
        return contact;
    }

    /** Makes a contact. Everything is checked by now. */
    static Contact create(Call call, ContactFields fields) {
        World world = call.world();
        int number = world.next("CONTACT");
        String handle = "P-" + letters(fields) + number;
        String auth =
                call.parameters().text("AUTH").orElse(Long.toString(number * 2_654_435_761L, Character.MAX_RADIX));
        Contact contact = new Contact(
                handle, call.account().login(), fields.values(), fields.streets(), auth, call.now(), call.now());
        world.contacts().put(contact);
        return contact;
    }

    /** A domain that the contact is part of. */
    static Optional<String> user(World world, String handle) {
        return world.domains().rows().stream()
                .filter(domain -> domain.contacts().values().stream().anyMatch(list -> list.contains(handle)))
                .map(dev.ispapi.sandbox.internal.world.Domain::name)
                .findFirst();
    }

    private static String letters(ContactFields fields) {
        String first = latin(fields.values().getOrDefault("FIRSTNAME", ""));
        String last = latin(fields.values().getOrDefault("LASTNAME", ""));
        return at(first, 0) + at(last, 0) + at(last, 2);
    }

    private static String latin(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    private static String at(String text, int index) {
        return index < text.length() ? text.substring(index, index + 1) : "X";
    }
}
