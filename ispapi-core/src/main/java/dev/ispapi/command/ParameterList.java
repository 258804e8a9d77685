package dev.ispapi.command;

import dev.ispapi.value.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A list of parameters in the order in which they are sent, each tied to its attribute and its setter. What a command and a group of
 * parameters have in common.
 *
 * @param <C> the class of the command or group
 * @param <B> its builder
 * @param <D> the class of the declaration
 */
public abstract class ParameterList<C, B, D extends ParameterList<C, B, D>> {

    /** As an index range without end. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final List<Binding<C, B, ?>> bindings = new ArrayList<>();

    ParameterList() {}

    abstract D self();

    List<Binding<C, B, ?>> bindings() {
        return bindings;
    }

    /**
     * A required parameter.
     *
     * @param parameter the wire name
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets it
     * @param <T> the type of the value
     * @return this
     */
    public <T> D required(String parameter, Kind<T> kind, Function<C, T> getter, Setter<B, T> setter) {
        return single(parameter, kind, true, false, c -> List.of(Change.to(getter.apply(c))), plain(setter));
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
    public <T> D optional(String parameter, Kind<T> kind, Function<C, Optional<T>> getter, Setter<B, T> setter) {
        return single(
                parameter,
                kind,
                false,
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
    public <T> D nullable(String parameter, Kind<T> kind, Function<C, Change<T>> getter, Setter<B, Change<T>> setter) {
        return single(parameter, kind, false, true, c -> List.of(getter.apply(c)), setter);
    }

    /**
     * A required parameter that may be sent empty.
     *
     * @param parameter the wire name
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets it
     * @param <T> the type of the value
     * @return this
     */
    public <T> D requiredNullable(
            String parameter, Kind<T> kind, Function<C, Change<T>> getter, Setter<B, Change<T>> setter) {
        return single(parameter, kind, true, true, c -> List.of(getter.apply(c)), setter);
    }

    /**
     * A parameter that occurs once a value, with indices from 0 on and without holes.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets all values
     * @param <T> the type of the values
     * @return this
     */
    public <T> D list(
            String parameter, int lastIndex, Kind<T> kind, Function<C, List<T>> getter, Setter<B, List<T>> setter) {
        return list(parameter, lastIndex, kind, false, getter, setter);
    }

    /**
     * Like {@link #list}, for a parameter of which at least one is required.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute
     * @param setter sets all values
     * @param <T> the type of the values
     * @return this
     */
    public <T> D requiredList(
            String parameter, int lastIndex, Kind<T> kind, Function<C, List<T>> getter, Setter<B, List<T>> setter) {
        return list(parameter, lastIndex, kind, true, getter, setter);
    }

    /**
     * A parameter with numbered slots, each of which can be left alone, set or cleared.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute, one change a slot
     * @param setter sets one slot
     * @param <T> the type of the values
     * @return this
     */
    public <T> D slots(
            String parameter,
            int lastIndex,
            Kind<T> kind,
            Function<C, List<Change<T>>> getter,
            SlotSetter<B, T> setter) {
        return slots(parameter, lastIndex, new ValueForm.Plain<>(kind, true), kind, false, getter, setter);
    }

    /**
     * Like {@link #slots}, for a parameter of which at least one is required.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param kind the kind of value
     * @param getter reads the attribute, one change a slot
     * @param setter sets one slot
     * @param <T> the type of the values
     * @return this
     */
    public <T> D requiredSlots(
            String parameter,
            int lastIndex,
            Kind<T> kind,
            Function<C, List<Change<T>>> getter,
            SlotSetter<B, T> setter) {
        return slots(parameter, lastIndex, new ValueForm.Plain<>(kind, true), kind, true, getter, setter);
    }

    /**
     * Numbered slots with a group of parameters each, such as {@code HOLDER0CITY}.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param group the group
     * @param getter reads the attribute, one change a slot
     * @param setter sets one slot
     * @param <T> the type of the values
     * @return this
     */
    public <T> D groups(
            String parameter,
            int lastIndex,
            GroupType<T> group,
            Function<C, List<Change<T>>> getter,
            SlotSetter<B, T> setter) {
        return slots(parameter, lastIndex, group, group.kind(), false, getter, setter);
    }

    /**
     * Like {@link #groups}, for a parameter of which at least one is required.
     *
     * @param parameter the wire name without index
     * @param lastIndex the highest index, or {@link #UNLIMITED}
     * @param group the group
     * @param getter reads the attribute, one change a slot
     * @param setter sets one slot
     * @param <T> the type of the values
     * @return this
     */
    public <T> D requiredGroups(
            String parameter,
            int lastIndex,
            GroupType<T> group,
            Function<C, List<Change<T>>> getter,
            SlotSetter<B, T> setter) {
        return slots(parameter, lastIndex, group, group.kind(), true, getter, setter);
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
     * Sets one slot of a list at a builder.
     *
     * @param <B> the builder
     * @param <T> the type of the values
     */
    @FunctionalInterface
    public interface SlotSetter<B, T> {

        /**
         * Sets the slot.
         *
         * @param builder the builder
         * @param slot the index
         * @param change what becomes of the slot
         * @return anything; generated setters return the builder
         */
        Object set(B builder, int slot, Change<T> change);
    }

    private <T> D single(
            String name,
            Kind<T> kind,
            boolean isRequired,
            boolean isNullable,
            Function<C, List<Change<T>>> getter,
            Setter<B, Change<T>> setter) {
        Parameter parameter = new Parameter(
                name, kind.name(), kind.documentedValues(), isRequired, isNullable, false, OptionalInt.empty());
        return add(new Binding<>(
                parameter,
                new ValueForm.Plain<>(kind, isNullable),
                false,
                getter,
                (builder, changes) ->
                        setter.set(builder, changes.values().iterator().next())));
    }

    private static <B, T> Setter<B, Change<T>> plain(Setter<B, T> setter) {
        return (builder, change) -> setter.set(builder, change.value().orElseThrow());
    }

    private <T> D list(
            String name,
            int lastIndex,
            Kind<T> kind,
            boolean isRequired,
            Function<C, List<T>> getter,
            Setter<B, List<T>> setter) {
        Function<C, List<Change<T>>> changes = command -> ValueForm.changes(getter.apply(command));
        Binding.Filler<B, T> filler = (builder, values) -> setter.set(
                builder,
                values.values().stream()
                        .map(change -> change.value().orElseThrow())
                        .toList());
        return add(new Binding<>(
                indexed(name, kind, lastIndex, isRequired, false),
                new ValueForm.Plain<>(kind, false),
                false,
                changes,
                filler));
    }

    private <T> D slots(
            String name,
            int lastIndex,
            ValueForm<T> form,
            Kind<?> kind,
            boolean isRequired,
            Function<C, List<Change<T>>> getter,
            SlotSetter<B, T> setter) {
        return add(new Binding<>(
                indexed(name, kind, lastIndex, isRequired, true),
                form,
                true,
                getter,
                (builder, changes) -> changes.forEach((slot, change) -> setter.set(builder, slot, change))));
    }

    private static Parameter indexed(String name, Kind<?> kind, int last, boolean isRequired, boolean isNullable) {
        OptionalInt lastIndex = last == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(last);
        return new Parameter(name, kind.name(), kind.documentedValues(), isRequired, isNullable, true, lastIndex);
    }

    private D add(Binding<C, B, ?> binding) {
        bindings.add(binding);
        return self();
    }
}
