package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values in any order, with holes and repetitions: the last one of an index wins, as in a map. */
class ColumnBuilderTest {

    private static String answer(String lines) {
        return "[RESPONSE]\nCODE = 200\n" + lines + "EOF\n";
    }

    @Test
    void theLastValueOfAnIndexWinsWhateverCameBetween() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int highest = 1 + random.nextInt(1 + random.nextInt(500));
            StringBuilder lines = new StringBuilder();
            TreeMap<Integer, String> expected = new TreeMap<>();
            for (int i = random.nextInt(600); i >= 0; i--) {
                // Now and then a run of ascending indices, as most answers are.
                int index = random.nextBoolean() || expected.isEmpty()
                        ? random.nextInt(highest)
                        : expected.lastKey() + random.nextInt(2);
                expected.put(index, "v" + i);
                lines.append("PROPERTY[A][")
                        .append(index)
                        .append("] = v")
                        .append(i)
                        .append('\n');
            }

            Response response = Response.parse(answer(lines.toString()));

            Column column = response.column("A").orElseThrow();
            assertThat(response.valueCount()).isEqualTo(expected.size());
            assertThat(column.size()).isEqualTo(expected.lastKey() + 1);
            for (int index = 0; index < column.size(); index++) {
                assertThat(column.value(index).orElse(null)).isEqualTo(expected.get(index));
            }
        }
    }
}
