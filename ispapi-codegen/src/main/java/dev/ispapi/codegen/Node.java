package dev.ispapi.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A mapping of a YAML file that knows where it stands, for messages.
 *
 * @param place the file and the key within it
 * @param values the entries in their order; an entry without value is null
 */
record Node(String place, Map<String, @Nullable Object> values) {

    static Node read(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
        try {
            Object root = new Load(settings).loadFromString(Files.readString(file));
            return of(file.toString(), root);
        } catch (YamlEngineException e) {
            throw new DescriptionException(file + ": is no YAML: " + e.getMessage());
        }
    }

    private static Node of(String place, @Nullable Object value) {
        if (value == null) {
            return new Node(place, Map.of());
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new DescriptionException(place + ": expected a mapping, found " + value);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, entry) -> values.put(String.valueOf(key), entry));
        return new Node(place, values);
    }

    DescriptionException error(String message) {
        return new DescriptionException(place + ": " + message);
    }

    /** Refuses keys that mean nothing here, which are mostly misspelt ones. */
    Node onlyKeys(String... known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        List.of(known).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw error("unknown key " + String.join(", ", unknown) + "; known: " + String.join(", ", known));
        }
        return this;
    }

    Node child(String key, String label) {
        return of(place + ": " + label, values.get(key));
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf).filter(text -> !text.isBlank());
    }

    String requiredText(String key) {
        return text(key).orElseThrow(() -> error("lacks " + key));
    }

    boolean flag(String key) {
        Object value = values.get(key);
        if (value != null && !(value instanceof Boolean)) {
            throw error(key + " is neither true nor false: " + value);
        }
        return Boolean.TRUE.equals(value);
    }

    /** A list of lists of texts. */
    List<List<String>> lists(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> lists) || !lists.stream().allMatch(List.class::isInstance)) {
            throw error(key + " is no list of lists: " + value);
        }
        return lists.stream()
                .map(list -> ((List<?>) list).stream().map(String::valueOf).toList())
                .toList();
    }

    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw error(key + " is no list: " + value);
        }
        return list.stream().map(String::valueOf).toList();
    }
}
