package dev.ispapi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server in the place of the API that does to each connection what a test says, and remembers what it was sent. */
public final class OddServer implements AutoCloseable {

    /** What the server does with one connection once it has the request. */
    @FunctionalInterface
    public interface Script {
        void play(Socket connection) throws IOException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public OddServer(Script script) {
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.script = script;
        Thread thread = new Thread(this::listen, "odd-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that sends one text to everybody. */
    public static OddServer answering(String contentType, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return new OddServer(connection -> send(
                connection,
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + contentType + "\r\nContent-Length: " + length
                        + "\r\n\r\n" + body));
    }

    /** A server that answers every command alike. */
    public static OddServer answering(int code, String description) {
        return answering(
                "text/plain", "[RESPONSE]\r\nCODE = " + code + "\r\nDESCRIPTION = " + description + "\r\nEOF\r\n");
    }

    public static void send(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/api/call.cgi");
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The bodies of the requests. */
    public List<String> requests() {
        return requests;
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                Thread thread = new Thread(() -> handle(connection), "odd-server-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void handle(Socket connection) {
        try (connection) {
            requests.add(request(connection.getInputStream()));
            script.play(connection);
        } catch (IOException e) {
            // The client went away: the test looks at the client.
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        int length = head.toString()
                .lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(
                        line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElse(0);
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
