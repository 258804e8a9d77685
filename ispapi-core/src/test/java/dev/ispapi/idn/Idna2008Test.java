package dev.ispapi.idn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Idna2008Test {

    @ParameterizedTest
    @CsvSource({
        "my–domain.de,'label 1 \"my–domain\" has U+2013 at character 3, which IDNA2008 does not allow, so that the registry may refuse the name; did you mean \"-\"?'",
        "www.co–uk.com,'label 2 \"co–uk\" has U+2013 at character 3, which IDNA2008 does not allow, so that the registry may refuse the name; did you mean \"-\"?'",
        "a—b.com,'label 1 \"a—b\" has U+2014 at character 2, which IDNA2008 does not allow, so that the registry may refuse the name; did you mean \"-\"?'",
        "a−b.com,'label 1 \"a−b\" has U+2212 at character 2, which IDNA2008 does not allow, so that the registry may refuse the name; did you mean \"-\"?'",
        "i♥you.com,'label 1 \"i♥you\" has U+2665 at character 2, which IDNA2008 does not allow, so that the registry may refuse the name'",
        "xn--i-7iq.ws,'label 1 \"i❤\" has U+2764 at character 2, which IDNA2008 does not allow, so that the registry may refuse the name'",
        "o’neill.com,'label 1 \"o’neill\" has U+2019 at character 2, which IDNA2008 does not allow, so that the registry may refuse the name'",
        "a·b.com,'label 1 \"a·b\" has U+00B7 at character 2, which IDNA2008 allows between two l only'",
        "a・b.com,'label 1 \"a・b\" has U+30FB at character 2, which IDNA2008 allows beside Hiragana, Katakana or Han only'"
    })
    void warnsOfCharactersThatTheStandardOfTheRegistriesDoesNotAllow(String text, String warning) {
        DomainName name = DomainName.of(text);

        assertThat(name.warnings()).containsExactly(warning);
        assertThat(name.isIdna2008()).isFalse();
        assertThat(name.isMapped()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "xn--mnchen-3ya.de",
                "straße.de",
                "paral·lel.cat",
                "ドメイン・名.jp",
                "παράδειγμα.ελ",
                "пример.рф",
                "مثال.إختبار",
                "उदाहरण.भारत",
                "〇.com"
            })
    void warnsOfNothingInNamesThatAreInOrder(String text) {
        assertThat(DomainName.of(text).warnings()).isEmpty();
        assertThat(DomainName.of(text).isIdna2008()).isTrue();
    }
}
