package dev.ispapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any text is a name with two forms that lead to each other, or refused with a reason. */
class DomainNameFuzzTest {

    private static final List<String> WORDS = List.of(
            "xn--",
            "xn--mnchen-3ya.de",
            "xn--strae-oqa",
            ".com",
            ".de",
            "\u00DF",
            "\u1E9E",
            "\u03C2",
            "\u200D",
            "\u200C",
            "\u094D\u200D",
            "\u0308",
            "\u05D0",
            "\u0661",
            "\uFF0E",
            "\u3002",
            "\uFF41",
            "\u00AD",
            "\uFB01",
            "\uAC00",
            "\u1100\u1161\u11A8",
            "\uD83D\uDCA9",
            "-",
            "_",
            "*.",
            "99999999",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "1.2.3.4");

    private static final List<IdnProfile> PROFILES =
            List.of(IdnProfile.ISPAPI, IdnProfile.transitional(), IdnProfile.nonTransitional());

    /** Text in UTF-8; behind a zero byte in UTF-16, which holds halves of characters, too. */
    @FuzzTest
    void readsOrRefusesAnyName(byte[] input) {
        String text = input.length > 0 && input[0] == 0
                ? utf16(Arrays.copyOfRange(input, 1, input.length))
                : new String(input, StandardCharsets.UTF_8);
        assertThat(DomainName.received(text).ascii()).isNotNull();
        for (IdnProfile profile : PROFILES) {
            try {
                DomainName name = DomainName.of(text, profile);
                assertForms(name);
                assertOtherProfiles(name);
                assertThat(DomainName.zone(text, profile)).isEqualTo(name);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(2000);
            }
        }
    }

    @Test
    void holdsForGeneratedInputs() {
        Mutations.of(DomainNameFuzzTest.class, 40_000, WORDS, this::readsOrRefusesAnyName);
    }

    private static String utf16(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return text.toString();
    }

    private static void assertForms(DomainName name) {
        String ascii = name.ascii();
        assertThat(ascii).matches("[a-z0-9.-]{1,253}");
        assertThat(name.labels())
                .hasSizeGreaterThan(1)
                .allSatisfy(label -> assertThat(label).matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"));
        for (IdnProfile profile : PROFILES) {
            assertThat(accepted(ascii, profile).ascii()).isEqualTo(ascii);
        }
        DomainName fromUnicode = accepted(name.unicode(), IdnProfile.nonTransitional());
        assertThat(fromUnicode.ascii()).isEqualTo(ascii);
        assertThat(fromUnicode.unicode()).isEqualTo(name.unicode());
        DomainName received = DomainName.received(ascii);
        assertThat(received).isEqualTo(name).hasSameHashCodeAs(name);
        assertThat(received.unicode()).isEqualTo(name.unicode());
    }

    private static void assertOtherProfiles(DomainName name) {
        for (IdnProfile profile : PROFILES) {
            String ascii;
            try {
                ascii = name.ascii(profile);
            } catch (IllegalArgumentException e) {
                continue;
            }
            assertThat(accepted(ascii, profile).ascii()).isEqualTo(ascii);
        }
    }

    /** What was accepted in one form must be accepted in the other: a refusal here is a finding. */
    private static DomainName accepted(String text, IdnProfile profile) {
        try {
            return DomainName.of(text, profile);
        } catch (IllegalArgumentException e) {
            throw new AssertionError("a form of an accepted name was refused", e);
        }
    }
}
