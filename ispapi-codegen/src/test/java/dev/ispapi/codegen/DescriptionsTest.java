package dev.ispapi.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionsTest {

    private static final Path CORE = Path.of("..", "ispapi-core", "src", "main", "commands");

    @TempDir
    private Path directory;

    @Test
    void readsTheDescriptionsOfAllCommands() throws IOException {
        assertThat(Descriptions.read(CORE, true).commands())
                .isNotEmpty()
                .extracting(Description::typeName)
                .doesNotHaveDuplicates();
    }

    @Test
    void anErrorNamesTheFileTheParameterAndTheKnownKinds() throws IOException {
        Path file = Files.createDirectories(directory.resolve("event")).resolve("StatusEvent.yaml");
        Files.writeString(file, "command: StatusEvent\neffect: READS\nparameters:\n  EVENT: {kind: FOO}\n");

        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(() -> Descriptions.read(directory, false))
                .withMessageStartingWith(file + ": parameters: parameter EVENT: unknown kind FOO; known: TEXT,");
    }

    @Test
    void aStrictReaderRefusesMissingWords() throws IOException {
        Path file = Files.createDirectories(directory.resolve("event")).resolve("StatusEvent.yaml");
        Files.writeString(file, "command: StatusEvent\neffect: READS\npurpose: \"\"\n");

        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(() -> Descriptions.read(directory, true))
                .withMessageContaining("write purpose:");
    }
}
