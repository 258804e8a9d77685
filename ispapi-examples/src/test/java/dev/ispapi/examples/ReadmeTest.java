package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    /** What stands around a block in a reader's program: imports, a client, a password. */
    private static final String PROGRAM = """
        import dev.ispapi.*;
        import dev.ispapi.account.*;
        import dev.ispapi.command.*;
        import dev.ispapi.contact.*;
        import dev.ispapi.domain.*;
        import dev.ispapi.idn.*;
        import dev.ispapi.sandbox.*;
        import dev.ispapi.session.*;
        import dev.ispapi.dnszone.*;
        import dev.ispapi.support.advice.*;
        import dev.ispapi.support.events.*;
        import dev.ispapi.support.plan.*;
        import dev.ispapi.tld.*;
        import dev.ispapi.tld.lifecycle.*;
        import dev.ispapi.tld.price.*;
        import dev.ispapi.user.*;
        import dev.ispapi.value.*;
        import dev.ispapi.wire.*;
        import java.net.URI;
        import java.nio.file.*;
        import java.time.Duration;
        import java.time.Instant;
        import java.util.*;
        import java.util.stream.*;

        class Program {
            void run(%s) throws Exception {
        %s
            }
        }
        """;

    @TempDir
    Path folder;

    static List<String> javaBlocks() throws IOException {
        return blocks("java");
    }

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(MatchResult::group)
                .map(block -> block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void everyJavaBlockCompiles(String block) throws IOException {
        String given = Stream.of("IspapiClient ispapi", "AddDomain order", "TldRules rules", "String password")
                .filter(variable -> !block.contains(variable + " ="))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");

        assertThat(errors(PROGRAM.formatted(given, block))).isEmpty();
    }

    @Test
    void aBlockThatDoesNotCompileWouldBeNoticed() throws IOException {
        assertThat(errors(PROGRAM.formatted("", "AddDomain.builder().domian(\"example.com\");")))
                .contains("domian");
    }

    @Test
    void quickStartIsTwoCommandsOfOneLineEach() throws IOException {
        List<String> commands = blocks("sh");

        assertThat(commands)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(command -> assertThat(command).endsWith("\n").hasLineCount(1));
        assertThat(commands.get(0)).contains(" tour");
        assertThat(commands.get(1)).isEqualTo("mvn -B -ntp verify\n");
    }

    private String errors(String program) throws IOException {
        Path source = Files.writeString(folder.resolve("Program.java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
            boolean compiles = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return compiles ? "" : messages.toString();
        }
    }
}
