package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceDataTest {

    private static final Set<String> ALWAYS = Set.of("command", "code", "zone", "object");

    static List<Rule> rules() {
        return Stream.of(Platform.ISPAPI, Platform.CNR)
                .flatMap(platform -> RuleBook.bundled(platform).rules().stream())
                .distinct()
                .toList();
    }

    private static RuleBook book(Rule rule) {
        return RuleBook.bundled(rule.key().startsWith("cnr.") ? Platform.CNR : Platform.ISPAPI);
    }

    static Stream<AdviceLanguage> languages() {
        return Stream.of(AdviceLanguage.ENGLISH, AdviceLanguage.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleLeadsToItsOwnRule(Rule rule) {
        assertThat(rule.examples())
                .allSatisfy(example -> assertThat(
                                book(rule).find(example.failure()).rule().key())
                        .isEqualTo(rule.key()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPatternIsReachedByAnExample(Rule rule) {
        assertThat(rule.patterns())
                .allSatisfy(pattern -> assertThat(rule.examples())
                        .anySatisfy(example -> assertThat(
                                        pattern.find(example.failure().text()))
                                .isPresent()));
        assertThat(rule.general()
                        || !rule.failures().contains(FailureKind.ANSWER)
                        || !rule.examples().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryTextAndNoOther(AdviceLanguage language) {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : rules()) {
            Stream.of("happened", "cause", "do").forEach(text -> expected.add(rule.key() + "." + text));
            if (rule.audience() == Audience.CUSTOMER) {
                expected.add(rule.key() + ".customer");
            }
        }
        Stream.of(ObjectKind.values()).map(ObjectKind::word).forEach(expected::add);
        Stream.of(Retry.values()).map(Retry::textKey).forEach(expected::add);
        Stream.of(LoginCheck.values()).map(LoginCheck::textKey).forEach(expected::add);
        Stream.of("owner", "admin", "tech", "billing").map("contact."::concat).forEach(expected::add);
        expected.addAll(Set.of("customer.neutral", "word.command", "word.zone", "word.parameters", "word.or"));
        ZoneWords.PLACES.forEach(place -> expected.add("word." + place));
        expected.addAll(Set.of("word.protection.registry", "word.protection.persons"));

        assertThat(new TreeSet<>(language.bundle().keySet())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void textsUseOnlyWhatTheirRuleReads(AdviceLanguage language) {
        for (Rule rule : rules()) {
            Set<String> allowed = new TreeSet<>(ALWAYS);
            allowed.addAll(ZoneWords.PLACES);
            rule.details().forEach(detail -> allowed.add(detail.placeholder()));
            if (rule.failures().contains(FailureKind.INVALID_COMMAND)) {
                allowed.add("parameters");
            }
            Stream.of("happened", "cause", "do")
                    .map(text -> language.template(rule.key() + "." + text))
                    .forEach(text -> assertThat(allowed).as(text).containsAll(Template.places(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void customersHearNothingOfCommandsAndMoneyMatters(AdviceLanguage language) {
        for (String key : language.bundle().keySet()) {
            if (key.endsWith(".customer") || key.equals("customer.neutral")) {
                String text = language.template(key);
                assertThat(text.toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotContain("{", "credit", "account", "guthaben", "konto", "api", "kredit", "domain(");
                assertThat(text).as(key).doesNotContainPattern("[A-Z][a-z]+Domain|[A-Z]{2,}-[A-Z]{2,}");
            }
        }
    }

    @Test
    void germanTextsHaveTheirUmlauts() {
        String all = AdviceLanguage.GERMAN.bundle().keySet().stream()
                .map(AdviceLanguage.GERMAN::template)
                .collect(Collectors.joining(" "));

        assertThat(all).contains("ä", "ö", "ü", "ß").doesNotContain("\uFFFD", "Ã", "fuer ", "ueber", "moeglich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{\"key\":\"a\"}]",
                "[{\"key\":\"a\",\"retry\":\"SOON\"}]",
                "[{\"key\":\"a\",\"colour\":\"red\"}]",
                "[{\"key\":\"a\",\"key\":\"b\"}]",
                "[{\"key\":\"a\",\"codes\":[\"99\"]}]",
                "[{\"key\":\"a\",\"codes\":[]}]",
                "[{\"key\":\"a\",\"patterns\":[\"{colour}\"]}]",
                "[{\"key\":\"a\",\"patterns\":[\"is"
                        + " {host}\"],\"retry\":\"NO\",\"audience\":\"STAFF\",\"sources\":[\"FAQ 1\"]}]",
                "[{\"key\":\"a\",\"retry\":\"NO\",\"audience\":\"STAFF\",\"sources\":[\"hearsay\"]}]",
                "[",
                "[] []"
            })
    void refusesDataThatIsNotAsItMustBe(String data) {
        assertThatThrownBy(() -> new RuleReader("test.json", new Buffer().writeUtf8(data)).rules())
                .isInstanceOf(BrokenAdviceException.class)
                .hasMessageStartingWith("test.json at $");
    }
}
