package dev.ispapi.tld.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The catalogue's labels in another language: lines {@code English | translation}, where {@code {zone}} stands for any zone. */
final class Labels {

    private static final String SEPARATOR = " | ";
    private static final String PLACE = "{zone}";
    private static final Pattern ZONE = Pattern.compile("(?<= )\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*");

    private final Map<String, String> translations;

    private Labels(Map<String, String> translations) {
        this.translations = translations;
    }

    /** Reads the labels of a language that comes with the library. */
    static Labels read(String language) {
        String file = "labels_" + language + ".txt";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the file " + file + " is missing beside " + Labels.class);
            }
            Map<String, String> translations = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))
                    .lines()
                    .forEach(line -> {
                        int end = line.indexOf(SEPARATOR);
                        translations.put(line.substring(0, end), line.substring(end + SEPARATOR.length()));
                    });
            return new Labels(translations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The translation of a label; empty if there is none. */
    Optional<String> find(String english) {
        String whole = translations.get(english);
        if (whole != null) {
            return Optional.of(whole);
        }
        Matcher zone = ZONE.matcher(english);
        return zone.find()
                ? Optional.ofNullable(translations.get(english.replace(zone.group(), PLACE)))
                        .map(translation -> translation.replace(PLACE, zone.group()))
                : Optional.empty();
    }
}
