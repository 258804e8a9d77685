package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.ContactFields;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The commands about contacts. */
public final class ContactCommands {

    /** The fields that a list has. */
    private static final List<String> LISTED = List.of(
            "TITLE",
            "FIRSTNAME",
            "MIDDLENAME",
            "LASTNAME",
            "ORGANIZATION",
            "CITY",
            "STATE",
            "ZIP",
            "COUNTRY",
            "PHONE",
            "FAX",
            "EMAIL");

    /** The fields that a status has even if they are empty. */
    private static final List<String> ALWAYS = List.of(
            "CITY", "COUNTRY", "EMAIL", "FAX", "FIRSTNAME", "LASTNAME", "ORGANIZATION", "PHONE", "STATE", "ZIP");

    private static final String CLASS = "CONTACT";
    private static final String ACTIVE = "ACTIVE";

    /** How long a validation counts here; the page does not say. */
    private static final Period VALIDATION = Period.years(2);

    private ContactCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddContact", ContactCommands::add,
                "CloneContact", ContactCommands::copy,
                "DeleteContact", ContactCommands::delete,
                "ModifyContact", ContactCommands::modify,
                "QueryContactList", ContactCommands::list,
                "StatusContact", ContactCommands::status,
                "ValidateContact", ContactCommands::validate);
    }

    private static Contact find(Call call) {
        return ContactBook.find(call, call.required("CONTACT"));
    }

    private static Answer add(Call call) {
        ContactFields fields = ContactFields.NONE.with(call.parameters()).checked();
        call.parameters().text("CONTACT").ifPresent(handle -> {
            if (call.world().contacts().find(handle.toUpperCase(Locale.ROOT)).isPresent()) {
                throw Refusal.notUnique("CONTACT (" + handle + ")");
            }
        });
        boolean isNew = call.parameters().flag("NEW").orElse(true);
        Optional<Contact> same = isNew ? Optional.empty() : ContactBook.same(call, fields);
        Contact contact = same.orElseGet(() -> made(call, fields));
        return Answer.success()
                .property("CONTACT", contact.handle())
                .property("NEW", same.isPresent() ? "0" : "1")
                .property("STATUS", ACTIVE);
    }

    private static Contact made(Call call, ContactFields fields) {
        Contact contact = ContactBook.create(call, fields, call.text("AUTH"));
        Journal.log(call, CLASS, contact.handle(), contact.account(), "CREATE");
        return contact;
    }

    private static Answer copy(Call call) {
        ContactFields fields =
                ContactFields.of(find(call)).with(call.parameters()).checked();
        return Answer.success().property("CONTACT", made(call, fields).handle()).property("STATUS", ACTIVE);
    }

    private static Answer delete(Call call) {
        Contact contact = find(call);
        List<Domain> users = call.world().domainsOfContact(contact.handle());
        if (!users.isEmpty()) {
            throw Refusal.failed(
                    contact.handle() + " is used by " + users.get(0).name());
        }
        call.world().contacts().remove(contact.handle());
        Journal.log(call, CLASS, contact.handle(), contact.account(), "DELETE");
        return Answer.success();
    }

    private static Answer modify(Call call) {
        Contact old = find(call);
        ContactFields fields = ContactFields.of(old).with(call.parameters()).checked();
        call.world()
                .contacts()
                .put(new Contact(
                        old.handle(),
                        old.account(),
                        fields.values(),
                        fields.streets(),
                        call.parameters().text("AUTH").orElse(old.auth()),
                        old.created(),
                        call.now()));
        Journal.log(call, CLASS, old.handle(), old.account(), "MODIFY");
        return Answer.success();
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        ListAnswer<Contact> answer = new ListAnswer<Contact>(parameters)
                .prefix(CLASS)
                .column(CLASS, Contact::handle)
                .wide(call.flag("WIDE"));
        LISTED.forEach(field -> answer.column(CLASS + field, contact -> contact.field(field)));
        answer.column("CONTACTSTREET", ContactCommands::street)
                .column("CONTACTSTATUS", contact -> ACTIVE)
                .column("CONTACTCREATEDDATE", contact -> Answer.date(contact.created()))
                .column("CONTACTUPDATEDDATE", contact -> Answer.date(contact.updated()))
                .column("PARENTUSER", contact -> Owner.parent(call.world(), contact.account()))
                .column("PEERUSER", contact -> Owner.peers(call, contact.account()))
                .column("USER", Contact::account);
        return answer.of(call.world().contacts().rows().stream().filter(wanted(call)));
    }

    private static Predicate<Contact> wanted(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> handle = Patterns.of(parameters, CLASS);
        Predicate<String> street = Patterns.of(parameters, "STREET");
        Predicate<String> state = Patterns.of(parameters, "STATUS");
        Predicate<Instant> created = ListAnswer.between(parameters, "CREATEDDATE");
        Predicate<Instant> updated = ListAnswer.between(parameters, "UPDATEDDATE");
        Predicate<Contact> wanted = contact -> depth.test(contact.account())
                && handle.test(contact.handle())
                && street.test(street(contact))
                && state.test(ACTIVE)
                && created.test(contact.created())
                && updated.test(contact.updated());
        for (String field : LISTED) {
            Predicate<String> matches = Patterns.of(parameters, field);
            wanted = wanted.and(contact -> matches.test(contact.field(field)));
        }
        return wanted;
    }

    private static String street(Contact contact) {
        return String.join(", ", contact.streets());
    }

    private static Answer status(Call call) {
        Contact contact = find(call);
        Answer answer = Answer.success()
                .property("AUTH", contact.auth())
                .property("CLASS", CLASS)
                .property("CREATEDBY", "SYSTEM")
                .property("CREATEDDATE", Answer.date(contact.created()))
                .property("DESCRIPTION", contact.handle())
                .property("ID", contact.handle())
                .property("NAME", ContactBook.name(contact))
                .property("PEERUSER", Owner.peers(call, contact.account()))
                .property("REGISTRAR", "SYSTEM")
                .property("STATUS", ACTIVE)
                .property("STREET", contact.streets())
                .property("TRANSFERDATE", Answer.NO_DATE)
                .property("UPDATEDBY", "SYSTEM")
                .property("UPDATEDDATE", Answer.date(contact.updated()))
                .property("USER", contact.account());
        ALWAYS.forEach(field -> answer.property(field, contact.field(field)));
        contact.fields().forEach((field, value) -> {
            if (!ALWAYS.contains(field)) {
                answer.property(field, value);
            }
        });
        return answer;
    }

    private static Answer validate(Call call) {
        String registry = call.required("REGISTRY");
        if (!registry.equalsIgnoreCase("AU")) {
            throw Refusal.syntax("REGISTRY (" + registry + ")");
        }
        Optional<Contact> found = call.parameters().text("CONTACT").map(handle -> ContactBook.find(call, handle));
        ContactFields fields = found.map(ContactFields::of)
                .orElse(ContactFields.NONE)
                .with(call.parameters())
                .checked();
        Contact contact = found.orElseGet(() -> made(call, fields));
        boolean isAccepted = call.flag("X-AU-OWNER-ACCEPT-VALIDATION-TERMS");
        return Answer.success()
                .property("CONTACT", contact.handle())
                .property("X-AU-VALIDATED", isAccepted ? "1" : "0")
                .property("X-AU-VALIDATED-UNTIL", isAccepted ? Answer.date(VALIDATION.after(call.now())) : "");
    }
}
