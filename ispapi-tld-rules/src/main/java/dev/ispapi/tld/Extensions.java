package dev.ispapi.tld;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import java.util.Map;

/** Puts extension parameters into orders. Apart from {@link IdProtection}, so that reading a TLD does not load the commands. */
final class Extensions {

    private Extensions() {}

    static AddDomain put(AddDomain command, Map<String, String> parameters) {
        return put(AddDomain.TYPE, command, parameters);
    }

    static ModifyDomain put(ModifyDomain command, Map<String, String> parameters) {
        return put(ModifyDomain.TYPE, command, parameters);
    }

    private static <C extends TypedCommand<?>> C put(CommandType<C> type, C command, Map<String, String> parameters) {
        C changed = command;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            changed = type.with(changed, parameter.getKey(), parameter.getValue());
        }
        return changed;
    }
}
