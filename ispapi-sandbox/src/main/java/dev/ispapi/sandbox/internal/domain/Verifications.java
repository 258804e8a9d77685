package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Verifications of registrants by e-mail, as ICANN wants them for generic TLDs. One e-mail address is verified once. */
final class Verifications {

    static final String STATUS = "STATUS";
    static final String PENDING = "PENDING";
    static final String SUCCESSFUL = "SUCCESSFUL";
    static final String EMAIL = "EMAIL";
    static final String NAME = "NAME";
    static final String TOKEN = "TOKEN";
    static final String LOG = "LOG";

    /** ICANN gives the registrant 15 days (WHOIS accuracy program of the registrar accreditation agreement of 2013). */
    private static final Period TIME = Period.days(15);

    private Verifications() {}

    /** Asks the registrant of a generic domain to verify the address, unless that was done. */
    static void begin(World world, Domain domain, Instant now) {
        boolean isGeneric =
                domain.name().substring(domain.name().lastIndexOf('.') + 1).length() > 2;
        Optional<Contact> registrant = domain.contacts().getOrDefault("OWNERCONTACT", List.of()).stream()
                .findFirst()
                .flatMap(handle -> ContactBook.of(world, domain.account(), handle))
                .filter(contact -> !contact.field(EMAIL).isEmpty());
        if (!isGeneric || registrant.isEmpty()) {
            return;
        }
        String email = registrant.get().field(EMAIL);
        String name = ContactBook.name(registrant.get());
        boolean isKnown = world.items().find(key(email)).isPresent();
        SortedMap<String, List<String>> values = new TreeMap<>(Map.of(
                STATUS, List.of(isKnown ? SUCCESSFUL : PENDING),
                EMAIL, List.of(email),
                NAME, List.of(name),
                TOKEN, List.of(token(domain.name(), email)),
                LOG,
                        List.of(line(
                                now,
                                "REQUESTED",
                                "Created new registrant verification for " + name + " <" + email + ">"))));
        world.items().put(new Item(Item.VERIFICATION, domain.name(), domain.account(), now, now, values));
    }

    private static String token(String domain, String email) {
        return UUID.nameUUIDFromBytes((domain + '\n' + email).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT);
    }

    /** By when the address is to be verified. */
    static Instant due(Item verification) {
        return TIME.after(verification.created());
    }

    /** The status, which is {@code OVERDUE} for one that was not answered in time. */
    static String state(Item verification, Instant now) {
        String status = verification.get(STATUS);
        return status.equals(PENDING) && now.isAfter(due(verification)) ? "OVERDUE" : status;
    }

    private static String key(String email) {
        return Item.key(Item.VERIFIED_EMAIL, email.toLowerCase(Locale.ROOT));
    }

    /** Remembers that an address is verified. */
    static void verified(World world, Item verification, Instant now) {
        String email = verification.get(EMAIL).toLowerCase(Locale.ROOT);
        world.items().put(new Item(Item.VERIFIED_EMAIL, email, verification.account(), now, now, new TreeMap<>()));
    }

    static String line(Instant now, String status, String text) {
        return Answer.date(now) + " [" + status + "] " + text;
    }

    static Optional<Item> find(World world, String domain) {
        return world.items().find(Item.key(Item.VERIFICATION, domain));
    }

    /** The verification with one more line in its log. */
    static Item logged(Item verification, String line, Instant now) {
        List<String> log = new ArrayList<>(verification.list(LOG));
        log.add(line);
        return verification.with(new TreeMap<>(Map.of(LOG, log)), now);
    }
}
