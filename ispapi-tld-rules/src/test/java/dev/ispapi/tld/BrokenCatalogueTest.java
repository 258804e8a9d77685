package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a data file is told with the file, the place in it, and what was expected. */
class BrokenCatalogueTest {

    private static final String HEAD =
            "{'format': 1, 'zone': 'one', 'sources': {'s': {'kind': 'FAQ', 'page': 'FAQ 1'}}, ";
    private static final String FIELD = HEAD + "'fields': [{'operations': ['REGISTER'], 'label': 'A', 'source': 's', ";

    @TempDir
    Path directory;

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                broken("", "$", "expected more, found the end of the file"),
                broken("{'format': 1, 'zone': 'one'", "$.zone", "expected more, found the end of the file"),
                broken("[]", "$", "expected an object, found an array"),
                broken("{'zone': 'one'}", "$", "expected the key \"format\", found none"),
                broken(
                        "{'format': 1, 'zone': 'one'} {}",
                        "$",
                        "expected JSON, found something else "
                                + "(Use JsonReader.setLenient(true) to accept malformed JSON at path $)"),
                broken(
                        "{'format': 2, 'zone': 'one'}",
                        "$.format",
                        "expected the format 1, found 2; "
                                + "a file of another format needs another version of ispapi-tld-rules"),
                broken(
                        "{'format': 1.5, 'zone': 'one'}",
                        "$.format",
                        "expected a whole number, or fewer objects within each other "
                                + "(Expected an int but was 1.5 at path $.format)"),
                broken("{'format': 1, 'zone': 'two'}", "$.zone", "expected \"one\", found \"two\""),
                broken("{'format': 1}", "$.zone", "expected \"one\", found nothing"),
                broken(
                        "{'format': 1, 'zone': 'one', 'zone': 'one'}",
                        "$.zone",
                        "expected each key once, found \"zone\" again"),
                broken(
                        "{'format': 1, 'zone': 'one', 'fact': {}}",
                        "$.fact",
                        "expected format, zone, uses, sources, facts, conflicts, registryFacts, choices, fields or"
                                + " remarks, found \"fact\""),
                broken(
                        "{'format': 1, 'zone': 'one', 'uses': ['group']}",
                        "$.uses",
                        "expected the file shared/group.json, found none"),
                broken(
                        "{'format': 1, 'zone': 'one', 'facts': {'s': {}}}",
                        "$.facts.s",
                        "expected a source that the file names before, or a common one, found \"s\""),
                broken(
                        "{'format': 1, 'zone': 'one', 'sources': {'s': {'kind': 'HEARSAY', 'page': 'P'}}}",
                        "$.sources.s.kind",
                        "expected one of [LIVE_API, DOCUMENTATION, SAMPLE, MODULE, WIKI, FAQ, REGISTRY, BACK_END,"
                                + " GTLD_FRAME], found \"HEARSAY\""),
                broken(
                        "{'format': 1, 'zone': 'one', 'sources': {'s': {'kind': 'FAQ'}}}",
                        "$.sources.s",
                        "expected the key \"page\", found none"),
                broken(
                        "{'format': 1, 'zone': 'one', 'sources': {'s': {'kind': 'FAQ', 'page': 'P', 'date':"
                                + " '2024-02-30'}}}",
                        "$.sources.s.date",
                        "expected a date such as 2024-10-15, found \"2024-02-30\""),
                broken(
                        HEAD + "'facts': {'s': {'periods.failure': '1x'}}}",
                        "$.facts.s.periods.failure",
                        "expected a period such as 1Y or -5d, found \"1x\""),
                broken(
                        HEAD + "'facts': {'s': {'periods.failure': 44}}}",
                        "$.facts.s.periods.failure",
                        "expected a text, found a number"),
                broken(
                        HEAD + "'facts': {'s': {'periods.registration': '1Y'}}}",
                        "$.facts.s.periods.registration",
                        "expected an array, found a text"),
                broken(
                        HEAD + "'facts': {'s': {'periods.registration': ['1Y', '1x', '2Y']}}}",
                        "$.facts.s.periods.registration[1]",
                        "expected a period such as 1Y or -5d, found \"1x\""),
                broken(
                        HEAD + "'facts': {'s': {'nameservers.min': -1}}}",
                        "$.facts.s.nameservers.min",
                        "expected a number that is not negative, found -1"),
                broken(
                        HEAD + "'facts': {'s': {'name.idn': null}}}",
                        "$.facts.s.name.idn",
                        "expected true or false, found null"),
                broken(
                        HEAD + "'facts': {'s': {'registry': ' '}}}",
                        "$.facts.s.registry",
                        "expected a text, found an empty one"),
                broken(
                        HEAD + "'facts': {'s': {'idProtection': {'kind': 'REGISTRY'}}}}",
                        "$.facts.s.idProtection",
                        "expected parameters, on and off if and only if there is a protection, found REGISTRY with "
                                + "parameters [], on Optional.empty, off Optional.empty"),
                broken(
                        HEAD + "'facts': {'s': {'trustee': {'free': true}}}}",
                        "$.facts.s.trustee.free",
                        "expected offered, parameter or automatic, found \"free\""),
                broken(
                        FIELD + "'parameter': 'X-A', 'kind': 'CHOICE', 'required': 'ALWAYS'}]}",
                        "$.fields[0]",
                        "X-A: expected values to choose from, found none"),
                broken(
                        FIELD + "'parameter': 'X-A', 'kind': 'TEXT', 'choices': {'a': 'A'}, 'required': 'ALWAYS'}]}",
                        "$.fields[0]",
                        "X-A: expected no values to choose from for a TEXT"),
                broken(
                        FIELD + "'parameter': 'X-A', 'kind': 'CHOICE', 'choices': 'list', 'required': 'ALWAYS'}]}",
                        "$.fields[0].choices",
                        "expected choices that the file lists before, found \"list\""),
                broken(
                        FIELD + "'parameter': 'X-A', 'kind': 'TEXT', 'required': 'WHEN'}]}",
                        "$.fields[0]",
                        "X-A: expected a condition if and only if it is required on one"),
                broken(
                        FIELD + "'parameter': 'X-A', 'kind': 'TEXT', 'required': {'in': ['a']}}]}",
                        "$.fields[0].required",
                        "expected the key \"field\", found none"),
                broken(
                        FIELD + "'kind': 'TEXT', 'required': 'NEVER'}]}",
                        "$.fields[0]",
                        "expected either the key \"parameter\" or the key \"formOnly\""),
                broken(
                        FIELD + "'parameter': 'X-A', 'formOnly': 'a', 'kind': 'TEXT', 'required': 'NEVER'}]}",
                        "$.fields[0]",
                        "expected either the key \"parameter\" or the key \"formOnly\""),
                broken(
                        HEAD + "'fields': [{'parameter': 'X-A'}]}",
                        "$.fields[0]",
                        "expected the key \"operations\" with at least one operation, found none"),
                broken(
                        HEAD + "'remarks': [{'text': 'A.'}]}",
                        "$.remarks[0]",
                        "expected the key \"source\", found none"));
    }

    private static Arguments broken(String json, String path, String problem) {
        return Arguments.of(json.replace('\'', '"'), path, problem);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("brokenFiles")
    void tellsWhatIsWrongAndWhere(String json, String path, String problem) throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.writeString(directory.resolve("zones/one.json"), json);
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessage("zones/one.json at " + path + ": " + problem)
                .satisfies(broken -> {
                    assertThat(broken.file()).isEqualTo("zones/one.json");
                    assertThat(broken.path()).isEqualTo(path);
                });
    }

    @Test
    void refusesAFactFromTwoSources() throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.writeString(
                directory.resolve("zones/one.json"),
                (HEAD.replace("'page': 'FAQ 1'}", "'page': 'FAQ 1'}, 't': {'kind': 'FAQ', 'page': 'FAQ 2'}")
                                + "'facts': {'s': {'name.idn': true}, 't': {'name.idn': false}}}")
                        .replace('\'', '"'));
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessage(
                        "zones/one.json at $.facts.t.name.idn: expected each fact once, found \"name.idn\" from two"
                                + " sources; what the less trusted one says belongs under \"conflicts\"");
    }

    @Test
    void refusesTheNameOfNoFact() throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.writeString(
                directory.resolve("zones/one.json"),
                (HEAD + "'facts': {'s': {'periods.grace': '1d'}}}").replace('\'', '"'));
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessageStartingWith(
                        "zones/one.json at $.facts.s.periods.grace: expected the name of a fact, one of [registry, ")
                .withMessageEndingWith("found \"periods.grace\"");
    }

    @Test
    void refusesADirectoryWithoutZones() {
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessage("zones at $: expected a directory with one file a zone, in " + directory
                        + " (java.nio.file.NoSuchFileException: " + directory.resolve("zones") + ")")
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesAnUnknownKeyInTheIndex() throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.writeString(directory.resolve("classes.json"), "{\"format\": 1, \"tlds\": []}");
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessage("classes.json at $.tlds: expected format or classes, found \"tlds\"");
    }
}
