package dev.ispapi.cli.account;

import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where a profile's password is. */
@FunctionalInterface
interface PasswordSource {

    /**
     * Reads the password.
     *
     * @param profile the profile's name, for errors
     * @throws WrongUsageException if there is none, or others can read it; the password is not part of the message
     */
    String read(String profile, Terminal terminal);

    /** A variable of the environment. */
    static PasswordSource variable(String name) {
        return (profile, terminal) -> terminal.variable(name)
                .orElseThrow(() -> new WrongUsageException(
                        "the password of the profile " + profile + " is expected in " + name + ", which is not set"));
    }

    /** The first line of a file that its owner alone can read. */
    static PasswordSource file(String name) {
        return (profile, terminal) -> {
            String what = "the password file " + name + " of the profile " + profile;
            try {
                Path file = Homes.resolve(name, terminal);
                if (!Files.isRegularFile(file)) {
                    throw new WrongUsageException(what + " is not there");
                }
                if (isReadableByOthers(file)) {
                    throw new WrongUsageException(what + " can be read by other users; run chmod 600 " + file);
                }
                return firstLine(Files.readString(file), what);
            } catch (IOException | InvalidPathException e) {
                throw new WrongUsageException(what + " can't be read: " + e.getMessage(), e);
            }
        };
    }

    /** The first line that a command prints; what it asks or complains about goes to the terminal. */
    static PasswordSource command(String command) {
        return (profile, terminal) -> {
            String what = "the password command of the profile " + profile;
            boolean isWindows =
                    System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
            ProcessBuilder shell =
                    isWindows ? new ProcessBuilder("cmd", "/c", command) : new ProcessBuilder("sh", "-c", command);
            @Nullable Process process = null;
            try {
                process = shell.redirectInput(Redirect.INHERIT)
                        .redirectError(Redirect.INHERIT)
                        .start();
                String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                    throw new WrongUsageException(what + " failed; run it alone to see why: " + command);
                }
                return firstLine(printed, what);
            } catch (IOException e) {
                throw new WrongUsageException(what + " can't be started: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new WrongUsageException(what + " was interrupted", e);
            } finally {
                if (process != null) {
                    process.destroy();
                }
            }
        };
    }

    private static String firstLine(String text, String what) {
        String line = text.lines().findFirst().orElse("");
        if (line.isEmpty()) {
            throw new WrongUsageException(what + " gives no password: its first line is empty");
        }
        return line;
    }

    /** Where the file system knows nothing of owner and group, as on Windows, its own access lists guard the file. */
    private static boolean isReadableByOthers(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return false;
        }
        Set<PosixFilePermission> open = EnumSet.copyOf(view.readAttributes().permissions());
        open.removeAll(EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
        return !open.isEmpty();
    }
}
