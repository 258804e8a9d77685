package dev.ispapi.sandbox.internal.object;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** IP addresses as text. Names are never looked up. */
public final class IpAddress {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern V6_CHARACTERS = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private IpAddress() {}

    /**
     * Whether a text is an IPv4 address.
     *
     * @param text any text
     * @return true for four numbers from 0 to 255
     */
    public static boolean isV4(String text) {
        return V4.matcher(text).matches();
    }

    /**
     * Whether a text is an IPv6 address.
     *
     * @param text any text
     * @return true for one, in any of its notations
     */
    public static boolean isV6(String text) {
        return bytes(text).isPresent();
    }

    /**
     * One notation for each address.
     *
     * @param text any text
     * @return the address; empty if it is none
     */
    public static Optional<String> canonical(String text) {
        return isV4(text) ? Optional.of(text) : bytes(text).map(InetAddress::getHostAddress);
    }

    private static Optional<InetAddress> bytes(String text) {
        if (!V6_CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // A literal with a colon is never looked up.
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
