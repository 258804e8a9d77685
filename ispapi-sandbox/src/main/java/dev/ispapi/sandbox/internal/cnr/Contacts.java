package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.ContactFields;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The commands about contacts. A contact that no domain uses is deleted after some months, unless it is to stay. */
final class Contacts {

    private static final String CLASS = "CONTACT";
    private static final List<String> FIELDS = List.of(
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

    /** Handled here, or of no consequence in a sandbox. */
    private static final Pattern OWN =
            Pattern.compile("AUTODELETE|VALIDATION|CHECKONLY|PREVERIFY|NEW|(ADD|DEL)?STATUS[0-9]*|X-VERIFICATION-.*");

    private static final int FREE = 214;
    private static final int NOT_FREE = 215;

    private final WorldCommands commands;

    private Contacts(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        Contacts contacts = new Contacts(commands);
        return Map.of(
                "AddContact", contacts::add,
                "CloneContact", contacts::copy,
                "ModifyContact", contacts::modify,
                "DeleteContact", contacts::delete,
                "StatusContact", Contacts::status,
                "CheckContact", Contacts::check,
                "CheckContacts", Contacts::checks,
                "QueryContactList", Contacts::list);
    }

    private Answer add(Call call) {
        if (call.flag("CHECKONLY")) {
            return checkedOnly(call.parameters());
        }
        Map<String, String> order = order(call.parameters());
        order.put("NEW", call.flag("NEW") ? "1" : "0");
        String handle = commands.send(call, "AddContact", order).values(CLASS).get(0);
        Contact contact = ContactBook.find(call, handle);
        keep(call, contact, call.parameters().flag("AUTODELETE"));
        return answer(contact);
    }

    private static Answer answer(Contact contact) {
        return Answer.success()
                .property("auth", contact.auth())
                .property("contact", contact.handle())
                .property("created date", DomainStatus.date(contact.created()))
                .property("roid", roid(contact))
                .property("validated", "1")
                .property("verified", "0");
    }

    private static String roid(Contact contact) {
        return Integer.toUnsignedString(contact.handle().hashCode()) + "_CONTACT-KEYSYS";
    }

    /** Plans the end of a contact that no domain uses; one that was not told to stay has it planned from its beginning. */
    private static void keep(Call call, Contact contact, Optional<Boolean> isDeletedUnused) {
        String handle = contact.handle();
        if (!isDeletedUnused.orElse(true)) {
            Later.forget(call.world(), Later.Task.DELETE_CONTACT, handle);
        } else if (Later.due(call.world(), Later.Task.DELETE_CONTACT, handle).isEmpty()) {
            Later.plan(call.world(), Later.Task.DELETE_CONTACT, handle, contact.account(), call.now());
        }
    }

    private static Map<String, String> order(Parameters sent) {
        return new TreeMap<>(sent.without(name -> OWN.matcher(name).matches()).all());
    }

    private static Answer checkedOnly(Parameters parameters) {
        var unused = ContactFields.NONE.with(new Parameters(order(parameters))).checked();
        return Answer.of(200, Codes.words(200) + "; Check only").property("validated", "1");
    }

    private Answer copy(Call call) {
        Contact old = ContactBook.find(call, call.required(CLASS));
        if (!call.flag("NEW") && old.account().equals(call.login())) {
            return Answer.success().property("contact", old.handle()).property("roid", roid(old));
        }
        String handle = commands.send(call, "CloneContact", Map.of(CLASS, old.handle()))
                .values(CLASS)
                .get(0);
        Contact contact = ContactBook.find(call, handle);
        keep(call, contact, Optional.of(true));
        return Answer.success().property("contact", handle).property("roid", roid(contact));
    }

    private Answer modify(Call call) {
        Contact old = ContactBook.find(call, call.required(CLASS));
        ContactFields changed = ContactFields.of(old)
                .with(new Parameters(order(call.parameters())))
                .checked();
        List<Domain> otherOwner = OwnerChanges.ofContact(call, old, changed);
        if (call.flag("CHECKONLY")) {
            Answer checked = Answer.of(200, Codes.words(200) + "; Check only");
            return (otherOwner.isEmpty() ? checked : checked.property("ownerchange status", "REQUESTED"))
                    .property("validated", "1");
        }
        if (!otherOwner.isEmpty()) {
            OwnerChanges.checkNonePending(call, otherOwner);
            return OwnerChanges.begin(call, otherOwner, old.handle(), newContact(call, changed));
        }
        commands.send(call, "ModifyContact", order(call.parameters()));
        call.parameters().flag("AUTODELETE").ifPresent(flag -> keep(call, old, Optional.of(flag)));
        return Answer.success().property("validated", "1").property("verified", "0");
    }

    /** The registrants are asked before anything changes, so that what is changed is a contact of its own until then. */
    private String newContact(Call call, ContactFields fields) {
        Map<String, String> order = new TreeMap<>(fields.values());
        for (int line = 0; line < fields.streets().size(); line++) {
            order.put("STREET" + line, fields.streets().get(line));
        }
        order.put("NEW", "1");
        return commands.send(call, "AddContact", order).values(CLASS).get(0);
    }

    private Answer delete(Call call) {
        Contact contact = ContactBook.find(call, call.required(CLASS));
        commands.send(call, "DeleteContact", Map.of(CLASS, contact.handle()));
        Later.forget(call.world(), Later.Task.DELETE_CONTACT, contact.handle());
        return Answer.success();
    }

    /** The contact of another account is shown to those who know its code. */
    private static Answer status(Call call) {
        String handle = call.required(CLASS).toUpperCase(Locale.ROOT);
        Contact contact =
                call.world().contacts().find(handle).orElseThrow(() -> Refusal.notFound("CONTACT (" + handle + ")"));
        if (!contact.auth().equals(call.text("AUTH"))) {
            Owner.requireVisible(call, contact.account());
        }
        Answer answer = Answer.success()
                .property("registrar", contact.account())
                .property("contact", contact.handle())
                .property("roid", roid(contact))
                .property(
                        "auto delete",
                        Later.due(call.world(), Later.Task.DELETE_CONTACT, handle)
                                        .isPresent()
                                ? "1"
                                : "0")
                .property("title", contact.field("TITLE"))
                .property("first name", contact.field("FIRSTNAME"))
                .property("middle name", contact.field("MIDDLENAME"))
                .property("last name", contact.field("LASTNAME"))
                .property("organization", contact.field("ORGANIZATION"))
                .property("street", contact.streets());
        for (String field : List.of("ZIP", "CITY", "STATE", "COUNTRY", "PHONE", "FAX", "EMAIL")) {
            answer.property(field.toLowerCase(Locale.ROOT), contact.field(field));
        }
        return answer.property("created date", DomainStatus.date(contact.created()))
                .property("created by", contact.account())
                .property("updated date", DomainStatus.date(contact.updated()))
                .property("updated by", contact.account())
                .property("status", linked(call, contact))
                .property("validated", "1")
                .property("verified", "0")
                .property("verification requested", "0");
    }

    private static String linked(Call call, Contact contact) {
        return call.world().domainsOfContact(contact.handle()).isEmpty() ? "ok" : "linked";
    }

    private static Answer check(Call call) {
        int code = code(call, call.required(CLASS));
        return Answer.of(code, Codes.words(code));
    }

    private static int code(Call call, String handle) {
        return call.world().contacts().find(handle.toUpperCase(Locale.ROOT)).isPresent() ? NOT_FREE : FREE;
    }

    private static Answer checks(Call call) {
        return Answer.success()
                .property(
                        "contactcheck",
                        call.parameters().list(CLASS).stream()
                                .map(handle -> code(call, handle))
                                .map(code -> code + " " + Codes.words(code))
                                .toList());
    }

    private static Answer list(Call call) {
        Predicate<String> layer =
                switch (call.parameters().oneOf("LAYER", "DEFAULT", "SHOWSUBLAYER", "SHOWMERGEDLAYER")) {
                    case "SHOWSUBLAYER" -> login -> !login.equals(call.login()) && Owner.isVisible(call, login);
                    case "SHOWMERGEDLAYER" -> login -> Owner.isVisible(call, login);
                    default -> call.login()::equals;
                };
        Predicate<String> handle = Patterns.of(call.parameters(), CLASS);
        Predicate<String> street = Patterns.of(call.parameters(), "STREET");
        Predicate<Contact> wanted = contact -> layer.test(contact.account())
                && handle.test(contact.handle())
                && street.test(String.join(", ", contact.streets()))
                && isInStatus(call, contact);
        for (String field : FIELDS) {
            Predicate<String> matches = Patterns.of(call.parameters(), field);
            wanted = wanted.and(contact -> matches.test(contact.field(field)));
        }
        Rows<Contact> rows = new Rows<Contact>(call)
                .column("contact", Contact::handle)
                .order("id", Contact::handle)
                .wide("roid", Contacts::roid)
                .wide("contact street", contact -> String.join(", ", contact.streets()));
        for (String field : FIELDS) {
            rows.wide("contact " + field.toLowerCase(Locale.ROOT), contact -> contact.field(field))
                    .order(field, contact -> contact.field(field));
        }
        return rows.wide("created date", contact -> DomainStatus.date(contact.created()))
                .wide("created by", Contact::account)
                .wide("updated date", contact -> DomainStatus.date(contact.updated()))
                .wide("updated by", Contact::account)
                .wide("validated", contact -> "1")
                .wide("verified", contact -> "0")
                .wide("registrar", Contact::account)
                .wide("status", contact -> linked(call, contact))
                .of(call.world().contacts().rows().stream().filter(wanted));
    }

    private static boolean isInStatus(Call call, Contact contact) {
        return switch (call.parameters().word("STATUS").orElse("")) {
            case "LINKED" -> linked(call, contact).equals("linked");
            case "UNLINKED" -> linked(call, contact).equals("ok");
            case "CLIENTAUTODELETEPROHIBITED" ->
                Later.due(call.world(), Later.Task.DELETE_CONTACT, contact.handle())
                        .isEmpty();
            default -> true;
        };
    }
}
