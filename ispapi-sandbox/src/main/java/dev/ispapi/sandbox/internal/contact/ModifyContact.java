package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.wire.Response;

/** Changes the fields that are sent. An empty value clears, where a contact can do without. */
final class ModifyContact implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Contact old = Handles.find(call);
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
        return Answers.done();
    }
}
