package dev.ispapi.bridge;

import dev.ispapi.wire.CommandText;
import java.util.List;

/**
 * What an ISPAPI command becomes on CNR.
 *
 * @param commands the CNR commands in their order, as far as they are known before anything is answered
 * @param laterCommands names of further CNR commands that can follow, which depend on the responses
 * @param notices what to know before it is sent, above all what costs money
 */
public record Preview(List<CommandText> commands, List<String> laterCommands, List<String> notices) {

    /**
     * A preview.
     *
     * @param commands the CNR commands
     * @param laterCommands names of further CNR commands
     * @param notices what to know
     */
    public Preview {
        commands = List.copyOf(commands);
        laterCommands = List.copyOf(laterCommands);
        notices = List.copyOf(notices);
    }
}
