package dev.ispapi.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/**
 * A native image gets all resources that a module can ask for and all classes that the command line looks up by name; the metadata names
 * nothing that is not there.
 */
class NativeImageMetadataTest {

    private static final Set<String> WITHOUT_RESOURCES =
            Set.of("ispapi-bulk", "ispapi-cnr", "ispapi-micrometer", "ispapi-spring-boot-starter");

    private static final PublishedModule COMMAND_LINE = PublishedModule.at("ispapi-cli", dev.ispapi.cli.Ispapi.class);

    static Stream<PublishedModule> modules() {
        return Stream.concat(
                PublishedModule.all().filter(module -> !WITHOUT_RESOURCES.contains(module.artifact())),
                Stream.of(COMMAND_LINE));
    }

    private static String metadata(PublishedModule module) {
        return "META-INF/native-image/dev.ispapi/" + module.artifact() + "/reachability-metadata.json";
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyResourceIsNamedAndEachNameHasOne(PublishedModule module) throws IOException {
        List<String> globs = globs(module.read(metadata(module)));
        List<String> resources = module.files().stream()
                .filter(file -> !file.endsWith(".class") && !file.startsWith("META-INF/"))
                .toList();
        List<PathMatcher> matchers = globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();

        assertThat(resources)
                .allSatisfy(resource -> assertThat(matchers).anyMatch(glob -> glob.matches(Path.of(resource))));
        assertThat(globs)
                .allSatisfy(glob -> assertThat(resources)
                        .anyMatch(resource -> FileSystems.getDefault()
                                .getPathMatcher("glob:" + glob)
                                .matches(Path.of(resource))));
    }

    @Test
    void everyPageOfTheConsoleIsNamed() throws IOException {
        List<String> pages = COMMAND_LINE.files().stream()
                .filter(file -> file.startsWith("dev/ispapi/cli/console/pages/Jte") && file.indexOf('$') < 0)
                .map(NativeImageMetadataTest::className)
                .toList();

        assertThat(pages).isNotEmpty();
        assertThat(texts(COMMAND_LINE.read(metadata(COMMAND_LINE)), "reflection", "type"))
                .containsExactlyInAnyOrderElementsOf(pages);
    }

    /** Picocli's annotation processor names them while they are compiled. */
    @Test
    void everyProgramOfTheCommandLineIsNamed() throws IOException {
        String named =
                COMMAND_LINE.read("META-INF/native-image/picocli-generated/dev.ispapi/ispapi-cli/reflect-config.json");
        List<String> programs = COMMAND_LINE.files().stream()
                .filter(file -> file.startsWith("dev/ispapi/cli/") && file.endsWith(".class"))
                .map(NativeImageMetadataTest::className)
                .filter(NativeImageMetadataTest::isProgram)
                .toList();

        assertThat(programs)
                .hasSizeGreaterThan(10)
                .allSatisfy(program -> assertThat(named).contains("\"" + program + "\""));
    }

    private static String className(String file) {
        return file.substring(0, file.length() - ".class".length()).replace('/', '.');
    }

    private static boolean isProgram(String name) {
        try {
            return Class.forName(name, false, NativeImageMetadataTest.class.getClassLoader())
                    .isAnnotationPresent(Command.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> globs(String json) throws IOException {
        return texts(json, "resources", "glob");
    }

    private static List<String> texts(String json, String list, String name) throws IOException {
        Map<?, ?> document =
                (Map<?, ?>) new Moshi.Builder().build().adapter(Object.class).fromJson(json);
        List<String> texts = new ArrayList<>();
        for (Object entry : (List<?>) document.get(list)) {
            texts.add(String.valueOf(((Map<?, ?>) entry).get(name)));
        }
        return texts;
    }
}
