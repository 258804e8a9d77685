package dev.ispapi.cli.account;

import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An account as the configuration file describes it. Its password is never in that file: a variable of the environment, a file of its own or
 * a command holds it.
 */
final class Profile {

    private static final String USER = "user";
    private static final String ENVIRONMENT = "environment";
    private static final String PLATFORM = "platform";
    private static final String URL = "url";
    private static final String PASSWORD_VARIABLE = "password-variable";
    private static final String PASSWORD_FILE = "password-file";
    private static final String PASSWORD_COMMAND = "password-command";
    private static final Set<String> SETTINGS = new TreeSet<>(
            List.of(USER, ENVIRONMENT, PLATFORM, URL, PASSWORD_VARIABLE, PASSWORD_FILE, PASSWORD_COMMAND));

    private final String name;
    private final Path file;
    private final Map<String, String> settings;

    /** Refuses settings that there are not, and passwords in plain text. */
    Profile(String name, Path file, Map<String, String> settings) {
        this.name = name;
        this.file = file;
        this.settings = Map.copyOf(settings);
        for (String setting : new TreeSet<>(settings.keySet())) {
            if (setting.equals("password")) {
                throw wrong("holds a password; name a " + PASSWORD_VARIABLE + ", a " + PASSWORD_FILE + " or a "
                        + PASSWORD_COMMAND + " instead");
            }
            if (!SETTINGS.contains(setting)) {
                throw wrong("has no setting '" + setting + "'; settings: " + String.join(", ", SETTINGS));
            }
        }
    }

    String name() {
        return name;
    }

    /** The platform; empty if the profile names none. */
    Optional<Platform> platform() {
        return setting(PLATFORM).map(platform -> Systems.platform(platform, place(PLATFORM)));
    }

    String user() {
        return setting(USER).orElseThrow(() -> wrong("has no " + USER));
    }

    /** OTE where the profile names none: nothing costs money by default. */
    String environment() {
        return setting(ENVIRONMENT).orElse("OTE");
    }

    String environmentPlace() {
        return place(ENVIRONMENT);
    }

    Optional<String> url() {
        return setting(URL);
    }

    String urlPlace() {
        return place(URL);
    }

    /**
     * Gets the password from where the profile says that it is.
     *
     * @throws WrongUsageException if it is not there, or others can read it
     */
    String password(Terminal terminal) {
        List<PasswordSource> sources = new ArrayList<>();
        setting(PASSWORD_VARIABLE).ifPresent(value -> sources.add(PasswordSource.variable(value)));
        setting(PASSWORD_FILE).ifPresent(value -> sources.add(PasswordSource.file(value)));
        setting(PASSWORD_COMMAND).ifPresent(value -> sources.add(PasswordSource.command(value)));
        if (sources.size() != 1) {
            throw wrong("needs one of " + PASSWORD_VARIABLE + ", " + PASSWORD_FILE + " and " + PASSWORD_COMMAND
                    + ", and has " + (sources.isEmpty() ? "none" : sources.size()));
        }
        return sources.get(0).read(name, terminal);
    }

    private Optional<String> setting(String setting) {
        return Optional.ofNullable(settings.get(setting)).filter(value -> !value.isEmpty());
    }

    private String place(String setting) {
        return name + "." + setting + " of " + file;
    }

    private WrongUsageException wrong(String problem) {
        return new WrongUsageException(file + ": the profile " + name + " " + problem);
    }
}
