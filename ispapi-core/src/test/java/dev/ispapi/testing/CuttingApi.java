package dev.ispapi.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A server that breaks connections where a test says, and keeps the books: a command that came in whole is carried out, and counted by
 * the number in its domain name, {@code f17.example}.
 */
public final class CuttingApi implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("DOMAIN%3Df([0-9]+)");

    private final ServerSocket listener;
    private final SSLContext tls;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "cutting-api");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Cut> next = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<Integer, AtomicInteger> carriedOut = new ConcurrentHashMap<>();
    private volatile CuttingSocket latest;

    /** Starts to listen; with TLS if there is a context, in clear if it is null. */
    public CuttingApi(SSLContext tls) throws IOException {
        this.tls = tls;
        this.listener = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1")) {
            @Override
            public Socket accept() throws IOException {
                CuttingSocket socket = new CuttingSocket();
                implAccept(socket);
                return socket;
            }
        };
        threads.execute(this::listen);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                CuttingSocket socket = (CuttingSocket) listener.accept();
                socket.setTcpNoDelay(true);
                latest = socket;
                Cut cut = next.poll();
                if (cut != null) {
                    socket.arm(cut);
                }
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // Closed, or the client was faster.
            }
        }
    }

    private void serve(CuttingSocket socket) {
        try {
            Socket spoken = tls == null ? socket : secured(socket);
            InputStream in = new BufferedInputStream(spoken.getInputStream());
            OutputStream out = spoken.getOutputStream();
            while (true) {
                carryOut(request(in));
                out.write(response());
                out.flush();
            }
        } catch (IOException e) {
            socket.bury();
        }
    }

    private SSLSocket secured(CuttingSocket socket) throws IOException {
        SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
        secured.setUseClientMode(false);
        return secured;
    }

    private String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("no more requests");
            }
            head.write(one);
            matched = one == "\r\n\r\n".charAt(matched) ? matched + 1 : one == '\r' ? 1 : 0;
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        Matcher length = Pattern.compile("(?i)content-length: ([0-9]+)").matcher(text);
        int expected = length.find() ? Integer.parseInt(length.group(1)) : 0;
        byte[] body = in.readNBytes(expected);
        if (body.length < expected) {
            throw new IOException("half a request");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private void carryOut(String form) {
        Matcher number = NUMBER.matcher(form);
        if (number.find()) {
            carriedOut
                    .computeIfAbsent(Integer.valueOf(number.group(1)), any -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    private static byte[] response() {
        return ("HTTP/1.1 200 OK\r\nContent-Length: " + HttpApi.OK.length() + "\r\n\r\n" + HttpApi.OK)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Breaks the next connections to come, one by each of these. */
    public void cutNextConnections(Iterable<Cut> cuts) {
        next.clear();
        cuts.forEach(next::add);
    }

    /** Breaks the connection that was made last, counting from now. */
    public void cutOpenConnection(Cut cut) throws IOException {
        latest.arm(cut);
    }

    /** How often the command with this number was carried out. */
    public int carriedOut(int number) {
        AtomicInteger count = carriedOut.get(number);
        return count == null ? 0 : count.get();
    }

    /** How many bytes came in over the connection that was made last, TLS included. */
    public int bytesReceived() {
        return latest.received();
    }

    /** How many bytes went out over the connection that was made last, TLS included. */
    public int bytesSent() {
        return latest.sent();
    }

    /** Where commands are taken. */
    public URI url() {
        return URI.create(
                (tls == null ? "http" : "https") + "://127.0.0.1:" + listener.getLocalPort() + "/api/call.cgi");
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
