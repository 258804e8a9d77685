package dev.ispapi.bridge.mapping;

/** How well a counterpart is known. Nothing of the mapping was tried against a server. */
public enum Confidence {
    /** The public knowledge base of the vendor says so. */
    PAGE,
    /** Public programs for CNR do so. */
    CLIENT,
    /** Concluded from names and meanings: check it with an account first. */
    INFERRED
}
