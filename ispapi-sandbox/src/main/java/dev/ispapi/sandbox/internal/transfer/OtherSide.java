package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.domain.Registrations;
import dev.ispapi.sandbox.internal.domain.StatusProperties;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What the registry and the other registrar do. */
public final class OtherSide {

    private static final Period DEFAULT_PENDING = Period.days(5);
    private static final String SERVER_LOCK = "serverTransferProhibited";

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
        Optional<String> refusal = refusal(world, domain, now);
        if (refusal.isPresent()) {
            return refusal;
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
                        Transfer.PENDING,
                        now,
                        now,
                        due,
                        true,
                        Transfers.trigger(name, now),
                        BigDecimal.ZERO,
                        "",
                        new TreeMap<>(),
                        List.of(),
                        "",
                        new TreeMap<>(),
                        List.of(Transfers.line(now, Transfer.PENDING, "domain transfer requested"))));
        Journal.event(world, domain.account(), "DOMAIN_TRANSFER", "FOREIGN_TRANSFER_REQUESTED", name, now);
        return Optional.empty();
    }

    private static Optional<String> refusal(World world, Domain domain, Instant now) {
        if (domain.settings().transferLock()) {
            return Optional.of("clientTransferProhibited");
        }
        if (domain.isRequested()) {
            return Optional.of("pendingCreate");
        }
        if (domain.isDeleted()) {
            return Optional.of("pendingDelete");
        }
        if (domain.status().contains(SERVER_LOCK)) {
            return Optional.of(SERVER_LOCK);
        }
        if (world.transfers().find(domain.name()).isPresent()) {
            return Optional.of("pendingTransfer");
        }
        return StatusProperties.isYoung(world, domain, now)
                ? Optional.of(SERVER_LOCK + ": the lock after registration or transfer (FAQ 13)")
                : Optional.empty();
    }

    /**
     * Says yes or no to what waits for another: as the losing registrar to a transfer that comes here, as the registrants to a trade, as
     * the registry to a registration.
     *
     * @param world the world
     * @param name ASCII name
     * @param isApproved yes or no
     * @param now when
     * @return false if nothing of that kind is under way
     */
    public static boolean answer(World world, String name, boolean isApproved, Instant now) {
        Optional<Transfer> transfer = world.transfers()
                .find(name)
                .filter(candidate -> !candidate.kind().equals(Transfer.OUT));
        transfer.ifPresent(found -> Transfers.end(world, found, isApproved, now));
        return transfer.isPresent() || Registrations.end(world, name, isApproved, now);
    }
}
