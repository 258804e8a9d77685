package dev.ispapi.cli.check;

import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** A file of names, one a line; blank lines and what stands behind a {@code #} are left out. */
final class NameList {

    private NameList() {}

    static List<String> read(String file, Terminal terminal) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader reader = Input.text(file, terminal)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String name = (comment < 0 ? line : line.substring(0, comment))
                        .replace("\uFEFF", "")
                        .strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        } catch (CharacterCodingException e) {
            throw new WrongUsageException(file + " is no text in UTF-8", e);
        }
        return names;
    }
}
