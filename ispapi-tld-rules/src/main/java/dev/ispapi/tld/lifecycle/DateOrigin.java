package dev.ispapi.tld.lifecycle;

/** Where the date of a step comes from. */
public enum DateOrigin {
    /** The API states it: it wins over what the periods would give. */
    STATED,
    /** The caller gave it. */
    GIVEN,
    /** Computed from another date and a period of the zone. */
    COMPUTED
}
