package dev.ispapi.command;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.Platform;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.MissingAttributesException;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The declaration of a command: its name, its effect and its parameters in the order in which they are sent.
 *
 * @param <C> the command's class
 */
public final class CommandType<C extends TypedCommand<?>> {

    private final Platform platform;
    private final String name;
    private final Effect effect;
    private final List<? extends Binding<C, ?, ?>> bindings;
    private final boolean hasObjectIds;
    private final CommandReader<C, ?> reader;
    private final Function<Response, ?> answer;

    <B> CommandType(
            Platform platform,
            String name,
            Effect effect,
            List<Binding<C, B, ?>> bindings,
            CommandReader<C, B> reader,
            Function<Response, ?> answer) {
        this.platform = platform;
        this.answer = answer;
        this.name = name;
        this.effect = effect;
        this.bindings = List.copyOf(bindings);
        this.hasObjectIds = bindings.stream().anyMatch(binding -> binding.form().isOf(Kinds.OBJECTID));
        this.reader = reader;
    }

    /**
     * Starts the declaration of a command.
     *
     * @param platform whose command it is
     * @param name the command's name as the API page spells it
     * @param effect whether the command may be retried
     * @param newBuilder makes a builder of the command
     * @param <C> the command's class
     * @param <B> its builder
     * @return the declaration, to be completed with the parameters
     */
    public static <C extends TypedCommand<?>, B> Declaration<C, B> declare(
            Platform platform, String name, Effect effect, Supplier<B> newBuilder) {
        return new Declaration<>(platform, name, effect, newBuilder);
    }

    /**
     * Whose command this is.
     *
     * @return the platform that it can be sent to
     */
    public Platform platform() {
        return platform;
    }

    /**
     * The command's name.
     *
     * @return as the API page spells it, such as {@code AddDomain}
     */
    public String name() {
        return name;
    }

    /**
     * Whether the command may be retried, unless its parameters say otherwise.
     *
     * @return the effect of the command in general
     */
    public Effect effect() {
        return effect;
    }

    /**
     * The parameters that the API page documents, but for the {@code X-} extensions.
     *
     * @return in the order in which they are sent
     */
    public List<Parameter> parameters() {
        return bindings.stream().<Parameter>map(Binding::parameter).toList();
    }

    /**
     * Makes a command from wire names and values, as if a program had called its builder.
     *
     * @param parameters names in any case, values as on the wire; empty values clear a parameter
     * @return the command
     * @throws InvalidCommandException with everything that is wrong: unknown or missing parameters, bad values
     */
    public C parse(Map<String, String> parameters) {
        return reader.read(this, parameters);
    }

    /**
     * Reads an answer of which the question is lost, as from a log. Who has the question asks the command itself: the answers to some
     * commands ({@code CheckDomains}, {@code QueryDomainOptions}) don't repeat the names that were asked for, and those names are
     * {@code name0.invalid}, {@code name1.invalid} ... here.
     *
     * @param response an answer to a command of this type
     * @return what {@code send} would return: a result, a list of results or a page
     * @throws dev.ispapi.MalformedResponseException if a value can't be read
     */
    public Object decode(Response response) {
        return answer.apply(response);
    }

    /**
     * A copy of a command with one parameter changed. The copy is made from the wire text, so its names are in ASCII, by the platform's
     * own profile.
     *
     * @param command the command
     * @param parameter the wire name
     * @param value the new value
     * @return the changed copy
     * @throws InvalidCommandException if the value does not fit
     */
    public C with(C command, String parameter, String value) {
        Map<String, String> parameters = new LinkedHashMap<>(command.encode().parameters());
        parameters.put(parameter, value);
        return parse(parameters);
    }

    /**
     * Runs a generated {@code build()}, and says what is missing by its wire name.
     *
     * @param build the generated method
     * @return the command
     * @throws InvalidCommandException if something is missing or wrong
     */
    public C build(Supplier<C> build) {
        try {
            return build.get();
        } catch (MissingAttributesException e) {
            List<Problem> problems = e.attributes().stream().map(this::missing).toList();
            throw new InvalidCommandException(name, problems, e);
        }
    }

    private Problem missing(String attribute) {
        String wireName = bindings.stream()
                .map(binding -> binding.parameter().name())
                .filter(candidate -> candidate.replace("-", "").equalsIgnoreCase(attribute))
                .findFirst()
                .orElse(attribute);
        return Problem.of(wireName, "is missing; it is required");
    }

    /**
     * Reads the text of a value for a parameter of this command.
     *
     * @param parameter the parameter's wire name
     * @param kind the kind of the parameter
     * @param text the value as the caller wrote it
     * @param <T> the type of the value
     * @return the value
     * @throws InvalidCommandException if the text is no value of the kind; the message says what would be
     */
    public <T> T read(String parameter, Kind<T> kind, String text) {
        try {
            return kind.read(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidCommandException(name, List.of(Problem.of(parameter, Problems.of(parameter, e))), e);
        }
    }

    CommandText encode(TypedCommand<?> command, IdnProfile profile) {
        List<Problem> problems = new ArrayList<>();
        return encoded(command, profile, problems).orElseThrow(() -> new InvalidCommandException(name, problems));
    }

    /** The text by the platform's own profile, if the command can be sent; problems are added. */
    Optional<CommandText> check(TypedCommand<?> command, List<Problem> problems) {
        return encoded(command, IdnProfile.ISPAPI, problems);
    }

    @SuppressWarnings("unchecked") // a command only ever asks its own type
    private Optional<CommandText> encoded(TypedCommand<?> command, IdnProfile profile, List<Problem> problems) {
        Encoder encoder = new Encoder(problems);
        if (hasObjectIds) {
            AsciiNames names = new AsciiNames(encoder);
            bindings.forEach(binding -> binding.write((C) command, "", profile, names));
            names.convert(bindings, profile);
        } else {
            bindings.forEach(binding -> binding.write((C) command, "", profile, encoder));
        }
        command.extensions().forEach(encoder::extension);
        return problems.isEmpty() ? Optional.of(encoder.text.build()) : Optional.empty();
    }

    /** What ties the parameters to the attributes. */
    List<? extends Binding<C, ?, ?>> bindings() {
        return bindings;
    }

    boolean knows(String wireName) {
        return reader.knows(wireName);
    }

    /** Collects what is sent and what is wrong with it. */
    private final class Encoder implements ParameterSink {

        private final CommandText.Builder text = CommandText.builder(name);
        private final List<Problem> problems;

        Encoder(List<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public void value(String wireName, String value) {
            text.add(wireName, value).ifPresent(problem -> problem(wireName, problem));
        }

        @Override
        public void problem(String wireName, String message) {
            problems.add(Problem.of(wireName, message));
        }

        private void extension(String wireName, String value) {
            String upper = wireName.toUpperCase(Locale.ROOT);
            Optional<String> noName = CommandText.checkName(upper);
            if (noName.isPresent()) {
                problem(wireName, noName.get());
            } else if (knows(upper)) {
                problem(wireName, "is a parameter of " + name + " itself; set it there, not as an extension");
            } else if (!upper.startsWith("X-")) {
                problem(wireName, "is no extension; their names begin with X- (RawCommand sends any parameter)");
            } else if (text.has(upper)) {
                problem(wireName, "is given twice, in different case");
            } else {
                value(upper, value);
            }
        }
    }

    /** The command's name. */
    @Override
    public String toString() {
        return name;
    }
}
