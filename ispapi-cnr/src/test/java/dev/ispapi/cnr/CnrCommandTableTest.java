package dev.ispapi.cnr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.CommandType;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is listed elsewhere agrees with the commands: the table of the documentation, and the exported packages. */
class CnrCommandTableTest {

    private static String cells(CommandType<?> type) {
        return "| `" + type.name() + "` | `"
                + CommandClasses.of(type).getName().substring("dev.ispapi.cnr.".length()) + "` | `"
                + CommandClasses.answer(type) + "` | " + type.effect() + " | ";
    }

    @Test
    void theTableTellsWhatTheCompiledCommandsAre() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "commands-cnr.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows)
                .extracting(row -> row.substring(0, row.lastIndexOf("| ", row.length() - 2) + 2))
                .containsExactlyElementsOf(CnrCommandCatalog.types().stream()
                        .map(CnrCommandTableTest::cells)
                        .toList());
    }

    @Test
    void theModuleExportsEveryPackageOfCommands() throws IOException {
        List<String> packages = Files.readAllLines(Path.of("src", "main", "commands", "packages.yaml")).stream()
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .map(line -> "dev.ispapi.cnr." + line.substring(0, line.indexOf(':')))
                .toList();
        ModuleDescriptor module;
        try (var descriptor = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            module = ModuleDescriptor.read(descriptor);
        }

        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsAll(packages);
    }
}
