package dev.ispapi.value;

import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address as contacts have it, such as {@code registrant@example.com}.
 *
 * <p>The part before the {@code @} is taken as it is, in the letters, digits and signs that RFC 5322 allows without quotes, and in ASCII,
 * because registries take no other (RFC 5733). The domain can be internationalized and is sent in ASCII: {@code info@müller.de} as
 * {@code info@xn--mller-kva.de}. Whether mail arrives there is not checked.
 *
 * <p>Two addresses are equal if the part before the {@code @} is the same, letter by letter, and the domain is. Immutable.
 */
public final class EmailAddress {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST = 254;
    private static final String SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    private final String localPart;
    private final DomainName domain;

    private EmailAddress(String localPart, DomainName domain) {
        this.localPart = localPart;
        this.domain = domain;
    }

    /**
     * Reads an address.
     *
     * @param text the address alone, without name and angle brackets
     * @return the address
     * @throws IllegalArgumentException if it is not valid; the message names the reason
     */
    public static EmailAddress of(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw refused(text, text.isEmpty() ? "it is empty" : "it has no @", null);
        }
        if (text.indexOf('@', at + 1) >= 0) {
            throw refused(text, "it has more than one @", null);
        }
        if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            throw refused(text, "give the address alone, without name and angle brackets", null);
        }
        String localPart = text.substring(0, at);
        checkLocalPart(text, localPart);
        EmailAddress address = new EmailAddress(localPart, domain(text, text.substring(at + 1)));
        if (address.toString().length() > LONGEST) {
            throw refused(text, "it has more than " + LONGEST + " characters", null);
        }
        return address;
    }

    private static DomainName domain(String text, String domain) {
        try {
            return DomainName.of(domain);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            int colon = reason.indexOf(": ");
            throw refused(
                    text,
                    "what follows the @ is no domain name"
                            + (colon < 0 ? "" : " (" + reason.substring(colon + 2) + ")"),
                    e);
        }
    }

    private static void checkLocalPart(String text, String localPart) {
        if (localPart.isEmpty()) {
            throw refused(text, "nothing stands before the @", null);
        }
        if (localPart.length() > LONGEST_LOCAL_PART) {
            throw refused(
                    text,
                    "it has " + localPart.length() + " characters before the @; the most are " + LONGEST_LOCAL_PART,
                    null);
        }
        if (localPart.startsWith(".") || localPart.endsWith(".") || localPart.contains("..")) {
            throw refused(text, "a dot before the @ stands between two other characters", null);
        }
        localPart.codePoints().filter(c -> !isAllowed(c)).findFirst().ifPresent(c -> {
            throw refused(text, character(c), null);
        });
    }

    private static String character(int c) {
        if (c == ' ') {
            return "it has a blank";
        }
        return "it has the character " + (c > ' ' && c < 0x7F ? Character.toString(c) : "U+%04X".formatted(c))
                + " before the @"
                + (c >= 0x80 ? "; registries take ASCII alone there" : "");
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }

    private static IllegalArgumentException refused(String text, String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "expected an e-mail address such as registrant@example.com, found " + Excerpt.quote(text) + ": "
                        + reason,
                cause);
    }

    /**
     * What stands before the {@code @}.
     *
     * @return as it was given, with its upper and lower case
     */
    public String localPart() {
        return localPart;
    }

    /**
     * The domain.
     *
     * @return what stands behind the {@code @}
     */
    public DomainName domain() {
        return domain;
    }

    /**
     * The form for the wire by the conversion of a platform.
     *
     * @param profile how the zones treat ß, ς and the joiners
     * @return the address in ASCII
     * @throws IllegalArgumentException if the domain is not valid by that profile
     */
    public String ascii(IdnProfile profile) {
        return localPart + "@" + domain.ascii(profile);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && localPart.equals(that.localPart) && domain.equals(that.domain);
    }

    @Override
    public int hashCode() {
        return 31 * localPart.hashCode() + domain.hashCode();
    }

    /** The address as it is sent, its domain in ASCII. */
    @Override
    public String toString() {
        return localPart + "@" + domain;
    }
}
