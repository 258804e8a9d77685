package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.tld.ContactRules;
import dev.ispapi.tld.Tld;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The contacts of a domain: whether there are enough, and whether the registry takes them (FAQ 7, 41). */
public final class ContactCheck {

    private static final Pattern FAX = Pattern.compile("^\\+[0-9]{1,3}[. ][0-9]{1,14}$");

    private final Call call;

    /**
     * Checks the contacts of an order.
     *
     * @param call the order
     */
    public ContactCheck(Call call) {
        this.call = call;
    }

    /** Refuses too few of them, by the documented parameters, unless the TLD has other limits: one of each sort. */
    static void checkCount(Tld tld, SortedMap<String, List<String>> contacts) {
        ContactRules rules = tld.contacts();
        require("OWNERCONTACT", contacts, rules.registrant().min().orElse(1));
        require("ADMINCONTACT", contacts, rules.admin().min().orElse(1));
        require("TECHCONTACT", contacts, rules.tech().min().orElse(1));
        require("BILLINGCONTACT", contacts, rules.billing().min().orElse(1));
    }

    private static void require(String role, SortedMap<String, List<String>> contacts, int min) {
        if (contacts.getOrDefault(role, List.of()).size() < min) {
            throw RuleTexts.tooFewContacts(role, min);
        }
    }

    /**
     * Refuses handles that are not there, belong to others, or have data that no registry takes.
     *
     * @param contacts handles by role
     */
    public void check(SortedMap<String, List<String>> contacts) {
        contacts.forEach((role, handles) -> {
            for (int i = 0; i < handles.size(); i++) {
                check(role, i, handles.get(i));
            }
        });
    }

    private void check(String role, int index, String handle) {
        Contact contact = ContactBook.of(call.world(), call.login(), handle)
                .orElseThrow(() -> Refusal.notFound(role + index + " (" + handle + ")"));
        Owner.requireVisible(call, contact.account());
        if (contact.field("COUNTRY").isEmpty()) {
            throw RuleTexts.countryMissing(role + index);
        }
        String fax = contact.field("FAX");
        if (!fax.isEmpty() && !FAX.matcher(fax).matches()) {
            throw RuleTexts.invalidContact(
                    role,
                    "Unaccepted value for contact:fax (Value does not look like " + FAX + ") (you specified value as '"
                            + fax + "')");
        }
    }

    /**
     * The handles that an order names, by role.
     *
     * @param parameters the order
     * @return handles in capitals; a role without handle is not there
     */
    public static SortedMap<String, List<String>> sent(Parameters parameters) {
        SortedMap<String, List<String>> contacts = new TreeMap<>();
        for (String role : ContactNames.ROLES) {
            List<String> handles = parameters.list(role).stream()
                    .map(handle -> handle.toUpperCase(Locale.ROOT))
                    .toList();
            if (!handles.isEmpty()) {
                contacts.put(role, handles);
            }
        }
        return contacts;
    }
}
