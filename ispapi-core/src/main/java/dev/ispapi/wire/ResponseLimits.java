package dev.ispapi.wire;

import dev.ispapi.internal.SdkStyle;
import org.immutables.value.Value;

/**
 * How large an answer may be before it is refused, so that no peer can exhaust the memory. Immutable.
 *
 * <p>The defaults are far above what the API sends. Reading an answer, whatever is in it, takes less than three times {@link
 * #maxCharacters()} bytes of memory at its peak, and one to two times as much as long as the answer is kept. The typed result of a list
 * comes on top, with some hundred bytes a row: a client of servers that are not trusted lowers {@link #maxIndex()} as well.
 *
 * <p>Not adjustable: redirects are not followed, a body may be packed twice at most, and the HTTP library refuses headers of
 * more than 256 KiB. How long an answer may take is not a matter of size: the client's time limits end one that only trickles in.
 */
@SdkStyle
@Value.Immutable
public abstract class ResponseLimits {

    private static final ResponseLimits DEFAULTS = builder().build();

    ResponseLimits() {}

    /**
     * The limits that apply unless others are given.
     *
     * @return 67,108,864 characters (64 Mi), 16,777,216 a line (16 Mi), 2,000,000 values, the index 1,000,000, 10,000 columns, unpacked
     *     200 times the size of the packed body
     */
    public static ResponseLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a new builder.
     *
     * @return a builder with the default limits
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How long a response may be; 67,108,864 by default.
     *
     * @return characters, 1 or more; where a response is read from bytes, bytes, packed and unpacked, and bytes of memory: a text with
     *     characters beyond ISO 8859-1 takes two of these a character
     */
    @Value.Default
    public int maxCharacters() {
        return 64 * 1024 * 1024;
    }

    /**
     * How long a line may be; 16,777,216 by default. The API sends an invoice as one line of Base64.
     *
     * @return characters without the line break, 1 or more
     */
    @Value.Default
    public int maxLineLength() {
        return 16 * 1024 * 1024;
    }

    /**
     * How many values a response may have; 2,000,000 by default.
     *
     * @return the number of {@code PROPERTY} lines, 0 or more
     */
    @Value.Default
    public int maxProperties() {
        return 2_000_000;
    }

    /**
     * The highest index of a value, and so one less than the number of rows; 1,000,000 by default.
     *
     * @return 0 or more
     */
    @Value.Default
    public int maxIndex() {
        return 1_000_000;
    }

    /**
     * How many properties of different names a response may have; 10,000 by default.
     *
     * @return the number of columns, 0 or more
     */
    @Value.Default
    public int maxColumns() {
        return 10_000;
    }

    /**
     * How many times its own size a packed body may unpack to; 200 by default. Counted from one mebibyte on: small responses may be packed
     * as tightly as they like.
     *
     * @return 1 or more
     */
    @Value.Default
    public int maxCompressionRatio() {
        return 200;
    }

    @Value.Check
    void check() {
        atLeast(1, maxCharacters(), "maxCharacters");
        atLeast(1, maxLineLength(), "maxLineLength");
        atLeast(0, maxProperties(), "maxProperties");
        atLeast(0, maxIndex(), "maxIndex");
        atLeast(0, maxColumns(), "maxColumns");
        atLeast(1, maxCompressionRatio(), "maxCompressionRatio");
        if (maxCharacters() == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("expected maxCharacters of less than 2147483647, found it");
        }
    }

    private static void atLeast(int least, int number, String name) {
        if (number < least) {
            throw new IllegalArgumentException("expected " + name + " of at least " + least + ", found " + number);
        }
    }

    /** Builds {@link ResponseLimits}; throws an {@link IllegalArgumentException} for a limit that is out of range. Not thread-safe. */
    public static final class Builder extends ImmutableResponseLimits.Builder {

        Builder() {}
    }
}
