package dev.ispapi.cnr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.CommandType;
import dev.ispapi.testing.Accessors;
import dev.ispapi.testing.Blocks;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One response in many spellings is one result: names in either case, with blanks, underscores or neither, rows one after the other, interleaved or
 * shuffled, with and without the list of columns, lines of either end. {@code -Dcnr.samples=DIR} reads whole recorded responses, too: of a file each
 * command that has all its properties must read it.
 */
class CnrSpellingsTest {

    private static final Map<String, List<String>> DOCUMENTED = Blocks.read("/documented-properties.txt");
    private static final int ROWS = 3;
    private static final int SHUFFLES = 1;
    private static final String HEAD = "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n";

    /** A line of a response: a property without blanks, a row and a value. */
    private record Line(String name, int row, String value) {

        String write(UnaryOperator<String> spelling) {
            return "property[" + spelling.apply(name) + "][" + row + "] = " + value;
        }
    }

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            name -> name,
            name -> name.toLowerCase(Locale.ROOT),
            name -> split(name, " ").toLowerCase(Locale.ROOT),
            name -> split(name, "_"),
            name -> split(name, " "));

    /** A blank or an underscore can be anywhere between letters; the middle is as good as any other place. */
    private static String split(String name, String separator) {
        int middle = name.length() / 2;
        boolean isWhole = name.length() < 4
                || name.startsWith("X-")
                || !Character.isLetter(name.charAt(middle))
                || !Character.isLetter(name.charAt(middle - 1));
        return isWhole ? name : name.substring(0, middle) + separator + name.substring(middle);
    }

    static List<CommandType<?>> types() {
        return CnrCommandCatalog.types();
    }

    private static List<Line> documented(CommandType<?> type) {
        List<Line> lines = new ArrayList<>();
        List<String> samples = List.of("2026-08-01 10:20:30.0", "17", "1");
        for (String property : Objects.requireNonNull(DOCUMENTED.get(type.name()))) {
            if (!property.equals("COLUMN")) {
                for (int row = 0; row < ROWS; row++) {
                    lines.add(new Line(property, row, samples.get(row)));
                }
            }
        }
        return lines;
    }

    private static String text(List<Line> lines, UnaryOperator<String> spelling, boolean withColumns) {
        StringBuilder text = new StringBuilder(HEAD);
        if (withColumns) {
            List<String> names =
                    lines.stream().map(Line::name).distinct().map(spelling).toList();
            for (int column = 0; column < names.size(); column++) {
                text.append("property[column][")
                        .append(column)
                        .append("] = ")
                        .append(names.get(column))
                        .append('\n');
            }
        }
        lines.forEach(line -> text.append(line.write(spelling)).append('\n'));
        return text.append("EOF\n").toString();
    }

    private static Object decoded(CommandType<?> type, String text) {
        return type.decode(Response.parse(text));
    }

    private static List<Line> interleaved(List<Line> lines) {
        List<Line> byRow = new ArrayList<>(lines);
        byRow.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return byRow;
    }

    @ParameterizedTest
    @MethodSource("types")
    void oneResponseInAllSpellingsIsOneResult(CommandType<?> type) {
        assertOneResult(type, documented(type));
    }

    private static void assertOneResult(CommandType<?> type, List<Line> lines) {
        Object plain = decoded(type, text(lines, SPELLINGS.get(0), false));
        Random random = new Random(17);
        for (UnaryOperator<String> spelling : SPELLINGS) {
            for (boolean withColumns : new boolean[] {false, true}) {
                List<List<Line>> orders = new ArrayList<>(List.of(lines, interleaved(lines)));
                for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                    List<Line> shuffled = new ArrayList<>(lines);
                    Collections.shuffle(shuffled, random);
                    orders.add(shuffled);
                }
                for (List<Line> order : orders) {
                    String text = text(order, spelling, withColumns);
                    assertThat(known(decoded(type, text))).as(text).isEqualTo(known(plain));
                    String windows = text.replace("\n", "\r\n").replace(" = ", "=");
                    assertThat(known(decoded(type, windows))).as(windows).isEqualTo(known(plain));
                }
            }
        }
    }

    /** The whole result: all values by accessor, and of lists those of each entry. */
    private static Object known(Object result) {
        return result instanceof Page<?> page
                ? List.of(
                        page.paging(),
                        page.entries().stream().map(Accessors::of).toList())
                : List.of(Accessors.of(result), result.toString());
    }

    static Stream<Path> samples() throws IOException {
        String directory = System.getProperty("cnr.samples", "");
        if (directory.isEmpty()) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @Test
    void samplesAreReadByTheCommandsThatTheyAreOf() {
        try {
            samples().forEach(CnrSpellingsTest::assertRead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRead(Path file) {
        Response response;
        try {
            response = Response.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Line> lines = new ArrayList<>();
        List<String> names = response.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals("COLUMN"))
                .toList();
        for (String name : names) {
            List<String> values = response.values(name);
            for (int row = 0; row < values.size(); row++) {
                lines.add(new Line(name, row, values.get(row)));
            }
        }
        types().stream()
                .filter(type ->
                        Objects.requireNonNull(DOCUMENTED.get(type.name())).containsAll(names))
                .filter(type -> !names.isEmpty())
                .forEach(type -> assertOneResult(type, lines));
    }
}
