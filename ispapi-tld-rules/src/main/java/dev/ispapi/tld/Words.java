package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.value.Period;
import java.util.List;

/** Parts of sentences that several checks need. */
final class Words {

    private Words() {}

    /** Such as {@code 1 nameserver} or {@code 3 nameservers}; the texts have both under the noun's key. */
    static Phrase counted(String noun, int count) {
        return Phrase.of("count." + noun + (count == 1 ? ".one" : ".many"), "count", count);
    }

    /** Such as {@code 1Y, 2Y}. */
    static String list(List<Period> periods) {
        return String.join(", ", periods.stream().map(Period::toString).toList());
    }

    /** Such as {@code DE or AT}. */
    static Phrase either(List<String> texts) {
        return Phrase.joined(
                Phrase.of("or"), texts.stream().map(Phrase::literal).toList());
    }
}
