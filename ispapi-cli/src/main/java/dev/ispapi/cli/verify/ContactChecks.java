package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contacts. */
final class ContactChecks {

    private ContactChecks() {}

    static List<Check> all() {
        return List.of(
                Check.changes(
                        "contact-twice",
                        "an equal contact is given back, unless NEW=1 says otherwise",
                        "when a contact is given back",
                        ContactChecks::twice),
                Check.changes(
                        "contact-clear",
                        "an empty FAX clears it",
                        "whether an empty value clears",
                        ContactChecks::clear));
    }

    private static Finding twice(Probe probe) {
        Map<String, String> data = probe.own().contactData("Twice");
        Optional<String> first = handle(probe.own().addContact(data));
        Optional<String> second = handle(probe.own().addContact(data));
        data.put("NEW", "1");
        Optional<String> other = handle(probe.own().addContact(data));
        return Finding.of(
                first.equals(second) && !other.equals(first),
                "the second time " + (first.equals(second) ? "the same handle" : "another handle") + ", with NEW=1 "
                        + (other.equals(first) ? "the same handle" : "another handle"));
    }

    private static Optional<String> handle(Response added) {
        return Answers.needed(added, "AddContact").value("CONTACT");
    }

    private static Finding clear(Probe probe) {
        String handle = handle(probe.own().addContact(probe.own().contactData("Clear")))
                .orElseThrow(() -> new UndecidedException("AddContact gave no CONTACT"));
        Response modified = probe.order("ModifyContact", "CONTACT", handle, "FAX", "");
        if (!modified.isSuccess()) {
            return Finding.of(false, shown(modified));
        }
        Response status = Answers.needed(probe.ask("StatusContact", "CONTACT", handle), "StatusContact");
        boolean isKept = status.value("FAX").filter(fax -> !fax.isEmpty()).isPresent();
        return Finding.of(!isKept, "FAX is " + (isKept ? "kept" : "gone"));
    }
}
