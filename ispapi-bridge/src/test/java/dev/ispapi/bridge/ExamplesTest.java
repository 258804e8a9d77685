package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole exchanges, from the ISPAPI command to the ISPAPI answer. */
class ExamplesTest {

    /** Another directory of examples in the same form, for those who have some. */
    private static final Path DIRECTORY =
            Path.of(System.getProperty("bridge.examples", "src/test/resources/dev/ispapi/bridge/examples"));

    static List<Example> examples() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<Path> sorted = files.sorted().toList();
            List<Example> examples = new ArrayList<>();
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

    /** The ways in which servers and clients of CNR write the name of a property. */
    enum Spelling {
        TOGETHER {
            @Override
            String of(String name) {
                return name.replaceAll("[ _]", "").toUpperCase(Locale.ROOT);
            }
        },
        UNDERSCORES {
            @Override
            String of(String name) {
                return name.replace(' ', '_').toUpperCase(Locale.ROOT);
            }
        },
        BLANKS {
            @Override
            String of(String name) {
                return name.replace('_', ' ').toLowerCase(Locale.ROOT);
            }
        };

        abstract String of(String name);
    }

    static Stream<Arguments> spellings() throws IOException {
        return examples().stream()
                .flatMap(example -> Stream.of(Spelling.values()).map(spelling -> Arguments.of(example, spelling)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("spellings")
    void readsTheAnswersOfCnrInEachSpelling(Example example, Spelling spelling) {
        FakeCnr cnr = new FakeCnr();
        example.answers().forEach(answer -> cnr.answers(respelled(answer, spelling)));

        Response answer = IspapiOnCnr.over(cnr).request(RawCommand.of(example.command(), example.parameters()));

        assertThat(answer.text().lines().sorted())
                .containsExactlyElementsOf(
                        example.answer().text().lines().sorted().toList());
    }

    /** The same response with its lines the other way round, so that rows are interleaved and the list of columns is at the end. */
    private static Response respelled(Response response, Spelling spelling) {
        List<String> lines = response.text()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("property["))
                .map(line -> {
                    int end = line.indexOf(']');
                    return line.substring(0, 9) + spelling.of(line.substring(9, end)) + line.substring(end);
                })
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(lines);
        String rest = response.text()
                .lines()
                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("property["))
                .filter(line -> !line.strip().equals("EOF"))
                .collect(Collectors.joining("\n"));
        return Response.parse(rest + "\n" + String.join("\n", lines) + "\nEOF\n");
    }
}
