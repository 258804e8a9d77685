package dev.ispapi.command;

import dev.ispapi.idn.IdnProfile;
import dev.ispapi.value.Change;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One parameter of a command, tied to the attribute of its Java type. Whatever the attribute's form, a binding sees it as a list of
 * changes, one an index; a parameter without index has one.
 *
 * @param <C> the command
 * @param <B> its builder
 * @param <T> the type of the values
 */
record Binding<C, B, T>(
        Parameter parameter,
        Kind<T> kind,
        boolean hasHoles,
        Function<C, List<Change<T>>> getter,
        BiConsumer<B, Change<T>> setter) {

    String wireName(int index) {
        return parameter.isIndexed() ? parameter.name() + index : parameter.name();
    }

    /** Hands each value that is sent to the sink, cleared ones as an empty text. */
    void write(C command, IdnProfile profile, Sink sink) {
        List<Change<T>> changes = getter.apply(command);
        boolean isSent = false;
        for (int index = 0; index < changes.size(); index++) {
            Change<T> change = changes.get(index);
            if (change.isKept()) {
                continue;
            }
            isSent = true;
            String name = wireName(index);
            if (parameter.lastIndex().isPresent()
                    && index > parameter.lastIndex().getAsInt()) {
                sink.problem(name, tooMany());
            } else if (change.isCleared()) {
                writeCleared(name, sink);
            } else {
                writeValue(name, change.value().orElseThrow(), profile, sink);
            }
        }
        if (parameter.isRequired() && !isSent) {
            sink.problem(wireName(0), missing());
        }
    }

    private void writeCleared(String name, Sink sink) {
        if (parameter.isNullable()) {
            sink.value(name, "");
        } else {
            sink.problem(name, "can't be cleared; leave it out, or give a value");
        }
    }

    private void writeValue(String name, T value, IdnProfile profile, Sink sink) {
        try {
            sink.value(name, kind.write(value, profile));
        } catch (IllegalArgumentException e) {
            sink.problem(name, Problems.of(name, e));
        }
    }

    void read(B builder, String text) {
        setter.accept(builder, text.isEmpty() && parameter.isNullable() ? Change.clear() : Change.to(kind.read(text)));
    }

    void readHole(B builder) {
        setter.accept(builder, Change.keep());
    }

    String missing() {
        return parameter.isIndexed()
                ? "is missing; at least one " + parameter.name() + " is required"
                : "is missing; it is required";
    }

    String tooMany() {
        int last = parameter.lastIndex().orElseThrow();
        return "is one too many; give at most " + (last + 1) + ", " + wireName(0) + " to " + wireName(last);
    }

    /** Where written values and problems go. */
    interface Sink {
        void value(String name, String text);

        void problem(String name, String message);
    }
}
