package dev.ispapi.user;

import dev.ispapi.internal.Codes;

/**
 * Whose objects a list covers.
 *
 * @param value the wire text in upper case; depths that are not among the constants are kept, too
 */
public record UserDepth(String value) {

    /** Those of the user. */
    public static final UserDepth SELF = new UserDepth("SELF");

    /** Those of the direct subusers. */
    public static final UserDepth SUBUSER = new UserDepth("SUBUSER");

    /** Those of the user and all subusers. */
    public static final UserDepth ALL = new UserDepth("ALL");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; depths that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public UserDepth {
        value = Codes.upper(value);
    }

    /**
     * Returns the value of a wire text, which may be other than the constants.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static UserDepth of(String value) {
        return new UserDepth(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
