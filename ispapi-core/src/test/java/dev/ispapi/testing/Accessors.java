package dev.ispapi.testing;

import dev.ispapi.command.GroupType;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.TypedResult;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the accessors of a decoded answer give, found by looking at its class: the paths of accessors, such as {@code entries.idn}. */
public final class Accessors {

    /** Looked up once a class: there are hundreds of thousands of answers. */
    private static final ClassValue<List<Method>> DECLARED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return declared(type);
        }
    };

    /** Whether it is a group, such as the data of a contact: groups declare their members. */
    private static final ClassValue<Boolean> IS_GROUP = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getFields()).anyMatch(field -> GroupType.class.isAssignableFrom(field.getType()));
        }
    };

    private Accessors() {}

    /** The values that are there, by the paths of their accessors. */
    public static SortedMap<String, Object> of(Object result) {
        SortedMap<String, Object> values = new TreeMap<>();
        if (result instanceof Page<?> page) {
            page.entries().stream().findFirst().ifPresent(entry -> collect("", entry, values));
        } else if (result instanceof List<?> list) {
            list.stream().findFirst().ifPresent(entry -> collect("", entry, values));
        } else {
            collect("", result, values);
        }
        return values;
    }

    private static void collect(String prefix, Object holder, Map<String, Object> values) {
        for (Method accessor : accessors(holder.getClass())) {
            put(prefix + accessor.getName(), call(accessor, holder), values);
        }
    }

    private static void put(String path, Object value, Map<String, Object> values) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present instanceof Collection<?> list
                && list.size() == 1
                && isHolder(list.iterator().next())) {
            collect(path + ".", list.iterator().next(), values);
        } else if (isHolder(present)) {
            collect(path + ".", present, values);
        } else if (present != null && !(present instanceof Collection<?> list && list.isEmpty())) {
            values.put(path, present);
        }
    }

    private static boolean isHolder(Object value) {
        boolean hasParts = value instanceof Record record && record.getClass().getRecordComponents().length > 1;
        return value instanceof TypedResult || hasParts || (value != null && IS_GROUP.get(value.getClass()));
    }

    /** The accessors that a class declares itself, in the order of their names. */
    public static List<Method> accessors(Class<?> type) {
        return DECLARED.get(type);
    }

    private static List<Method> declared(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0
                        && !List.of("toString", "hashCode", "extensions").contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object call(Method accessor, Object holder) {
        try {
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(accessor + " can't be called", e);
        }
    }
}
