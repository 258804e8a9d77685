package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.CommandCatalog;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.contact.AddContact;
import dev.ispapi.environment.SetEnvironment;
import dev.ispapi.testing.Blocks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each typed command has each parameter that its API page documents, with its index range, its values and whether it can be empty. */
class DocumentedParametersTest {

    private static final Map<String, List<String>> DOCUMENTED = Blocks.read("/documented-parameters.txt");

    /** Required by their pages, but there is a form of the command with several of them, numbered, and without this one. */
    private static final Map<String, String> HAS_ANOTHER_FORM =
            Map.of("ENVIRONMENTNAME!", "ENVIRONMENTNAME", "STREET!", "STREET", "NAME!?", "NAME?");

    static List<CommandType<?>> types() {
        return CommandCatalog.types().stream()
                .filter(type -> DOCUMENTED.containsKey(type.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aCommandHasEachDocumentedParameterAndNoOther(CommandType<?> type) {
        List<String> groups = type.bindings().stream()
                .filter(binding -> binding.form() instanceof GroupType<?>)
                .map(binding -> binding.parameter().name())
                .toList();
        List<String> members = DOCUMENTED.get(type.name()).stream()
                .filter(notation ->
                        groups.stream().anyMatch(group -> notation.matches(group + "[0-9]+[A-Z]*[!?]*(=.*)?")))
                .toList();

        assertThat(members).allMatch(notation -> type.knows(notation.replaceAll("[!?=].*", "")));
        assertThat(type.parameters())
                .filteredOn(parameter -> !groups.contains(parameter.name()))
                .extracting(DocumentedParametersTest::notation)
                .extracting(DocumentedParametersTest::plain)
                .containsExactlyInAnyOrderElementsOf(DOCUMENTED.get(type.name()).stream()
                        .filter(notation -> !members.contains(notation)
                                && groups.stream().noneMatch(group -> notation.matches(group + "0\\.\\..*")))
                        .map(DocumentedParametersTest::plain)
                        .toList());
    }

    @Test
    void aContactNeedsANameOfAnyKindAndAStreet() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddContact.builder()
                        .city("Springfield")
                        .zip("12345")
                        .country("US")
                        .phone("+1.5551234")
                        .email("someone@example.com")
                        .build())
                .withMessageContainingAll(
                        "NAME is missing; give it, or FIRSTNAME or LASTNAME or ORGANIZATION",
                        "STREET is missing; give it, or STREET0..N");
    }

    @Test
    void aSettingNeedsItsNameOrTheNamesOfSeveral() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> SetEnvironment.builder().environmentKey("app").build())
                .withMessageContaining("ENVIRONMENTNAME is missing; give it, or ENVIRONMENTNAME0..N");
        assertThat(SetEnvironment.builder().environmentNames("colour").build().environmentNames())
                .containsExactly("colour");
    }

    @Test
    void everyCommandOfTheListHasAType() {
        assertThat(types()).extracting(CommandType::name).containsExactlyInAnyOrderElementsOf(DOCUMENTED.keySet());
    }

    /** The pages give few flags their values; the type of all is the same. */
    private static String plain(String notation) {
        String other = HAS_ANOTHER_FORM.getOrDefault(notation, notation);
        return other.endsWith("=0|1") ? other.substring(0, other.length() - "=0|1".length()) : other;
    }

    private static String notation(Parameter parameter) {
        String values = parameter.values().stream().sorted().collect(Collectors.joining("|"));
        return parameter
                + (parameter.isRequired() ? "!" : "")
                + (parameter.isNullable() ? "?" : "")
                + (values.isEmpty() ? "" : "=" + values);
    }
}
