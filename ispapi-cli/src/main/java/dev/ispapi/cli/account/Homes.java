package dev.ispapi.cli.account;

import dev.ispapi.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;

/** The user's own folders. */
final class Homes {

    private Homes() {}

    /** The configuration file: {@code $XDG_CONFIG_HOME/ispapi/config}, {@code ~/.config/ispapi/config}, or below APPDATA on Windows. */
    static Optional<Path> config(Terminal terminal) {
        return terminal.variable("XDG_CONFIG_HOME")
                .map(Path::of)
                .or(() -> terminal.variable("APPDATA").map(Path::of))
                .or(() -> terminal.variable("HOME").map(home -> Path.of(home, ".config")))
                .map(folder -> folder.resolve("ispapi").resolve("config"));
    }

    /** A file's name, where a leading {@code ~/} stands for the user's folder. */
    static Path resolve(String name, Terminal terminal) {
        if (!name.startsWith("~/")) {
            return Path.of(name);
        }
        String home = terminal.variable("HOME")
                .or(() -> terminal.variable("USERPROFILE"))
                .orElse(System.getProperty("user.home", ""));
        return Path.of(home).resolve(name.substring(2));
    }
}
