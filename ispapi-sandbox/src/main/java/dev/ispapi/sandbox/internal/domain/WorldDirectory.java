package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.object.DomainObjects;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.OutsideHost;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Optional;

/** The contacts, hosts and zones of a world. */
final class WorldDirectory implements Directory {

    private final World world;
    private final DomainObjects objects;

    WorldDirectory(World world) {
        this.world = world;
        this.objects = new DomainObjects(world);
    }

    @Override
    public Optional<ContactCard> contact(String handle) {
        return world.contacts().find(handle).map(WorldDirectory::card);
    }

    private static ContactCard card(Contact contact) {
        return new ContactCard(
                contact.account(), contact.field("ORGANIZATION"), contact.field("COUNTRY"), contact.field("FAX"));
    }

    @Override
    public boolean hasHost(String name) {
        return objects.isHost(name);
    }

    @Override
    public boolean isMissing(String host) {
        return world.outsideHosts().find(host).filter(OutsideHost::isMissing).isPresent();
    }

    @Override
    public boolean refuses(String nameserver) {
        return world.outsideHosts()
                .find(nameserver)
                .filter(OutsideHost::refuses)
                .isPresent();
    }

    @Override
    public boolean isOwnNameserver(String nameserver) {
        return objects.nameservers().contains(nameserver);
    }

    @Override
    public boolean hasZone(String name) {
        return objects.isServed(name);
    }

    @Override
    public void createZone(String account, String name, Instant now) {
        objects.createZone(account, name, now);
    }
}
