package dev.ispapi.testing;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * The program of a user, seen from outside: the sources {@code consumer/module-info.java} and {@code consumer/shop/Shop.java} beside the
 * tests. What our classes drag along must neither be missing nor give warnings there. The path holds what the POM hands on and nothing
 * else, so not the annotations that only our own build needs. The tests of all modules use it.
 */
public final class UserProgram {

    private static final String MAIN_CLASS = "shop.Shop";

    private final Path folder;
    private final String path;

    /**
     * A program.
     *
     * @param folder an empty folder for its classes
     * @param libraries one class of each library on its path
     */
    public UserProgram(Path folder, Class<?>... libraries) {
        this.folder = folder;
        this.path = Stream.of(libraries).map(UserProgram::origin).collect(Collectors.joining(File.pathSeparator));
    }

    /** What it prints on the module path; fails if the compiler has a warning, or the program does not end well. */
    public String printedOnTheModulePath() throws Exception {
        assertThat(compiled(List.of("--module-path", path), "module-info.java", "shop/Shop.java"))
                .isEmpty();
        return run("--module-path", folder + File.pathSeparator + path, "--module", "shop/" + MAIN_CLASS);
    }

    /** What it prints on the class path; fails if the compiler has a warning, or the program does not end well. */
    public String printedOnTheClassPath() throws Exception {
        assertThat(compiled(List.of("--class-path", path), "shop/Shop.java")).isEmpty();
        return run("--class-path", folder + File.pathSeparator + path, MAIN_CLASS);
    }

    /** What the compiler has to say about these sources. */
    private List<String> compiled(List<String> options, String... sources) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-Xlint:all", "-Werror", "-d", folder.toString(), "--release", "17", "-encoding", "UTF-8"));
        List<Path> paths = new ArrayList<>();
        for (String source : sources) {
            URL url = Objects.requireNonNull(UserProgram.class.getResource("/consumer/" + source));
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
