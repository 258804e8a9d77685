package dev.ispapi.tld.internal.text;

import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.tld.text.RulesLanguage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text before its language is chosen: a key of the language's texts, and what fills the places of that text.
 *
 * @param key the key; empty for a text that is the same in each language
 * @param values what fills the places, by their names: texts, or anything whose {@code toString()} is the same in each language
 */
public record Phrase(String key, Map<String, Object> values) implements LocalizedText {

    private static final String LITERAL = "text";

    /** Copies the values. */
    public Phrase {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A phrase.
     *
     * @param key the key of its text
     * @param namesAndValues the names of places, each followed by what fills it
     * @return the phrase
     */
    public static Phrase of(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return new Phrase(key, values);
    }

    /**
     * A text that is the same in each language.
     *
     * @param text such as a name or a number
     * @return the phrase
     */
    public static Phrase literal(String text) {
        return of("", LITERAL, text);
    }

    /** A label of the catalogue, which each language has in its own words. */
    private record Label(String english) {}

    /**
     * A label of the catalogue.
     *
     * @param english the label as it stands in the catalogue
     * @return the phrase
     */
    public static Phrase label(String english) {
        return of("", LITERAL, new Label(english));
    }

    /**
     * Phrases one after another.
     *
     * @param separator what stands between them
     * @param phrases the phrases
     * @return one phrase
     */
    public static Phrase joined(Phrase separator, List<Phrase> phrases) {
        List<Object> parts = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!parts.isEmpty()) {
                parts.add("separator" + parts.size());
                parts.add(separator);
            }
            parts.add("part" + parts.size());
            parts.add(phrase);
        }
        return of("", parts.toArray());
    }

    /** The text with its places filled. */
    @Override
    public String in(RulesLanguage language) {
        return key.isEmpty()
                ? values.values().stream().map(value -> text(value, language)).collect(Collectors.joining())
                : fill(language);
    }

    /** Fills the places in one pass, so that what is filled in is never read as a place again. */
    private String fill(RulesLanguage language) {
        String template = language.template(key);
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String place = template.substring(open + 1, close);
            Object value = values.get(place);
            if (value == null) {
                throw new IllegalStateException(
                        "the text " + key + " has the place {" + place + "}, which is not filled");
            }
            filled.append(template, at, open).append(text(value, language));
            at = close + 1;
        }
        return filled.append(template, at, template.length()).toString();
    }

    private static String text(Object value, RulesLanguage language) {
        if (value instanceof Label label) {
            return language.label(label.english());
        }
        return value instanceof LocalizedText part ? part.in(language) : value.toString();
    }

    /** The English text. */
    @Override
    public String toString() {
        return in(RulesLanguage.ENGLISH);
    }
}
