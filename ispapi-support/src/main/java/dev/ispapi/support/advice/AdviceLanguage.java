package dev.ispapi.support.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The words of one language. English and German come with the library; any other is a {@link ResourceBundle} of the program, with the
 * keys of {@code texts_en.properties} beside this class. What it lacks is said in English.
 *
 * <pre>{@code
 * advice.text(AdviceLanguage.of(ResourceBundle.getBundle("com.example.advice", Locale.FRENCH)));
 * }</pre>
 *
 * <p>Immutable, if the bundle is.
 */
public final class AdviceLanguage {

    /** English. */
    public static final AdviceLanguage ENGLISH = new AdviceLanguage(read("en"));

    /** German. */
    public static final AdviceLanguage GERMAN = new AdviceLanguage(read("de"));

    private static final List<String> CONTACTS = List.of("OWNER", "ADMIN", "TECH", "BILLING");

    private final ResourceBundle bundle;

    private AdviceLanguage(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * A language that comes with the library.
     *
     * @param locale any locale; its country does not matter
     * @return German for German, English for everything else
     */
    public static AdviceLanguage of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
    }

    /**
     * A language of the program's own.
     *
     * @param bundle its texts; what is missing is said in English
     * @return the language
     */
    public static AdviceLanguage of(ResourceBundle bundle) {
        return new AdviceLanguage(bundle);
    }

    private static ResourceBundle read(String language) {
        String file = "texts_" + language + ".properties";
        try (InputStream in = AdviceLanguage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenAdviceException(file, "", "the file is missing", null);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** A text as it stands in the bundle. */
    String template(String key) {
        return own(key).or(() -> ENGLISH.own(key)).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    Optional<String> own(String key) {
        if (!bundle.containsKey(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** The people of a domain by their names; what is no contact stays as it was found. */
    String contact(String found) {
        String upper = found.toUpperCase(Locale.ROOT);
        return CONTACTS.stream()
                .filter(upper::startsWith)
                .findFirst()
                .map(role -> template("contact." + role.toLowerCase(Locale.ROOT)))
                .orElse(found);
    }
}
