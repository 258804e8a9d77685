package dev.ispapi.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API of each published module is what {@code docs/api} says, so that a change of it is seen where changes are reviewed. With
 * {@code -Dapi=write} the texts are written anew.
 */
public class PublicApiTest {

    private static final Path TEXTS = Path.of("..", "docs", "api");

    static Stream<PublishedModule> modules() {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theApiIsTheReviewedOne(PublishedModule module) throws IOException {
        String api = text(module);
        Path file = TEXTS.resolve(module.artifact() + ".txt");
        if ("write".equals(System.getProperty("api"))) {
            Files.createDirectories(TEXTS);
            Files.writeString(file, api);
        }

        assertThat(api)
                .describedAs(
                        "the API of %s; if the change is meant, run this test with -Dapi=write and commit %s",
                        module, file)
                .isEqualTo(Files.readString(file));
    }

    private static String text(PublishedModule module) throws IOException {
        Predicate<String> exported = module.exported();
        return module.files().stream()
                .filter(file -> file.endsWith(".class") && file.indexOf('$') < 0 && !file.endsWith("-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> name.indexOf('.') > 0 && exported.test(name.substring(0, name.lastIndexOf('.'))))
                .sorted()
                .flatMap(name -> ApiText.of(load(name)))
                .collect(Collectors.joining("\n", "Public API of " + module + ". Written by PublicApiTest.\n", "\n"));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public abstract static class Sample<T extends Comparable<T>> {

        public static final int LIMIT = 3;

        protected Sample() {}

        public abstract List<T> all(String... names) throws IOException;

        void hidden() {}
    }

    @Test
    void aTypeIsShownWithItsMembers() {
        assertThat(ApiText.of(Sample.class))
                .containsExactly(
                        "",
                        "abstract class dev.ispapi.checks.PublicApiTest$Sample<T extends Comparable<T>>",
                        "    abstract List<T> all(String...) throws java.io.IOException",
                        "    protected new()",
                        "    static final int LIMIT");
    }
}
