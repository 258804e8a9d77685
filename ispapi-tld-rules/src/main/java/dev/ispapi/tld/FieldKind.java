package dev.ispapi.tld;

/** What a value of an additional field looks like, and thus which element of a form asks for it. */
public enum FieldKind {
    /** Any text. */
    TEXT,
    /** One of the field's {@linkplain AdditionalField#choices() choices}. */
    CHOICE,
    /** {@code 1} if the registrant accepts what the label names. It must not be accepted on their behalf. */
    CONSENT,
    /** A country code of ISO 3166-1 with two letters; one of the field's choices if it has any. */
    COUNTRY,
    /** A day, {@code YYYY-MM-DD}. */
    DATE,
    /** A contact handle, such as {@code P-ABC1}. */
    CONTACT,
    /** A telephone number, such as {@code +49.6841698}. */
    PHONE
}
