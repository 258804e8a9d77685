package dev.ispapi.domain;

import java.util.Locale;

/** The verdict on a domain name, from the code and text of its check. */
public enum Availability {
    /** It can be registered at the ordinary price. */
    AVAILABLE,
    /** It can be registered, at the premium price and with the premium class of the answer. */
    PREMIUM,
    /** It can't be registered: taken, reserved or blocked. */
    NOT_AVAILABLE,
    /** The check did not succeed, for instance because the TLD is not offered; the code and its text say why. */
    UNKNOWN;

    private static final int FREE = 210;
    private static final int NOT_FREE = 211;

    static Availability of(int code, String description, boolean isPremium) {
        if (code == FREE) {
            return isPremium ? PREMIUM : AVAILABLE;
        }
        if (code != NOT_FREE) {
            return UNKNOWN;
        }
        // The API answers 211 for a premium name that is for sale too; only its text tells that from one that is gone.
        String text = description.toLowerCase(Locale.ROOT);
        boolean isForSale =
                text.contains("available") && !text.contains("not available") && !text.contains("unavailable");
        return isPremium && isForSale ? PREMIUM : NOT_AVAILABLE;
    }
}
