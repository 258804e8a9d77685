package dev.ispapi.idn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no name, and what is said of it. */
class DomainNameRefusalTest {

    private static final String A_63 = "a".repeat(63);
    private static final String EDGES = "; begin and end labels with a letter or digit";
    private static final String HYPHENS = "has hyphens in the third and fourth place; "
            + "only the ASCII form of internationalized labels, xn--..., has";

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("", "\"\": the text is empty"),
                arguments(".", "\".\": it begins with a dot; begin with the first label"),
                arguments(".de", "\".de\": it begins with a dot; begin with the first label"),
                arguments("a..de", "\"a..de\": label 2 \"\" is empty; between two dots stands a label"),
                arguments("a.de..", "\"a.de..\": label 3 \"\" is empty; between two dots stands a label"),
                arguments("a.\u00AD.de", "\"a.\\u00ad.de\": label 2 \"\" is empty; between two dots stands a label"),
                arguments("-a.de", "\"-a.de\": label 1 \"-a\" begins with a hyphen" + EDGES),
                arguments("a-.de", "\"a-.de\": label 1 \"a-\" ends with a hyphen" + EDGES),
                arguments("a.-", "\"a.-\": label 2 \"-\" begins with a hyphen" + EDGES),
                arguments("-ü.de", "\"-ü.de\": label 1 \"-ü\" begins with a hyphen" + EDGES),
                arguments("www.ab--c.de", "\"www.ab--c.de\": label 2 \"ab--c\" " + HYPHENS),
                arguments("äb--c.de", "\"äb--c.de\": label 1 \"äb--c\" " + HYPHENS),
                arguments(
                        "_sip.example.com",
                        "\"_sip.example.com\": label 1 \"_sip\" has \"_\" at character 1; "
                                + "names have no underscore (only DNS records such as _dmarc do)"),
                arguments("*.de", "\"*.de\": label 1 \"*\" has \"*\" at character 1; a pattern is no name"),
                arguments(
                        "www.a b.de",
                        "\"www.a b.de\": label 2 \"a b\" has U+0020 at character 2; give one name, without blanks"),
                arguments(
                        "a.de\n",
                        "\"a.de\\n\": label 2 \"de\\n\" has U+000A at character 3; give one name, without blanks"),
                arguments(
                        "a%62.de",
                        "\"a%62.de\": label 1 \"a%62\" has \"%\" at character 2; "
                                + "write the character itself, not its percent escape"),
                arguments(
                        "a/b.de",
                        "\"a/b.de\": label 1 \"a/b\" has \"/\" at character 2; "
                                + "give the name alone, without scheme, port, path or address"),
                arguments(
                        "::1",
                        "\"::1\": label 1 \"::1\" has \":\" at character 1; "
                                + "give the name alone, without scheme, port, path or address"),
                arguments(
                        "a$.de",
                        "\"a$.de\": label 1 \"a$\" has \"$\" at character 2; names have letters, digits and hyphens"),
                arguments(
                        "1.2.3.4",
                        "\"1.2.3.4\": label 4 \"4\" is a number, as in an IP address; a name ends with a TLD"),
                arguments(
                        "example.１２",
                        "\"example.１２\": label 2 \"12\" is a number, as in an IP address; a name ends with a TLD"),
                arguments(
                        "日本。a\uE000.de",
                        "\"日本。a\uE000.de\": label 2 \"a\uE000\" has U+E000 at character 2; names do not have this character"),
                arguments(
                        "😀a\uDB80\uDC00.de",
                        "\"\\ud83d\\ude00a\\udb80\\udc00.de\": label 1 \"\\ud83d\\ude00a\\udb80\\udc00\" "
                                + "has U+F0000 at character 3; names do not have this character"),
                arguments(
                        "a\uD800.de",
                        "\"a\\ud800.de\": label 1 \"a\\ud800\" has U+D800 at character 2; "
                                + "it is half of a character; the text is damaged"),
                arguments(
                        "≠.de", "\"≠.de\": label 1 \"≠\" has U+2260 at character 1; names do not have this character"),
                arguments(
                        "xn--.de",
                        "\"xn--.de\": label 1 \"xn--\" decodes to ASCII alone; only other labels have a form with xn--"),
                arguments(
                        "XN--A.de",
                        "\"XN--A.de\": label 1 \"xn--a\" decodes to a label with U+0080, which names do not have"),
                arguments(
                        "xn--abc-.de",
                        "\"xn--abc-.de\": label 1 \"xn--abc-\" decodes to ASCII alone; only other labels have a form with xn--"),
                arguments(
                        "xn--a-ä.de",
                        "\"xn--a-ä.de\": label 1 \"xn--a-ä\" begins with xn-- and is not in ASCII; give it wholly in one form"),
                arguments(
                        "xn--iñvalid.de",
                        "\"xn--iñvalid.de\": label 1 \"xn--iñvalid\" begins with xn-- and is not in ASCII; "
                                + "give it wholly in one form"),
                arguments(
                        "xn--a-ecp.ru",
                        "\"xn--a-ecp.ru\": label 1 \"xn--a-ecp\" decodes to a label with U+2488, which names do not have"),
                arguments("xn--xn---epa.de", "\"xn--xn---epa.de\": label 1 \"xn--xn---epa\" " + HYPHENS),
                arguments(
                        "xn--u-ccb.de",
                        "\"xn--u-ccb.de\": label 1 \"xn--u-ccb\" is not how its Unicode form is encoded; "
                                + "give that form instead"),
                arguments(
                        "xn--MNCHEN-3YA99999999.de",
                        "\"xn--MNCHEN-3YA99999999.de\": label 1 \"xn--mnchen-3ya99999999\" "
                                + "begins with xn-- and can't be decoded (Punycode)"),
                arguments(
                        "\u0308a.de",
                        "\"\u0308a.de\": label 1 \"\u0308a\" begins with the combining mark U+0308; "
                                + "a mark stands behind the letter that it belongs to"),
                arguments(
                        "a\u200Db.de",
                        "\"a\\u200db.de\": label 1 \"a\\u200db\" has the invisible joiner U+200D at character 2, "
                                + "where it has nothing to join; leave it out"),
                arguments(
                        "\u05D0ab.com",
                        "\"\u05D0ab.com\": label 1 \"\u05D0ab\" mixes left-to-right and right-to-left writing, at \"a\"; "
                                + "keep each label in one direction"),
                arguments(
                        "0\u05D0.com",
                        "\"0\u05D0.com\": label 1 \"0\u05D0\" begins with \"0\"; "
                                + "in a name with right-to-left letters each label begins with a letter"),
                arguments(
                        "1.\u05D0.com",
                        "\"1.\u05D0.com\": label 1 \"1\" begins with \"1\"; "
                                + "in a name with right-to-left letters each label begins with a letter"),
                arguments(
                        "\u05D0\u2665.com",
                        "\"\u05D0\u2665.com\": label 1 \"\u05D0\u2665\" ends with U+2665; "
                                + "in a name with right-to-left letters each label ends with a letter or digit"),
                arguments(
                        "\u06271\u0661.com",
                        "\"\u06271\u0661.com\": label 1 \"\u06271\u0661\" mixes European and Arabic digits; keep to one kind"),
                arguments(
                        A_63 + "a.de",
                        "\"" + A_63 + "a.de\": label 1 \"" + A_63 + "a\" has 64 characters; the most are 63"),
                arguments(
                        "ü".repeat(60) + ".de",
                        "\"" + "ü".repeat(60) + ".de\": label 1 \"" + "ü".repeat(60)
                                + "\" has 66 characters in ASCII form; the most are 63"),
                arguments(
                        String.join(".", A_63, A_63, A_63, "a".repeat(62)),
                        "\"" + A_63 + "." + "a".repeat(16)
                                + "\"... (254 characters): it has 254 characters in ASCII form; the most are 253"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatIsWrongWhere(String typed, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(typed))
                .withMessage("expected a domain name such as example.com, found " + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.zone(typed))
                .withMessage("expected a domain name or a TLD, such as example.com or com, found " + message);
    }

    @Test
    void takesTheLongestNames() {
        DomainName.of(A_63 + "." + A_63 + "." + A_63 + "." + "a".repeat(61));
        DomainName.of(A_63 + "." + A_63 + "." + A_63 + "." + "a".repeat(61) + ".");
        DomainName.of("ü".repeat(57) + ".de");
        DomainName.of(A_63 + ".de");
    }

    /** FAQ 32: searching for a TLD answers that it is unavailable; a TLD is no domain name. */
    @ParameterizedTest
    @ValueSource(strings = {"xxx", "XXX.", "рф", "xn--p1ai", "com。"})
    void refusesABareTldAsADomainName(String tld) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(tld))
                .withMessage("expected a domain name such as example.com, found \"" + tld
                        + "\": it has one label, as a TLD; give the whole name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "a.", "ü", "\u0308", "\u00AD", "xn--", "-", "\uD800", "\u0316\u0301", "\u200C"})
    void refusesAMillionCharactersWithoutReadingThem(String piece) {
        String typed = piece.repeat(1_000_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(typed))
                .withMessageStartingWith("expected a domain name such as example.com, found \"")
                .withMessageEndingWith(
                        "... (" + typed.length() + " characters): a name has at most 253 characters in ASCII form")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(700));
    }
}
