package dev.ispapi.value;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * An IPv4 or IPv6 address, such as {@code 192.0.2.1} or {@code 2001:db8::1}, as {@code IPADDRESS} of {@code AddNameserver} takes it.
 *
 * <p>Addresses are read strictly and without asking the DNS. A number with leading zeros ({@code 01.0.0.1}) is refused, because some
 * programs read it as octal; so is a scope ({@code fe80::1%eth0}), which means nothing on another machine. Whether an address can be
 * reached from the Internet is not checked.
 *
 * <p>Two addresses are equal if their bytes are, however they were written. Immutable.
 */
public final class IpAddress {

    private static final int V4_BYTES = 4;
    private static final String ANY = "an IP address such as 192.0.2.1 or 2001:db8::1";

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads an address.
     *
     * @param text an IPv4 address in four decimal numbers, or an IPv6 address in any notation of RFC 4291, of any case
     * @return the address
     * @throws IllegalArgumentException if it is no address; the message names the reason
     */
    public static IpAddress of(String text) {
        return new IpAddress(IpText.read(text, ANY));
    }

    /**
     * Reads an IPv4 address.
     *
     * @param text four decimal numbers, such as {@code 192.0.2.1}
     * @return the address
     * @throws IllegalArgumentException if it is no IPv4 address; the message names the reason
     */
    public static IpAddress v4(String text) {
        return of(text, "an IPv4 address such as 192.0.2.1", false);
    }

    /**
     * Reads an IPv6 address.
     *
     * @param text in any notation of RFC 4291, such as {@code 2001:db8::1}
     * @return the address
     * @throws IllegalArgumentException if it is no IPv6 address; the message names the reason
     */
    public static IpAddress v6(String text) {
        return of(text, "an IPv6 address such as 2001:db8::1", true);
    }

    private static IpAddress of(String text, String expected, boolean isV6) {
        IpAddress address = new IpAddress(IpText.read(text, expected));
        if (address.isV6() != isV6) {
            throw new IllegalArgumentException(
                    "expected " + expected + ", found the " + (isV6 ? "IPv4" : "IPv6") + " address " + address);
        }
        return address;
    }

    /**
     * The address of a Java object.
     *
     * @param address the address; a scope is left out
     * @return the same address
     */
    public static IpAddress of(InetAddress address) {
        return new IpAddress(address.getAddress());
    }

    /**
     * Whether a text is an address.
     *
     * @param text any text
     * @return true if {@link #of(String)} reads it
     */
    public static boolean isAddress(String text) {
        try {
            IpText.read(text, ANY);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The version of the Internet Protocol.
     *
     * @return true for IPv6, false for IPv4
     */
    public boolean isV6() {
        return bytes.length != V4_BYTES;
    }

    /**
     * The address as a Java object.
     *
     * @return an {@code Inet4Address} or {@code Inet6Address}; an IPv6 address that contains an IPv4 one ({@code ::ffff:192.0.2.1}) is
     *     an {@code Inet4Address}, as Java has it
     */
    public InetAddress toInetAddress() {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("4 or 16 bytes are an address", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The address as it is sent: IPv6 in its shortest form, in lower case (RFC 5952). */
    @Override
    public String toString() {
        return IpText.write(bytes);
    }
}
