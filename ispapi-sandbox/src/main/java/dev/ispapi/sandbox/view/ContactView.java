package dev.ispapi.sandbox.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A contact, without its auth code.
 *
 * @param handle such as {@code P-TCN1}
 * @param account the login of the account
 * @param fields such as {@code FIRSTNAME} and {@code CITY}, secrets masked; what is not set is not there
 * @param streets the lines of the street
 * @param created when it was made
 * @param updated when it was last changed
 */
public record ContactView(
        String handle,
        String account,
        Map<String, String> fields,
        List<String> streets,
        Instant created,
        Instant updated) {}
