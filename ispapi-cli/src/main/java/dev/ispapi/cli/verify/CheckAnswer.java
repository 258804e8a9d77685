package dev.ispapi.cli.verify;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiException;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a command of a check was answered.
 *
 * @param command the command's name
 * @param parameters its parameters
 * @param response the response; empty if there is none
 * @param error why there is none; empty if there is one
 */
record CheckAnswer(String command, Map<String, String> parameters, Optional<Response> response, String error) {

    /** Sends a command that only reads. */
    static CheckAnswer to(Map<String, String> lines, CommandSender cnr) {
        Map<String, String> parameters = new LinkedHashMap<>(lines);
        String name = Optional.ofNullable(parameters.remove("COMMAND")).orElse("");
        RawCommand.Builder command = RawCommand.builder(name).effect(Effect.READS);
        parameters.forEach(command::parameter);
        try {
            return new CheckAnswer(name, parameters, Optional.of(cnr.request(command.build())), "");
        } catch (IspapiException e) {
            return new CheckAnswer(name, parameters, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }
}
