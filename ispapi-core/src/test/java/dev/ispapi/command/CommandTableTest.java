package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is listed elsewhere agrees with the commands: the table of the documentation, and the exported packages. */
class CommandTableTest {

    private static final Path TABLE = Path.of("..", "docs", "commands.md");

    private static String table() {
        return CommandCatalog.types().stream().map(CommandTableTest::row).collect(Collectors.joining("\n", """
            # Commands

            All documented commands. The build writes this file from the descriptions in `ispapi-core/src/main/commands`.
            Types are in `dev.ispapi`; of an effect `ONCE`, some commands become `REPEATABLE` by a parameter.

            | command | type | answer | effect |
            |---|---|---|---|
            """, "\n"));
    }

    private static String row(CommandType<?> type) {
        Class<?> command = EveryCommandTest.Classes.of(type);
        String answer = ((ParameterizedType) command.getGenericSuperclass())
                .getActualTypeArguments()[0]
                .getTypeName()
                .replaceAll("[a-z]+\\.", "");
        return "| `" + type.name() + "` | `" + command.getName().substring("dev.ispapi.".length()) + "` | `" + answer
                + "` | " + type.effect() + " |";
    }

    @Test
    void theTableThatIsWrittenFromTheDescriptionsTellsWhatTheCompiledCommandsAre() throws IOException {
        assertThat(TABLE).hasContent(table());
    }

    @Test
    void theModuleExportsEveryPackageOfCommands() throws IOException {
        List<String> packages = Files.readAllLines(Path.of("src", "main", "commands", "packages.yaml")).stream()
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .map(line -> "dev.ispapi." + line.substring(0, line.indexOf(':')))
                .toList();

        ModuleDescriptor module;
        try (var descriptor = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            module = ModuleDescriptor.read(descriptor);
        }

        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsAll(packages);
    }
}
