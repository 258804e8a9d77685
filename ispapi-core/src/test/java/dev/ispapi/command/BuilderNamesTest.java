package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.contact.ContactData;
import dev.ispapi.testing.Blocks;
import dev.ispapi.tmch.MarkDocument;
import dev.ispapi.tmch.MarkLabel;
import dev.ispapi.value.Change;
import dev.ispapi.value.Period;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a builder's method is called tells what goes over the wire: what adds adds, what removes removes, and nothing else does; and it is
 * named by its parameter, so that two that are swapped are noticed.
 */
class BuilderNamesTest {

    /** Texts of which each kind takes one. */
    private static final List<String> TEXTS = List.of(
            "example.com",
            "P-ABC1",
            "someone@example.com",
            "192.0.2.1",
            "ns1.example.com 192.0.2.1",
            "www 3600 IN A 192.0.2.1",
            "DE",
            "FR",
            "+49.301234567",
            "ABC",
            "1Y",
            "12345 8 2 49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD",
            "257 3 8 AwEAAag=",
            "1");

    /** Methods with other names than their parameters, by commands; reviewed by hand. */
    private static final Map<String, List<String>> RENAMED = Blocks.read("/parameter-methods.txt");

    private static final Set<String> NOT_FOR_ONE_PARAMETER =
            Set.of("build", "putExtensions", "putAllExtensions", "contactData", "soa");

    static List<CommandType<?>> types() {
        return EveryCommandTest.types();
    }

    private static Stream<Method> methods(Object builder) {
        return Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == builder.getClass()
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && !NOT_FOR_ONE_PARAMETER.contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theFirstWordOfAMethodSaysWhatGoesOverTheWire(CommandType<?> type) throws ReflectiveOperationException {
        TypedCommand<?> command = type.parse(EveryCommandTest.parameters(type, new Random(7), 0));
        Set<String> contradictions = new TreeSet<>();
        Set<String> renamed = new TreeSet<>();
        Set<String> untried = new TreeSet<>();
        Set<String> tried = new HashSet<>();
        for (Method method : methods(toBuilder(command)).toList()) {
            Optional<Set<String>> changed = changed(command, method);
            (changed.isPresent() ? tried : untried).add(method.getName());
            changed.orElse(Set.of()).stream()
                    .filter(wireName -> !verb(type, wireName).equals(firstWord(method)))
                    .forEach(wireName -> contradictions.add(method.getName() + " sends " + wireName));
            changed.orElse(Set.of()).stream()
                    .filter(wireName -> !isNamedAfter(method, wireName, verb(type, wireName)))
                    .forEach(wireName -> renamed.add(method.getName() + " " + list(wireName, verb(type, wireName))));
        }
        untried.removeAll(tried);

        assertThat(contradictions).isEmpty();
        assertThat(renamed).isEqualTo(new TreeSet<>(RENAMED.getOrDefault(type.name(), List.of())));
        assertThat(untried).as("methods that no value was found for").isEmpty();
    }

    /** {@code add} or {@code remove} for what changes a list, and no verb for what sets. */
    private static String verb(CommandType<?> type, String wireName) {
        String list = wireName.replaceAll("^(ADD|DEL)|[0-9].*$", "");
        boolean isChange = wireName.matches("(ADD|DEL).*")
                && (list.equals("DOCUMENT")
                        || type.parameters().stream()
                                .anyMatch(parameter -> parameter.name().equals(list)));
        return !isChange ? "" : wireName.startsWith("ADD") ? "add" : "remove";
    }

    /** {@code addNameservers} is named after {@code ADDNAMESERVER0}, and {@code ownerContact} after {@code OWNERCONTACT0CITY}. */
    private static boolean isNamedAfter(Method method, String wireName, String verb) {
        String noun = method.getName().substring(firstWord(method).length());
        return plain(noun).equals(plain(list(wireName, verb))) || plain(noun).equals(plain(wireName));
    }

    /** {@code NAMESERVER} for {@code ADDNAMESERVER0}. */
    private static String list(String wireName, String verb) {
        return wireName.substring(verb.isEmpty() ? 0 : 3).replaceAll("[0-9].*$", "");
    }

    private static String plain(String name) {
        String letters = name.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return letters.replaceAll("IES$", "Y").replaceAll("SSES$", "SS").replaceAll("(?<!S)S$", "");
    }

    private static String firstWord(Method method) {
        String word = method.getName().replaceAll("[A-Z].*", "");
        return Set.of("add", "remove", "delete", "del", "clear", "append").contains(word) ? word : "";
    }

    /** The parameters that a call changes; empty if no value was found that it takes. */
    private static Optional<Set<String>> changed(TypedCommand<?> command, Method method)
            throws ReflectiveOperationException {
        for (String text : TEXTS) {
            Object builder = toBuilder(command);
            Object[] arguments = arguments(method, text);
            if (arguments.length == 0) {
                continue;
            }
            try {
                method.invoke(builder, arguments);
                TypedCommand<?> changed =
                        (TypedCommand<?>) builder.getClass().getMethod("build").invoke(builder);
                Set<Map.Entry<String, String>> difference =
                        new HashSet<>(changed.encode().parameters().entrySet());
                difference.removeAll(command.encode().parameters().entrySet());
                Set<String> names = new TreeSet<>();
                difference.forEach(entry -> names.add(entry.getKey()));
                if (!names.isEmpty()) {
                    return Optional.of(names);
                }
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).isInstanceOfAny(InvalidCommandException.class, IllegalArgumentException.class);
            }
        }
        return Optional.empty();
    }

