package dev.ispapi.wire;

/**
 * How large an answer may be before it is refused, so that no peer can exhaust the memory. Immutable; each {@code with} makes a copy.
 *
 * <p>The defaults are far above what the API sends. Reading an answer, whatever is in it, takes less than three times {@link
 * #maxCharacters()} bytes of memory at its peak, and one to two times as much as long as the answer is kept. The typed result of a list
 * comes on top, with some hundred bytes a row: who talks to servers that are not trusted lowers {@link #maxIndex()} as well.
 *
 * <p>What is not adjustable: redirects are never followed, a body may be packed twice at most, and the HTTP library refuses headers of
 * more than 256 KiB. How long an answer may take is not a matter of size: the client's time limits end one that only trickles in.
 */
public final class ResponseLimits {

    private static final ResponseLimits DEFAULTS =
            new ResponseLimits(64 * 1024 * 1024, 16 * 1024 * 1024, 2_000_000, 1_000_000, 10_000, 200);

    private final int maxCharacters;
    private final int maxLineLength;
    private final int maxProperties;
    private final int maxIndex;
    private final int maxColumns;
    private final int maxCompressionRatio;

    private ResponseLimits(
            int maxCharacters,
            int maxLineLength,
            int maxProperties,
            int maxIndex,
            int maxColumns,
            int maxCompressionRatio) {
        this.maxCharacters = atLeast(1, maxCharacters, "maxCharacters");
        this.maxLineLength = atLeast(1, maxLineLength, "maxLineLength");
        this.maxProperties = atLeast(0, maxProperties, "maxProperties");
        this.maxIndex = atLeast(0, maxIndex, "maxIndex");
        this.maxColumns = atLeast(0, maxColumns, "maxColumns");
        this.maxCompressionRatio = atLeast(1, maxCompressionRatio, "maxCompressionRatio");
        if (maxCharacters == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("expected maxCharacters of less than 2147483647, found it");
        }
    }

    private static int atLeast(int least, int number, String name) {
        if (number < least) {
            throw new IllegalArgumentException("expected " + name + " of at least " + least + ", found " + number);
        }
        return number;
    }

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
     * How long an answer may be.
     *
     * @return characters; where an answer is read from bytes, bytes, packed and unpacked, and bytes of memory: a text with characters
     *     beyond ISO 8859-1 takes two of these a character
     */
    public int maxCharacters() {
        return maxCharacters;
    }

    /**
     * How long a line may be. The API sends an invoice as one line of Base64.
     *
     * @return characters without the line break
     */
    public int maxLineLength() {
        return maxLineLength;
    }

    /**
     * How many values an answer may have.
     *
     * @return the number of {@code PROPERTY} lines
     */
    public int maxProperties() {
        return maxProperties;
    }

    /**
     * The highest index of a value, and so one less than the number of rows.
     *
     * @return 0 or more
     */
    public int maxIndex() {
        return maxIndex;
    }

    /**
     * How many properties of different names an answer may have.
     *
     * @return the number of columns
     */
    public int maxColumns() {
        return maxColumns;
    }

    /**
     * How many times its own size a packed body may unpack to. Counted from one mebibyte on: small answers are packed as they like.
     *
     * @return 1 or more
     */
    public int maxCompressionRatio() {
        return maxCompressionRatio;
    }

    /**
     * Sets how long an answer may be.
     *
     * @param characters 1 or more; where an answer is read from bytes, bytes, see {@link #maxCharacters()}
     * @return a copy with this limit
     */
    public ResponseLimits withMaxCharacters(int characters) {
        return new ResponseLimits(characters, maxLineLength, maxProperties, maxIndex, maxColumns, maxCompressionRatio);
    }

    /**
     * Sets how long a line may be.
     *
     * @param characters 1 or more, without the line break
     * @return a copy with this limit
     */
    public ResponseLimits withMaxLineLength(int characters) {
        return new ResponseLimits(maxCharacters, characters, maxProperties, maxIndex, maxColumns, maxCompressionRatio);
    }

    /**
     * Sets how many values an answer may have.
     *
     * @param values the number of {@code PROPERTY} lines, 0 or more
     * @return a copy with this limit
     */
    public ResponseLimits withMaxProperties(int values) {
        return new ResponseLimits(maxCharacters, maxLineLength, values, maxIndex, maxColumns, maxCompressionRatio);
    }

    /**
     * Sets the highest index of a value.
     *
     * @param index 0 or more
     * @return a copy with this limit
     */
    public ResponseLimits withMaxIndex(int index) {
        return new ResponseLimits(maxCharacters, maxLineLength, maxProperties, index, maxColumns, maxCompressionRatio);
    }

    /**
     * Sets how many properties of different names an answer may have.
     *
     * @param columns 0 or more
     * @return a copy with this limit
     */
    public ResponseLimits withMaxColumns(int columns) {
        return new ResponseLimits(maxCharacters, maxLineLength, maxProperties, maxIndex, columns, maxCompressionRatio);
    }

    /**
     * Sets how many times its own size a packed body may unpack to.
     *
     * @param ratio 1 or more
     * @return a copy with this limit
     */
    public ResponseLimits withMaxCompressionRatio(int ratio) {
        return new ResponseLimits(maxCharacters, maxLineLength, maxProperties, maxIndex, maxColumns, ratio);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseLimits that
                && maxCharacters == that.maxCharacters
                && maxLineLength == that.maxLineLength
                && maxProperties == that.maxProperties
                && maxIndex == that.maxIndex
                && maxColumns == that.maxColumns
                && maxCompressionRatio == that.maxCompressionRatio;
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(
                maxCharacters, maxLineLength, maxProperties, maxIndex, maxColumns, maxCompressionRatio);
    }

    @Override
    public String toString() {
        return "ResponseLimits[maxCharacters=" + maxCharacters + ", maxLineLength=" + maxLineLength + ", maxProperties="
                + maxProperties + ", maxIndex=" + maxIndex + ", maxColumns=" + maxColumns + ", maxCompressionRatio="
                + maxCompressionRatio + "]";
    }
}
