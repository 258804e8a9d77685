package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.Map;

/** The world's own commands, which are ISPAPI's: money, dates and rules are theirs, whatever language a command came in. */
final class WorldCommands {

    private final Dispatcher dispatcher;

    WorldCommands(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Carries out one of the world's commands for a caller, or throws its refusal. */
    Answer send(Call call, String command, Parameters parameters) {
        Answer answer = dispatcher.answer(call.with(command, parameters));
        if (!answer.isSuccess()) {
            throw new Refusal(answer.code(), answer.description());
        }
        return answer;
    }

    /** Carries out one of the world's commands for a caller, or throws its refusal. */
    Answer send(Call call, String command, Map<String, String> parameters) {
        return send(call, command, new Parameters(parameters));
    }

    /** Carries out the world's command of the same name with the same parameters, or throws its refusal. */
    Answer pass(Call call) {
        return send(call, call.command(), call.parameters());
    }
}
