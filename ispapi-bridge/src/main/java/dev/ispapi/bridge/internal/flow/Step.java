package dev.ispapi.bridge.internal.flow;

import dev.ispapi.command.Effect;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What carrying out a command does next. Steps hold no state: the same flow can run on several threads, waiting or not. */
public sealed interface Step {

    /**
     * Sends a CNR command.
     *
     * @param command the command
     * @param effect what sending it twice would do
     * @param then what to do with its response
     * @param takesRefusals whether {@code then} gets responses that are not a success too; where not, such a response ends the flow
     * @param later commands that will follow, as far as that is known before the response
     * @param alreadyDone which refusals mean, after a lost answer, that it was carried out
     */
    record Ask(
            CommandText command,
            Effect effect,
            Function<Response, Step> then,
            boolean takesRefusals,
            List<CommandText> later,
            Optional<AlreadyDone> alreadyDone)
            implements Step {

        /** The same, with the commands that will follow. */
        Ask before(CommandText... commands) {
            return new Ask(command, effect, then, takesRefusals, List.of(commands), alreadyDone);
        }

        /** The same, whose {@code then} gets refusals too. */
        Ask takingRefusals() {
            return new Ask(command, effect, then, true, later, alreadyDone);
        }

        /** The same, with the refusals that mean that it was carried out. */
        Ask withAlreadyDone(AlreadyDone done) {
            return new Ask(command, effect, then, takesRefusals, later, Optional.of(done));
        }
    }

    /**
     * Ends with an ISPAPI response.
     *
     * @param response what ISPAPI would have answered
     */
    record Done(Response response) implements Step {}

    /** Asks something that changes nothing. */
    static Ask read(String command, Map<String, String> parameters, Function<Response, Step> then) {
        return new Ask(CommandText.of(command, parameters), Effect.READS, then, false, List.of(), Optional.empty());
    }

    /** Sends the command that does what was asked for. */
    static Ask send(CommandText command, Effect effect, Function<Response, Step> then) {
        return new Ask(command, effect, then, false, List.of(), Optional.empty());
    }
}
