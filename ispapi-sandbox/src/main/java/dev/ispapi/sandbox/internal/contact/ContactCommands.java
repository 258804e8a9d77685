package dev.ispapi.sandbox.internal.contact;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands of contacts. */
public final class ContactCommands {

    private ContactCommands() {}

    /** {@return handlers by command} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddContact", new AddContact(),
                "CloneContact", new CloneContact(),
                "DeleteContact", new DeleteContact(),
                "ModifyContact", new ModifyContact(),
                "QueryContactList", new QueryContactList(),
                "StatusContact", new StatusContact(),
                "ValidateContact", new ValidateContact());
    }
}
