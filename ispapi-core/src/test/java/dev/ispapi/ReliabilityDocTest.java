package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proofs of {@code docs/reliability.md} are there: each test that it names, of whatever module. */
class ReliabilityDocTest {

    private static final Path ROOT = Path.of("..");

    /** {@code SomeTest}, {@code SomeTest.someMethod}, or {@code .someMethod} of the class that was named last. */
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*Test)?(?:\\.([a-z]\\w*))?`");

    /** The sources of all test classes of a name: two modules may have one of the same. */
    private static Map<String, String> sources() throws IOException {
        List<Path> folders;
        try (Stream<Path> modules = Files.list(ROOT)) {
            folders = modules.map(module -> module.resolve(Path.of("src", "test", "java")))
                    .filter(Files::isDirectory)
                    .toList();
        }
        Map<String, String> sources = new HashMap<>();
        for (Path folder : folders) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(file -> file.toString().endsWith("Test.java"))
                        .toList();
            }
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".java", "");
                sources.merge(name, Files.readString(file), String::concat);
            }
        }
        return sources;
    }

    @Test
    void eachTestThatTheDocumentNamesIsThere() throws IOException {
        Map<String, String> sources = sources();
        List<MatchResult> names = NAME.matcher(Files.readString(ROOT.resolve(Path.of("docs", "reliability.md"))))
                .results()
                .toList();
        List<String> missing = new ArrayList<>();
        String current = "";
        for (MatchResult name : names) {
            current = name.group(1) == null ? current : name.group(1);
            String source = sources.getOrDefault(current, "");
            boolean isThere =
                    name.group(2) == null ? !source.isEmpty() : source.contains("void " + name.group(2) + "(");
            if (!isThere) {
                missing.add(current + (name.group(2) == null ? "" : "." + name.group(2)));
            }
        }

        assertThat(names).isNotEmpty();
        assertThat(missing).isEmpty();
    }
}
