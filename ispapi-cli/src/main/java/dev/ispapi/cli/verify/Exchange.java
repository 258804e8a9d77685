package dev.ispapi.cli.verify;

import dev.ispapi.wire.Response;
import dev.ispapi.wire.Secrets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A command of a check, and what came back.
 *
 * @param command the command's name
 * @param parameters its parameters, secrets masked
 * @param way how it was sent, where that is not the usual way
 * @param response the response; empty if there is none
 * @param error why there is none; empty if there is one
 */
record Exchange(
        String command,
        Map<String, String> parameters,
        Optional<String> way,
        Optional<Response> response,
        String error) {

    static Exchange of(String command, Map<String, String> sent, Optional<String> way, Response response) {
        return new Exchange(command, masked(sent), way, Optional.of(response), "");
    }

    static Exchange failed(String command, Map<String, String> sent, Optional<String> way, String error) {
        return new Exchange(command, masked(sent), way, Optional.empty(), error);
    }

    private static Map<String, String> masked(Map<String, String> sent) {
        Map<String, String> masked = new LinkedHashMap<>();
        sent.forEach((name, value) -> masked.put(name, Secrets.isSecret(name) ? Secrets.MASK : value));
        return masked;
    }
}
