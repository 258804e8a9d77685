package dev.ispapi.cli.terminal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that were named on the command line, read as they come. */
public final class Input {

    /** Stands for standard input in the place of a file's name. */
    public static final String STANDARD = "-";

    private Input() {}

    /** Opens a file, or standard input, as text in UTF-8; other bytes are an exception, not another text. */
    public static BufferedReader text(String file, Terminal terminal) {
        return new BufferedReader(new InputStreamReader(open(file, terminal), StandardCharsets.UTF_8.newDecoder()));
    }

    /** Opens a file, or standard input. */
    public static InputStream open(String file, Terminal terminal) {
        if (file.equals(STANDARD)) {
            return new BufferedInputStream(terminal.in());
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new WrongUsageException(file + " is a directory; name the files in it");
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            throw new WrongUsageException("there is no file " + file, e);
        } catch (InvalidPathException | IOException e) {
            throw new WrongUsageException("the file " + file + " can't be read: " + e.getMessage(), e);
        }
    }
}
