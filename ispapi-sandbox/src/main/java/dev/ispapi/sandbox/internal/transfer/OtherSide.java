package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.renewal.Histories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What the registry and the other registrar do in a transfer. */
public final class OtherSide {

    private static final Period DEFAULT_PENDING = Period.days(5);
    private static final Period LOCK = Period.days(60);

    private OtherSide() {}

    /**
     * Asks, as another registrar, for a domain that is managed here.
     *
     * @param world the world
     * @param name ASCII name
     * @param auth the auth code that the registrant gave away
     * @param now when
     * @return why the registry refuses; empty if it does not
     */
    public static Optional<String> request(World world, String name, String auth, Instant now) {
        Optional<Domain> found = world.domains().find(name);
        if (found.isEmpty()) {
            return Optional.of(name + " is not managed here");
        }
        Domain domain = found.get();
        if (domain.settings().transferLock()) {
            return Optional.of("clientTransferProhibited");
        }
        if (!domain.dates().deleted().equals(Instant.EPOCH)) {
            return Optional.of("pendingDelete");
        }
        if (isYoung(world, domain, now)) {
            return Optional.of("serverTransferProhibited: the lock after registration or transfer (FAQ 13)");
        }
        if (domain.settings().auth().isEmpty() || !domain.settings().auth().equals(auth)) {
            return Optional.of("wrong auth code");
        }
        Instant due = Names.ofManaged(world, name)
                .flatMap(tld -> tld.transfer().pending())
                .orElse(DEFAULT_PENDING)
                .after(now);
        world.transfers()
                .put(new Transfer(
                        name,
                        domain.account(),
                        Transfer.OUT,
                        now,
                        due,
                        true,
                        BigDecimal.ZERO,
                        new TreeMap<>(),
                        List.of(),
                        ""));
        Histories.event(world, domain.account(), "DOMAIN_TRANSFER", "FOREIGN_TRANSFER_REQUESTED", name, now);
        return Optional.empty();
    }

    private static boolean isYoung(World world, Domain domain, Instant now) {
        boolean isLocked = Names.ofManaged(world, domain.name())
                .map(tld -> tld.transfer().lockAfterRegistration().isPresent())
                .orElse(false);
        return isLocked && LOCK.after(domain.dates().created()).isAfter(now);
    }

    /**
     * Says yes or no, as the losing registrar, to a transfer that comes here.
     *
     * @param world the world
     * @param name ASCII name
     * @param isApproved yes or no
     * @param now when
     * @return false if no such transfer is under way
     */
    public static boolean answer(World world, String name, boolean isApproved, Instant now) {
        Optional<Transfer> transfer = world.transfers()
                .find(name)
                .filter(candidate -> !candidate.kind().equals(Transfer.OUT));
        transfer.ifPresent(found -> Transfers.end(world, found, isApproved, now));
        return transfer.isPresent();
    }
}
