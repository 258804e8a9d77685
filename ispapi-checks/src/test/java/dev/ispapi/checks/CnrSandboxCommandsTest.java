package dev.ispapi.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cnr.CnrCommandCatalog;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the CNR sandbox takes are those that {@code ispapi-cnr} has types for, with the same parameters and numbers. */
class CnrSandboxCommandsTest {

    private static final Path COMMANDS = Path.of(
            "..",
            "ispapi-sandbox",
            "src",
            "main",
            "resources",
            "dev",
            "ispapi",
            "sandbox",
            "internal",
            "cnr",
            "commands.txt");

    /** A page of 2026 does not have it any more. */
    private static final Set<String> WITHOUT_PAGE = Set.of("PayDomainRenewal");

    /** Spelled so on one page or by one client, and otherwise on all others: the sandbox takes both. */
    private static final Set<String> SPELLINGS =
            Set.of("X-WHOISPRIVACY", "TECHLASNAME", "X-VERIFICATION-TRUSTFAMEWORK");

    private static final Map<String, Map<String, String>> TAKEN = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(COMMANDS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ", -1);
                Map<String, String> parameters = new TreeMap<>();
                Stream.of(words).skip(2).forEach(word -> put(word.split("=", -1)[0], parameters));
                TAKEN.put(words[0], parameters);
            }
        }
    }

    private static void put(String word, Map<String, String> parameters) {
        int number = word.indexOf('#');
        String name = (number < 0 ? word : word.substring(0, number)).replace("!", "");
        parameters.put(
                name,
                number < 0
                        ? ""
                        : "0.."
                                + Optional.of(word.substring(number + 1))
                                        .filter(last -> !last.isEmpty())
                                        .orElse("N"));
    }

    static Stream<CommandType<?>> types() {
        return CnrCommandCatalog.types().stream().filter(type -> !WITHOUT_PAGE.contains(type.name()));
    }

    @Test
    void theSandboxKnowsEveryCommand() {
        assertThat(TAKEN.keySet())
                .isEqualTo(new TreeSet<>(types().map(CommandType::name).toList()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void itTakesTheParametersOfTheType(CommandType<?> type) {
        Map<String, String> typed = new TreeMap<>();
        for (Parameter parameter : type.parameters()) {
            typed.put(
                    parameter.name(),
                    parameter.toString().substring(parameter.name().length()));
        }
        Map<String, String> taken = new TreeMap<>(TAKEN.getOrDefault(type.name(), Map.of()));
        taken.keySet().removeIf(name -> SPELLINGS.contains(name) || isOfAZone(name, typed));

        assertThat(taken).isEqualTo(typed);
    }

    /** Fields of zones are extensions of the type. */
    private static boolean isOfAZone(String name, Map<String, String> typed) {
        return name.startsWith("X-") && !typed.containsKey(name);
    }
}
