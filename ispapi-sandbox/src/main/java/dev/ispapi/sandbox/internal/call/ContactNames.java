package dev.ispapi.sandbox.internal.call;

import java.util.List;

/** The names of a contact's fields in commands, and of the roles that contacts have. */
public final class ContactNames {

    /** The roles, in the order in which the platform checks them. */
    public static final List<String> ROLES = List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT");

    /** The fields, without {@code STREET}'s numbers. */
    public static final List<String> FIELDS = List.of(
            "TITLE",
            "NAME",
            "FIRSTNAME",
            "MIDDLENAME",
            "LASTNAME",
            "ORGANIZATION",
            "STREET",
            "CITY",
            "STATE",
            "ZIP",
            "COUNTRY",
            "PHONE",
            "FAX",
            "EMAIL",
            "VATID",
            "IDNUMBER",
            "IDAUTHORITY",
            "DISCLOSE",
            "DISCLOSE-ELEMENTS");

    private ContactNames() {}
}
