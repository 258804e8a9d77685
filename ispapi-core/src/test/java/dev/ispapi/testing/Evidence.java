package dev.ispapi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that a program, its log and its operator get to see: what the library logs, what the HTTP library logs, and what is shown. */
public final class Evidence implements AutoCloseable {

    private final CapturedLog ours = new CapturedLog();
    private final Logger root = Logger.getLogger("");
    private final Logger theirs = Logger.getLogger("okhttp3");
    private final Level rootBefore = root.getLevel();
    private final Level theirsBefore = theirs.getLevel();
    private final List<String> shown = new ArrayList<>();
    private final List<String> loggedByOthers = java.util.Collections.synchronizedList(new ArrayList<>());
    private int seen;
    private int seenOfOthers;
    private final Handler handler = new Handler() {

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            loggedByOthers.add(entry.getLoggerName() + " " + formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Starts to listen, at the finest level. */
    public Evidence() {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        theirs.setLevel(Level.ALL);
    }

    /** Shows an object as a program might. */
    public void show(Object object) {
        shown.add(String.valueOf(object));
        if (object instanceof Throwable thrown) {
            show(thrown);
        }
    }

    private void show(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        shown.add(trace.toString());
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            shown.add(cause + " " + cause.getLocalizedMessage());
        }
        shown.add(serialized(thrown));
    }

    /** As a program that hands exceptions on to another one would send it. */
    private static String serialized(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** How much the HTTP library has logged, so that a test can tell that it was listened to. */
    public int loggedByOthers() {
        return loggedByOthers.size();
    }

    /** How much the library itself has logged. */
    public int logged() {
        return ours.lines().size();
    }

    /** Looks for marks everywhere, and forgets what it has looked at. */
    public void assertWithout(String about, String... marks) {
        List<String> all = new ArrayList<>(shown);
        List<String> lines = ours.lines();
        List<String> others = List.copyOf(loggedByOthers);
        all.addAll(lines.subList(seen, lines.size()));
        all.addAll(others.subList(seenOfOthers, others.size()));
        seen = lines.size();
        seenOfOthers = others.size();
        Thread.getAllStackTraces().keySet().forEach(thread -> all.add(thread.getName()));
        for (String mark : marks) {
            assertThat(all.stream().filter(text -> text.contains(mark)).map(text -> excerpt(text, mark)))
                    .as("%s shows %s", about, mark)
                    .isEmpty();
        }
        shown.clear();
    }

    private static String excerpt(String text, String mark) {
        int at = text.indexOf(mark);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(rootBefore);
        theirs.setLevel(theirsBefore);
        ours.close();
    }
}
