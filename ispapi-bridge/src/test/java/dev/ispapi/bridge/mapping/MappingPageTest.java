package dev.ispapi.bridge.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what becomes of each ISPAPI command on CNR is made from the mapping. */
class MappingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "cnr-mapping.md");

    @Test
    void saysWhatTheMappingSays() throws IOException {
        if (System.getProperty("mapping.page", "").equals("write")) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE))
                .as("docs/cnr-mapping.md; run mvn test -pl ispapi-bridge -am -Dmapping.page=write")
                .isEqualTo(page());
    }

    private static String page() {
        CommandMapping mapping = CommandMapping.bundled();
        return Stream.of(
                        introduction(mapping),
                        Stream.of(
                                "",
                                "| ISPAPI command | verdict | CNR | what differs | known by |",
                                "|---|---|---|---|---|"),
                        mapping.commands().stream().map(MappingPageTest::row),
                        extensions(mapping))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> introduction(CommandMapping mapping) {
        String counts = Arrays.stream(Verdict.values())
                .map(verdict -> word(verdict) + " " + count(mapping, verdict))
                .collect(Collectors.joining(", "));
        long mapped = rows(mapping).filter(row -> !row.isRefused()).count();
        long refused = rows(mapping).filter(ParameterRow::isRefused).count();
        long extensions =
                mapping.extensions().stream().filter(row -> !row.isRefused()).count();
        return """
                # ISPAPI commands on CNR

                Made from the mapping: `mvn test -pl ispapi-bridge -am -Dmapping.page=write` writes this file. Nothing in it was tried against a server;
                [platforms.md](platforms.md) says how to check it with an account.

                %d commands: %s. Of their own parameters %d are mapped and %d refused; of %d `X-` parameters %d have a CNR name.

                `same`: the command goes over as it is. `converted`: one CNR command with other names or values. `composed`: several CNR commands, or another one by
                what an earlier one answers. `refused`: before anything is sent, with the reason. *Known by*: `page` (the vendor's knowledge base), `client` (public
                programs), `inferred` (names and meanings).
                """.formatted(
                mapping.commands().size(),
                counts,
                mapped,
                refused,
                mapping.extensions().size(),
                extensions).lines();
    }

    private static Stream<ParameterRow> rows(CommandMapping mapping) {
        return mapping.commands().stream().flatMap(command -> command.parameters().stream());
    }

    private static long count(CommandMapping mapping, Verdict verdict) {
        return mapping.commands().stream()
                .filter(command -> command.verdict() == verdict)
                .count();
    }

    private static String row(MappedCommand command) {
        String differs = command.refusal()
                .map(Refusal::toString)
                .orElseGet(() -> Stream.concat(refused(command), command.notices().stream())
                        .collect(Collectors.joining(" ")));
        return "| " + command.command() + " | " + word(command.verdict()) + " | " + String.join(", ", command.sends())
                + " | " + differs + " | " + (command.verdict() == Verdict.REFUSED ? "" : word(command.confidence()))
                + " |";
    }

    private static Stream<String> refused(MappedCommand command) {
        List<String> names = command.parameters().stream()
                .filter(ParameterRow::isRefused)
                .map(ParameterRow::name)
                .toList();
        return names.isEmpty() ? Stream.of() : Stream.of("Refused: " + String.join(", ", names) + ".");
    }

    private static Stream<String> extensions(CommandMapping mapping) {
        return Stream.concat(
                Stream.of(
                        "",
                        "## X- parameters",
                        "",
                        "Those that are inferred are sent only if the program allows it.",
                        "",
                        "| ISPAPI | CNR | known by |",
                        "|---|---|---|"),
                mapping.extensions().stream()
                        .filter(row -> !row.isRefused())
                        .map(row -> "| " + row.name() + " | " + row.to().orElse("") + " | " + word(row.confidence())
                                + " |"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
