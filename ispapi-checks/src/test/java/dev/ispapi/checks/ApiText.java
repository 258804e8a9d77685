package dev.ispapi.checks;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as users see it: its head, then a line for each public or protected member. Names are without {@code dev.ispapi}. */
final class ApiText {

    private ApiText() {}

    static Stream<String> of(Class<?> type) {
        if (!isSeen(type.getModifiers()) || type.isSynthetic() || isHidden(type)) {
            return Stream.of();
        }
        List<String> members = new ArrayList<>();
        for (Field field : (Iterable<Field>) declared(type, Class::getDeclaredFields)::iterator) {
            if (isMember(field)) {
                members.add(head(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
            }
        }
        if (!type.isRecord() && !type.isEnum()) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (isMember(constructor)) {
                    members.add(head(constructor.getModifiers()) + "new" + parameters(constructor));
                }
            }
        }
        for (Method method : (Iterable<Method>) declared(type, Class::getDeclaredMethods)::iterator) {
            if (isMember(method) && !method.isBridge() && !isOfEveryEnum(type, method)) {
                members.add((method.isDefault() ? "default " : "")
                        + head(method.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE)
                        + variables(method.getTypeParameters())
                        + name(method.getGenericReturnType())
                        + " "
                        + method.getName()
                        + parameters(method)
                        + deprecated(method));
            }
        }
        Stream<String> inner = Arrays.stream(type.getDeclaredClasses())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .flatMap(ApiText::of);
        return Stream.concat(
                Stream.concat(
                        Stream.of("", typeHead(type)),
                        members.stream().distinct().sorted().map(line -> "    " + line)),
                inner);
    }

    /** What it declares, and what it has from parents that users do not see, such as the generated ones of builders. */
    private static <T> Stream<T> declared(Class<?> type, Function<Class<?>, T[]> members) {
        Class<?> parent = type.getSuperclass();
        boolean isHidden = parent != null && !isSeen(parent.getModifiers());
        return Stream.concat(Arrays.stream(members.apply(type)), isHidden ? declared(parent, members) : Stream.of());
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isHidden(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer != null && (!isSeen(outer.getModifiers()) || isHidden(outer));
    }

    private static boolean isMember(Member member) {
        return isSeen(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isOfEveryEnum(Class<?> type, Method method) {
        return type.isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static String typeHead(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        int modifiers = type.getModifiers() & ~Modifier.ABSTRACT & ~Modifier.STATIC;
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> name(component.getGenericType()) + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        Type parent = type.getGenericSuperclass();
        boolean hasParent = parent != null
                && parent != Object.class
                && isSeen(type.getSuperclass().getModifiers())
                && !type.isRecord()
                && !type.isEnum();
        String interfaces =
                Arrays.stream(type.getGenericInterfaces()).map(ApiText::name).collect(Collectors.joining(", "));
        return (type.isSealed() ? "sealed " : "")
                + (Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "")
                + head(type.isInterface() || type.isEnum() || type.isRecord() ? modifiers & ~Modifier.FINAL : modifiers)
                + kind
                + " "
                + type.getName()
                + variables(type.getTypeParameters()).strip()
                + components
                + (hasParent ? " extends " + name(parent) : "")
                + (interfaces.isEmpty() || type.isAnnotation() ? "" : " implements " + interfaces)
                + deprecated(type);
    }

    private static String head(int modifiers) {
        String text = Modifier.toString(
                modifiers & (Modifier.classModifiers() | Modifier.methodModifiers()) & ~Modifier.SYNCHRONIZED);
        String shown = text.replace("abstract interface", "")
                .replace("interface", "")
                .replaceAll("\\bpublic ?", "")
                .strip();
        return shown.isEmpty() ? "" : shown + " ";
    }

    private static String parameters(Executable executable) {
        Type[] types = executable.getGenericParameterTypes();
        String text = Arrays.stream(types).map(ApiText::name).collect(Collectors.joining(", "));
        if (executable.isVarArgs() && text.endsWith("[]")) {
            text = text.substring(0, text.length() - 2) + "...";
        }
        String thrown = Arrays.stream(executable.getGenericExceptionTypes())
                .map(ApiText::name)
                .collect(Collectors.joining(", "));
        return "(" + text + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                        .map(variable -> {
                            String bounds = Arrays.stream(variable.getBounds())
                                    .filter(bound -> bound != Object.class)
                                    .map(ApiText::name)
                                    .collect(Collectors.joining(" & "));
                            return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
                        })
                        .collect(Collectors.joining(", ", "<", ">"))
                + " ";
    }

    private static String deprecated(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? " @Deprecated" : "";
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("\\b(java\\.(lang|util|time)\\.(?=[A-Z])|dev\\.ispapi\\.)", "");
    }
}
