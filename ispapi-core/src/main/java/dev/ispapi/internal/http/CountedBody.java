package dev.ispapi.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** A body that counts the bytes that are read from it. */
public final class CountedBody extends ResponseBody {

    private final ResponseBody target;
    private final BufferedSource source;
    private long count;

    /**
     * Counts from here on.
     *
     * @param target the body
     */
    public CountedBody(ResponseBody target) {
        this.target = target;
        this.source = Okio.buffer(new ForwardingSource(target.source()) {

            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                count += Math.max(0, read);
                return read;
            }
        });
    }

    /** {@return how many bytes were read, as they came} */
    public long count() {
        return count;
    }

    @Override
    public @Nullable MediaType contentType() {
        return target.contentType();
    }

    @Override
    public long contentLength() {
        return target.contentLength();
    }

    @Override
    public BufferedSource source() {
        return source;
    }
}
