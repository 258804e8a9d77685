package dev.ispapi.tld;

/**
 * One thing that is known about a TLD.
 *
 * @param <T> what the value is
 * @param name what it is about
 * @param value what is so
 * @param source who says so
 */
public record Fact<T>(FactName<T> name, T value, Source source) {

    /** Such as {@code periods.failure = 44d (FAQ 34)}. */
    @Override
    public String toString() {
        return name + " = " + value + " (" + source + ")";
    }
}
