package dev.ispapi.tld.text;

/**
 * A text that is put into words when its language is chosen, such as where a fact is from and how old it is. Immutable; {@code toString()}
 * is the English text.
 */
public interface LocalizedText {

    /**
     * The text in a language.
     *
     * @param language the language; names of documents stay as they are
     * @return the text
     */
    String in(RulesLanguage language);

    /**
     * A text that is the same in each language.
     *
     * @param text such as the name of a program's own source
     * @return the text; equal to any other of the same words
     */
    static LocalizedText literal(String text) {
        return new LiteralText(text);
    }
}
