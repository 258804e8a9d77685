package dev.ispapi.wire;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the order in which they were added, each name once. A map that only this package can add to: there are far more commands
 * with a handful of parameters, or with hundreds that are written once, than such as are searched.
 */
final class ParameterMap extends AbstractMap<String, String> {

    private final List<Parameter> parameters = new ArrayList<>();
    private final NameTable<Parameter> byName = new NameTable<>();
    private final Set<Entry<String, String>> entries = new Entries();

    /** Adds a parameter; false if its name is there already. */
    boolean add(String name, String value) {
        Parameter parameter = new Parameter(name, value);
        boolean isNew = byName.addIfAbsent(parameter) == null;
        if (isNew) {
            parameters.add(parameter);
        }
        return isNew;
    }

    @Override
    public @Nullable String get(Object name) {
        Parameter parameter = name instanceof String text ? byName.find(text) : null;
        return parameter == null ? null : parameter.value;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            action.accept(parameter.name, parameter.value);
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return entries;
    }

    private static final class Parameter extends NameTable.Named {

        private final String value;

        Parameter(String name, String value) {
            super(name);
            this.value = value;
        }
    }

    private final class Entries extends AbstractSet<Entry<String, String>> {

        @Override
        public Iterator<Entry<String, String>> iterator() {
            return parameters.stream()
                    .map(parameter -> Map.entry(parameter.name, parameter.value))
                    .iterator();
        }

        @Override
        public int size() {
            return parameters.size();
        }
    }
}
