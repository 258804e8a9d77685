package dev.ispapi.internal.socket;

import java.io.IOException;
import java.io.InputStream;

/** Shows each byte to the framing as it is read, wherever it is kept from then on. */
final class ObservedInputStream extends InputStream {

    private final InputStream target;
    private final ResponseFraming framing;

    ObservedInputStream(InputStream target, ResponseFraming framing) {
        this.target = target;
        this.framing = framing;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = target.read(bytes, offset, length);
        if (count > 0) {
            framing.read(bytes, offset, count);
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return target.available();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
