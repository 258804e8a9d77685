package dev.ispapi.support.plan;

import dev.ispapi.CommandCatalog;
import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to find out whether a step whose answer got lost was carried out: a command that only reads. Of its rules, {@code GO_ON} means that it
 * was, {@code WAIT} that it was and is pending, {@code STOP} that it is unknown. If no
 * rule of any probe fits, a step that can be repeated is sent again.
 *
 * @param commandName the command, such as {@code StatusDomain}
 * @param parameters its wire names and values
 * @param rules what its answer means; if none fits, the next probe is asked
 */
public record Probe(String commandName, Map<String, String> parameters, List<AnswerRule> rules) {

    /**
     * Checks that it only reads.
     *
     * @param commandName the command
     * @param parameters its wire names and values
     * @param rules what its answer means
     * @throws IllegalArgumentException if there is no such command, or it does more than read
     */
    public Probe {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        rules = List.copyOf(rules);
        CommandType<?> type = CommandCatalog.find(commandName)
                .orElseThrow(() -> new IllegalArgumentException("expected a documented command, found another"));
        if (type.effect() != Effect.READS) {
            throw new IllegalArgumentException(type.name() + " does more than read, and can't find anything out");
        }
        var unused = type.parse(parameters);
    }

    Command<?> command() {
        return CommandCatalog.find(commandName).orElseThrow().parse(parameters);
    }
}
