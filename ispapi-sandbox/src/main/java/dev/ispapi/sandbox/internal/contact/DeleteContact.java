package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.wire.Response;

/** Takes a contact away that no domain uses. */
final class DeleteContact implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Contact contact = Handles.find(call);
        Handles.user(call.world(), contact.handle()).ifPresent(domain -> {
            throw new Refusal(549, "Command failed; " + contact.handle() + " is used by " + domain);
        });
        call.world().contacts().remove(contact.handle());
        return Answers.done();
    }
}
