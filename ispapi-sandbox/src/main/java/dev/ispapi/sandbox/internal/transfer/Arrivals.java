package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Language;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Instant end = added(tld, transfer).after(expiration);
        boolean isCnr = world.language() == Language.CNR;
        String mode = isCnr
                ? "DEFAULT"
                : world.accounts()
                        .find(transfer.account())
                        .map(Account::renewalMode)
                        .orElse("AUTORENEW");
        boolean isThin = tld.flatMap(Tld::thinRegistry).orElse(false);
        boolean appliesNameservers =
                tld.flatMap(zone -> zone.transfer().appliesNameservers()).orElse(false);
        Domain domain = new Domain(
                transfer.domain(),
                transfer.account(),
                new Domain.Dates(now, now, end, end, now, Instant.EPOCH),
                isThin ? new TreeMap<>() : transfer.contacts(),
                appliesNameservers ? transfer.nameservers() : List.of(),
                Domain.SecDns.NONE,
                new Domain.Settings("", isCnr, mode, ""),
                List.of("ACTIVE"),
                transfer.premiumClass(),
                transfer.extensions());
        world.domains().put(domain);
        world.outside().remove(transfer.domain());
        Journal.logPlatform(world, domain.name(), domain.account(), "TRANSFER", LogEntry.SUCCESSFUL, now);
        Journal.event(world, transfer.account(), "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", transfer.domain(), now);
    }

    /** By how long a transfer renews a domain. */
    private static Period added(Optional<Tld> tld, Transfer transfer) {
        return transfer.period().isEmpty()
                ? tld.flatMap(zone -> zone.periods().transfer())
                        .flatMap(periods -> periods.stream().findFirst())
                        .orElse(ONE_YEAR)
                : Period.parse(transfer.period());
    }
}
