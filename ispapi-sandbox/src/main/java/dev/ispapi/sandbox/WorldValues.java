package dev.ispapi.sandbox;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.domain.ZonePeriods;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.sandbox.view.AccountView;
import dev.ispapi.sandbox.view.BookingView;
import dev.ispapi.sandbox.view.ContactView;
import dev.ispapi.sandbox.view.DomainView;
import dev.ispapi.sandbox.view.EventView;
import dev.ispapi.sandbox.view.NameserverView;
import dev.ispapi.sandbox.view.TransferView;
import dev.ispapi.sandbox.view.ZoneView;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.wire.Secrets;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Turns rows of the world into values of the view. The only place that knows both. */
final class WorldValues {

    private WorldValues() {}

    static AccountView account(World world, Account account) {
        return new AccountView(
                account.login(),
                account.parent(),
                account.currency(),
                world.balance(account.login()),
                account.renewalMode(),
                Collections.unmodifiableMap(new TreeMap<>(account.relations())));
    }

    static BookingView booking(Booking booking) {
        return new BookingView(
                booking.id(),
                booking.date(),
                booking.account(),
                booking.type(),
                booking.description(),
                booking.total());
    }

    static DomainView domain(Domain domain) {
        Domain.Dates dates = domain.dates();
        return new DomainView(
                domain.name(),
                domain.account(),
                domain.status(),
                dates.created(),
                dates.updated(),
                dates.expiration(),
                dates.paidUntil(),
                dates.deleted().equals(Instant.EPOCH) ? null : dates.deleted(),
                domain.settings().transferLock(),
                domain.settings().renewalMode(),
                Collections.unmodifiableMap(new TreeMap<>(domain.contacts())),
                domain.nameservers(),
                domain.premiumClass(),
                masked(domain.extensions()));
    }

    static Lifecycle lifecycle(World world, Domain domain) {
        return domain.isDeleted() ? ZonePeriods.afterDeletion(world, domain) : ZonePeriods.lifecycle(world, domain);
    }

    static ContactView contact(Contact contact) {
        return new ContactView(
                contact.handle(),
                contact.account(),
                masked(contact.fields()),
                contact.streets(),
                contact.created(),
                contact.updated());
    }

    static NameserverView nameserver(Host host) {
        return new NameserverView(host.name(), host.account(), host.addresses(), host.created());
    }

    static ZoneView zone(DnsZone zone) {
        return new ZoneView(
                zone.name(),
                zone.account(),
                zone.settings().status(),
                zone.soa().serial(),
                zone.records().stream()
                        .map(line -> line.name() + " " + line.ttl() + " IN " + line.type() + " " + line.data())
                        .toList(),
                zone.updated());
    }

    static TransferView transfer(Transfer transfer) {
        return new TransferView(
                transfer.domain(),
                transfer.account(),
                transfer.kind(),
                transfer.status(),
                transfer.requested(),
                transfer.due(),
                transfer.isApprovedWhenDue(),
                transfer.log());
    }

    static EventView event(Event event) {
        return new EventView(
                event.id(), event.account(), event.date(), event.eventClass(), event.subclass(), event.data());
    }

    /** Finds names by a part of their ASCII or Unicode form. */
    static Predicate<String> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return name -> name.contains(wanted)
                || (name.contains("xn--") && DomainName.of(name).unicode().contains(wanted));
    }

    private static Map<String, String> masked(Map<String, String> fields) {
        Map<String, String> masked = new TreeMap<>();
        fields.forEach((name, value) -> masked.put(name, Secrets.mask(name, value)));
        return Collections.unmodifiableMap(masked);
    }
}
