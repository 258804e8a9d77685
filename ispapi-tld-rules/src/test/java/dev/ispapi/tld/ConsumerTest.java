package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.ispapi.command.Command;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/**
 * A program of a user, seen from outside: what our classes drag along must neither be missing nor give warnings. The path holds what
 * the POM hands on and nothing else, so not the annotations that only our own build needs.
 */
@Timeout(120)
class ConsumerTest {

    private static final String SHOWN = String.join(
            "\n",
            "ca 44d",
            "error: DOMAIN abc is too short: .pro wants at least 4 characters, found 3; give a longer name (FAQ 32)",
            "21.00 CAD",
            "2027-03-23T00:00:00Z",
            "");

    @TempDir
    Path folder;

    @Test
    void compilesWithoutWarningsAndRunsOnTheModulePath() throws Exception {
        assertThat(compiled(List.of("--module-path", path()), "module-info.java", "shop/Shop.java"))
                .isEmpty();
        assertThat(run("--module-path", folder + File.pathSeparator + path(), "--module", "shop/shop.Shop"))
                .isEqualTo(SHOWN);
    }

    @Test
    void compilesWithoutWarningsAndRunsOnTheClassPath() throws Exception {
        assertThat(compiled(List.of("--class-path", path()), "shop/Shop.java")).isEmpty();
        assertThat(run("--class-path", folder + File.pathSeparator + path(), "shop.Shop"))
                .isEqualTo(SHOWN);
    }

    /** What the compiler has to say about these sources. */
    private List<String> compiled(List<String> options, String... sources) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-Xlint:all", "-Werror", "-d", folder.toString(), "--release", "17", "-encoding", "UTF-8"));
        List<Path> paths = new ArrayList<>();
        for (String source : sources) {
            URL url = Objects.requireNonNull(ConsumerTest.class.getResource("/consumer/" + source));
            paths.add(Path.of(url.toURI()));
        }
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            compiler.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }

    /** What the program prints, errors included. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Our classes and the run-time dependencies. */
    private static String path() {
        return Stream.of(
                        TldRules.class,
                        Command.class,
                        Moshi.class,
                        OkHttpClient.class,
                        Buffer.class,
                        kotlin.Unit.class,
                        Logger.class,
                        Nullable.class)
                .map(ConsumerTest::origin)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
