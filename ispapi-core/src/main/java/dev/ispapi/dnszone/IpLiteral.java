package dev.ispapi.dnszone;

import dev.ispapi.internal.Excerpt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** IP addresses as texts. Nothing here asks the DNS, as {@code InetAddress} would for what is no address. */
final class IpLiteral {

    private static final int V4_BYTES = 4;
    private static final int V6_GROUPS = 8;
    private static final int MAX_BYTE = 255;
    private static final int HEX = 16;

    private IpLiteral() {}

    static boolean isAddress(String text) {
        return v4(text).isPresent() || v6(text).isPresent();
    }

    static String checkedV4(String text) {
        byte[] bytes = v4(text).orElseThrow(() -> refused(text, "an IPv4 address such as 192.0.2.1"));
        return write(bytes);
    }

    static String checkedV6(String text) {
        byte[] bytes = v6(text).orElseThrow(() -> refused(text, "an IPv6 address such as 2001:db8::1"));
        return write(bytes);
    }

    private static IllegalArgumentException refused(String text, String expected) {
        return new IllegalArgumentException("expected " + expected + ", found " + Excerpt.quote(text));
    }

    /** Four decimal numbers without leading zeros, which some take for octal. */
    static Optional<byte[]> v4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != V4_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = new byte[V4_BYTES];
        for (int i = 0; i < V4_BYTES; i++) {
            int number = number(parts[i]);
            if (number < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) number;
        }
        return Optional.of(bytes);
    }

    private static int number(String part) {
        if (part.isEmpty()
                || part.length() > 3
                || (part.length() > 1 && part.charAt(0) == '0')
                || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int number = Integer.parseInt(part);
        return number <= MAX_BYTE ? number : -1;
    }

    /** Eight groups, or less with one gap; the last two can be an IPv4 address. No scope: it means nothing elsewhere. */
    static Optional<byte[]> v6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            List<Integer> all = groups(text);
            return all == null || all.size() != V6_GROUPS ? Optional.empty() : Optional.of(bytes(all));
        }
        String before = text.substring(0, gap);
        String behind = text.substring(gap + 2);
        List<Integer> head = before.isEmpty() ? List.of() : groups(before);
        List<Integer> tail = behind.isEmpty() ? List.of() : groups(behind);
        if (head == null || tail == null || before.indexOf('.') >= 0 || head.size() + tail.size() >= V6_GROUPS) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head);
        all.addAll(Collections.nCopies(V6_GROUPS - head.size() - tail.size(), 0));
        all.addAll(tail);
        return Optional.of(bytes(all));
    }

    private static byte[] bytes(List<Integer> groups) {
        byte[] bytes = new byte[2 * V6_GROUPS];
        for (int i = 0; i < V6_GROUPS; i++) {
            bytes[2 * i] = (byte) (groups.get(i) >> 8);
            bytes[2 * i + 1] = (byte) (int) groups.get(i);
        }
        return bytes;
    }

    /** The groups between single colons; null if one is none. */
    private static @Nullable List<Integer> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            Optional<byte[]> v4 = i == parts.length - 1 ? v4(part) : Optional.empty();
            if (v4.isPresent()) {
                byte[] bytes = v4.get();
                groups.add(pair(bytes, 0));
                groups.add(pair(bytes, 2));
            } else if (part.isEmpty()
                    || part.length() > 4
                    || part.chars().anyMatch(c -> c >= 0x80 || Character.digit(c, HEX) < 0)) {
                return null;
            } else {
                groups.add(Integer.parseInt(part, HEX));
            }
        }
        return groups;
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
