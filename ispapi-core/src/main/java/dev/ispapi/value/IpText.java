package dev.ispapi.value;

import dev.ispapi.internal.Excerpt;
import java.util.Arrays;

/** Reads and writes IP addresses as text. The DNS is never asked, as {@code InetAddress} would for what is no address. */
final class IpText {

    private static final int V4_BYTES = 4;
    private static final int V6_BYTES = 16;
    private static final int V6_GROUPS = 8;
    private static final int MAX_BYTE = 255;
    private static final int HEX = 16;
    private static final int LONGEST = 45;

    private final String text;
    private final String expected;

    private IpText(String text, String expected) {
        this.text = text;
        this.expected = expected;
    }

    /**
     * Reads an address.
     *
     * @param text the address alone
     * @param expected what a refusal says that was expected
     * @return 4 or 16 bytes
     * @throws IllegalArgumentException with the reason if it is no address
     */
    static byte[] read(String text, String expected) {
        return new IpText(text, expected).read();
    }

    private byte[] read() {
        if (text.isEmpty()) {
            throw refused("it is empty");
        }
        if (text.indexOf('/') >= 0) {
            throw refused("a network is no address; leave out what begins with /");
        }
        if (text.indexOf('%') >= 0) {
            throw refused("a scope means nothing on other machines; leave out what begins with %");
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            throw refused("leave the brackets out");
        }
        if (text.length() > LONGEST) {
            throw refused("it is too long");
        }
        return text.indexOf(':') < 0 ? v4(text, "it") : v6();
    }

    /** Four decimal numbers without leading zeros, which some programs take for octal. */
    private byte[] v4(String quad, String subject) {
        String[] parts = quad.split("\\.", -1);
        if (parts.length != V4_BYTES) {
            throw refused(subject + " does not have four numbers between dots");
        }
        byte[] bytes = new byte[V4_BYTES];
        for (int i = 0; i < V4_BYTES; i++) {
            bytes[i] = (byte) number(parts[i]);
        }
        return bytes;
    }

    private int number(String part) {
        if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refused(Excerpt.quote(part) + " is not a number from 0 to 255");
        }
        if (part.length() > 1 && part.charAt(0) == '0') {
            throw refused(part + " begins with 0, which some programs read as octal; leave the zeros out");
        }
        if (part.length() > 3 || Integer.parseInt(part) > MAX_BYTE) {
            throw refused(part + " is above 255");
        }
        return Integer.parseInt(part);
    }

    /** Eight groups, or fewer with one gap; the last two can be an IPv4 address. */
    private byte[] v6() {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            throw refused(":: stands for missing groups once only");
        }
        byte[] head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        byte[] tail = gap < 0 ? new byte[0] : groups(text.substring(gap + 2), true);
        int given = head.length + tail.length;
        if (gap < 0 ? given != V6_BYTES : given >= V6_BYTES) {
            throw refused("an IPv6 address has eight groups, or fewer with ::");
        }
        byte[] bytes = Arrays.copyOf(head, V6_BYTES);
        System.arraycopy(tail, 0, bytes, V6_BYTES - tail.length, tail.length);
        return bytes;
    }

    private byte[] groups(String part, boolean isLast) {
        if (part.isEmpty()) {
            return new byte[0];
        }
        String[] groups = part.split(":", -1);
        boolean hasV4 = isLast && groups[groups.length - 1].indexOf('.') >= 0;
        byte[] bytes = new byte[2 * groups.length + (hasV4 ? 2 : 0)];
        for (int i = 0; i < groups.length; i++) {
            if (hasV4 && i == groups.length - 1) {
                System.arraycopy(v4(groups[i], Excerpt.quote(groups[i])), 0, bytes, 2 * i, V4_BYTES);
            } else {
                int group = group(groups[i]);
                bytes[2 * i] = (byte) (group >> 8);
                bytes[2 * i + 1] = (byte) group;
            }
        }
        return bytes;
    }

    private int group(String group) {
        boolean isHex = group.chars().allMatch(c -> c < 0x80 && Character.digit(c, HEX) >= 0);
        if (group.isEmpty() || group.length() > 4 || !isHex) {
            throw refused(Excerpt.quote(group) + " is not a group of one to four hexadecimal digits");
        }
        return Integer.parseInt(group, HEX);
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("expected " + expected + ", found " + Excerpt.quote(text) + ": " + reason);
    }

    private static int pair(byte[] bytes, int at) {
        return ((bytes[at] & MAX_BYTE) << 8) | (bytes[at + 1] & MAX_BYTE);
    }

    /** An address in its shortest form (RFC 5952). */
    static String write(byte[] bytes) {
        if (bytes.length == V4_BYTES) {
            return (bytes[0] & MAX_BYTE) + "." + (bytes[1] & MAX_BYTE) + "." + (bytes[2] & MAX_BYTE) + "."
                    + (bytes[3] & MAX_BYTE);
        }
        int[] groups = new int[V6_GROUPS];
        for (int i = 0; i < V6_GROUPS; i++) {
            groups[i] = pair(bytes, 2 * i);
        }
        int gapStart = -1;
        int gapLength = 1;
        for (int start = 0; start < V6_GROUPS; start++) {
            int end = start;
            while (end < V6_GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - start > gapLength) {
                gapStart = start;
                gapLength = end - start;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < V6_GROUPS; i++) {
            if (i == gapStart) {
                text.append("::");
                i += gapLength - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }
}
