package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/sandbox-commands.md} has a row for each command that the sandbox knows, and no other. */
class CommandTableOfSandboxTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|(.*)\\|$");

    @Test
    void listsEachCommandOnce() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "sandbox-commands.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .toList();
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(AllCommands.dispatcher().commands());

        assertThat(rows).doesNotHaveDuplicates().hasSize(178);
        TreeSet<String> listed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        listed.addAll(rows);
        assertThat(listed).isEqualTo(known);
    }
}
