package dev.ispapi.sandbox.internal.object;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** IP addresses in the forms that registries read: {@code 192.0.2.1} and {@code 2001:db8::1}. */
public final class IpAddress {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern V6_CHARACTERS = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int GROUPS = 8;

    private IpAddress() {}

    /**
     * Whether a text is an IPv4 address.
     *
     * @param text the text
     * @return true for four numbers up to 255 without leading zeros
     */
    public static boolean isV4(String text) {
        return V4.matcher(text).matches();
    }

    /**
     * Whether a text is an IPv6 address.
     *
     * @param text the text
     * @return true if it is one, without a zone index
     */
    public static boolean isV6(String text) {
        return bytes(text).isPresent();
    }

    /**
     * An address in the form in which it is kept.
     *
     * @param text the text
     * @return the address, an IPv6 one as RFC 5952 writes it; empty if it is none
     */
    public static Optional<String> canonical(String text) {
        return isV4(text) ? Optional.of(text) : bytes(text).map(IpAddress::v6);
    }

    private static Optional<byte[]> bytes(String text) {
        if (!V6_CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // A literal with a colon is never looked up.
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String v6(byte[] bytes) {
        if (bytes.length < 2 * GROUPS) {
            return "::ffff:" + (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + "."
                    + (bytes[3] & 0xff);
        }
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = ((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff);
        }
        int start = 0;
        int longest = 0;
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - i > longest) {
                start = i;
                longest = end - i;
            }
        }
        return longest < 2
                ? join(groups, 0, GROUPS)
                : join(groups, 0, start) + "::" + join(groups, start + longest, GROUPS);
    }

    private static String join(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
