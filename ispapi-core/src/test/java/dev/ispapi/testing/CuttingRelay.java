package dev.ispapi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Hands bytes on between a client and a server of any protocol, and breaks connections where a test says. */
public final class CuttingRelay implements AutoCloseable {

    private final ServerSocket listener;
    private final int targetPort;
    private final Queue<Cut> next = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "cutting-relay");
        thread.setDaemon(true);
        return thread;
    });
    private volatile CuttingSocket latest;

    /** Starts to listen, for a server on this machine. */
    public CuttingRelay(int targetPort) throws IOException {
        this.targetPort = targetPort;
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
                CuttingSocket client = (CuttingSocket) listener.accept();
                client.setTcpNoDelay(true);
                latest = client;
                Cut cut = next.poll();
                if (cut != null) {
                    client.arm(cut);
                }
                Socket server = new Socket("127.0.0.1", targetPort);
                server.setTcpNoDelay(true);
                threads.execute(() -> pump(client, server, client, server));
                threads.execute(() -> pump(server, client, client, server));
            } catch (IOException e) {
                // Closed, or the client was faster.
            }
        }
    }

    private static void pump(Socket from, Socket to, CuttingSocket client, Socket server) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int count = in.read(bytes);
            while (count >= 0) {
                out.write(bytes, 0, count);
                out.flush();
                count = in.read(bytes);
            }
        } catch (IOException e) {
            // Cut.
        }
        try {
            server.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
        client.bury();
    }

    /** Breaks the next connection to come. */
    public void cutNextConnection(Cut cut) {
        next.clear();
        next.add(cut);
    }

    /** Breaks the connection that was made last, counting from now. */
    public void cutOpenConnection(Cut cut) throws IOException {
        next.clear();
        latest.arm(cut);
    }

    /** How many bytes came from the client over the connection that was made last. */
    public int bytesReceived() {
        return latest.received();
    }

    /** How many bytes went to the client over the connection that was made last. */
    public int bytesSent() {
        return latest.sent();
    }

    /** Where to connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
