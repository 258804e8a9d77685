package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.CommandCatalog;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every typed command, whichever it is. */
class EveryCommandTest {

    private static final String SENTINEL = "sentinel-7f3a";

    static List<CommandType<?>> types() {
        return CommandCatalog.types();
    }

    /** The Java name of a command; the wire names of a few have underscores. */
    private static String simpleName(String name) {
        return name.replace("_", "");
    }

    /** A value that a parameter takes, as it stands on the wire. */
    private static String value(Parameter parameter, Random random) {
        List<String> values = parameter.values().stream()
                .filter(value -> !value.startsWith("/"))
                .toList();
        if (!values.isEmpty()) {
            return values.get(random.nextInt(values.size()));
        }
        if (!parameter.values().isEmpty() && parameter.kind().equals("TEXT")) {
            return "ABC"; // matches the patterns of texts that there are: a type of accounting entries, a currency
        }
        if (parameter.name().equals("RENEWALMODE")) {
            return "AUTORENEW";
        }
        return switch (parameter.kind()) {
            case "DOMAIN", "ZONE", "DNSZONE", "HOSTNAME" -> "ns" + random.nextInt(100) + ".example.com";
            case "CONTACT" -> "P-ABC" + random.nextInt(100);
            case "EMAIL" -> "someone" + random.nextInt(100) + "@example.com";
            case "PHONE" -> "+49.30" + random.nextInt(1_000_000);
            case "COUNTRY" -> "DE";
            case "IPADDRESS" -> "192.0.2." + random.nextInt(256);
            case "HOST" -> "ns1.example.com 192.0.2." + random.nextInt(256);
            case "RR", "EXISTING_RR" -> "www IN A 192.0.2." + random.nextInt(256);
            case "DS" -> random.nextInt(65_536) + " 13 2 " + "AB".repeat(32);
            case "DNSKEY" -> "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0d" + random.nextInt(10) + "A==";
            case "PERIOD" -> (1 + random.nextInt(10)) + "Y";
            case "FLAG" -> random.nextBoolean() ? "1" : "0";
            case "LONG" -> Long.toString(3_000_000_000L + random.nextInt(1000));
            case "INT" -> Integer.toString(60 + random.nextInt(1000));
            case "DECIMAL" -> "12.50";
            case "DATE" -> "2017-09-26";
            case "DATETIME" -> "2017-09-26 14:53:20";
            case "TEXT" -> "ä = b & c; " + random.nextInt(100);
            default -> "*shop" + random.nextInt(100) + "*";
        };
    }

