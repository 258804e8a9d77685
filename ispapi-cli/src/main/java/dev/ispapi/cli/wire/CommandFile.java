package dev.ispapi.cli.wire;

import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads commands in the API's own notation: lines {@code NAME = VALUE} from {@code [COMMAND]} to {@code EOF}, as often as there are
 * commands; or the lines of one command alone. Blanks at a value's ends are not part of it.
 */
final class CommandFile {

    private static final String START = "[COMMAND]";
    private static final String END = "EOF";

    private final String file;
    private final BufferedReader reader;
    private final List<ParameterList> commands = new ArrayList<>();
    private int number;
    private boolean isFramed;
    private @Nullable Block block;

    CommandFile(String file, BufferedReader reader) {
        this.file = file.equals(Input.STANDARD) ? "standard input" : file;
        this.reader = reader;
    }

    /** All commands, one or more. */
    List<ParameterList> read() throws IOException {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                read((number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip());
            }
        } catch (CharacterCodingException e) {
            throw new WrongUsageException(file + " is no text in UTF-8 from line " + (number + 1) + " on", e);
        }
        if (isFramed) {
            throw wrong("the command ends before its EOF line");
        }
        end();
        if (commands.isEmpty()) {
            throw new WrongUsageException(file + " holds no command");
        }
        return commands;
    }

    private void read(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.equalsIgnoreCase(START)) {
            if (block != null) {
                throw wrong("a command begins before the EOF line of the one before");
            }
            isFramed = true;
            block = new Block();
        } else if (line.equalsIgnoreCase(END)) {
            isFramed = false;
            end();
        } else {
            if (block == null) {
                block = new Block();
            }
            readParameter(line, block);
        }
    }

    private void readParameter(String line, Block open) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw wrong("expected NAME = VALUE");
        }
        String name = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (!name.equalsIgnoreCase("COMMAND")) {
            open.parameters.add(Map.entry(name, value));
        } else if (open.command != null) {
            throw wrong("a second COMMAND in one command; close the first with EOF");
        } else {
            open.command = value;
        }
    }

    private void end() {
        if (block == null) {
            return;
        }
        if (block.command == null) {
            throw wrong("the command has no line COMMAND = ...");
        }
        ParameterList list = new ParameterList(block.command);
        block.parameters.forEach(parameter -> list.add(parameter.getKey(), parameter.getValue()));
        commands.add(list);
        block = null;
    }

    private WrongUsageException wrong(String problem) {
        return new WrongUsageException(file + ", line " + number + ": " + problem);
    }

    /** A command of which not all lines were read. */
    private static final class Block {

        private @Nullable String command;
        private final List<Map.Entry<String, String>> parameters = new ArrayList<>();
    }
}
