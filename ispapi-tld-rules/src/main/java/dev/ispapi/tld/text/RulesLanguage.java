package dev.ispapi.tld.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language for violations, life cycles and their pictures. English and German come with the library; any other is a
 * {@link ResourceBundle} of the program, with the keys of {@code texts_en.properties} beside this class. What it lacks is said in
 * English.
 *
 * <pre>{@code
 * violation.message(RulesLanguage.GERMAN);
 * life.in(RulesLanguage.of(customer.locale()));
 * }</pre>
 *
 * <p>Immutable, if the bundle is.
 */
public final class RulesLanguage {

    /** English. */
    public static final RulesLanguage ENGLISH = new RulesLanguage("en", null);

    /** German. */
    public static final RulesLanguage GERMAN = new RulesLanguage("de", null);

    /** Read on first use: a check whose texts are never shown reads no file. */
    private static final class Bundled {
        static final ResourceBundle EN = read("en");
        static final ResourceBundle DE = read("de");

        private static ResourceBundle read(String language) {
            String file = "texts_" + language + ".properties";
            try (InputStream in = RulesLanguage.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the file " + file + " is missing beside " + RulesLanguage.class);
                }
                return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Read when the first label is shown. */
    private static final class GermanLabels {
        static final Labels ALL = Labels.read("de");
    }

    private final String name;
    private final @Nullable ResourceBundle own;

    private RulesLanguage(String name, @Nullable ResourceBundle own) {
        this.name = name;
        this.own = own;
    }

    /**
     * A language that comes with the library.
     *
     * @param locale any locale; its country does not matter
     * @return German for German, English for everything else
     */
    public static RulesLanguage of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
    }

    /**
     * A language of the program.
     *
     * @param bundle its texts; what is missing is said in English
     * @return the language
     */
    public static RulesLanguage of(ResourceBundle bundle) {
        return new RulesLanguage(
                bundle.getLocale() == null ? "" : bundle.getLocale().toLanguageTag(), bundle);
    }

    /**
     * A label of the catalogue, such as that of an additional field or of one of its choices.
     *
     * @param english the label as it stands in the catalogue
     * @return the label in this language, which the program's own bundle has under the English one; the English one where this language
     *     lacks it
     */
    public String label(String english) {
        if (own != null) {
            return find(own, english).orElse(english);
        }
        return this == GERMAN ? GermanLabels.ALL.find(english).orElse(english) : english;
    }

    /**
     * A text as it stands in the bundle, with <code>{places}</code> to fill.
     *
     * @param key its key, such as {@code step.failure}
     * @return the text; the English one if this language lacks it
     * @throws IllegalArgumentException if there is no text with that key
     */
    public String template(String key) {
        return find(bundle(), key)
                .or(() -> find(Bundled.EN, key))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a key of texts_en.properties, such as step.failure, found \"" + key + "\""));
    }

    private ResourceBundle bundle() {
        if (own != null) {
            return own;
        }
        return name.equals("de") ? Bundled.DE : Bundled.EN;
    }

    private static Optional<String> find(ResourceBundle bundle, String key) {
        if (!bundle.containsKey(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** The language's code, such as {@code de}. */
    @Override
    public String toString() {
        return name;
    }
}
