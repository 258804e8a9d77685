package dev.ispapi.cli.wire;

import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.wire.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads answers as those to one command. */
final class TypedAnswer {

    private final Function<Response, Object> decoder;

    private TypedAnswer(Function<Response, Object> decoder) {
        this.decoder = decoder;
    }

    /** As answers to a command of that name; if parameters are given, to the very command. */
    static TypedAnswer to(CommandsOf commands, String name, Map<String, String> parameters) {
        CommandType<?> type = commands.find(name).orElseThrow(() -> unknown(commands, name));
        if (parameters.isEmpty()) {
            return new TypedAnswer(type::decode);
        }
        Command<?> command = type.parse(parameters);
        return new TypedAnswer(command::decode);
    }

    private static WrongUsageException unknown(CommandsOf commands, String name) {
        String suggestion = commands.suggestion(name)
                .map(near -> " (did you mean " + near + "?)")
                .orElse("");
        return new WrongUsageException("the library has no type for the command " + name + suggestion
                + "; without --command the answer is shown as it stands");
    }

    /** The typed result; empty if the command failed, as failures have none. */
    Optional<Object> decode(Response response) {
        return response.isSuccess() ? Optional.of(decoder.apply(response)) : Optional.empty();
    }
}
