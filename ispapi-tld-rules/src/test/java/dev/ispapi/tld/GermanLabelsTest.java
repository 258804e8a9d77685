package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.text.RulesLanguage;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Labels of the catalogue in German: {@code labels_de.txt} beside the texts. */
class GermanLabelsTest {

    private static final TldRules RULES = TldRules.bundled();

    /** Words that are spelled alike in both languages. */
    private static final Set<String> ALIKE = Set.of("Liechtenstein", "Malta", "Portugal", "Transport", "Trust");

    @Test
    void eachLabelOfTheCatalogueHasGermanWords() {
        Set<String> untranslated = new TreeSet<>();
        Stream.of(RULES, TldRules.bundled(Platform.CNR))
                .flatMap(rules -> rules.zones().stream().flatMap(zone -> rules.zone(zone).stream()))
                .forEach(tld -> {
                    for (Operation operation : Operation.values()) {
                        for (AdditionalField field : tld.additionalFields(operation)) {
                            if (field.label(RulesLanguage.GERMAN).equals(field.label())) {
                                untranslated.add(field.label());
                            }
                            field.choices().stream()
                                    .filter(choice -> !choice.label().equals(choice.value()))
                                    .filter(choice ->
                                            choice.label(RulesLanguage.GERMAN).equals(choice.label()))
                                    .forEach(choice -> untranslated.add(choice.label()));
                        }
                    }
                });

        untranslated.removeAll(ALIKE);
        assertThat(untranslated)
                .as(
                        "Labels without German words. Add for each a line \"English | German\" to labels_de.txt beside texts_de.properties;"
                                + " words that are the same in both languages belong to ALIKE in this test.")
                .isEmpty();
    }

    @Test
    void violationsNameFieldsAndChoicesInGerman() {
        Violation missing = RULES.check(RawCommand.of("AddDomain", Map.of("DOMAIN", "example.us"))).stream()
                .filter(violation -> violation.parameter().equals(Optional.of("X-US-NEXUS-APPPURPOSE")))
                .findFirst()
                .orElseThrow();

        assertThat(missing.message(RulesLanguage.GERMAN)).contains("Wofür die Domain genutzt wird");
        assertThat(missing.remedy(RulesLanguage.GERMAN))
                .contains("P1 (Gewinnorientiertes Unternehmen), P2 (Gemeinnützig, Klub, Verein oder religiöse"
                        + " Einrichtung)");
        assertThat(missing.remedy()).contains("P1 (Business for profit)");
    }

    @Test
    void aLabelKeepsTheZoneThatItNames() {
        assertThat(RulesLanguage.GERMAN.label("The registrant knows that browsers open names in .app with HTTPS only"))
                .isEqualTo("Der Inhaber weiß, dass Browser Namen in .app nur mit HTTPS öffnen");
        assertThat(RulesLanguage.GERMAN.label("The registrant accepts the rules of .org.za, which is regulated"))
                .isEqualTo("Der Inhaber nimmt die Regeln der regulierten Endung .org.za an");
    }

    @Test
    void aLabelWithoutATranslationStaysEnglish() {
        assertThat(RulesLanguage.GERMAN.label("Number of the moon base in .moon"))
                .isEqualTo("Number of the moon base in .moon");
        assertThat(RulesLanguage.ENGLISH.label("Passport")).isEqualTo("Passport");
    }

    @Test
    void aProgramsOwnLanguageHasLabelsUnderTheEnglishOnes() {
        RulesLanguage french = RulesLanguage.of(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"Passport", "Passeport"}, {"Company", 7}};
            }
        });

        assertThat(french.label("Passport")).isEqualTo("Passeport");
        assertThat(french.label("Company")).as("no text").isEqualTo("Company");
        assertThat(french.label("Embassy")).isEqualTo("Embassy");
    }
}
