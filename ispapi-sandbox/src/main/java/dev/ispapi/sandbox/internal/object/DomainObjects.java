package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the commands of domains need of contacts, nameservers and zones. Names are ASCII, without a closing dot. */
public final class DomainObjects {

    private final World world;

    /**
     * The objects of a world.
     *
     * @param world the world
     */
    public DomainObjects(World world) {
        this.world = world;
    }

    /**
     * Looks a contact up that an account may use.
     *
     * @param account the log-in of the account
     * @param handle the handle
     * @return the contact; empty if there is none, or if it is another account's
     */
    public Optional<Contact> contact(String account, String handle) {
        return world.contacts().find(handle).filter(contact -> contact.account().equals(account));
    }

    /**
     * Whether a nameserver is known to the registry: as a host that was made here, or as one of those that serve zones here.
     *
     * @param name its name
     * @return true if it is
     */
    public boolean isHost(String name) {
        return world.hosts().find(name).isPresent() || DnsZone.NAMESERVERS.contains(name + ".");
    }

    /**
     * Whether a zone is served here and answers.
     *
     * @param name its name
     * @return true if it is
     */
    public boolean isServed(String name) {
        return world.zones()
                .find(name)
                .filter(zone -> zone.settings().status().equals("ACTIVE"))
                .isPresent();
    }

    /** {@return the nameservers that serve zones here} */
    public List<String> nameservers() {
        return DnsZone.NAMESERVERS.stream()
                .map(name -> name.substring(0, name.length() - 1))
                .toList();
    }

    /**
     * Makes the zone of a domain ({@code INTERNALDNS}). One that is there stays as it is.
     *
     * @param account the log-in of the account
     * @param name the domain
     * @param now when
     */
    public void createZone(String account, String name, Instant now) {
        if (world.zones().find(name).isEmpty()) {
            world.zones().put(DnsZone.beginning(name, account, now));
        }
    }
}
