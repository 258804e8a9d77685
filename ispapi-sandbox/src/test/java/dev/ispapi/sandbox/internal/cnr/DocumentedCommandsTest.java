package dev.ispapi.sandbox.internal.cnr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.AllCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/sandbox-cnr.md}, held against what the sandbox does. */
class DocumentedCommandsTest {

    private static final Path TABLE = Path.of("..", "docs", "sandbox-cnr.md");

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split(" *\\| *", -1);
            boolean isRow = cells.length == 5 && cells[1].matches("[A-Z][A-Za-z]+") && !cells[1].equals("Command");
            if (isRow && rows.put(cells[1], cells[2]) != null) {
                throw new IllegalStateException(cells[1] + " is in the table twice");
            }
        }
        return rows;
    }

    private static String way(String command) {
        boolean isCarriedOut =
                Commands.all(new WorldCommands(AllCommands.dispatcher())).containsKey(command);
        return isCarriedOut
                ? "carried out"
                : switch (Unmodelled.way(Syntax.of(command).orElseThrow())) {
                    case EMPTY_LIST -> "empty list";
                    case NOT_FOUND -> "not found";
                    case REFUSED -> "refused";
                };
    }

    @Test
    void tellsOfEachDocumentedCommandWhatTheSandboxDoes() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Syntax.commands().forEach(command -> expected.put(command, way(command)));

        assertThat(documented()).isEqualTo(expected);
    }

    @Test
    void carriesOutOnlyDocumentedCommands() {
        assertThat(Syntax.commands())
                .containsAll(Commands.all(new WorldCommands(AllCommands.dispatcher()))
                        .keySet());
    }
}
