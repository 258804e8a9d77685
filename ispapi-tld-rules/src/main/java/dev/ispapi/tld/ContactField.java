package dev.ispapi.tld;

/**
 * A field of one of a command's contacts.
 *
 * @param contact the contact's parameter, such as {@code OWNERCONTACT0}
 * @param field the contact's field, such as {@code ORGANIZATION}
 */
public record ContactField(String contact, String field) {}
