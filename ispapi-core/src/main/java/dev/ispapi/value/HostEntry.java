package dev.ispapi.value;

import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A nameserver with its addresses (glue), as {@code HOST} of {@code ModifyDomain} takes it: {@code ns1.example.com 192.0.2.1
 * 2001:db8::1}. The addresses can be missing.
 *
 * <p>Two entries are equal if name and addresses are, in their order. Immutable.
 */
public final class HostEntry {

    private static final String EXPECTED = "a host with its addresses, such as ns1.example.com 192.0.2.1 2001:db8::1";

    private final DomainName name;
    private final List<IpAddress> addresses;

    private HostEntry(DomainName name, List<IpAddress> addresses) {
        this.name = name;
        this.addresses = addresses;
    }

    /**
     * A host.
     *
     * @param name its name
     * @param addresses its addresses, each once
     * @return the entry
     * @throws IllegalArgumentException if an address is given twice
     */
    public static HostEntry of(DomainName name, List<IpAddress> addresses) {
        Set<IpAddress> distinct = new LinkedHashSet<>();
        for (IpAddress address : addresses) {
            if (!distinct.add(address)) {
                throw new IllegalArgumentException(
                        "the address " + address + " of " + name + " is given twice; give each once");
            }
        }
        return new HostEntry(name, List.copyOf(distinct));
    }

    /**
     * Reads a host.
     *
     * @param text the name in Unicode or ASCII form, and addresses, with blanks between
     * @return the entry
     * @throws IllegalArgumentException if it is not valid; the message names the reason
     */
    public static HostEntry of(String text) {
        String[] words = text.strip().split("[ \\t]+", -1);
        try {
            if (IpAddress.isAddress(words[0])) {
                throw new IllegalArgumentException("the name of the host is missing");
            }
            DomainName name = DomainName.of(words[0]);
            List<IpAddress> addresses = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                addresses.add(IpAddress.of(words[i]));
            }
            return of(name, addresses);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "expected " + EXPECTED + ", found " + Excerpt.quote(text) + ": " + e.getMessage(), e);
        }
    }

    /**
     * The host's name.
     *
     * @return the name
     */
    public DomainName name() {
        return name;
    }

    /**
     * The host's addresses.
     *
     * @return in their order, unmodifiable; empty if there are none
     */
    public List<IpAddress> addresses() {
        return addresses;
    }

    /**
     * The form for the wire by the conversion of a platform.
     *
     * @param profile how the zones treat ß, ς and the joiners
     * @return name in ASCII and addresses, with blanks between
     * @throws IllegalArgumentException if the name is not valid by that profile
     */
    public String ascii(IdnProfile profile) {
        return name.ascii(profile)
                + addresses.stream().map(address -> " " + address).collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostEntry that && name.equals(that.name) && addresses.equals(that.addresses);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + addresses.hashCode();
    }

    /** The entry as it is sent, such as {@code ns1.example.com 192.0.2.1}. */
    @Override
    public String toString() {
        return name + addresses.stream().map(address -> " " + address).collect(Collectors.joining());
    }
}
