package dev.ispapi.command;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.value.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One parameter of a command or a group, tied to the attribute of its Java type. Whatever the attribute's form, a binding sees it as a list
 * of changes, one an index; a parameter without index has one.
 *
 * @param <C> the command or group
 * @param <B> its builder
 * @param <T> the type of the values
 */
record Binding<C, B, T>(
        Parameter parameter,
        ValueForm<T> form,
        boolean hasHoles,
        Function<C, List<Change<T>>> getter,
        Filler<B, T> filler) {

    /**
     * Sets all values of an attribute at a builder.
     *
     * @param <B> the builder
     * @param <T> the type of the values
     */
    interface Filler<B, T> {
        void fill(B builder, SortedMap<Integer, Change<T>> changes);
    }

    String wireName(int index) {
        return parameter.isIndexed() ? parameter.name() + index : parameter.name();
    }

    /** Hands each value that is sent to the sink, cleared ones as an empty text. */
    void write(C command, String prefix, IdnProfile profile, ParameterSink sink) {
        List<Change<T>> changes = getter.apply(command);
        ParameterSink each = form.isDistinct() && changes.size() > 1 ? new Distinct(new HashMap<>(), sink) : sink;
        boolean isGiven = false;
        for (int index = 0; index < changes.size(); index++) {
            Change<T> change = changes.get(index);
            if (change.isKept()) {
                continue;
            }
            String name = prefix + wireName(index);
            isGiven |= !change.isCleared() || !parameter.isIndexed();
            if (parameter.lastIndex().isPresent()
                    && index > parameter.lastIndex().getAsInt()) {
                sink.problem(name, tooMany(prefix));
            } else if (change.isCleared()) {
                writeCleared(name, sink);
            } else {
                T value = change.value().orElseThrow();
                if (parameter.isRequired()
                        && !parameter.isNullable()
                        && value instanceof String text
                        && text.isBlank()) {
                    sink.problem(name, missing());
                } else {
                    form.write(value, name, profile, each);
                }
            }
        }
        if (parameter.isRequired() && !isGiven) {
            sink.problem(prefix + wireName(0), missing());
        }
    }

    private void writeCleared(String name, ParameterSink sink) {
        if (parameter.isNullable()) {
            sink.value(name, "");
        } else {
            sink.problem(name, "can't be cleared; leave it out, or give a value");
        }
    }

    /** Refuses a value that another index has already. */
    private record Distinct(Map<String, String> seen, ParameterSink sink) implements ParameterSink {

        @Override
        public void value(String name, String text) {
            String first = seen.putIfAbsent(text, name);
            if (first == null) {
                sink.value(name, text);
            } else {
                sink.problem(name, "is the same as " + first + "; name each once");
            }
        }

        @Override
        public void problem(String name, String message) {
            sink.problem(name, message);
        }
    }

    /** Sets what is given, by index and member; a plain value has the member {@code ""}. */
    void read(B builder, SortedMap<Integer, SortedMap<String, String>> given, String prefix, List<Problem> problems) {
        if (given.isEmpty()) {
            if (parameter.isRequired()) {
                problems.add(Problem.of(prefix + wireName(0), missing()));
            }
            return;
        }
        SortedMap<Integer, Change<T>> changes = new TreeMap<>();
        int expected = 0;
        for (Map.Entry<Integer, SortedMap<String, String>> entry : given.entrySet()) {
            int index = entry.getKey();
            String name = prefix + wireName(index);
            if (parameter.lastIndex().isPresent()
                    && index > parameter.lastIndex().getAsInt()) {
                problems.add(Problem.of(name, tooMany(prefix)));
                return;
            }
            if (index > expected && !hasHoles) {
                problems.add(
                        Problem.of(prefix + wireName(expected), "is missing; indices begin at 0 and have no holes"));
                return;
            }
            expected = index + 1;
            read(name, entry.getValue(), problems).ifPresent(change -> changes.put(index, change));
        }
        if (!changes.isEmpty()) {
            filler.fill(builder, changes);
        }
    }

    private Optional<Change<T>> read(String name, SortedMap<String, String> members, List<Problem> problems) {
        String plain = members.get("");
        if (plain != null && plain.isEmpty() && members.size() == 1) {
            if (parameter.isNullable()) {
                return Optional.of(Change.clear());
            }
            problems.add(Problem.of(name, parameter.isRequired() ? missing() : ParameterSink.EMPTY));
            return Optional.empty();
        }
        int before = problems.size();
        Optional<T> value = form.read(members, name, problems);
        return problems.size() == before ? value.map(Change::to) : Optional.empty();
    }

    String missing() {
        return parameter.isIndexed()
                ? "is missing; at least one " + parameter.name() + " is required"
                : "is missing; it is required";
    }

    private String tooMany(String prefix) {
        int last = parameter.lastIndex().orElseThrow();
        String range =
                last == 0 ? wireName(0) : (last + 1) + ", " + prefix + wireName(0) + " to " + prefix + wireName(last);
        return last == 0
                ? "is one too many; give at most 1, " + prefix + range
                : "is one too many; give at most " + range;
    }
}
