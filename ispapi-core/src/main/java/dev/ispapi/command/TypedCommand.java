package dev.ispapi.command;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The base of the typed commands. A command declares its parameters once, in a {@link CommandType}; encoding, parsing, checking and
 * printing follow from that.
 *
 * @param <R> the type of the decoded answer
 */
public abstract class TypedCommand<R> implements Command<R> {

    /** For the commands' own classes. */
    protected TypedCommand() {}

    /**
     * What is known of this command: its name, effect and parameters.
     *
     * @return the one declaration of this command's class
     */
    public abstract CommandType<?> type();

    /**
     * Extension parameters: those that begin with {@code X-} and belong to a TLD or an add-on rather than to the command.
     *
     * @return upper-case names and values in the order of the names; an empty value clears the parameter
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> extensions();

    /**
     * Rules between parameters; a command with such rules overrides this.
     *
     * @param problems where to report what is wrong
     */
    protected void checkRules(List<Problem> problems) {}

    /** Refuses a command that can't be sent as it is. Called by the generated {@code build()}. */
    @Value.Check
    protected final void check() {
        List<Problem> problems = new ArrayList<>(type().problems(this));
        checkRules(problems);
        if (!problems.isEmpty()) {
            throw new InvalidCommandException(name(), problems);
        }
    }

    @Override
    public final String name() {
        return type().name();
    }

    @Override
    public Effect effect() {
        return type().effect();
    }

    @Override
    public final CommandText encode(IdnProfile profile) {
        return type().encode(this, profile);
    }

    /** One line for logs and messages: name and parameters, secrets masked. */
    @Override
    public final String toString() {
        return encode().toString();
    }
}
