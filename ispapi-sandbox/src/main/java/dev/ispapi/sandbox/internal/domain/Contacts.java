package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.tld.ContactRules;
import dev.ispapi.tld.Tld;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The contacts of a domain: whether there are enough, and whether the registry takes them (FAQ 7, 41). */
final class Contacts {

    private static final Pattern FAX = Pattern.compile("^\\+[0-9]{1,3}[. ][0-9]{1,14}$");

    private final Call call;
    private final Directory directory;

    Contacts(Call call, Directory directory) {
        this.call = call;
        this.directory = directory;
    }

    /** Refuses too few of them, where the TLD says nothing else by the documented parameters: one of each sort. */
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

    /** Refuses handles that are not there, belong to others, or have data that no registry takes. */
    void check(SortedMap<String, List<String>> contacts) {
        contacts.forEach((role, handles) -> {
            for (int i = 0; i < handles.size(); i++) {
                check(role, i, handles.get(i));
            }
        });
    }

    private void check(String role, int index, String handle) {
        Directory.ContactCard card =
                directory.contact(handle).orElseThrow(() -> Refusal.notFound(role + index + " (" + handle + ")"));
        if (!card.account().isEmpty()) {
            Ownership.requireVisible(call, card.account());
        }
        if (card.country().isEmpty()) {
            throw RuleTexts.countryMissing(role + index);
        }
        if (!card.fax().isEmpty() && !FAX.matcher(card.fax()).matches()) {
            throw RuleTexts.invalidContact(
                    role,
                    "Unaccepted value for contact:fax (Value does not look like " + FAX + ") (you specified value as '"
                            + card.fax() + "')");
        }
    }
}
