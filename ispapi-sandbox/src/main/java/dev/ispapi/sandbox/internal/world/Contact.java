package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A contact handle.
 *
 * @param handle such as {@code P-TCN1}
 * @param account the log-in of the account that has it
 * @param fields such as {@code FIRSTNAME}, {@code CITY}, {@code X-DE-TYPE}; what is not set is not there
 * @param streets the lines of the street
 * @param auth the auth code of the handle
 * @param created when it was made
 * @param updated when it was last changed
 */
public record Contact(
        String handle,
        String account,
        SortedMap<String, String> fields,
        List<String> streets,
        @SavedEncrypted String auth,
        Instant created,
        Instant updated) {

    /**
     * One field.
     *
     * @param name its upper-case name
     * @return its value; the empty text if it is not set
     */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Without the auth code, and without what says who it is. */
    @Override
    public String toString() {
        return handle;
    }
}
