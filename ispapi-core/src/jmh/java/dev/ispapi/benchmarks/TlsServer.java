package dev.ispapi.benchmarks;

import dev.ispapi.testing.LocalTls;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The cheapest server there is: HTTP/1.1 over TLS on this machine, one thread a connection. */
final class TlsServer implements AutoCloseable {

    private final LocalTls tls;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "tls-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Function<String, String> answers;
    private final AtomicInteger connections = new AtomicInteger();

    /** Answers each form body. */
    TlsServer(Function<String, String> answers) throws IOException, InterruptedException, GeneralSecurityException {
        this.answers = answers;
        Path directory = Files.createTempDirectory("benchmark");
        tls = LocalTls.in(directory);
        Files.delete(directory.resolve("local.p12"));
        Files.delete(directory);
        listener =
                tls.context().getServerSocketFactory().createServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::listen);
    }

    LocalTls tls() {
        return tls;
    }

    URI url() {
        return URI.create("https://127.0.0.1:" + listener.getLocalPort() + "/api/call.cgi");
    }

    /** How many connections there were so far. */
    int connections() {
        return connections.get();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (true) {
                int length = 0;
                String line = line(in);
                while (!line.isEmpty()) {
                    if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                    line = line(in);
                }
                String form = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                byte[] body = answers.apply(form).getBytes(StandardCharsets.UTF_8);
                byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: "
                                + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
                byte[] all = new byte[head.length + body.length];
                System.arraycopy(head, 0, all, 0, head.length);
                System.arraycopy(body, 0, all, head.length, body.length);
                out.write(all);
                out.flush();
            }
        } catch (IOException e) {
            // The client has closed the connection.
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("the end");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
