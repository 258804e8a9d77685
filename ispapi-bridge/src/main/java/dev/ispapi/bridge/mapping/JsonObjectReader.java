package dev.ispapi.bridge.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a data file, read strictly: a key that is not asked for, or a value of another kind, is an error. */
final class JsonObjectReader {

    private final String where;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();

    JsonObjectReader(String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException(where + ": expected an object");
        }
        this.where = where;
        this.values = map;
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    private @Nullable Object take(String key) {
        read.add(key);
        return values.get(key);
    }

    Optional<String> text(String key) {
        Object value = take(key);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(asText(key, value));
    }

    private String asText(String key, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(where + ": expected a text for " + key);
    }

    String requiredText(String key) {
        return text(key).orElseThrow(() -> new IllegalStateException(where + ": " + key + " is missing"));
    }

    boolean flag(String key) {
        Object value = take(key);
        if (value != null && !value.equals(true)) {
            throw new IllegalStateException(where + ": expected true, or no " + key);
        }
        return value != null;
    }

    OptionalInt number(String key) {
        Object value = take(key);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Double number && number >= 0 && number == Math.rint(number)) {
            return OptionalInt.of(number.intValue());
        }
        throw new IllegalStateException(where + ": expected a whole number for " + key);
    }

    List<?> list(String key) {
        Object value = take(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(where + ": expected a list for " + key);
    }

    List<String> texts(String key) {
        return list(key).stream().map(value -> asText(key, value)).toList();
    }

    Map<String, String> textsByName(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(key)
                .ifPresent(object -> object.values.forEach((name, value) -> {
                    texts.put(name.toString(), asText(key, value));
                }));
        return texts;
    }

    /** Texts by name; null stands for none. */
    Map<String, Optional<String>> optionalTextsByName(String key) {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        object(key)
                .ifPresent(object -> object.values.forEach((name, value) -> {
                    texts.put(name.toString(), value == null ? Optional.empty() : Optional.of(asText(key, value)));
                }));
        return texts;
    }

    Optional<JsonObjectReader> object(String key) {
        Object value = take(key);
        return value == null ? Optional.empty() : Optional.of(new JsonObjectReader(where + ", " + key, value));
    }

    /** The names of all values, which counts as reading them. */
    Set<String> names() {
        values.keySet().forEach(name -> read.add(name.toString()));
        return Set.copyOf(read);
    }

    void end() {
        for (Object name : values.keySet()) {
            if (!read.contains(name.toString())) {
                throw new IllegalStateException(where + ": there is no such key as " + name);
            }
        }
    }
}
