package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java blocks of the page on bulk jobs compile; what they do takes a database and is tested with the jobs. */
class BulkPageTest {

    private static final Path PAGE = Path.of("..", "docs", "bulk.md");

    @TempDir
    private Path folder;

    @Test
    void everyBlockCompiles() throws IOException {
        List<Snippet> snippets = Snippet.of(PAGE);

        assertThat(snippets).isNotEmpty();
        for (Snippet snippet : snippets) {
            assertThat(snippet.errors(folder)).as(snippet.toString()).isEmpty();
        }
    }

    @Test
    void aBlockThatDoesNotCompileWouldBeNoticed() throws IOException {
        assertThat(new Snippet(PAGE, 1, "BulkJob.inn(database);", Optional.empty()).errors(folder))
                .contains("inn");
    }
}
