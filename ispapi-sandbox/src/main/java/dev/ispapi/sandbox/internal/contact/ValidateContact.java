package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;
import java.util.Optional;

/** Says whether a registry would take a contact: one that is there, or one made of the fields that are sent. Nothing is made. */
final class ValidateContact implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String registry = call.parameters().required("REGISTRY");
        if (!registry.equals("AU")) {
            throw Refusal.syntax("REGISTRY (" + registry + ")");
        }
        Optional<String> handle = call.parameters().text("CONTACT");
        ContactFields base = handle.isPresent() ? ContactFields.of(Handles.find(call)) : ContactFields.NONE;
        base.with(call.parameters()).checked();
        return handle.map(contact ->
                        Answers.success().property("CONTACT", contact).build())
                .orElseGet(Answers::done);
    }
}
