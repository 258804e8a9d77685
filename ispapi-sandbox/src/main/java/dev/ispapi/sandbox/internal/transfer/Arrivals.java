package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.renewal.Histories;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Domains that come here. */
final class Arrivals {

    private static final Period ONE_YEAR = Period.years(1);

    private Arrivals() {}

    /**
     * Ends an incoming transfer. A thin registry has no contacts to bring (FAQ 6, 41, 45), and nameservers that were asked for are
     * applied only where the registry does so (FAQ 25).
     */
    static void complete(World world, Transfer transfer, Instant now) {
        Optional<Tld> tld = Names.ofManaged(world, transfer.domain());
        Instant expiration = world.outside()
                .find(transfer.domain())
                .map(OutsideName::expiration)
                .filter(date -> date.isAfter(now))
                .orElse(now);
        Period added = tld.flatMap(zone -> zone.periods().transfer())
                .flatMap(periods -> periods.stream().findFirst())
                .orElse(ONE_YEAR);
        Instant end = added.after(expiration);
        String mode = world.accounts()
                .find(transfer.account())
                .map(Account::renewalMode)
                .orElse("AUTORENEW");
        Domain domain = new Domain(
                transfer.domain(),
                transfer.account(),
                new Domain.Dates(now, now, end, end, now, Instant.EPOCH),
                contacts(tld, transfer),
                appliesNameservers(tld) ? transfer.nameservers() : List.of(),
                new Domain.Settings("", false, mode, ""),
                List.of("ACTIVE"),
                transfer.premiumClass(),
                new TreeMap<>());
        world.domains().put(domain);
        world.outside().remove(transfer.domain());
        Histories.log(world, domain, "", "TRANSFER", List.of(), now);
        Histories.event(world, transfer.account(), "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", transfer.domain(), now);
    }

    private static SortedMap<String, List<String>> contacts(Optional<Tld> tld, Transfer transfer) {
        boolean isThin = tld.flatMap(Tld::thinRegistry).orElse(false);
        return isThin ? new TreeMap<>() : transfer.contacts();
    }

    private static boolean appliesNameservers(Optional<Tld> tld) {
        return tld.flatMap(zone -> zone.transfer().appliesNameservers()).orElse(false);
    }
}
