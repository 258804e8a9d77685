package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Pattern;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.function.Predicate;

/** Lists the account's contacts. */
final class QueryContactList implements CommandHandler {

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

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.depth(call);
        ListAnswer<Contact> answer = new ListAnswer<Contact>(parameters).column("CONTACT", Contact::handle);
        FIELDS.forEach(field -> answer.column("CONTACT" + field, contact -> contact.field(field)));
        answer.column("CONTACTSTREET", QueryContactList::street)
                .column("CONTACTSTATUS", contact -> "ACTIVE")
                .column("CONTACTCREATEDDATE", contact -> Answers.date(contact.created()))
                .column("CONTACTUPDATEDDATE", contact -> Answers.date(contact.updated()))
                .column("PARENTUSER", contact -> Owner.parent(call, contact.account()))
                .column("PEERUSER", contact -> "")
                .column("USER", Contact::account);
        return answer.of(
                call.world().contacts().rows().stream()
                        .filter(contact -> depth.test(contact.account()))
                        .filter(contact -> isWanted(contact, parameters)),
                parameters.flag("WIDE").orElse(false));
    }

    private static boolean isWanted(Contact contact, Parameters parameters) {
        return matches(parameters, "CONTACT", contact.handle())
                && matches(parameters, "STREET", street(contact))
                && matches(parameters, "STATUS", "ACTIVE")
                && FIELDS.stream().allMatch(field -> matches(parameters, field, contact.field(field)))
                && ListAnswer.isBetween(parameters, "CREATEDDATE", contact.created())
                && ListAnswer.isBetween(parameters, "UPDATEDDATE", contact.updated());
    }

    private static boolean matches(Parameters parameters, String name, String value) {
        return parameters
                .text(name)
                .map(pattern -> new Pattern(pattern).matches(value))
                .orElse(true);
    }

    private static String street(Contact contact) {
        return String.join(", ", contact.streets());
    }
}
