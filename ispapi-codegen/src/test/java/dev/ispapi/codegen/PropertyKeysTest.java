package dev.ispapi.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of a property: what is written for each, and what is said where one is used wrongly. */
class PropertyKeysTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void createFolder() throws IOException {
        Files.writeString(directory.resolve("packages.yaml"), "event: \"Events.\"\n");
        file = Files.createDirectories(directory.resolve("event")).resolve("StatusEvent.yaml");
    }

    /** The class of an answer with one property. */
    private String result(String property) throws IOException {
        describe("READS", "EVENT: {is: \"the event\"}", property);
        return Generator.generate(directory, Target.ISPAPI)
                .get("dev/ispapi/event/EventStatus.java")
                .replaceAll("\\s+", " ");
    }

    private void describe(String effect, String parameter, String property) throws IOException {
        Files.writeString(
                file,
                "command: StatusEvent\neffect: " + effect + "\npurpose: \"Reads.\"\nparameters:\n  " + parameter
                        + "\nresult: EventStatus\nproperties:\n  " + property + "\n");
    }

    @Test
    void splitMakesAListOfOneValueAndWritesItBack() throws IOException {
        assertThat(result("KINDS: {split: blank, java: kinds, is: \"the kinds\"}"))
                .contains("public List<String> kinds() { return read().parts(' ', \"KINDS\"); }")
                .contains("public Builder kinds(Collection<String> values) { return setParts(\"KINDS\", \" \", values);"
                        + " }")
                .contains("public Builder kinds(String... values) { return kinds(List.of(values)); }");
        assertThat(result("TERMS: {kind: PERIOD, split: comma, java: terms, is: \"the terms\"}"))
                .contains("public List<Period> terms() { return read().periods(\"TERMS\"); }")
                .contains("return setParts(\"TERMS\", \",\", values);");
    }

    @Test
    void moneyReadsAndWritesAmountAndCurrency() throws IOException {
        assertThat(result("PRICE: {kind: MONEY, currency: CURRENCY, is: \"the price\"}"))
                .contains("public Optional<Money> price() { return read().money(\"PRICE\", \"CURRENCY\"); }")
                .contains("public Builder price(Money value) { return setMoney(\"PRICE\", \"CURRENCY\", value); }");
    }

    @Test
    void aGroupReadsAndWritesNumberedProperties() throws IOException {
        Files.writeString(
                directory.resolve("groups.yaml"),
                "event.Place: {is: \"A place\", members: {CITY: {is: \"the city\"}}}\n");

        assertThat(result("PLACE: {kind: GROUP, type: event.Place, java: places, is: \"the places\"}"))
                .contains("public List<Place> places() { return read().groups(\"PLACE\", Place::from); }")
                .contains("public Builder places(Collection<Place> values) {"
                        + " return setGroups(\"PLACE\", values, Place::to); }");
    }

    @Test
    void extensionsAreAMapOfTheNamesBehindThePrefix() throws IOException {
        assertThat(result("OLD-X: {kind: EXTENSIONS, java: oldExtensions, is: \"the old extensions\"}"))
                .contains("public SortedMap<String, String> oldExtensions() {"
                        + " return Collections.unmodifiableSortedMap(read().extensions(\"OLD-\")); }")
                .contains("public Builder oldExtensions(Map<String, String> values) {"
                        + " return setExtensions(\"OLD-\", values); }")
                .contains(".properties(\"oldExtensions\", oldExtensions())");
    }

    @Test
    void aHookReadsAndItsTwinWrites() throws IOException {
        assertThat(result("HOSTS: {hook: event.Limits.of, type: event.Limits, java: hosts, is: \"the limits\"}"))
                .contains("public Limits hosts() { return Limits.of(read(), \"HOSTS\"); }")
                .contains("public Builder hosts(Limits value) {"
                        + " return with(answer -> Limits.writeOf(answer, \"HOSTS\", value)); }");
        assertThat(result("HOSTS: {hook: event.Limits.all, type: \"List<String>\", java: hosts, is: \"the hosts\"}"))
                .contains("public List<String> hosts() { return Limits.all(read(), \"HOSTS\"); }")
                .contains("public Builder hosts(Collection<String> values) {"
                        + " return with(answer -> Limits.writeAll(answer, \"HOSTS\", values)); }");
        assertThat(result("SALE: {hook: event.Sale.of, type: \"Optional<event.Sale>\", is: \"the sale\"}"))
                .contains("public Optional<Sale> sale() { return Sale.of(read(), \"SALE\"); }")
                .contains("public Builder sale(Sale value) {");
    }

    @Test
    void whatWasAskedForIsNotReadFromTheAnswer() throws IOException {
        assertThat(result("DOMAIN: {asked: true, is: \"the name that was asked for\"}"))
                .contains("public DomainName domain() { return read().asked(); }")
                .contains("public Builder domain(DomainName value) { return asking(value); }")
                .contains("public Builder domain(String value) { return asking(DomainName.received(value)); }")
                .doesNotContain("EventStatus from(Response response)");
    }

    @Test
    void whatIsRequiredIsCheckedWhenTheAnswerIsDecoded() throws IOException {
        assertThat(result("NUMBER: {kind: INT, required: true, is: \"the number\"}"))
                .contains("EventStatus(PropertyReader read) { super(read); number(); }")
                .contains("public Integer number() {"
                        + " return read().required(reader -> reader.integer(\"NUMBER\"), \"NUMBER\"); }")
                .contains("@throws dev.ispapi.MalformedResponseException");
        assertThat(result("NAME: {required: true, is: \"the name\"}"))
                .contains("super(read); read.require(\"NAME\"); }")
                .contains("public String name() { return read().requiredText(\"NAME\"); }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X: {split: dot, is: the x} | split: dot is neither blank nor comma",
                "X: {kind: INT, split: comma, is: the x} | split: reads TEXT, and PERIOD with commas; found kind INT"
                        + " and split: comma",
                "X: {kind: PERIOD, split: blank, is: the x} | split: reads TEXT, and PERIOD with commas; found kind"
                        + " PERIOD and split: blank",
                "X: {kind: MONEY, is: the x} | kind: MONEY and currency:, which names the property of the currency, go"
                        + " together",
                "X: {currency: EUR, is: the x} | kind: MONEY and currency:, which names the property of the currency,"
                        + " go together",
                "X: {kind: GROUP, is: the x} | kind: GROUP needs type:, the group such as contact.ContactData",
                "X: {hook: event.Limits.of, is: the x} | hook: needs type:, what the method returns, such as"
                        + " List<String>",
                "X: {hook: limits, type: event.Limits, is: the x} | hook: names package, class and method, such as"
                        + " domain.Limits.of; found limits",
                "X: {asked: maybe, is: the x} | asked is neither true nor false: maybe",
                "X: {asked: true, split: comma, is: the x} | split: and asked: exclude each other",
                "X: {hook: event.A.of, type: event.A, split: comma, is: the x} | split: and hook: exclude each other",
                "X: {kind: EXTENSION, is: the x} | unknown kind EXTENSION; known: TEXT,",
                "X: {spilt: comma, is: the x} | unknown key spilt; known: kind, required,"
            })
    void aKeyThatIsUsedWronglyIsRefusedWithItsPlace(String property, String problem) throws IOException {
        describe("READS", "EVENT: {is: \"the event\"}", property);

        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(() -> Descriptions.read(directory, true))
                .withMessageStartingWith(file + ": properties: property X: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X: {split: comma, is: the x} | split: is for the properties of answers",
                "X: {currency: EUR, is: the x} | currency: is for the properties of answers",
                "X: {hook: event.Limits.of, type: event.Limits, is: the x} | hook: is for the properties of answers",
                "X: {asked: true, is: the x} | asked: is for the properties of answers",
                "X: {kind: MONEY, is: the x} | kind MONEY is for the properties of answers",
                "X: {kind: GROUP, is: the x} | kind GROUP is for the properties of answers",
                "X: {kind: EXTENSIONS, is: the x} | kind EXTENSIONS is for the properties of answers",
                "X: {kind: CURRENCY, is: the x} | kind CURRENCY is for the properties of answers"
            })
    void aParameterHasNoneOfTheKeysOfProperties(String parameter, String problem) throws IOException {
        describe("READS", parameter, "Y: {is: the y}");

        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(() -> Descriptions.read(directory, true))
                .withMessage(file + ": parameters: parameter X: " + problem);
    }

    @Test
    void aCommandThatMustHappenOncePromisesNothing() throws IOException {
        describe("ONCE", "EVENT: {is: \"the event\"}", "X: {required: true, is: \"the x\"}");

        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(() -> Descriptions.read(directory, true))
                .withMessage(file + ": promises a property with required:, but must happen once: its success must not"
                        + " look like a failure");
    }
}
