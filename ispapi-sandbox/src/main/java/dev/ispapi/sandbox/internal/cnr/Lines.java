package dev.ispapi.sandbox.internal.cnr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package: a line an entry, words with blanks between them, comments behind {@code #} at the beginning of a line. */
final class Lines {

    private Lines() {}

    /** The words of each entry. */
    static List<List<String>> of(String file) {
        InputStream stream = Lines.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the sandbox's jar lacks " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
