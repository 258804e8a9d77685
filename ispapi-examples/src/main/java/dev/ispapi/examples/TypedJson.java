package dev.ispapi.examples;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.TypedResult;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes typed results as JSON: one name an accessor, in the order of the alphabet; what an answer does not have is left out. It looks at
 * the classes while it runs, so that each command is covered without a line here.
 */
final class TypedJson {

    private static final Set<String> OF_ALL = Set.of("response", "isPending", "toString", "hashCode");

    private TypedJson() {}

    static void write(JsonWriter writer, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            writer.value(flag);
        } else if (value instanceof BigDecimal number) {
            Json.number(writer, number);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Collection<?> list) {
            writer.beginArray();
            for (Object element : list) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(writer.name(entry.getKey().toString()), entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof Record record && !isCode(record)) {
            writer.beginObject();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                member(writer, component.getName(), read(component.getAccessor(), record));
            }
            writer.endObject();
        } else if (value instanceof TypedResult result) {
            writer.beginObject();
            for (Method accessor : accessors(result)) {
                member(writer, accessor.getName(), read(accessor, result));
            }
            writer.endObject();
        } else {
            writer.value(value.toString());
        }
    }

    private static void member(JsonWriter writer, String name, Object value) throws IOException {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null && !isNothing(present)) {
            write(writer.name(name), present);
        }
    }

    private static boolean isNothing(Object value) {
        return value instanceof Response
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Sets of values that are open to unknown ones are records around their text. */
    private static boolean isCode(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static List<Method> accessors(TypedResult result) {
        Class<?> type = result.getClass();
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0
                        && !OF_ALL.contains(method.getName())
                        && !isGroup(method.getReturnType()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Groups repeat what other accessors say, in the form that a command takes. */
    private static boolean isGroup(Class<?> type) {
        return type.getName().startsWith("dev.ispapi.")
                && !TypedResult.class.isAssignableFrom(type)
                && Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    private static Object read(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " can't be read", e);
        }
    }
}
