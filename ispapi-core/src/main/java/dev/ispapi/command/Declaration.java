package dev.ispapi.command;

import dev.ispapi.value.Change;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The declaration of a command: its parameters, in the order in which they are sent, each tied to its attribute and its setter.
 *
 * @param <C> the command's class
 * @param <B> its builder
 */
public final class Declaration<C extends TypedCommand<?>, B> {

    /** As an index range without end. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final String name;
    private final Effect effect;
    private final Supplier<B> newBuilder;
    private final List<Binding<C, B, ?>> bindings = new ArrayList<>();
    private Function<Response, ?> answer = response -> response;

    Declaration(String name, Effect effect, Supplier<B> newBuilder) {
        this.name = name;
        this.effect = effect;
        this.newBuilder = newBuilder;
    }

    /**
     * A parameter that the command can't do without.
     *
     * @param parameter the wire name
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets it
     * @param <T> the type of the value
     * @return this
     */
    public <T> Declaration<C, B> required(String parameter, Kind<T> kind, Function<C, T> getter, Setter<B, T> setter) {
        return add(
                single(parameter, kind, true, false),
                kind,
                false,
                c -> List.of(Change.to(getter.apply(c))),
                plain(setter));
    }

    /**
     * A parameter that can be left out.
     *
     * @param parameter the wire name
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets it
     * @param <T> the type of the value
     * @return this
     */
    public <T> Declaration<C, B> optional(
            String parameter, Kind<T> kind, Function<C, Optional<T>> getter, Setter<B, T> setter) {
        return add(
                single(parameter, kind, false, false),
                kind,
                false,
                c -> getter.apply(c).map(Change::to).map(List::of).orElse(List.of()),
                plain(setter));
    }

    /**
     * A parameter that can be left out, set or cleared.
     *
     * @param parameter the wire name
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets it
     * @param <T> the type of the value
     * @return this
     */
    public <T> Declaration<C, B> nullable(
            String parameter, Kind<T> kind, Function<C, Change<T>> getter, Setter<B, Change<T>> setter) {
        return add(single(parameter, kind, false, true), kind, false, c -> List.of(getter.apply(c)), setter::set);
    }

    /**
     * A parameter that the command can't do without, but that may be sent empty.
     *
     * @param parameter the wire name
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets it
     * @param <T> the type of the value
     * @return this
     */
    public <T> Declaration<C, B> requiredNullable(
            String parameter, Kind<T> kind, Function<C, Change<T>> getter, Setter<B, Change<T>> setter) {
        return add(single(parameter, kind, true, true), kind, false, c -> List.of(getter.apply(c)), setter::set);
    }

    /**
     * A parameter that occurs once a value, with indices from 0 on and without holes.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param adder adds one value to it
     * @param <T> the type of the values
     * @return this
     */
    public <T> Declaration<C, B> list(
            String parameter, int lastIndex, Kind<T> kind, Function<C, List<T>> getter, Setter<B, T> adder) {
        return add(indexed(parameter, kind, lastIndex, false, false), kind, false, values(getter), plain(adder));
    }

    /**
     * Like {@link #list}, for a parameter of which the command needs at least one.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param adder adds one value to it
     * @param <T> the type of the values
     * @return this
     */
    public <T> Declaration<C, B> requiredList(
            String parameter, int lastIndex, Kind<T> kind, Function<C, List<T>> getter, Setter<B, T> adder) {
        return add(indexed(parameter, kind, lastIndex, true, false), kind, false, values(getter), plain(adder));
    }

    /**
     * A parameter with numbered slots, each of which can be left alone, set or cleared.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute, one change a slot
     * @param adder adds the change of the next slot
     * @param <T> the type of the values
     * @return this
     */
    public <T> Declaration<C, B> slots(
            String parameter,
            int lastIndex,
            Kind<T> kind,
            Function<C, List<Change<T>>> getter,
            Setter<B, Change<T>> adder) {
        return add(indexed(parameter, kind, lastIndex, false, true), kind, true, getter, adder::set);
    }

    /**
     * Like {@link #slots}, for a parameter of which the command needs at least one.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute, one change a slot
     * @param adder adds the change of the next slot
     * @param <T> the type of the values
     * @return this
     */
    public <T> Declaration<C, B> requiredSlots(
            String parameter,
            int lastIndex,
            Kind<T> kind,
            Function<C, List<Change<T>>> getter,
            Setter<B, Change<T>> adder) {
        return add(indexed(parameter, kind, lastIndex, true, true), kind, true, getter, adder::set);
    }

    /**
     * How an answer is read if nothing is known of the question but its type; without it, answers stay untyped.
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
     * @return what is known of the command
     */
    public CommandType<C> build(ExtensionSetter<B> extensionSetter, Function<B, C> build) {
        return new CommandType<>(
                name, effect, bindings, new CommandReader<>(bindings, newBuilder, extensionSetter, build), answer);
    }

    /**
     * Sets an attribute at a builder.
     *
     * @param <B> the builder
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Setter<B, T> {

        /**
         * Sets the attribute.
         *
         * @param builder the builder
         * @param value the value
         * @return anything; generated setters return the builder
         */
        Object set(B builder, T value);
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

    private <T> Declaration<C, B> add(
            Parameter parameter,
            Kind<T> kind,
            boolean hasHoles,
            Function<C, List<Change<T>>> getter,
            BiConsumer<B, Change<T>> setter) {
        bindings.add(new Binding<>(parameter, kind, hasHoles, getter, setter));
        return this;
    }

    private static <C, T> Function<C, List<Change<T>>> values(Function<C, List<T>> getter) {
        return command -> getter.apply(command).stream().map(Change::to).toList();
    }

    private static <B, T> BiConsumer<B, Change<T>> plain(Setter<B, T> setter) {
        return (builder, change) -> setter.set(builder, change.value().orElseThrow());
    }

    private static Parameter single(String name, Kind<?> kind, boolean isRequired, boolean isNullable) {
        return new Parameter(
                name, kind.name(), kind.documentedValues(), isRequired, isNullable, false, OptionalInt.empty());
    }

    private static Parameter indexed(String name, Kind<?> kind, int last, boolean isRequired, boolean isNullable) {
        OptionalInt lastIndex = last == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(last);
        return new Parameter(name, kind.name(), kind.documentedValues(), isRequired, isNullable, true, lastIndex);
    }
}
