package dev.ispapi.command;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.idn.IdnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The declaration of a group of parameters, such as the data of a contact: its members. In a command the members follow the name and the
 * index of the group, as in {@code OWNERCONTACT0CITY}.
 *
 * @param <T> the group's class
 */
public abstract sealed class GroupType<T> implements ValueForm<T> {

    private GroupType() {}

    /**
     * Starts the declaration of a group.
     *
     * @param newBuilder makes a builder of the group
     * @param <T> the group's class
     * @param <B> its builder
     * @return the declaration, to be completed with the members
     */
    public static <T, B> Members<T, B> declare(Supplier<B> newBuilder) {
        return new Members<>(newBuilder);
    }

    /**
     * The members of the group.
     *
     * @return in the order in which they are sent; one without name is the value of the group itself
     */
    public abstract List<Parameter> members();

    /** As what the list of a command's parameters shows the group. */
    abstract Kind<?> kind();

    /**
     * This group, or a plain value in its place, such as the handle of a contact instead of its data.
     *
     * @param kind the kind of the plain value
     * @param fromValue makes the new type from a plain value
     * @param fromGroup makes it from a group
     * @param value the plain value, if it is one
     * @param group the group, if it is one
     * @param <V> the type of the plain value
     * @param <R> the type that stands for either
     * @return the type of both
     */
    public final <V, R> GroupType<R> orValue(
            Kind<V> kind,
            Function<V, R> fromValue,
            Function<T, R> fromGroup,
            Function<R, Optional<V>> value,
            Function<R, Optional<T>> group) {
        return new Either<>(this, kind, fromValue, fromGroup, value, group);
    }

    @Override
    public final String firstMember() {
        return hasMember("") ? "" : members().get(0).name();
    }

    @Override
    public final boolean isDistinct() {
        return false;
    }

    /**
     * The members of a group, while it is declared.
     *
     * @param <T> the group's class
     * @param <B> its builder
     */
    public static final class Members<T, B> extends ParameterList<T, B, Members<T, B>> {

        private final Supplier<B> newBuilder;

        private Members(Supplier<B> newBuilder) {
            this.newBuilder = newBuilder;
        }

        @Override
        Members<T, B> self() {
            return this;
        }

        /**
         * Ends the declaration.
         *
         * @param build builds the group
         * @return the group's type
         */
        public GroupType<T> build(Function<B, T> build) {
            return new Built<>(bindings(), newBuilder, build);
        }
    }

    private static final class Built<T, B> extends GroupType<T> {

        private final List<Binding<T, B, ?>> bindings;
        private final ParameterReader<T, B> reader;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;

        Built(List<Binding<T, B, ?>> bindings, Supplier<B> newBuilder, Function<B, T> build) {
            this.bindings = List.copyOf(bindings);
            this.reader = new ParameterReader<>(bindings);
            this.newBuilder = newBuilder;
            this.build = build;
        }

        @Override
        public List<Parameter> members() {
            return bindings.stream().map(Binding::parameter).toList();
        }

        @Override
        Kind<?> kind() {
            return Kinds.GROUP;
        }

        @Override
        public boolean hasMember(String member) {
            return reader.knows(member);
        }

        @Override
        public void write(T value, String name, IdnProfile profile, ParameterSink sink) {
            bindings.forEach(binding -> binding.write(value, name, profile, sink));
        }

        @Override
        public Optional<T> read(SortedMap<String, String> members, String name, List<Problem> problems) {
            List<Problem> found = new ArrayList<>();
            ParameterReader<T, B>.Given given = reader.new Given();
            members.forEach((member, value) -> {
                if (value.isEmpty() && !member.isEmpty()) {
                    return; // many clients send all members of a contact; an empty one is the same as none
                }
                try {
                    reader.find(member).ifPresent(match -> given.put(match, value));
                } catch (IllegalArgumentException e) {
                    found.add(Problem.of(name + member, Problems.of(e)));
                }
            });
            B builder = newBuilder.get();
            given.fill(builder, name, found);
            problems.addAll(found);
            return found.isEmpty() ? Optional.of(build.apply(builder)) : Optional.empty();
        }
    }

    private static final class Either<T, V, R> extends GroupType<R> {

        private final GroupType<T> group;
        private final ValueForm<V> plain;
        private final Kind<V> kind;
        private final Function<V, R> fromValue;
        private final Function<T, R> fromGroup;
        private final Function<R, Optional<V>> toValue;
        private final Function<R, Optional<T>> toGroup;

        Either(
                GroupType<T> group,
                Kind<V> kind,
                Function<V, R> fromValue,
                Function<T, R> fromGroup,
                Function<R, Optional<V>> toValue,
                Function<R, Optional<T>> toGroup) {
            this.group = group;
            this.kind = kind;
            this.plain = new ValueForm.Plain<>(kind, true);
            this.fromValue = fromValue;
            this.fromGroup = fromGroup;
            this.toValue = toValue;
            this.toGroup = toGroup;
        }

        @Override
        public List<Parameter> members() {
            return group.members();
        }

        @Override
        Kind<?> kind() {
            return kind;
        }

        @Override
        public boolean hasMember(String member) {
            return member.isEmpty() || group.hasMember(member);
        }

        @Override
        public void write(R value, String name, IdnProfile profile, ParameterSink sink) {
            toValue.apply(value).ifPresent(text -> plain.write(text, name, profile, sink));
            toGroup.apply(value).ifPresent(members -> group.write(members, name, profile, sink));
        }

        @Override
        public Optional<R> read(SortedMap<String, String> members, String name, List<Problem> problems) {
            if (!members.containsKey("")) {
                return group.read(members, name, problems).map(fromGroup);
            }
            if (members.size() > 1) {
                problems.add(Problem.of(
                        name, "is given together with " + name + members.lastKey() + "; give the one or the other"));
                return Optional.empty();
            }
            return plain.read(members, name, problems).map(fromValue);
        }
    }
}
