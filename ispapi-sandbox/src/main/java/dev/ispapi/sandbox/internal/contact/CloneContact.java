package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;

/** Makes a contact like another one, with some fields of its own. */
final class CloneContact implements CommandHandler {

    @Override
    public Response handle(Call call) {
        ContactFields fields =
                ContactFields.of(Handles.find(call)).with(call.parameters()).checked();
        return Answers.success()
                .property("CONTACT", Handles.create(call, fields).handle())
                .property("STATUS", "ACTIVE")
                .build();
    }
}
