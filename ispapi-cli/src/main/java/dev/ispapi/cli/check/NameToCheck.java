package dev.ispapi.cli.check;

import dev.ispapi.idn.DomainName;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name as the user typed it, and what it is.
 *
 * @param typed the user's text
 * @param domain the domain name; empty if the text is none
 * @param problem why it is none; empty if it is one
 */
record NameToCheck(String typed, Optional<DomainName> domain, String problem) {

    static NameToCheck of(String typed) {
        try {
            return new NameToCheck(typed, Optional.of(DomainName.of(typed)), "");
        } catch (IllegalArgumentException e) {
            return new NameToCheck(typed, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** The name that was meant, if it became another one on its way to the API, as fußball.com becomes fussball.com. */
    Optional<String> otherName() {
        String meant = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return domain.filter(
                        name -> !name.unicode().equals(meant) && !name.ascii().equals(meant))
                .map(DomainName::unicode);
    }
}
