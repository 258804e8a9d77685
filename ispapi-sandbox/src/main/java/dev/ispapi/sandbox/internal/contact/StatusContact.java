package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/** Tells what a contact has. */
final class StatusContact implements CommandHandler {

    private static final List<String> ALWAYS = List.of(
            "CITY", "COUNTRY", "EMAIL", "FAX", "FIRSTNAME", "LASTNAME", "ORGANIZATION", "PHONE", "STATE", "ZIP");

    @Override
    public Response handle(Call call) {
        Contact contact = Handles.find(call);
        ResponseBuilder answer = Answers.success()
                .property("AUTH", contact.auth())
                .property("CLASS", "CONTACT")
                .property("CREATEDBY", contact.account())
                .property("CREATEDDATE", Answers.date(contact.created()))
                .property("DESCRIPTION", contact.handle())
                .property("ID", contact.handle())
                .property("NAME", name(contact))
                .property("PEERUSER", "")
                .property("REGISTRAR", "SYSTEM")
                .property("STATUS", "ACTIVE")
                .property("STREET", contact.streets())
                .property("TRANSFERDATE", "0000-00-00 00:00:00")
                .property("UPDATEDBY", contact.account())
                .property("UPDATEDDATE", Answers.date(contact.updated()))
                .property("USER", contact.account());
        ALWAYS.forEach(field -> answer.property(field, contact.field(field)));
        contact.fields().forEach((field, value) -> {
            if (!ALWAYS.contains(field)) {
                answer.property(field, value);
            }
        });
        return answer.build();
    }

    private static String name(Contact contact) {
        return (contact.field("FIRSTNAME") + " " + contact.field("LASTNAME")).strip();
    }
}
