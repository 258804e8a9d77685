package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole exchanges, from the ISPAPI command to the ISPAPI answer. */
class ExamplesTest {

    /** Another directory of examples in the same form, for those who have some. */
    private static final Path DIRECTORY =
            Path.of(System.getProperty("bridge.examples", "src/test/resources/dev/ispapi/bridge/examples"));

    static List<Example> examples() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<Path> sorted = files.sorted().toList();
            List<Example> examples = new java.util.ArrayList<>();
            for (Path file : sorted) {
                examples.add(Example.read(file));
            }
            return examples;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reproducesTheExchange(Example example) {
        FakeCnr cnr = new FakeCnr();
        example.answers().forEach(cnr::answers);

        Response answer = IspapiOnCnr.over(cnr).request(RawCommand.of(example.command(), example.parameters()));

        assertThat(cnr.sent()).isEqualTo(example.sent());
        assertThat(answer.text().lines().sorted())
                .containsExactlyElementsOf(
                        example.answer().text().lines().sorted().toList());
        assertThat(answer).isEqualTo(example.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reproducesTheExchangeWithoutWaiting(Example example) {
        FakeCnr cnr = new FakeCnr();
        example.answers().forEach(cnr::answers);

        var answer = IspapiOnCnr.over(cnr).sendAsync(RawCommand.of(example.command(), example.parameters()));

        assertThat(answer).isCompletedWithValue(example.answer());
        assertThat(cnr.sent()).isEqualTo(example.sent());
    }
}
