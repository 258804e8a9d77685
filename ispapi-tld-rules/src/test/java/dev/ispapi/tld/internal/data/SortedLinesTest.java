package dev.ispapi.tld.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SortedLinesTest {

    private static final List<String> NAMES =
            IntStream.range(0, 500).mapToObj(i -> String.format("n%03d", i)).toList();

    private static SortedLines lines(List<String> lines) {
        return SortedLines.of(("# comment\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsEachLineByItsFirstWord() {
        for (String name : NAMES) {
            SortedLines lines =
                    lines(NAMES.stream().map(word -> word + "\tö " + word).toList());
            assertThat(lines.line(name)).hasValue(name + "\tö " + name);
        }
    }

    @Test
    void findsNothingElse() {
        for (String name : List.of("", "a", "n", "n00", "n0000", "n499 ", "n500", "z")) {
            assertThat(lines(NAMES).has(name)).as(name).isFalse();
        }
        assertThat(SortedLines.NONE.has("a")).isFalse();
    }

    @Test
    void findsTheSameAfterManyQuestions() {
        SortedLines lines = lines(NAMES);
        for (int round = 0; round < 3; round++) {
            for (String name : NAMES) {
                assertThat(lines.line(name)).hasValue(name);
                assertThat(lines.has(name + "0")).isFalse();
            }
        }
    }

    @Test
    void readsLinesThatEndAsOnWindows() {
        SortedLines lines = SortedLines.of("a\t1\r\nb\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(lines.line("a")).hasValue("a\t1");
        assertThat(lines.line("b")).hasValue("b");
        assertThat(lines.all()).containsExactly("a\t1", "b");
    }
}
