package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;

/**
 * The words of a violation: what is wrong, and what to do about it.
 *
 * @param message what is wrong; reads on after the parameter's name
 * @param remedy what to do
 */
record Wording(Phrase message, Phrase remedy) {

    /**
     * The words under a key: {@code KEY.wrong} and {@code KEY.fix}, both filled with the same values.
     *
     * @param key such as {@code name.too-short}
     * @param namesAndValues the names of places, each followed by what fills it
     */
    static Wording of(String key, Object... namesAndValues) {
        return new Wording(Phrase.of(key + ".wrong", namesAndValues), Phrase.of(key + ".fix", namesAndValues));
    }

    /** The same words with another remedy. */
    Wording fix(Phrase other) {
        return new Wording(message, other);
    }

    /** Both in one text that is the same in each language. */
    static Wording literal(String message, String remedy) {
        return new Wording(Phrase.literal(message), Phrase.literal(remedy));
    }
}
