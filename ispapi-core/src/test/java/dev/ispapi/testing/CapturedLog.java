package dev.ispapi.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that the library logs while this is open, at every level. */
public final class CapturedLog implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    /** Starts to listen. */
    public CapturedLog() {
        CapturingProvider.LISTENERS.add(this);
    }

    void add(String line, Throwable thrown) {
        StringWriter trace = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(trace));
        }
        lines.add(line + trace);
    }

    /** Level, logger and message of each entry, and the stack trace where there is one. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        CapturingProvider.LISTENERS.remove(this);
    }
}
