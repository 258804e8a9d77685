package dev.ispapi.command;

import dev.ispapi.Platform;
import dev.ispapi.wire.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The declaration of a command: its parameters, in the order in which they are sent, each tied to its attribute and its setter.
 *
 * @param <C> the command's class
 * @param <B> its builder
 */
public final class Declaration<C extends TypedCommand<?>, B> extends ParameterList<C, B, Declaration<C, B>> {

    private final Platform platform;
    private final String name;
    private final Effect effect;
    private final Supplier<B> newBuilder;
    private Function<Response, ?> answer = response -> response;

    Declaration(Platform platform, String name, Effect effect, Supplier<B> newBuilder) {
        this.platform = platform;
        this.name = name;
        this.effect = effect;
        this.newBuilder = newBuilder;
    }

    @Override
    Declaration<C, B> self() {
        return this;
    }

    /**
     * How an answer is read of which only the type of its command is known; without it, answers stay untyped.
     *
     * @param reader reads the answer just as the command itself would
     * @return this
     */
    public Declaration<C, B> answer(Function<Response, ?> reader) {
        this.answer = reader;
        return this;
    }

    /**
     * Ends the declaration.
     *
     * @param extensionSetter sets an extension parameter
     * @param build builds the command
     * @return the command's type
     */
    public CommandType<C> build(ExtensionSetter<B> extensionSetter, Function<B, C> build) {
        return new CommandType<>(
                platform,
                name,
                effect,
                bindings(),
                new CommandReader<>(bindings(), newBuilder, extensionSetter, build),
                answer);
    }

    /**
     * Sets an extension parameter at a builder.
     *
     * @param <B> the builder
     */
    @FunctionalInterface
    public interface ExtensionSetter<B> {

        /**
         * Sets the parameter.
         *
         * @param builder the builder
         * @param parameter the wire name
         * @param value the value, empty to clear
         * @return anything; generated setters return the builder
         */
        Object put(B builder, String parameter, String value);
    }
}
