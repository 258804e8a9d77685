package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within a package, classes may need each other; from package to package, none needs a class that needs it in turn. */
class CirclesTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("\\s+(dev\\.ispapi\\.[\\w.$]+)\\s+-> (dev\\.ispapi\\.[\\w.$]+)\\s.*");

    @TempDir
    Path folder;

    @Test
    void noCircleOfClassesLeadsThroughTwoPackages() throws Exception {
        SortedMap<String, Set<String>> needs = dependencies(withoutModule());
        assertThat(needs.get("dev.ispapi.MalformedResponseException")).contains("dev.ispapi.IspapiException");

        SortedMap<String, Set<String>> reached = new TreeMap<>();
        needs.keySet().forEach(start -> reached.put(start, reachable(start, needs)));
        List<String> circles = new ArrayList<>();
        reached.forEach((start, others) -> others.stream()
                .filter(other -> start.compareTo(other) < 0 && !packageOf(other).equals(packageOf(start)))
                .filter(other -> reached.getOrDefault(other, Set.of()).contains(start))
                .forEach(other -> circles.add(start + " and " + other)));

        assertThat(circles).isEmpty();
    }

    /** The classes alone: for a module, jdeps wants all modules that it needs. */
    private Path withoutModule() throws IOException, URISyntaxException {
        Path classes = Path.of(IspapiClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList()) {
                Path copy = folder.resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    /** What each class needs, nested classes being a part of theirs. */
    private static SortedMap<String, Set<String>> dependencies(Path classes) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "--multi-release", "17", "-verbose:class", "-filter:none", classes.toString());
        assertThat(exit).as(out.toString()).isZero();
        SortedMap<String, Set<String>> needs = new TreeMap<>();
        out.toString().lines().map(DEPENDENCY::matcher).filter(Matcher::matches).forEach(found -> {
            String from = outermost(found.group(1));
            String to = outermost(found.group(2));
            if (!from.equals(to)) {
                needs.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
            }
        });
        return needs;
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> needs) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(needs.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
