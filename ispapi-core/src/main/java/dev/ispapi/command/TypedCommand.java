package dev.ispapi.command;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.Platform;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The base of the typed commands. A command declares its parameters once, in a {@link CommandType}; encoding, parsing, checking and
 * printing follow from that.
 *
 * @param <R> the type of the decoded answer
 */
public abstract class TypedCommand<R> implements Command<R> {

    /** The text by the platform's own profile. Made when the command is checked; made again where another thread does not see it. */
    private @Nullable CommandText text;

    /** For the commands' own classes. */
    protected TypedCommand() {}

    /**
     * The declaration of this command: name, effect and parameters.
     *
     * @return the one declaration of the command's class
     */
    public abstract CommandType<?> type();

    /**
     * Extension parameters: those that begin with {@code X-} and belong to a TLD or an add-on rather than to the command.
     *
     * @return upper-case names and values in the order of the names; an empty value clears the parameter
     */
    public abstract SortedMap<String, String> extensions();

    /**
     * Rules between parameters; a command with such rules overrides this.
     *
     * @param problems where to report what is wrong
     */
    protected void checkRules(List<Problem> problems) {}

    /**
     * Refuses a command that changes nothing: the API would answer it with a success that means nothing (FAQ 45).
     *
     * @param problems where to report it; where there is another problem already, nothing is added
     * @param unchanging the parameters that say what to change and how, but not what it becomes
     */
    protected final void requireChange(List<Problem> problems, String... unchanging) {
        CommandText sent = text;
        if (problems.isEmpty()
                && sent != null
                && Set.of(unchanging).containsAll(sent.parameters().keySet())) {
            problems.add(Problem.ofCommand("changes nothing; give at least one parameter that says what to change"));
        }
    }

    /** Refuses a command that can't be sent as it is. Called by the generated {@code build()}. */
    protected final void check() {
        List<Problem> problems = new ArrayList<>();
        text = type().check(this, problems).orElse(null);
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
    public final Optional<Platform> platform() {
        return Optional.of(type().platform());
    }

    @Override
    public Effect effect() {
        return type().effect();
    }

    @Override
    public final CommandText encode(IdnProfile profile) {
        CommandText known = text;
        return known != null && profile.equals(IdnProfile.ISPAPI) ? known : type().encode(this, profile);
    }

    /** Commands are equal if they are sent as the same text. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TypedCommand<?> that && type() == that.type() && encode().equals(that.encode());
    }

    @Override
    public final int hashCode() {
        return encode().hashCode();
    }

    /** One line for logs and messages: name and parameters, secrets masked. */
    @Override
    public final String toString() {
        return encode().toString();
    }
}
