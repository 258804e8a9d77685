package dev.ispapi.dnszone;

import dev.ispapi.value.IpAddress;
import java.util.Locale;

/**
 * The name to which a record points.
 *
 * <p>A name without a dot at its end belongs to the zone: {@code example.net} in the zone {@code example.com} is {@code
 * example.net.example.com}, which is hardly ever meant (FAQ 44). Therefore {@link #of} takes every name of two labels or more as a whole
 * name and gives it its dot; a name below the zone is asked for with {@link #relative}.
 *
 * <p>Immutable.
 */
public final class DnsTarget {

    private static final String ROOT = ".";

    private final String text;

    private DnsTarget(String text) {
        this.text = text;
    }

    /**
     * A whole name, whatever the zone.
     *
     * @param name such as {@code mail.example.net}, in Unicode or ASCII form, with or without the dot at its end; {@code @} for the zone
     * @return the target
     * @throws IllegalArgumentException if it is no name, or has one label only, or is an IP address
     */
    public static DnsTarget of(String name) {
        if (name.equals(DnsNames.APEX)) {
            return apex();
        }
        checkNoAddress(name);
        String ascii = DnsNames.ascii("target", name, DnsNames.withoutDot(name), true);
        if (!name.endsWith(ROOT) && ascii.indexOf('.') < 0) {
            throw DnsNames.refused(
                    "target",
                    name,
                    "it has one label; write DnsTarget.relative(\"" + ascii + "\") for a name below the zone, \""
                            + ascii + ".\" for a TLD");
        }
        return new DnsTarget(ascii + ROOT);
    }

    /**
     * A name below the zone, on purpose: {@code relative("web")} in the zone {@code example.com} is {@code web.example.com}.
     *
     * @param name in Unicode or ASCII form, without a dot at its end
     * @return the target
     * @throws IllegalArgumentException if it is no name, or ends with a dot, or is an IP address
     */
    public static DnsTarget relative(String name) {
        if (name.endsWith(ROOT)) {
            throw DnsNames.refused("target", name, "a name with a dot at its end is absolute; use DnsTarget.of");
        }
        checkNoAddress(name);
        return name.equals(DnsNames.APEX) ? apex() : new DnsTarget(DnsNames.ascii("target", name, name, false));
    }

    /** {@return the zone itself, {@code @}} */
    public static DnsTarget apex() {
        return new DnsTarget(DnsNames.APEX);
    }

    /** {@return no host at all, a lone dot: an MX record with it says that there is no mail, an SRV record that there is no such service} */
    public static DnsTarget none() {
        return new DnsTarget(ROOT);
    }

    /** A name as it stands in a line: relative to the zone unless it ends with a dot. */
    static DnsTarget written(String text) {
        if (text.equals(ROOT)) {
            return none();
        }
        return text.endsWith(ROOT) ? of(text) : relative(text);
    }

    /** What stands in an answer; it never fails. */
    static DnsTarget received(String text) {
        return new DnsTarget(text.toLowerCase(Locale.ROOT));
    }

    private static void checkNoAddress(String name) {
        if (IpAddress.isAddress(DnsNames.withoutDot(name))) {
            throw DnsNames.refused("target", name, "it is an IP address; an A or AAAA record takes that");
        }
    }

    /** {@return whether it means the same in every zone} */
    public boolean isAbsolute() {
        return text.endsWith(ROOT);
    }

    /** {@return whether it is {@link #none()}} */
    public boolean isNone() {
        return text.equals(ROOT);
    }

    /** Whether it can be the name of a host. */
    boolean isHost() {
        return text.indexOf('_') < 0 && text.indexOf('/') < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DnsTarget that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it stands in a record, such as {@code mail.example.net.}. */
    @Override
    public String toString() {
        return text;
    }
}
