package dev.ispapi.codegen;

/** What a parameter does with the values that there are: {@code NAMESERVER}, {@code ADDNAMESERVER} or {@code DELNAMESERVER}. */
enum Verb {
    /** It sets one value or a whole list. */
    SET,
    /** It adds to a list. */
    ADD,
    /** It removes from a list. */
    REMOVE
}
