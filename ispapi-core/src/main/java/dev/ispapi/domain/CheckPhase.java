package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * A phase for which {@link CheckDomains} asks.
 *
 * @param value the wire text in lower case; phases that are not among the constants are kept, too
 */
public record CheckPhase(String value) {

    /** Whether a trademark claim lies on the name. */
    public static final CheckPhase CLAIMS = new CheckPhase("claims");

    /** The time before the general opening, for holders of trademarks. */
    public static final CheckPhase SUNRISE = new CheckPhase("sunrise");

    /**
     * Checks the value.
     *
     * @param value the wire text in lower case; phases that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public CheckPhase {
        value = Codes.lower(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static CheckPhase of(String value) {
        return new CheckPhase(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
