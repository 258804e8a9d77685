package dev.ispapi.cli.tour;

import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.command.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tour as JSON: one document a step and line. */
final class TourJson implements TourOutput {

    private final Terminal terminal;
    private int number;
    private String name = "";
    private String call = "";
    private final List<String> sent = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private @Nullable String skipped;

    TourJson(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For people alone. */
    @Override
    public void heading(String text) {}

    /** For people alone. */
    @Override
    public void remark(String text) {}

    @Override
    public void step(String nextName, String java) {
        close();
        number++;
        name = nextName;
        call = java;
    }

    @Override
    public void sent(Command<?> command) {
        sent.add(command.toString());
    }

    @Override
    public void got(String result) {
        results.add(result);
    }

    @Override
    public void and(String result) {
        results.add(result);
    }

    @Override
    public void skipped(String reason) {
        skipped = reason;
    }

    /** For people alone. */
    @Override
    public void next(String text) {}

    @Override
    public void close() {
        if (name.isEmpty()) {
            return;
        }
        String reason = skipped;
        try {
            Json.print(terminal, writer -> {
                writer.name("step").value(number);
                writer.name("name").value(name);
                writer.name("call").value(call);
                Json.texts(writer, "sent", sent);
                Json.texts(writer, "results", results);
                if (reason != null) {
                    writer.name("skipped").value(reason);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        name = "";
        skipped = null;
        sent.clear();
        results.clear();
    }
}