    /** All that is required, and of the rest whatever the dice say. */
    static Map<String, String> parameters(CommandType<?> type, Random random, int percent) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Parameter parameter : type.parameters()) {
            boolean isModification = type.name().equals("ModifyDomain")
                    && (parameter.name().startsWith("ADD") || parameter.name().startsWith("DEL"));
            if (isModification || !(parameter.isRequired() || random.nextInt(100) < percent)) {
                continue;
            }
            int count = parameter.isIndexed()
                    ? 1 + random.nextInt(Math.min(3, 1 + parameter.lastIndex().orElse(2)))
                    : 1;
            for (int i = 0; i < count; i++) {
                String value = value(parameter, random);
                parameters.put(
                        wireName(type, parameter, i),
                        parameter.kind().equals("HOSTNAME") ? "ns" + i + "." + value : value);
            }
        }
        if (random.nextBoolean()) {
            parameters.put("X-SOME-EXTENSION", "1");
            parameters.put("X-ZZZ", "");
        }
        if (type.name().equals("SetEnvironment") && !parameters.containsKey("ENVIRONMENTNAME0")) {
            parameters.put("ENVIRONMENTNAME", "colour");
        }
        if (type.name().equals("AddContact") && !parameters.containsKey("STREET0")) {
            parameters.put("STREET", "Samplestreet 1");
        }
        if (type.name().equals("AddContact")) {
            parameters.put("LASTNAME", "Contact");
            parameters.put("ORGANIZATION", "Example Inc.");
        }
        if (type.name().equals("ModifyDomain")) {
            parameters.put("TRANSFERLOCK", "1");
            parameters.put("INTERNALDNS", "1");
        }
        changeSomething(type, parameters, null);
        return parameters;
    }

    /** A command that changes nothing is refused. */
    private static void changeSomething(
            CommandType<?> type, Map<String, String> parameters, @Nullable Parameter beside) {
        for (Parameter parameter : type.parameters()) {
            if (!parameter.equals(beside) && changesNothing(type, parameters)) {
                parameters.putIfAbsent(wireName(type, parameter, 0), value(parameter, new Random(11)));
            }
        }
    }

    private static boolean changesNothing(CommandType<?> type, Map<String, String> parameters) {
        try {
            type.parse(parameters);
            return false;
        } catch (InvalidCommandException e) {
            return e.getMessage().contains("changes nothing");
        }
    }

    private static String wireName(CommandType<?> type, Parameter parameter, int index) {
        String member = type.bindings().stream()
                .filter(binding -> binding.parameter().equals(parameter))
                .map(binding -> binding.form().firstMember())
                .findFirst()
                .orElse("");
        return parameter.isIndexed() ? parameter.name() + index + member : parameter.name();
    }

    private static boolean isPlain(CommandType<?> type, Parameter parameter) {
        return wireName(type, parameter, 0).equals(parameter.name() + (parameter.isIndexed() ? "0" : ""));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsParsedIsSentAgainUnchanged(CommandType<?> type) {
        for (int seed = 0; seed < 200; seed++) {
            Map<String, String> parameters = parameters(type, new Random(seed), 50);

            TypedCommand<?> command = type.parse(parameters);
            CommandText text = command.encode();

            assertThat(text.command()).isEqualTo(type.name());
            assertThat(text.parameters()).containsExactlyInAnyOrderEntriesOf(parameters);
            assertThat(type.parse(text.parameters())).isEqualTo(command).hasSameHashCodeAs(command);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void parametersAreSentInTheOrderOfTheDeclarationWhateverTheCallersOrder(CommandType<?> type) {
        Map<String, String> parameters = parameters(type, new Random(1), 100);
        Map<String, String> reversed = new LinkedHashMap<>();
        List<String> names = List.copyOf(parameters.keySet());
        for (int i = names.size() - 1; i >= 0; i--) {
            reversed.put(names.get(i).toLowerCase(Locale.ROOT), parameters.get(names.get(i)));
        }

        assertThat(type.parse(reversed).encode().text())
                .isEqualTo(type.parse(parameters).encode().text());
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesALineBreakInAnyParameter(CommandType<?> type) {
        Map<String, String> parameters = parameters(type, new Random(2), 100);
        for (String name : parameters.keySet()) {
            for (String smuggled : new String[] {"\nX=1", "\rX=1", "\u2028X=1", "\u0000"}) {
                Map<String, String> hostile = new LinkedHashMap<>(parameters);
                hostile.put(name, parameters.get(name) + smuggled);

                assertThat(refusal(type, hostile).getMessage()).contains(name).doesNotContain(smuggled);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhichRequiredParameterIsMissing(CommandType<?> type) {
        Random random = new Random(3);
        for (Parameter parameter : type.parameters()) {
            Map<String, String> parameters = parameters(type, random, 0);
            parameters.keySet().removeIf(name -> name.startsWith(parameter.name()));
            if (parameter.isRequired()) {
                assertThat(refusal(type, parameters).problems())
                        .anySatisfy(problem -> assertThat(problem.toString())
                                .startsWith(parameter.name())
                                .contains("is missing"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void sendsANullableParameterInThreeStates(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            if (!parameter.isNullable() || parameter.isRequired() || !isPlain(type, parameter)) {
                continue;
            }
            String name = parameter.isIndexed() ? parameter.name() + 0 : parameter.name();
            Map<String, String> parameters = parameters(type, new Random(4), 0);
            parameters.remove(name);
            changeSomething(type, parameters, parameter);
            assertThat(type.parse(parameters).encode().parameters()).doesNotContainKey(name);

            parameters.put(name, "");
            assertThat(type.parse(parameters).encode().parameters()).containsEntry(name, "");

            String value = value(parameter, new Random(5));
            parameters.put(name, value);
            assertThat(type.parse(parameters).encode().parameters()).containsEntry(name, value);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesMoreThanTheHighestIndex(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            if (parameter.lastIndex().isEmpty()) {
                continue;
            }
            int last = parameter.lastIndex().getAsInt();
            Map<String, String> parameters = parameters(type, new Random(6), 0);
            for (int i = 0; i <= last + 1; i++) {
                parameters.put(wireName(type, parameter, i), value(parameter, new Random(i)));
            }

            assertThat(refusal(type, parameters).getMessage())
                    .contains(parameter.name() + (last + 1) + " is one too many; give at most " + (last + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExtensionCantShadowAParameter(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            String name = wireName(type, parameter, 0);
            for (String spelling : new String[] {name, name.toLowerCase(Locale.ROOT)}) {
                assertThat(shadowing(type, spelling).getMessage())
                        .contains(" is a parameter of " + type.name() + " itself; set it there, not as an extension");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnExtensionThatIsNone(CommandType<?> type) {
        assertThat(shadowing(type, "SOMETHING").getMessage()).contains("is no extension; their names begin with X-");
        assertThat(shadowing(type, "X-A B").getMessage()).contains("expected a name of letters");
        assertThat(shadowing(type, "COMMAND").getMessage()).contains("COMMAND");
    }

    private static InvalidCommandException shadowing(CommandType<?> type, String name) {
        return catchThrowableOfType(InvalidCommandException.class, () -> Builders.withExtension(type, name));
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsNoSecret(CommandType<?> type) {
        Map<String, String> parameters = parameters(type, new Random(7), 100);
        parameters.replaceAll((name, value) -> Secrets.isSecret(name) && value.startsWith("ä") ? SENTINEL : value);
        parameters.put("X-SOME-AUTH", SENTINEL);
        parameters.put("X-PASSWORD", SENTINEL);

        TypedCommand<?> command = type.parse(parameters);

        assertThat(command.toString()).startsWith(type.name() + "[").doesNotContain(SENTINEL);
        assertThat(command.encode().toString()).doesNotContain(SENTINEL);
        assertThat(command.encode().text()).contains(SENTINEL);
    }

    @ParameterizedTest
    @MethodSource("types")
    void suggestsWhatAMisspeltParameterWasMeantToBe(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            if (parameter.name().length() < 5) {
                continue;
            }
            Map<String, String> parameters = parameters(type, new Random(8), 0);
            parameters.put(parameter.name().substring(0, 2) + parameter.name().substring(3), "1");

            assertThat(refusal(type, parameters).getMessage())
                    .containsPattern("is no parameter of " + type.name() + ".*did you mean ");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysThatAListParameterLacksItsIndex(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            if (!parameter.isIndexed()
                    || type.parameters().stream()
                            .anyMatch(
                                    other -> !other.isIndexed() && other.name().equals(parameter.name()))) {
                continue;
            }
            Map<String, String> parameters = parameters(type, new Random(9), 0);
            parameters.put(parameter.name(), value(parameter, new Random(10)));

            assertThat(refusal(type, parameters).getMessage())
                    .contains(parameter.name() + " is no parameter of " + type.name() + " without an index; write "
                            + parameter.name() + "0");
        }
    }

    private static InvalidCommandException refusal(CommandType<?> type, Map<String, String> parameters) {
        InvalidCommandException e = catchThrowableOfType(InvalidCommandException.class, () -> type.parse(parameters));
        assertThat(e).as("%s with %s", type, parameters).isNotNull();
        assertThat(e.getMessage()).startsWith(type.name() + ": ");
        assertThat(e.command()).contains(type.name());
        return e;
    }

    @Test
    void theCatalogHasEveryCommandThatHasAType() {
        assertThat(types().stream().map(CommandType::name)).isSorted().doesNotHaveDuplicates();
        assertThat(types().stream().map(CommandType::name).toList())
                .extracting(EveryCommandTest::simpleName)
                .containsExactlyInAnyOrderElementsOf(Classes.commands());
    }

    @Test
    void theCatalogFindsACommandInAnyCase() {
        assertThat(CommandCatalog.find("adddomain").map(CommandType::name)).contains("AddDomain");
        assertThat(CommandCatalog.find("AddDomains")).isEmpty();
    }

    /** Finds the commands' classes where they were compiled to. */
    static final class Classes {

        static List<String> commands() {
            return classes().stream().map(Class::getSimpleName).toList();
        }

        static Class<?> of(CommandType<?> type) {
            return classes().stream()
                    .filter(command -> command.getSimpleName().equals(simpleName(type.name())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type.name() + " has no class"));
        }

        private static List<Class<?>> classes() {
            Path root = root();
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
                        .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                        .map(file -> load(file.substring(0, file.length() - ".class".length())))
                        .filter(TypedCommand.class::isAssignableFrom)
                        .filter(type -> type != TypedCommand.class && Modifier.isPublic(type.getModifiers()))
                        .<Class<?>>map(type -> type)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    /** Calls the builders that programs call, whose extensions are not checked before {@code build()}. */
    private static final class Builders {

        static Object withExtension(CommandType<?> type, String name) throws InvalidCommandException {
            try {
                Object builder = Classes.of(type).getMethod("builder").invoke(null);
                for (Map.Entry<String, String> entry :
                        parameters(type, new Random(9), 0).entrySet()) {
                    set(type, builder, entry);
                }
                builder.getClass()
                        .getMethod("putExtensions", String.class, String.class)
                        .invoke(builder, name, "1");
                return builder.getClass().getMethod("build").invoke(builder);
            } catch (InvocationTargetException e) {
                throw (InvalidCommandException) e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        @SuppressWarnings("unchecked") // the builder is that of the type
        private static void set(CommandType<?> type, Object builder, Map.Entry<String, String> entry) {
            SortedMap<Integer, SortedMap<String, String>> given =
                    new TreeMap<>(Map.of(0, new TreeMap<>(Map.of("", entry.getValue()))));
            type.bindings().stream()
                    .filter(binding -> entry.getKey().equals(binding.wireName(0)))
                    .forEach(binding -> ((Binding<?, Object, ?>) binding).read(builder, given, "", new ArrayList<>()));
        }
    }
}
