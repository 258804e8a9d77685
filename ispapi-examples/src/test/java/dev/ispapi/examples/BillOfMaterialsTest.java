package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build writes is whole, and the page on licences says the same. */
class BillOfMaterialsTest {

    private static final Path BILL = Path.of("..", "target", "bom.json");
    private static final Path PAGE = Path.of("..", "docs", "licences.md");
    private static final String OURS = "dev.ispapi";

    /** The names of licences where the bill and the page differ. */
    private static final Map<String, String> SPELLINGS = Map.of("MPL-2.0 or EPL 1.0", "MPL-2.0 or EPL-1.0");

    public record Bill(List<Component> components) {}

    public record Component(String group, String name, String version, List<Choice> licenses) {

        String key() {
            return group + ":" + name;
        }

        String licence() {
            String names = licenses.stream()
                    .map(choice -> choice.license().id() == null
                            ? choice.license().name()
                            : choice.license().id())
                    .collect(Collectors.joining(" or "));
            return SPELLINGS.getOrDefault(names, names);
        }
    }

    public record Choice(License license) {}

    public record License(String id, String name) {}

    /** Maven writes none where it is offline, and the last one may be old. */
    @BeforeEach
    void thereIsABill() {
        assumeTrue("offline=false".equals(System.getProperty("build.mode")), "the bill is written online, by Maven");
        assertThat(BILL).exists();
    }

    private static Map<String, Component> components() throws IOException {
        Bill bill = new Moshi.Builder().build().adapter(Bill.class).fromJson(Files.readString(BILL));
        assertThat(bill).isNotNull();
        return bill.components().stream()
                .collect(Collectors.toMap(Component::key, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> page() throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| ") && line.contains(":") && !line.startsWith("| Dep"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(
                            cells -> cells[1].strip(), cells -> cells[2].strip(), (one, other) -> one, TreeMap::new));
        }
    }

    @Test
    void listsEachJarThatTheProgramsRunOn() throws IOException {
        Set<String> jars = components().values().stream()
                .map(component -> component.name() + "-" + component.version() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of(
                                "com.squareup.moshi.Moshi",
                                "gg.jte.TemplateEngine",
                                "kotlin.Unit",
                                "okhttp3.OkHttpClient",
                                "okio.Buffer",
                                "org.h2.Driver",
                                "org.jspecify.annotations.Nullable",
                                "org.slf4j.Logger",
                                "picocli.CommandLine")
                        .map(BillOfMaterialsTest::jar))
                .allSatisfy(jar -> assertThat(jars).contains(jar));
    }

    private static String jar(String className) {
        try {
            Class<?> type = Class.forName(className, false, BillOfMaterialsTest.class.getClassLoader());
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getFileName()
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void listsOurPublishedModulesAndNoOthers() throws IOException {
        assertThat(components().keySet().stream().filter(key -> key.startsWith(OURS)))
                .contains(OURS + ":ispapi-core", OURS + ":ispapi-tld-rules", OURS + ":ispapi-sandbox")
                .doesNotContain(OURS + ":ispapi-fuzz");
    }

    @Test
    void listsNothingThatOnlyTestsNeed() throws IOException {
        assertThat(components().keySet())
                .noneMatch(key -> key.contains("assertj") || key.contains("wiremock") || key.contains("jazzer"))
                .noneMatch(key -> key.startsWith("org.immutables"));
    }

    @Test
    void thePageOnLicencesSaysTheSame() throws IOException {
        Map<String, String> licences = components().values().stream()
                .filter(component -> !component.group().equals(OURS))
                .collect(Collectors.toMap(Component::key, Component::licence, (one, other) -> one, TreeMap::new));

        assertThat(page()).isEqualTo(licences);
    }
}
