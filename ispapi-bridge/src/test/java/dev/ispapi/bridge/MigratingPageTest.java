package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocks of the page on migrating compile, but for those of other libraries. */
class MigratingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "migrating.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^ *```java\\n(.*?)^ *```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String BEFORE = "// Before";

    private static final String PROGRAM = """
            import dev.ispapi.*;
            import dev.ispapi.bridge.*;
            import dev.ispapi.bridge.mapping.*;
            import dev.ispapi.command.*;
            import dev.ispapi.domain.*;
            import dev.ispapi.value.*;
            import dev.ispapi.wire.*;
            import java.time.Instant;
            import java.util.*;

            class Program {
                static void run(%s) throws Exception {
            %s
                }
            }
            """;

    @TempDir
    Path folder;

    static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(code -> !code.startsWith(BEFORE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void compiles(String code) throws IOException {
        assertThat(errors(code)).isEmpty();
    }

    @Test
    void showsSeveralSteps() throws IOException {
        assertThat(blocks()).hasSizeGreaterThan(5);
    }

    @Test
    void wouldNoticeABlockThatDoesNotCompile() throws IOException {
        assertThat(errors("IspapiOnCnr.ovre(cnr);")).contains("ovre");
    }

    private String errors(String code) throws IOException {
        List<String> given = java.util.stream.Stream.of("IspapiClient cnr", "IspapiClient ispapi", "AddDomain order")
                .filter(variable -> !code.contains(variable + " ="))
                .map(variable -> variable.equals("IspapiClient ispapi") ? "IspapiOnCnr ispapi" : variable)
                .filter(variable -> !variable.endsWith("ispapi") || !code.contains("CommandSender ispapi ="))
                .toList();
        Path source =
                Files.writeString(folder.resolve("Program.java"), PROGRAM.formatted(String.join(", ", given), code));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
            boolean compiles = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return compiles ? "" : messages.toString();
        }
    }
}
