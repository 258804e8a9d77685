package dev.ispapi.bridge.internal.convert;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.bridge.mapping.CommandMapping;
import dev.ispapi.bridge.mapping.MappedCommand;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.WireParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An ISPAPI command to be carried out.
 *
 * @param mapping what becomes of it
 * @param tables the mapping as a whole
 * @param parameters its parameters as they would go over the wire to ISPAPI
 * @param effect what sending it twice would do
 * @param options what the program chose
 */
public record Question(
        MappedCommand mapping,
        CommandMapping tables,
        Map<String, String> parameters,
        Effect effect,
        Set<BridgeOption> options) {

    /** The name of the ISPAPI command. */
    public String command() {
        return mapping.command();
    }

    /**
     * The same command with other parameters.
     *
     * @param others all its parameters
     * @return a copy
     */
    public Question with(Map<String, String> others) {
        return new Question(mapping, tables, others, effect, options);
    }

    /**
     * The same command with one more choice.
     *
     * @param option what is chosen, too
     * @return a copy
     */
    public Question choosing(BridgeOption option) {
        Set<BridgeOption> more = EnumSet.of(option);
        more.addAll(options);
        return new Question(mapping, tables, parameters, effect, more);
    }

    /**
     * The value of a parameter.
     *
     * @param name its whole name in upper case
     * @return the value; empty if it is not given or has no value
     */
    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /**
     * The value of a parameter without which the command means nothing.
     *
     * @param name its whole name in upper case
     * @return the value
     * @throws InvalidCommandException if it is not given
     */
    public String required(String name) {
        return value(name).orElseThrow(() -> refused(name, "is missing; it is required"));
    }

    /**
     * The values of a list, empty ones left out.
     *
     * @param base the name without index
     * @return in the order of the indices
     */
    public List<String> list(String base) {
        return WireParameters.of(parameters).slots(base).values().stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether the program chose this. */
    public boolean chose(BridgeOption option) {
        return options.contains(option);
    }

    /**
     * A refusal of this command for one of its parameters.
     *
     * @param parameter the parameter
     * @param message what is wrong and what would be right
     * @return the exception, to be thrown
     */
    public InvalidCommandException refused(String parameter, String message) {
        return new InvalidCommandException(command(), List.of(Problem.of(parameter, message)));
    }

    /**
     * A refusal of this command as a whole.
     *
     * @param message what is wrong and what would be right
     * @return the exception, to be thrown
     */
    public InvalidCommandException refused(String message) {
        return new InvalidCommandException(command(), List.of(Problem.ofCommand(message)));
    }
}
