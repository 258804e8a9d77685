package dev.ispapi.tld;

/** What the values of a fact are, and how data files write them. */
public enum FactType {
    /** A {@link String}. */
    TEXT,
    /** A {@link Boolean}. */
    FLAG,
    /** An {@link Integer} that is not negative. */
    COUNT,
    /** A {@link java.util.List} of {@link String}. */
    TEXTS,
    /** A {@link dev.ispapi.value.Period}, written as {@code 44d}. */
    PERIOD,
    /** A {@link java.util.List} of {@link dev.ispapi.value.Period}. */
    PERIODS,
    /** A {@link java.time.LocalDate}, written as {@code 2019-06-25}. */
    DAY,
    /** A {@link dev.ispapi.domain.RestorePolicy}, written as its wire text. */
    RESTORE_POLICY,
    /** An {@link OwnerChange}, written as its wire text. */
    OWNER_CHANGE,
    /** An {@link IdProtection}. */
    ID_PROTECTION,
    /** A {@link Trustee}. */
    TRUSTEE
}
