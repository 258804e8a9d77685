package dev.ispapi.testing;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A program that asks a hostile server for answers, one kind after the other, and prints what came of each. It is run in a JVM of its own,
 * whose heap is the measure: who needs more memory than there is dies.
 */
public final class HostileAnswers {

    /** The password, which some answers repeat. */
    public static final String PASSWORD = "sentinel-7f3a";

    private static final String START = "[RESPONSE]\nCODE = 200\n";
    private static final String END = "EOF\n";

    /** Writes the body of an answer. */
    @FunctionalInterface
    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private record Kind(String headers, Body body) {}

    private final int limit;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private HostileAnswers(int limit) {
        this.limit = limit;
        kinds.put("endless line", plain(out -> forever(out, START + "PROPERTY[A][0] = ", "x".repeat(1000))));
        kinds.put("endless properties", plain(out -> {
            text(out, START);
            for (long i = 0; ; i++) {
                text(out, "PROPERTY[A][" + i % 1_000_000 + "]=\n");
            }
        }));
        kinds.put("endless page", plain(out -> forever(out, "<html>", "<p>go away</p>")));
        kinds.put("endless blank lines", plain(out -> forever(out, "", "\n")));
        kinds.put("long page", plain(out -> filled(out, "<html>" + PASSWORD, PASSWORD + "-", "")));
        kinds.put("many tiny values", plain(out -> filled(out, START, "PROPERTY[A]=\nPROPERTY[A][9]\n", END)));
        kinds.put("many tiny values in runs", plain(out -> filled(out, START, run(), END)));
        kinds.put("descending indices", plain(out -> {
            text(out, START);
            for (int i = 999_999, size = 100; i >= 0 && size < limit - 100; i--, size += 20) {
                text(out, "PROPERTY[A][" + i + "]\n");
            }
            text(out, END);
        }));
        kinds.put("a value in ten thousand columns", plain(out -> {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < 10_000; i++) {
                row.append("PROPERTY[A").append(i).append("]=\n");
            }
            filled(out, START, row.toString(), END);
        }));
        kinds.put("a million names", plain(out -> {
            text(out, START);
            for (int i = 0; i < 1_000_000; i++) {
                text(out, "PROPERTY[A" + i + "]=\n");
            }
            text(out, END);
        }));
        kinds.put("huge index", plain(out -> text(out, START + "PROPERTY[A][2147483647] = x\n" + END)));
        kinds.put(
                "Latin",
                plain(out ->
                        filled(out, START + "PROPERTY[A][0] = é\n", "PROPERTY[B][1] = " + "x".repeat(99) + "\n", END)));
        kinds.put(
                "one wide character",
                plain(out -> filled(out, START, "PROPERTY[B][1] = x\n", "PROPERTY[A][0] = €\n" + END)));
        kinds.put("wide", plain(out -> filled(out, START, "PROPERTY[B][1] = €€€€€€€€€€€€€€€€€€€€€€\n", END)));
        kinds.put("wide values", plain(out -> {
            text(out, START + "PROPERTY[A]=€\n");
            for (int size = 100; size < limit / 2 - 100; size += 28) {
                text(out, "PROPERTY[A]=\nPROPERTY[A][9]\n");
            }
            text(out, END);
        }));
        kinds.put("wrong character set", new Kind("Content-Type: text/plain; charset=UTF-8\r\n", out -> {
            text(out, START);
            for (int size = 100; size < limit - 100; size += 20) {
                out.write("PROPERTY[A][1] = äö\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            text(out, END);
        }));
        kinds.put("bomb", packed(out -> zeros(out, 512)));
        kinds.put("small bomb", packed(out -> zeros(out, limit / (1 << 20) - 1)));
        kinds.put("packed noise", packed(out -> {
            Random random = new Random(1);
            text(out, START);
            for (int size = 100; size < limit - 100; size += 75) {
                StringBuilder line = new StringBuilder("PROPERTY[A][1] = ");
                random.ints(57, '0', 'z').forEach(c -> line.append((char) c));
                text(out, line.append('\n').toString());
            }
            text(out, END);
        }));
        kinds.put("announced size", new Kind("Content-Length: 99999999999\r\n", out -> forever(out, START, "x\n")));
    }

    private static String run() {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            run.append("PROPERTY[A][").append(i).append("]\n");
        }
        return run.toString();
    }

    private static Kind plain(Body body) {
        return new Kind("", body);
    }

    private static Kind packed(Body body) {
        return new Kind("Content-Encoding: gzip\r\n", out -> {
            GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
            body.write(gzip);
            gzip.finish();
        });
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void forever(OutputStream out, String start, String more) throws IOException {
        text(out, start);
        byte[] bytes = more.repeat(1 + 50_000 / more.length()).getBytes(StandardCharsets.UTF_8);
        while (true) {
            out.write(bytes);
        }
    }

    /** As much as is allowed, and not a piece more. */
    private void filled(OutputStream out, String start, String more, String end) throws IOException {
        byte[] bytes = more.getBytes(StandardCharsets.UTF_8);
        byte[] last = end.getBytes(StandardCharsets.UTF_8);
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        out.write(first);
        for (int size = first.length + last.length; size + bytes.length <= limit; size += bytes.length) {
            out.write(bytes);
        }
        out.write(last);
    }

    private static void zeros(OutputStream out, int mebibytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < mebibytes; i++) {
            out.write(zeros);
        }
    }

    /** Prints a line for each kind: what came of it. */
    public static void main(String[] arguments) throws IOException {
        int limit = Integer.parseInt(arguments[0]) << 20;
        String only = arguments.length > 1 ? arguments[1] : "";
        HostileAnswers answers = new HostileAnswers(limit);
        for (Map.Entry<String, Kind> kind : answers.kinds.entrySet()) {
            if (only.isEmpty() || only.equals(kind.getKey())) {
                System.out.println(kind.getKey() + ": " + answers.ask(kind.getValue()));
            }
        }
        System.out.println("four times the limit: " + tooMuch(limit));
    }

    private String ask(Kind kind) throws IOException {
        ResponseLimits limits = ResponseLimits.builder()
                .maxCharacters(limit)
                .maxLineLength(limit)
                .maxProperties(Integer.MAX_VALUE)
                .build();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                IspapiClient client = IspapiClient.builder()
                        .environment(
                                Environment.custom(URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/")))
                        .credentials(Credentials.of("test.user", PASSWORD))
                        .timeLimit(Duration.ofMinutes(5))
                        .responseLimits(limits)
                        .build()) {
            Thread server = new Thread(() -> serve(listener, kind));
            server.setDaemon(true);
            server.start();
            Response response = client.request(TestCommand.reads());
            return response.code() + " with " + response.valueCount() + " values";
        } catch (RuntimeException e) {
            return e.getMessage();
        }
    }

    private static void serve(ServerSocket listener, Kind kind) {
        try (Socket socket = listener.accept()) {
            InputStream in = socket.getInputStream();
            // The request fits in here, and what is in it does not matter.
            int ignored = in.read(new byte[8192]);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            text(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n" + kind.headers() + "\r\n");
            kind.body().write(out);
            out.flush();
        } catch (IOException e) {
            // The client has had enough.
        }
    }

    /** Shows that the heap is no larger than the test believes. */
    private static String tooMuch(int limit) {
        List<byte[]> all = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                all.add(new byte[limit]);
            }
            return "fits into the heap " + all.size();
        } catch (OutOfMemoryError e) {
            all.clear();
            return "does not fit into the heap";
        }
    }
}
