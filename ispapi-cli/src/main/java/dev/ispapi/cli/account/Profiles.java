package dev.ispapi.cli.account;

import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The configuration file: lines {@code PROFILE.SETTING = VALUE}, and {@code default = PROFILE} for the one that is used where none is named.
 * It has the form of a Java properties file in UTF-8.
 */
final class Profiles {

    private static final String DEFAULT = "default";

    private final Path file;
    private final Map<String, Map<String, String>> profiles = new TreeMap<>();
    private final Optional<String> defaultName;

    private Profiles(Path file, Properties lines) {
        this.file = file;
        this.defaultName = Optional.ofNullable(lines.getProperty(DEFAULT)).map(String::strip);
        for (String key : lines.stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            if (dot > 0) {
                profiles.computeIfAbsent(key.substring(0, dot), name -> new TreeMap<>())
                        .put(key.substring(dot + 1), lines.getProperty(key).strip());
            } else if (!key.equals(DEFAULT)) {
                throw new WrongUsageException(
                        file + ": expected PROFILE.SETTING = VALUE or " + DEFAULT + " = PROFILE, found '" + key + "'");
            }
        }
    }

    /**
     * Reads a configuration file.
     *
     * @throws WrongUsageException if it is not there, can't be read, or is none
     */
    static Profiles read(Path file) {
        Once lines = new Once();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (NoSuchFileException e) {
            throw new WrongUsageException("there is no configuration file " + file, e);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new WrongUsageException(file + " is no configuration file: it is not text in UTF-8", e);
        } catch (IOException e) {
            throw new WrongUsageException("the configuration file " + file + " can't be read: " + e.getMessage(), e);
        }
        if (!lines.twice.isEmpty()) {
            throw new WrongUsageException(file + ": " + String.join(", ", lines.twice) + " is given twice");
        }
        return new Profiles(file, lines);
    }

    /** The profile that is used where none is named. */
    Optional<Profile> standard() {
        return defaultName.map(this::named);
    }

    /**
     * Finds a profile.
     *
     * @throws WrongUsageException if there is none of that name
     */
    Profile named(String name) {
        return Optional.ofNullable(profiles.get(name))
                .map(settings -> new Profile(name, file, settings))
                .orElseThrow(() -> new WrongUsageException("there is no profile '" + name + "' in " + file
                        + "; profiles: "
                        + (profiles.isEmpty() ? "none" : String.join(", ", profiles.keySet()))));
    }

    /** Properties that remember what was given twice, instead of taking the last. */
    private static final class Once extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient List<String> twice = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                twice.add(String.valueOf(key));
            }
            return before;
        }
    }
}
