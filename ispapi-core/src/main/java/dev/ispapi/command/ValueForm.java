package dev.ispapi.command;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.value.Change;
import dev.ispapi.wire.CommandText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How a value stands on the wire: as one text, or as several parameters that begin with its name.
 *
 * @param <T> the type of the values
 */
interface ValueForm<T> {

    /**
     * Writes a value that is called by this name.
     *
     * @param value the value
     * @param name the wire name with the index
     * @param profile how names are converted
     * @param sink takes the parameters and the problems
     */
    void write(T value, String name, IdnProfile profile, ParameterSink sink);

    /**
     * Reads a value from its members; empty if there are problems, which are added.
     *
     * @param members the texts by what stands behind the index
     * @param name the wire name with the index
     * @param problems takes what is wrong
     * @return the value
     */
    Optional<T> read(SortedMap<String, String> members, String name, List<Problem> problems);

    /**
     * Whether a wire name can end with this after the index.
     *
     * @param member what stands behind the index
     * @return whether a value has such a member
     */
    boolean hasMember(String member);

    /** A member that a value can have, for examples; empty if a value can stand without one. */
    String firstMember();

    /** Whether an equal value at another index is a mistake. */
    boolean isDistinct();

    /**
     * Whether it is one text of this kind.
     *
     * @param kind the kind
     * @return whether it is
     */
    default boolean isOf(Kind<?> kind) {
        return false;
    }

    /**
     * One text.
     *
     * @param kind what the text is
     * @param isNullable whether an empty text would clear the parameter
     * @param <T> the type of the values
     */
    record Plain<T>(Kind<T> kind, boolean isNullable) implements ValueForm<T> {

        @Override
        public void write(T value, String name, IdnProfile profile, ParameterSink sink) {
            try {
                String text = kind.write(value, profile);
                if (text.isEmpty()) {
                    sink.problem(name, isNullable ? "is empty; Change.clear() clears it" : ParameterSink.EMPTY);
                } else {
                    sink.value(name, text);
                }
            } catch (IllegalArgumentException e) {
                sink.problem(name, Problems.of(name, e));
            }
        }

        @Override
        public Optional<T> read(SortedMap<String, String> members, String name, List<Problem> problems) {
            String text = members.getOrDefault("", "");
            Optional<String> unsendable = CommandText.checkValue(text);
            if (unsendable.isPresent()) {
                problems.add(Problem.of(name, unsendable.get()));
                return Optional.empty();
            }
            try {
                return Optional.of(kind.read(text));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(name, Problems.of(name, e)));
                return Optional.empty();
            }
        }

        @Override
        public boolean isOf(Kind<?> other) {
            return kind == other;
        }

        @Override
        public boolean hasMember(String member) {
            return member.isEmpty();
        }

        @Override
        public String firstMember() {
            return "";
        }

        @Override
        public boolean isDistinct() {
            return kind.isDistinct();
        }
    }

    /** A change that stands for a value, for lists of values. */
    static <T> List<Change<T>> changes(List<T> values) {
        List<Change<T>> changes = new ArrayList<>(values.size());
        for (T value : values) {
            changes.add(Change.to(value));
        }
        return changes;
    }
}
