package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each typed command has each parameter that its API page documents, with its index range, its values and whether it can be empty. */
class DocumentedParametersTest {

    private static final Map<String, List<String>> DOCUMENTED = read();

    static List<CommandType<?>> types() {
        return CommandCatalog.types().stream()
                .filter(type -> DOCUMENTED.containsKey(type.name()))
                .toList();
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = Objects.requireNonNull(
                DocumentedParametersTest.class.getResourceAsStream("/documented-parameters.txt"))) {
            Map<String, List<String>> documented = new LinkedHashMap<>();
            List<String> parameters = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith(" ")) {
                    parameters.add(line.strip());
                } else {
                    parameters = documented.computeIfAbsent(line, command -> new ArrayList<>());
                }
            }
            return documented;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aCommandHasEachDocumentedParameterAndNoOther(CommandType<?> type) {
        assertThat(type.parameters())
                .extracting(DocumentedParametersTest::notation)
                .containsExactlyInAnyOrderElementsOf(DOCUMENTED.get(type.name()));
    }

    @Test
    void everyCommandOfTheListHasAType() {
        assertThat(types()).extracting(CommandType::name).containsExactlyInAnyOrderElementsOf(DOCUMENTED.keySet());
    }

    private static String notation(Parameter parameter) {
        String values = parameter.values().stream().sorted().collect(Collectors.joining("|"));
        return parameter
                + (parameter.isRequired() ? "!" : "")
                + (parameter.isNullable() ? "?" : "")
                + (values.isEmpty() ? "" : "=" + values);
    }
}
