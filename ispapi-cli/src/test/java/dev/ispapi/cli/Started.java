package dev.ispapi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program that runs until it is stopped, in a thread of its own. */
public final class Started implements AutoCloseable {

    private final Thread thread;
    private final BufferedReader out;

    private Started(Thread thread, BufferedReader out) {
        this.thread = thread;
        this.out = out;
    }

    /** Starts a program without a terminal. */
    public static Started of(Map<String, String> environment, String... args) throws IOException {
        PipedInputStream pipe = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(pipe);
        Thread thread = new Thread(
                () -> {
                    var unused = Ispapi.run(
                            args, environment, InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
                },
                "started");
        thread.start();
        return new Started(thread, new BufferedReader(new InputStreamReader(pipe, StandardCharsets.UTF_8)));
    }

    /** The document on the next line of standard output. */
    public Map<String, Object> document() throws IOException {
        return Run.document(out.readLine());
    }

    /** Stops it, as a signal does. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        out.close();
    }
}
