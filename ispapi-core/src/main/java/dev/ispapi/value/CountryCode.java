package dev.ispapi.value;

import dev.ispapi.internal.Excerpt;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/**
 * A country as the API takes it: the two letters of ISO 3166-1, such as {@code DE} or {@code GB}.
 *
 * <p>The letters may be in lower case. The name of a country ({@code Germany}), its three letters ({@code DEU}) and codes in common use
 * that are not of the standard ({@code UK}, {@code EL}) are refused with the code that would be right. The list of codes is that of the
 * JDK ({@link Locale#getISOCountries()}). Immutable.
 */
public final class CountryCode {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Codes and names that people write, and the JDK does not know. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("UK", "GB"),
            Map.entry("GREAT BRITAIN", "GB"),
            Map.entry("ENGLAND", "GB"),
            Map.entry("SCOTLAND", "GB"),
            Map.entry("WALES", "GB"),
            Map.entry("NORTHERN IRELAND", "GB"),
            Map.entry("EL", "GR"),
            Map.entry("UNITED STATES OF AMERICA", "US"),
            Map.entry("HOLLAND", "NL"),
            Map.entry("THE NETHERLANDS", "NL"),
            Map.entry("CZECH REPUBLIC", "CZ"),
            Map.entry("RUSSIAN FEDERATION", "RU"),
            Map.entry("DEUTSCHLAND", "DE"),
            Map.entry("\u00D6STERREICH", "AT"),
            Map.entry("SCHWEIZ", "CH"),
            Map.entry("SUISSE", "CH"),
            Map.entry("ESPA\u00D1A", "ES"),
            Map.entry("ITALIA", "IT"));

    private final String code;

    private CountryCode(String code) {
        this.code = code;
    }

    /**
     * Reads a code.
     *
     * @param text two letters in any case
     * @return the country
     * @throws IllegalArgumentException if it is no code of ISO 3166-1; the message suggests one where it can
     */
    public static CountryCode of(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("expected a country code of two letters (ISO 3166-1), such as DE, found "
                    + Excerpt.quote(text)
                    + suggestion(text.strip().toUpperCase(Locale.ROOT))
                            .map(right -> ": did you mean " + right + "?")
                            .orElse(""));
        }
        return new CountryCode(code);
    }

    private static Optional<String> suggestion(String text) {
        if (CODES.contains(text)) {
            return Optional.of(text);
        }
        if (OTHERS.containsKey(text)) {
            return Optional.ofNullable(OTHERS.get(text));
        }
        return CODES.stream()
                .filter(code -> isNameOrThreeLetters(new Locale("", code), text))
                .findFirst();
    }

    private static boolean isNameOrThreeLetters(Locale country, String text) {
        return country.getDisplayCountry(Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT)
                        .equals(text)
                || threeLetters(country).equals(text);
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /**
     * The country's name in English, for people.
     *
     * @return such as {@code Germany}, as the JDK has it
     */
    public String englishName() {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The two letters in upper case, as they are sent. */
    @Override
    public String toString() {
        return code;
    }
}
