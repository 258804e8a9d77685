package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.contact.ContactData;
import dev.ispapi.dnszone.Soa;
import dev.ispapi.domain.LaunchPhase;
import dev.ispapi.domain.Limits;
import dev.ispapi.domain.RepositoryAddon;
import dev.ispapi.domain.SaleListing;
import dev.ispapi.testing.Accessors;
import dev.ispapi.tmch.MarkHolder;
import dev.ispapi.tmch.MarkLabel;
import dev.ispapi.user.Relation;
import dev.ispapi.user.TldClass;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.ResultBuilder;
import dev.ispapi.wire.TypedResult;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each accessor of each result has a method of the builder, and gives what that method was given. */
class ResultBuildersTest {

    private static final Pattern MISSING = Pattern.compile("has no property ([A-Z0-9-]+)");

    /** Made of several properties, each of which has a method of its own. */
    private static final Set<String> MADE_OF_OTHERS = Set.of(
            "ContactStatus.contactData",
            "AddedContact.contactData",
            "DomainAvailability.availability",
            "DomainAvailability.isAvailable");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "TEXT"),
            Map.entry(Integer.class, 7),
            Map.entry(int.class, 210),
            Map.entry(Long.class, 7L),
            Map.entry(Boolean.class, true),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(Instant.class, Instant.parse("2018-01-02T03:04:05Z")),
            Map.entry(LocalDate.class, LocalDate.of(2018, 1, 2)),
            Map.entry(Period.class, Period.years(3)),
            Map.entry(Money.class, new Money(new BigDecimal("12.50"), "EUR")),
            Map.entry(Limits.class, new Limits(Optional.of(2), Optional.of(13))),
            Map.entry(Relation.class, new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "10.89", true)),
            Map.entry(TldClass.class, new TldClass("COMAU", Optional.of("com.au"))),
            Map.entry(
                    ContactData.class,
                    ContactData.builder()
                            .firstName("Jane")
                            .city("Springfield")
                            .streets("Samplestreet 1", "Floor 2")
                            .build()),
            Map.entry(MarkHolder.class, MarkHolder.builder().city("Springfield").build()),
            Map.entry(
                    MarkLabel.class,
                    MarkLabel.builder().label("example").claimsNotify(true).build()),
            Map.entry(Soa.class, Soa.builder().serial(7L).build()),
            Map.entry(
                    RepositoryAddon.class,
                    RepositoryAddon.builder()
                            .id("WHOISTRUSTEE")
                            .renewalPeriod(Period.years(1))
                            .build()),
            Map.entry(
                    SaleListing.class,
                    SaleListing.builder()
                            .sedoStatus("LISTED")
                            .afternicPrice(new BigDecimal("99.00"))
                            .build()));

    static List<Class<?>> results() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .filter(type -> TypedResult.class.isAssignableFrom(type) && type != TypedResult.class)
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void eachAccessorGivesWhatItsMethodOfTheBuilderWasGiven(Class<?> result) throws ReflectiveOperationException {
        Set<String> lacking = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        for (Method accessor : Accessors.accessors(result)) {
            if (MADE_OF_OTHERS.contains(result.getSimpleName() + "." + accessor.getName())) {
                continue;
            }
            List<Method> setters = Arrays.stream(builder(result).getClass().getMethods())
                    .filter(method -> method.getName().equals(accessor.getName()) && !method.isBridge())
                    .toList();
            if (setters.isEmpty()) {
                lacking.add(accessor.getName());
            }
            for (Method setter : setters) {
                Object given = value(setter, accessor);
                Object read = read(result, setter, given, accessor);
                if (!plain(read).equals(plain(given))) {
                    wrong.add(accessor.getName() + ": was given " + plain(given) + ", gives " + plain(read));
                }
            }
        }

        assertThat(lacking).as("accessors without a method of the builder").isEmpty();
        assertThat(wrong).isEmpty();
    }

    private static Object builder(Class<?> result) throws ReflectiveOperationException {
        return result.getMethod("builder").invoke(null);
    }

    /** Sets what the result demands beside, and reads. */
    private static Object read(Class<?> result, Method setter, Object given, Method accessor)
            throws ReflectiveOperationException {
        ResultBuilder<?> builder = (ResultBuilder<?>) builder(result);
        for (Method other : builder.getClass().getMethods()) {
            if (other.getName().equals("domain")
                    && List.of(other.getParameterTypes()).equals(List.of(String.class))) {
                other.invoke(builder, "example.com");
            }
        }
        setter.invoke(builder, given);
        for (int attempt = 0; ; attempt++) {
            try {
                return accessor.invoke(builder.getClass().getMethod("build").invoke(builder));
            } catch (InvocationTargetException e) {
                Matcher missing = MISSING.matcher(e.getCause().getMessage());
                assertThat(e.getCause()).isInstanceOf(MalformedResponseException.class);
                assertThat(missing.find() && attempt < 5)
                        .as(e.getCause().getMessage())
                        .isTrue();
                builder.property(missing.group(1), "210");
            }
        }
    }

    private static Object value(Method setter, Method accessor) throws ReflectiveOperationException {
        Type type = setter.getGenericParameterTypes()[0];
        if (type instanceof Class<?> array && array.isArray()) {
            Object values = Array.newInstance(array.getComponentType(), 2);
            Array.set(values, 0, sample(array.getComponentType(), accessor));
            Array.set(values, 1, sample(array.getComponentType(), accessor));
            return values;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? Map.of("X-SOME", "1")
                    : List.of(sample((Class<?>) generic.getActualTypeArguments()[0], accessor));
        }
        return sample((Class<?>) type, accessor);
    }

    private static Object sample(Class<?> type, Method accessor) throws ReflectiveOperationException {
        if (type == LaunchPhase.class) {
            // Phases of a row have no date of application.
            return new LaunchPhase(
                    "SHOP_SUNRISE",
                    Optional.of("FCFS"),
                    Optional.empty(),
                    Optional.of(Instant.parse("2018-01-02T03:04:05Z")),
                    Optional.empty());
        }
        Object sample = SAMPLES.get(type);
        boolean isTextOfName =
                type == String.class && accessor.toGenericString().contains("DomainName");
        if (sample != null && !isTextOfName) {
            return sample;
        }
        if (isTextOfName) {
            return "example.com";
        }
        if (TypedResult.class.isAssignableFrom(type)) {
            return read(type);
        }
        return type.getMethod("of", String.class).invoke(null, "example.com");
    }

    /** A result with what its class demands. */
    private static Object read(Class<?> type) throws ReflectiveOperationException {
        ResultBuilder<?> builder = (ResultBuilder<?>) builder(type);
        builder.property("UNKNOWN", "a row");
        while (true) {
            try {
                return builder.getClass().getMethod("build").invoke(builder);
            } catch (InvocationTargetException e) {
                Matcher missing = MISSING.matcher(e.getCause().getMessage());
                assertThat(missing.find()).as(e.getCause().getMessage()).isTrue();
                builder.property(missing.group(1), "210");
            }
        }
    }

    private static Object plain(Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present instanceof Object[] array) {
            return plain(List.of(array));
        }
        if (present instanceof Collection<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return present instanceof TypedResult || present instanceof Map || present == null
                ? String.valueOf(present)
                : present.toString();
    }

    private static Path root() {
        try {
            return Path.of(CommandCatalog.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CommandCatalog.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
