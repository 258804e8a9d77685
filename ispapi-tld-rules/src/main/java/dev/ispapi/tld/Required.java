package dev.ispapi.tld;

/** Whether an additional field must have a value. */
public enum Required {
    /** It must. */
    ALWAYS,
    /** It need not. */
    NEVER,
    /** It must if another field has certain values: see {@link AdditionalField#requiredWhen()}. */
    WHEN
}
