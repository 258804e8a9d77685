package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code @Sandboxed} in a project on an older JUnit, or a newer one: compiled against it, and run by it in a JVM of its own. */
@Timeout(120)
class OlderJUnitsTest {

    private static final String PROJECT = """
            package shop;

            import static org.junit.jupiter.api.Assertions.*;

            import dev.ispapi.IspapiClient;
            import dev.ispapi.command.RawCommand;
            import dev.ispapi.sandbox.*;
            import java.math.BigDecimal;
            import org.junit.jupiter.api.*;

            class ShopTest {
                private static Sandbox last;

                @Nested @Sandboxed(balance = "5.00")
                class OneForEachTest {
                    @BeforeEach void fill(Sandbox sandbox) { sandbox.account().deposit(BigDecimal.ONE); }
                    @Test void one(Sandbox sandbox, IspapiClient client) { check(sandbox, client); }
                    @Test void two(Sandbox sandbox, IspapiClient client) { check(sandbox, client); }
                    private void check(Sandbox sandbox, IspapiClient client) {
                        assertNotSame(last, sandbox);
                        last = sandbox;
                        assertEquals(new BigDecimal("6.00"), sandbox.account().balance());
                        assertEquals(200, client.send(RawCommand.builder("StatusAccount").build()).code());
                    }
                }

                @Sandboxed(scope = Sandboxed.Scope.CLASS)
                @Nested @TestInstance(TestInstance.Lifecycle.PER_CLASS)
                class OneForTheClass {
                    private Sandbox shared;
                    @BeforeAll void start(Sandbox sandbox) { shared = sandbox; }
                    @Test void one(Sandbox sandbox) { assertSame(shared, sandbox); }
                    @Test void two(Sandbox sandbox) { assertSame(shared, sandbox); }
                }
            }
            """;

    static List<Path> consoles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("junit.consoles", "target/junit")))) {
            List<Path> consoles = files.sorted().toList();
            assertThat(consoles).hasSizeGreaterThanOrEqualTo(3);
            return consoles;
        }
    }

    /** What this test runs on, without its own JUnit. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("junit") && !entry.contains("surefire"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @ParameterizedTest
    @MethodSource("consoles")
    void worksUnder(Path console, @TempDir Path folder) throws Exception {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("shop")).resolve("ShopTest.java"), PROJECT);
        String classPath = folder + File.pathSeparator + classPath();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                classPath + File.pathSeparator + console,
                                source.toString()))
                .isZero();
        Path output = folder.resolve("output.txt");
        // Options that all of these versions have.
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        console.toString(),
                        "execute",
                        "--disable-banner",
                        "--class-path",
                        classPath,
                        "--select-class",
                        "shop.ShopTest")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        assertThat(text).containsPattern("4 tests successful").containsPattern("0 tests failed");
    }
}
