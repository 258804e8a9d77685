package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a domain is delegated to. Immutable.
 *
 * <pre>{@code
 * Delegation.to("ns1.example.net", "ns2.example.net");
 * Delegation.to("ns1.example.com").withHost("ns1.example.com", "192.0.2.1");
 * }</pre>
 *
 * @param nameservers the nameservers in order
 * @param hosts those of them that the registry may not know yet, with their addresses
 * @param internalDns whether the registrar's own nameservers are to have a zone for the domain
 * @param zoneReady whether the nameservers are known to answer for the domain (FAQ 48)
 */
public record Delegation(List<DomainName> nameservers, List<Host> hosts, boolean internalDns, boolean zoneReady) {

    /** Nothing is said of it. */
    public static final Delegation NONE = new Delegation(List.of(), List.of(), false, false);

    /**
     * Copies the lists.
     *
     * @param nameservers the nameservers in order
     * @param hosts those of them that the registry may not know yet, with their addresses
     * @param internalDns whether the registrar's own nameservers are to have a zone for the domain
     * @param zoneReady whether the nameservers are known to answer for the domain (FAQ 48)
     */
    public Delegation {
        nameservers = List.copyOf(nameservers);
        hosts = List.copyOf(hosts);
    }

    /**
     * A delegation to nameservers that exist.
     *
     * @param names their names in Unicode or ASCII form
     * @return the delegation
     * @throws IllegalArgumentException if one is no name
     */
    public static Delegation to(String... names) {
        List<DomainName> nameservers = new ArrayList<>();
        for (String name : names) {
            nameservers.add(DomainName.of(name));
        }
        return new Delegation(nameservers, List.of(), false, false);
    }

    /**
     * This delegation, with the addresses of a nameserver that may not exist at the registry yet.
     *
     * @param name its name
     * @param addresses its IP addresses
     * @return a copy with one host more
     * @throws IllegalArgumentException if it is no name, or there is no address
     */
    public Delegation withHost(String name, String... addresses) {
        List<Host> more = new ArrayList<>(hosts);
        more.add(new Host(DomainName.of(name), List.of(addresses)));
        return new Delegation(nameservers, more, internalDns, zoneReady);
    }

    /** {@return this delegation, with a zone at the registrar's own nameservers ({@code INTERNALDNS})} */
    public Delegation withInternalDns() {
        return new Delegation(nameservers, hosts, true, zoneReady);
    }

    /** {@return this delegation, knowing that the nameservers answer for the domain already} */
    public Delegation withZoneReady() {
        return new Delegation(nameservers, hosts, internalDns, true);
    }

    /** {@return whether it is empty} */
    public boolean isEmpty() {
        return nameservers.isEmpty() && hosts.isEmpty() && !internalDns;
    }
}
