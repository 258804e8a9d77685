package dev.ispapi.tld.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesLanguageTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = RulesLanguage.class.getResourceAsStream("texts_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static TreeSet<String> places(String template) {
        return PLACE.matcher(template)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> keys() throws IOException {
        return new TreeSet<>(texts("en").stringPropertyNames()).stream();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("de").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theGermanTextFillsNoPlaceThatTheEnglishOneLacks(String key) throws IOException {
        assertThat(places(texts("en").getProperty(key)))
                .containsAll(places(texts("de").getProperty(key)));
        assertThat(texts("de").getProperty(key)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyViolationHasMessageAndRemedy(String language) throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        TreeSet<String> fix = new TreeSet<>();
        for (String key : texts(language).stringPropertyNames()) {
            if (key.endsWith(".wrong")) {
                wrong.add(key.substring(0, key.length() - ".wrong".length()));
            } else if (key.endsWith(".fix")) {
                fix.add(key.substring(0, key.length() - ".fix".length()));
            }
        }
        assertThat(fix).isEqualTo(wrong).isNotEmpty();
    }

    @Test
    void isGermanForGermanAndEnglishForEverythingElse() {
        assertThat(RulesLanguage.of(Locale.GERMANY)).isSameAs(RulesLanguage.GERMAN);
        assertThat(RulesLanguage.of(Locale.forLanguageTag("de-AT"))).isSameAs(RulesLanguage.GERMAN);
        assertThat(RulesLanguage.of(Locale.FRANCE)).isSameAs(RulesLanguage.ENGLISH);
        assertThat(RulesLanguage.of(Locale.ROOT)).isSameAs(RulesLanguage.ENGLISH);
        assertThat(RulesLanguage.GERMAN.template("severity.error")).isEqualTo("Fehler");
        assertThat(RulesLanguage.GERMAN).hasToString("de");
    }

    @Test
    void saysInEnglishWhatAProgramsOwnLanguageLacks() {
        RulesLanguage french = RulesLanguage.of(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"severity.error", "erreur"}, {"severity.warning", 7}};
            }
        });

        assertThat(french.template("severity.error")).isEqualTo("erreur");
        assertThat(french.template("severity.warning")).as("no text").isEqualTo("warning");
        assertThat(french.template("or")).isEqualTo(" or ");
    }

    @Test
    void refusesAKeyThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulesLanguage.GERMAN.template("no.such.key"))
                .withMessage("expected a key of texts_en.properties, such as step.failure, found \"no.such.key\"");
    }
}
