package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README and the guide: each Java block runs and prints what the page says, and each link leads to a file. */
class GuideTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>ispapi-bom</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        List<Path> pages =
                new ArrayList<>(List.of(README, ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("SECURITY.md")));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>(Snippet.of(README));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs").resolve("guide"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                snippets.addAll(Snippet.of(page));
            }
        }
        return snippets;
    }

    static List<Snippet> statements() throws IOException {
        return snippets().stream().filter(snippet -> !snippet.isFile()).toList();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyBlockRunsAndPrintsWhatThePageSays(Snippet snippet) throws Exception {
        String printed = snippet.run(folder);

        snippet.output().ifPresent(expected -> assertThat(printed).isEqualTo(expected));
    }

    @Test
    void theFirstProgramAndItsTestRun() throws Exception {
        for (Snippet file : snippets().stream().filter(Snippet::isFile).toList()) {
            assertThat(Snippet.compile(folder, file.typeName(), file.code())).isEmpty();
        }
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            Class<?> type = loader.loadClass("ShopTest");
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method test = type.getDeclaredMethod("registersADomain", Sandbox.class, IspapiClient.class);
            test.setAccessible(true);
            test.invoke(constructor.newInstance(), sandbox, ispapi);
        }
    }

    /** The project below {@code src/it} is built by the profile {@code consumers}. */
    @Test
    void theFirstProjectIsTheOneThatIsTried() throws IOException {
        Path tried = ROOT.resolve("ispapi-sandbox/src/it/first-project");
        String page = Files.readString(ROOT.resolve("docs/guide/first-project.md"));
        String readme = Files.readString(README);
        String version = VERSION.matcher(readme)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(page)
                .contains("```xml\n"
                        + Files.readString(tried.resolve("pom.xml")).replace("@project.version@", version) + "```");
        for (String file : List.of("src/main/java/Shop.java", "src/test/java/ShopTest.java")) {
            assertThat(readme).contains("```java\n" + Files.readString(tried.resolve(file)) + "```");
        }
    }

    @Test
    void aBlockThatDoesNotCompileWouldBeNoticed() {
        Snippet wrong = new Snippet(README, 1, "AddDomain.builder().domian(\"example.com\");", Optional.empty());

        assertThatThrownBy(() -> wrong.run(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("domian");
    }

    @Test
    void aBlockThatFailsWouldBeNoticed() {
        Snippet wrong =
                new Snippet(README, 1, "AddDomain.builder().domain(\"example.com\").build();", Optional.empty());

        assertThatThrownBy(() -> wrong.run(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("InvalidCommandException");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) throws IOException {
        List<String> broken = LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void quickStartIsTwoCommandsOfOneLineEach() throws IOException {
        List<String> commands = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();

        assertThat(commands)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(command -> assertThat(command).endsWith("\n").hasLineCount(1));
        assertThat(commands.get(0)).contains(" tour");
        assertThat(commands.get(1)).isEqualTo("mvn -B -ntp verify\n");
    }
}
