package dev.ispapi.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The composed sentences of the Javadoc, with the words of each real parameter. */
class SentencesTest {

    private static final Path CORE = Path.of("..", "ispapi-core", "src", "main", "commands");

    /** What can follow "Sets" and "Changes". */
    private static final String OBJECT =
            "(the|an?|whether|how|what|which|who|whose|whom|when|where|why|until when|to whom|by what|by whom) .*";

    static Stream<Description> commands() throws IOException {
        return Descriptions.read(CORE, true).commands().stream();
    }

    private static List<String> sentences(Field field) {
        Sentences sentences = new Sentences(field);
        return field.verb() == Verb.SET
                ? List.of(sentences.sets(), sentences.replaces(), sentences.changes(), sentences.changesSlot())
                : List.of(sentences.adds(), sentences.addsAll(), sentences.removes(), sentences.removesAll());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachSentenceIsGrammatical(Description command) {
        for (Field field : command.parameters()) {
            if (field.verb() == Verb.SET) {
                assertThat(field.phrase()).as(field.wireName()).matches(OBJECT);
            } else {
                assertThat(field.phrase()).as(field.wireName()).matches("an? .*");
            }
            assertThat(sentences(field))
                    .as(field.wireName())
                    .allSatisfy(sentence -> assertThat(sentence)
                            .endsWith(".")
                            .doesNotContain("the the", " a the ", " an the ", "the a ", "..  ", ";.", "  ")
                            .doesNotContainPattern(" \\.(?![a-z])")
                            .contains("{@code " + field.label() + "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anAnswerWithAMeaningIsAPhraseInBrackets(Description command) {
        assertThat(command.answers().values())
                .filteredOn(meaning -> !meaning.isEmpty())
                .allMatch(meaning ->
                        !meaning.matches("(?i)(if|where|when) .*") && !meaning.contains("(" + meaning + ")"));
    }

    @Test
    void aRemarkFollowsTheSentence() throws IOException {
        Field auth = commands()
                .filter(command -> command.wireName().equals("AddContact"))
                .flatMap(command -> command.parameters().stream())
                .filter(field -> field.wireName().equals("AUTH"))
                .findFirst()
                .orElseThrow();

        assertThat(new Sentences(auth).sets()).isEqualTo("Sets the auth code ({@code AUTH}). A secret.");
        assertThat(new Sentences(auth).returned()).isEqualTo("the auth code, {@code AUTH}; a secret");
    }

    @Test
    void aListThatIsReplacedSaysSoInItsFirstSentence() throws IOException {
        String source = Generator.generate(CORE, Target.ISPAPI).get("dev/ispapi/domain/ModifyDomain.java");

        assertThat(source.replaceAll("\\s*\\n\\s*\\* ", " "))
                .contains("Sets the nameservers, replacing all present ones ({@code NAMESERVER0..12}).")
                .contains("Adds a nameserver ({@code ADDNAMESERVER0..12}); can be called several times.")
                .contains("Removes a nameserver ({@code DELNAMESERVER0..12}); can be called several times.")
                .contains(
                        "Sets the next one of the registrants, in place of the present one ({@code OWNERCONTACT0..4}).");
    }

    @Test
    void noMethodOfABuilderIsNamedAfterTwoVerbs() throws IOException {
        assertThat(Generator.generate(CORE, Target.ISPAPI).values())
                .noneMatch(source -> source.matches("(?s).*\\badd(Add|Del)[A-Z]\\w*\\(.*"));
    }
}
