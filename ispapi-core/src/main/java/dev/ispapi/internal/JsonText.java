package dev.ispapi.internal;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the values of results as JSON: enough for what is in them, so that no library for JSON is needed at run time. */
public final class JsonText {

    private JsonText() {}

    /**
     * Turns values into what JSON knows.
     *
     * @param values values by name; absent ones are left out
     * @param ofResult the values of a result within this one; empty for what is no result
     * @return texts, numbers, booleans, lists and maps, unmodifiable
     */
    public static Map<String, Object> data(Map<?, ?> values, Function<Object, Optional<Map<String, Object>>> ofResult) {
        Map<String, Object> data = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Object plain = plain(value, ofResult);
            if (plain != null) {
                data.put(name.toString(), plain);
            }
        });
        return Collections.unmodifiableMap(data);
    }

    /**
     * Writes values as a JSON object.
     *
     * @param values values by name; absent ones are left out
     * @param ofResult the values of a result within this one; empty for what is no result
     * @return the object on one line
     */
    public static String of(Map<?, ?> values, Function<Object, Optional<Map<String, Object>>> ofResult) {
        StringBuilder json = new StringBuilder();
        write(data(values, ofResult), json);
        return json.toString();
    }

    private static @Nullable Object plain(
            @Nullable Object value, Function<Object, Optional<Map<String, Object>>> ofResult) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null), ofResult);
        }
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        Optional<Map<String, Object>> result = ofResult.apply(value);
        if (result.isPresent()) {
            return data(result.get(), ofResult);
        }
        if (value instanceof Map<?, ?> map) {
            return data(map, ofResult);
        }
        if (value instanceof Collection<?> list) {
            return list(list, ofResult);
        }
        return value instanceof Record record && !isCode(record)
                ? data(components(record), ofResult)
                : value.toString();
    }

    private static List<Object> list(Collection<?> values, Function<Object, Optional<Map<String, Object>>> ofResult) {
        List<Object> list = new ArrayList<>(values.size());
        for (Object value : values) {
            Object plain = plain(value, ofResult);
            if (plain != null) {
                list.add(plain);
            }
        }
        return Collections.unmodifiableList(list);
    }

    /** Sets of values that are open to unknown ones are records around their text. */
    private static boolean isCode(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Map<String, Object> components(Record record) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass().getName() + " can't be read as data", e);
            }
        }
        return components;
    }

    private static void write(@Nullable Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                quote(entry.getKey().toString(), json.append(before));
                write(entry.getValue(), json.append(':'));
                before = ',';
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> list) {
            char before = '[';
            for (Object element : list) {
                write(element, json.append(before));
                before = ',';
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            quote(text, json);
        } else {
            json.append(value instanceof BigDecimal number ? number.toPlainString() : value);
        }
    }

    /** U+2028 and U+2029 end lines for some readers, and lone surrogates are no characters, so that they are escaped too. */
    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
                        json.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
