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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A native image gets all resources that a module can ask for, and its metadata names none that are not there. */
class NativeImageMetadataTest {

    private static final Set<String> WITHOUT_RESOURCES = Set.of("ispapi-bulk", "ispapi-cnr", "ispapi-micrometer", "ispapi-spring-boot-starter");

    static Stream<PublishedModule> modules() {
        return PublishedModule.all().filter(module -> !WITHOUT_RESOURCES.contains(module.artifact()));
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

    private static List<String> globs(String json) throws IOException {
        Map<?, ?> document = (Map<?, ?>) new Moshi.Builder().build().adapter(Object.class).fromJson(json);
        List<String> globs = new ArrayList<>();
        for (Object resource : (List<?>) document.get("resources")) {
            globs.add(String.valueOf(((Map<?, ?>) resource).get("glob")));
        }
        return globs;
    }
}
