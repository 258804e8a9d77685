package dev.ispapi.tld.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * One dated step in the life of a domain.
 *
 * @param kind what happens
 * @param date when, in UTC
 * @param origin where the date comes from
 * @param explanation what it means, in a sentence or two for people
 * @param source where the period that it was computed with is from, and as of when; empty if it was not computed, or that is not known
 */
public record Step(StepKind kind, Instant date, DateOrigin origin, String explanation, Optional<String> source) {

    /**
     * Whether the API states the date.
     *
     * @return false if it was computed or given by the caller
     */
    public boolean isStated() {
        return origin == DateOrigin.STATED;
    }
}
