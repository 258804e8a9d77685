package dev.ispapi.support.plan;

/**
 * Something to know before a plan is carried out.
 *
 * @param text in plain words
 * @param source who says so
 */
public record Notice(String text, String source) {

    /** Such as {@code The domain is transferred away. (FAQ 53)}. */
    @Override
    public String toString() {
        return text + " (" + source + ")";
    }
}
