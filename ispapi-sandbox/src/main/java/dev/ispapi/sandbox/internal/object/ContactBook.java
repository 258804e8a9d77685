package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The contacts of the world, by handle. */
public final class ContactBook {

    /** The handle that stands for the account's own data. */
    public static final String OWN = "USER";

    private static final String OWN_COUNTRY = "DE";
    private static final long SPREAD = 2_654_435_761L;
    private static final Pattern NOT_LATIN = Pattern.compile("[^A-Z]");

    private ContactBook() {}

    /**
     * A contact that the caller sees.
     *
     * @param call the command
     * @param handle its handle, in any case
     * @return the contact
     * @throws Refusal 545 if there is none, 531 if the caller does not see it
     */
    public static Contact find(Call call, String handle) {
        String upper = handle.toUpperCase(Locale.ROOT);
        Contact contact =
                call.world().contacts().find(upper).orElseThrow(() -> Refusal.notFound(upper + " does not exist"));
        Owner.requireVisible(call, contact.account());
        return contact;
    }

    /**
     * The contact that an order names.
     *
     * @param world the world
     * @param account the log-in of the account that orders
     * @param handle its handle, in any case; {@link #OWN} for the account's own data
     * @return the contact; empty if there is none
     */
    public static Optional<Contact> of(World world, String account, String handle) {
        String upper = handle.toUpperCase(Locale.ROOT);
        return upper.equals(OWN)
                ? Optional.of(own(world, account))
                : world.contacts().find(upper);
    }

    /** What the environment of an account says of it. */
    private static Contact own(World world, String account) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("COUNTRY", OWN_COUNTRY);
        fields.put("LASTNAME", account);
        String prefix = Item.key(Item.ENVIRONMENT, account + " user-info/contact/company/");
        for (Item setting : world.items().withPrefix(prefix)) {
            String name = setting.key().substring(prefix.length()).toUpperCase(Locale.ROOT);
            fields.put(name, setting.get("ENVIRONMENTVALUE"));
        }
        return new Contact(
                OWN, account, fields, List.of(fields.getOrDefault("STREET", "")), "", Instant.EPOCH, Instant.EPOCH);
    }

    /**
     * Makes a contact.
     *
     * @param call the command, whose account gets it
     * @param fields its checked fields
     * @param auth its auth code; empty for any
     * @return the contact
     */
    public static Contact create(Call call, ContactFields fields, String auth) {
        World world = call.world();
        int number = world.next("CONTACT");
        Contact contact = new Contact(
                "P-" + letters(fields) + number,
                call.login(),
                fields.values(),
                fields.streets(),
                auth.isEmpty() ? Long.toString(number * SPREAD, Character.MAX_RADIX) : auth,
                call.now(),
                call.now());
        world.contacts().put(contact);
        return contact;
    }

    /**
     * A contact of the caller's own with the same data.
     *
     * @param call the command
     * @param fields the data
     * @return the contact; empty if there is none
     */
    public static Optional<Contact> same(Call call, ContactFields fields) {
        return call.world().contactsOf(call.login(), fields.values().getOrDefault("EMAIL", "")).stream()
                .filter(contact -> ContactFields.of(contact).equals(fields))
                .findFirst();
    }

    /**
     * A contact's name.
     *
     * @param contact the contact
     * @return first and last name
     */
    public static String name(Contact contact) {
        return (contact.field("FIRSTNAME") + " " + contact.field("LASTNAME")).strip();
    }

    private static String letters(ContactFields fields) {
        String first = latin(fields.values().getOrDefault("FIRSTNAME", ""));
        String last = latin(fields.values().getOrDefault("LASTNAME", ""));
        return at(first, 0) + at(last, 0) + at(last, 2);
    }

    private static String latin(String text) {
        return NOT_LATIN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private static String at(String text, int index) {
        return index < text.length() ? text.substring(index, index + 1) : "X";
    }
}
