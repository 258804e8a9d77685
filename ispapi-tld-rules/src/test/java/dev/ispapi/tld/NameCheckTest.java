package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.tld.Violation.Kind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Internationalized names: how long they are, and where their language is asked for. */
class NameCheckTest {

    @TempDir
    Path directory;

    @Test
    void countsACharacterBeyondTheBasicPlaneOnce() throws IOException {
        String facts = "\"new\": {\"name.minLength\": 2, \"name.maxLength\": 2}";
        Tld tld = FrozenRules.tld(directory, facts, "");

        assertThat(tld.check(add("\uD840\uDC00\u4E2D.test").build()))
                .extracting(Violation::kind)
                .doesNotContain(Kind.NAME_TOO_LONG, Kind.NAME_TOO_SHORT);
        assertThat(tld.check(add("\uD840\uDC00.test").build()))
                .extracting(Violation::kind)
                .contains(Kind.NAME_TOO_SHORT);
    }

    @Test
    void asksForTheLanguageInGenericZonesAndNotInThoseOfCountries() {
        TldRules rules = TldRules.bundled();

        assertThat(rules.check(add("b\u00FCcher.com").build()))
                .extracting(Violation::kind)
                .contains(Kind.IDN_LANGUAGE_MISSING);
        assertThat(rules.check(add("b\u00FCcher.de").build()))
                .extracting(Violation::kind)
                .doesNotContain(Kind.IDN_LANGUAGE_MISSING);
    }
}
