package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the registrars' questions: each has a line, and each test that a line names is there. */
class FaqPageTest {

    private static final Set<Integer> NEVER_GIVEN = Set.of(21, 26, 27);
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "faq.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    /** The sources of all tests by class name; a few names occur in several modules. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                20,
                (path, attributes) ->
                        path.toString().contains("src") && path.toString().endsWith("Test.java"))) {
            return files.collect(Collectors.toMap(
                    path -> path.getFileName().toString().replace(".java", ""), FaqPageTest::read, String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasALineForEachQuestion() throws IOException {
        List<Integer> questions = IntStream.rangeClosed(1, 62)
                .filter(number -> !NEVER_GIVEN.contains(number))
                .boxed()
                .toList();

        assertThat(lines())
                .extracting(cells -> Integer.valueOf(cells[1].strip()))
                .isEqualTo(questions);
    }

    @Test
    void namesATestThatExistsUnlessAnotherProductIsMeant() throws IOException {
        Map<String, String> tests = tests();

        assertThat(lines()).allSatisfy(cells -> {
            Matcher test = TEST.matcher(cells[4]);
            int count = 0;
            for (; test.find(); count++) {
                assertThat(tests).containsKey(test.group(1));
                if (test.group(2) != null) {
                    assertThat(tests.get(test.group(1))).contains("void " + test.group(2) + "(");
                }
            }
            assertThat(count > 0 || cells[3].strip().startsWith("another product"))
                    .as("question " + cells[1].strip())
                    .isTrue();
        });
    }
}