    private static Object toBuilder(TypedCommand<?> command) throws ReflectiveOperationException {
        return command.getClass().getMethod("toBuilder").invoke(command);
    }

    private static Object[] arguments(Method method, String text) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Type type : method.getGenericParameterTypes()) {
            boolean isSlot = type == int.class && method.getParameterCount() == 2;
            Optional<Object> value = isSlot ? Optional.of(0) : value(type, text);
            if (value.isEmpty()) {
                return new Object[0];
            }
            arguments.add(value.get());
        }
        return arguments.toArray();
    }

    private static Optional<Object> value(Type type, String text) throws ReflectiveOperationException {
        if (type instanceof GenericArrayType || (type instanceof Class<?> array && array.isArray())) {
            Class<?> component = ((Class<?>) type).getComponentType();
            Optional<Object> value = value(component, text);
            if (value.isEmpty()) {
                return value;
            }
            Object values = Array.newInstance(component, 1);
            Array.set(values, 0, value.get());
            return Optional.of(values);
        }
        if (type instanceof ParameterizedType generic) {
            Optional<Object> value = value(generic.getActualTypeArguments()[0], text);
            return generic.getRawType() == Change.class ? value.map(Change::to) : value.map(List::of);
        }
        return plain((Class<?>) type, text);
    }

    private static Optional<Object> plain(Class<?> type, String text) throws ReflectiveOperationException {
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(77);
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(77L);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(text.length() % 2 == 0);
        }
        Map<Class<?>, Object> others = Map.of(
                BigDecimal.class, new BigDecimal("77.00"),
                Instant.class, Instant.parse("2018-01-02T03:04:05Z"),
                LocalDate.class, LocalDate.of(2018, 1, 2),
                Period.class, Period.years(text.length() % 9),
                ContactData.class, ContactData.builder().city("Springfield").build(),
                MarkLabel.class, MarkLabel.builder().label("example").build(),
                MarkDocument.class, MarkDocument.builder().fileName("proof.pdf").build());
        if (others.containsKey(type)) {
            return Optional.of(others.get(type));
        }
        try {
            return Optional.of(type.getMethod("of", String.class).invoke(null, text));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        }
    }
}
