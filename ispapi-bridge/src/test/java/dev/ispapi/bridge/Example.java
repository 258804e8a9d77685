package dev.ispapi.bridge;

import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A worked example from a file: an ISPAPI command, the CNR commands that it becomes with their answers, and the ISPAPI answer.
 *
 * @param name the file's name
 * @param command the ISPAPI command's name
 * @param parameters its parameters
 * @param sent the CNR commands, as lines
 * @param answers what CNR answers to each
 * @param answer what the bridge answers
 */
record Example(
        String name,
        String command,
        Map<String, String> parameters,
        List<Map<String, String>> sent,
        List<Response> answers,
        Response answer) {

    static Example read(Path file) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String title = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("=== ")) {
                title = line.substring(4).strip();
                sections.put(title, "");
            } else if (!title.isEmpty()) {
                sections.merge(title, line + "\n", String::concat);
            }
        }
        List<Map<String, String>> sent = new ArrayList<>();
        List<Response> answers = new ArrayList<>();
        for (int i = 1; sections.containsKey("CNR COMMAND " + i); i++) {
            sent.add(command(sections.get("CNR COMMAND " + i)));
            answers.add(Response.parse(sections.get("CNR ANSWER " + i)));
        }
        Map<String, String> ispapi = command(sections.get("ISPAPI COMMAND"));
        String name = ispapi.remove("COMMAND");
        return new Example(
                file.getFileName().toString(),
                name,
                ispapi,
                sent,
                answers,
                Response.parse(sections.get("ISPAPI ANSWER")));
    }

    private static Map<String, String> command(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                lines.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return lines;
    }

    @Override
    public String toString() {
        return name;
    }
}
