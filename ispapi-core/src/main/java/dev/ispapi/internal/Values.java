package dev.ispapi.internal;

import dev.ispapi.wire.Secrets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The values of an answer, for comparing and printing it: secrets are compared and not printed. */
public final class Values {

    private final String typeName;
    private final List<Object> values = new ArrayList<>();
    private final StringJoiner text;

    /**
     * Begins with no values.
     *
     * @param typeName the name of the answer's type
     */
    public Values(String typeName) {
        this.typeName = typeName;
        this.text = new StringJoiner(", ", typeName + "{", "}");
    }

    /**
     * Adds a value, printed if it is there and no secret.
     *
     * @param name the property's wire name
     * @param value the value
     * @return this
     */
    public Values with(String name, Optional<?> value) {
        value.ifPresent(present -> print(name, present));
        return hidden(value);
    }

    /**
     * Adds a list of values, printed if it is not empty and no secret.
     *
     * @param name the property's wire name
     * @param list the values
     * @return this
     */
    public Values with(String name, Collection<?> list) {
        if (!list.isEmpty()) {
            print(name, list);
        }
        return hidden(list);
    }

    /**
     * Adds what is not printed.
     *
     * @param value the value
     * @return this
     */
    public Values hidden(Object value) {
        values.add(value);
        return this;
    }

    private void print(String name, Object value) {
        if (!Secrets.isSecret(name)) {
            text.add(name + "=" + value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && typeName.equals(that.typeName) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The type's name with the values that are there. */
    @Override
    public String toString() {
        return text.toString();
    }
}
