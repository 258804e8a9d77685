package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.wire.Response;
import java.util.Optional;

/** Makes a contact; with {@code NEW=0} only if the account has none with the same fields yet. */
final class AddContact implements CommandHandler {

    @Override
    public Response handle(Call call) {
        ContactFields fields = ContactFields.NONE.with(call.parameters()).checked();
        boolean isNew = call.parameters().flag("NEW").orElse(true);
        Optional<Contact> same = isNew ? Optional.empty() : same(call, fields);
        Contact contact = same.orElseGet(() -> Handles.create(call, fields));
        return Answers.success()
                .property("CONTACT", contact.handle())
                .property("NEW", same.isPresent() ? "0" : "1")
                .property("STATUS", "ACTIVE")
                .build();
    }

    private static Optional<Contact> same(Call call, ContactFields fields) {
        return call.world().contacts().rows().stream()
                .filter(contact -> contact.account().equals(call.account().login()))
                .filter(contact -> ContactFields.of(contact).equals(fields))
                .findFirst();
    }
}
