package dev.ispapi.testing;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** The server's end of a connection, which breaks after so many bytes. Below TLS, where there is TLS. */
final class CuttingSocket extends Socket {

    private static final int NEVER = Integer.MAX_VALUE;

    private Cut.Farewell farewell = Cut.Farewell.RST;
    private int toReceive = NEVER;
    private int toSend = NEVER;
    private boolean broken;
    private int received;
    private int sent;

    /** How many bytes came in since it was made. */
    synchronized int received() {
        return received;
    }

    /** How many bytes went out since it was made. */
    synchronized int sent() {
        return sent;
    }

    /** Counts bytes from now on. A cut before the first byte of a request happens now: the server closes an idle connection. */
    synchronized void arm(Cut cut) throws IOException {
        farewell = cut.farewell();
        toReceive = cut.side() == Cut.Side.REQUEST ? cut.offset() : NEVER;
        toSend = cut.side() == Cut.Side.ANSWER ? cut.offset() : NEVER;
        if (toReceive == 0) {
            breakOff();
        }
    }

    private void breakOff() throws IOException {
        if (!broken) {
            broken = true;
            if (farewell == Cut.Farewell.RST) {
                setSoLinger(true, 0);
                close();
            } else {
                shutdownOutput();
            }
        }
    }

    /** What comes in after the cut is nobody's any more. */
    private synchronized int receive(int count) throws IOException {
        if (broken) {
            throw new IOException("cut");
        }
        int passing = Math.min(count, toReceive);
        received += passing;
        if (toReceive != NEVER) {
            toReceive -= passing;
        }
        if (passing == 0 && count > 0) {
            breakOff();
            throw new IOException("cut");
        }
        return passing;
    }

    /** A server that has read its last byte does not wait for another. */
    private synchronized void checkNotDue() throws IOException {
        if (broken || toReceive == 0) {
            breakOff();
            throw new IOException("cut");
        }
    }

    private synchronized void send(OutputStream out, byte[] bytes, int offset, int count) throws IOException {
        if (broken) {
            throw new IOException("cut");
        }
        int passing = Math.min(count, toSend);
        out.write(bytes, offset, passing);
        sent += passing;
        if (toSend != NEVER) {
            toSend -= passing;
            if (toSend == 0) {
                breakOff();
                throw new IOException("cut");
            }
        }
    }

    /** Waits for the client to go, after an orderly end, and goes too. */
    void bury() {
        try (this) {
            if (!isClosed()) {
                InputStream rest = super.getInputStream();
                byte[] ignored = new byte[1024];
                while (rest.read(ignored) >= 0) {
                    // What it says does not matter any more.
                }
            }
        } catch (IOException e) {
            // It is gone all the same.
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int count) throws IOException {
                checkNotDue();
                int read = super.read(bytes, offset, count);
                return read < 0 ? read : receive(read);
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                send(out, bytes, offset, count);
            }
        };
    }
}
