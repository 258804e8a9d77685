package dev.ispapi.testing;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * A server that misbehaves on the level of TCP: each connection is handled by the next script, and by the last one once they have run
 * out.
 */
public final class SocketApi implements AutoCloseable {

    /** What the server does with one connection; it is closed afterwards. */
    @FunctionalInterface
    public interface Script {

        /** Plays the server's part. */
        void play(Connection connection) throws IOException;
    }

    private final ServerSocket listener;
    private final List<Script> scripts;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Semaphore closed = new Semaphore(0);
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** Starts to listen. */
    public SocketApi(Script... scripts) throws IOException {
        this(new ServerSocket(0, 500, InetAddress.getByName("127.0.0.1")), scripts);
    }

    /** Listens on a socket that is there already, such as one with TLS. */
    public SocketApi(ServerSocket listener, Script... scripts) {
        this.listener = listener;
        this.scripts = List.of(scripts);
        Thread thread = new Thread(this::listen, "socket-api");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        for (int i = 0; !listener.isClosed(); i++) {
            Script script = scripts.get(Math.min(i, scripts.size() - 1));
            try {
                Socket socket = listener.accept();
                // What waits for a delayed acknowledgement, waits 40 ms in each handshake.
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                Thread thread = new Thread(() -> play(script, socket), "socket-api-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void play(Script script, Socket socket) {
        try {
            try (socket) {
                script.play(new Connection(socket));
            }
        } catch (IOException e) {
            // The client went away, or refused the certificate: the test looks at the client.
        } finally {
            closed.release();
        }
    }

    /** The bodies of the requests that came in whole, oldest first. */
    public List<String> requests() {
        return requests;
    }

    /** How many connections were made. */
    public int connections() {
        return sockets.size();
    }

    /** Waits until the server has closed one more connection. */
    public void awaitClosed() throws InterruptedException {
        closed.acquire();
    }

    /** Where commands are taken. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/api/call.cgi");
    }

    /** A client of this server with limits that a test never reaches. */
    public IspapiClient.Builder client() {
        return IspapiClient.builder()
                .environment(Environment.custom(url()))
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .answerTimeout(Duration.ofSeconds(20))
                .timeLimit(Duration.ofSeconds(20));
    }

    /** Waits, for a script that must not go on before the test does. */
    public static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** One connection, seen from the server. */
    public final class Connection {

        private final Socket socket;

        Connection(Socket socket) {
            this.socket = socket;
        }

        /** Reads one request to its end. */
        public void readRequest() throws IOException {
            nextRequest();
        }

        /** Reads one request to its end, and returns its body as it came. */
        public String nextRequest() throws IOException {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("no more requests");
                }
                head.write(next);
            }
            int length = head.toString(StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .lines()
                    .filter(line -> line.startsWith("content-length:"))
                    .mapToInt(line -> Integer.parseInt(
                            line.substring("content-length:".length()).strip()))
                    .findFirst()
                    .orElse(0);
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            requests.add(body);
            return body;
        }

        /** Sends an answer whole, in an HTTP response that keeps the connection open. */
        public void answer(String text) throws IOException {
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            send("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + text);
        }

        /** Sends bytes as they are. */
        public void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        /** Tears the connection down without a farewell. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Says nothing until the client goes away. */
        public void keepSilent() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // What it says does not matter.
            }
        }
    }
}
