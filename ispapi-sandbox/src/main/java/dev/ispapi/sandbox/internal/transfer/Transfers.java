package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.renewal.Histories;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Ledger;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Transfers and trades that are under way: they end when somebody says so, or when their time is over. */
public final class Transfers implements Timekeeper {

    private final World world;
    private final Agenda agenda;

    /**
     * The transfers and trades of a world.
     *
     * @param world the world
     */
    public Transfers(World world) {
        this.world = world;
        this.agenda = new Agenda(domain -> world.transfers().find(domain).map(Transfer::due));
        agenda.follow(world.transfers());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agenda.first().map(Agenda.Entry::date);
    }

    @Override
    public void run(Instant moment) {
        agenda.first()
                .flatMap(entry -> world.transfers().find(entry.key()))
                .ifPresent(transfer -> end(world, transfer, transfer.isApprovedWhenDue(), moment));
    }

    /**
     * Ends a transfer or trade.
     *
     * @param world the world
     * @param transfer the transfer
     * @param isApproved whether it is carried out
     * @param now when
     */
    public static void end(World world, Transfer transfer, boolean isApproved, Instant now) {
        world.transfers().remove(transfer.domain());
        if (isApproved) {
            carryOut(world, transfer, now);
        } else {
            fail(world, transfer, now);
        }
    }

    private static void carryOut(World world, Transfer transfer, Instant now) {
        switch (transfer.kind()) {
            case Transfer.IN -> Arrivals.complete(world, transfer, now);
            case Transfer.OUT ->
                world.domains()
                        .find(transfer.domain())
                        .ifPresent(domain -> Departures.leave(world, domain, "TRANSFER_AWAY", now));
            default ->
                world.domains().find(transfer.domain()).ifPresent(domain -> {
                    world.domains().put(traded(domain, transfer, now));
                    Histories.event(
                            world, transfer.account(), "DOMAIN_TRADE", "TRADE_SUCCESSFUL", transfer.domain(), now);
                });
        }
    }

    static Domain traded(Domain domain, Transfer trade, Instant now) {
        SortedMap<String, java.util.List<String>> contacts = new TreeMap<>(domain.contacts());
        contacts.putAll(trade.contacts());
        Domain.Dates dates = domain.dates();
        return new Domain(
                domain.name(),
                domain.account(),
                new Domain.Dates(
                        dates.created(),
                        now,
                        dates.expiration(),
                        dates.paidUntil(),
                        dates.transferred(),
                        dates.deleted()),
                contacts,
                trade.nameservers().isEmpty() ? domain.nameservers() : trade.nameservers(),
                domain.settings(),
                domain.status(),
                domain.premiumClass(),
                domain.extensions());
    }

    private static void fail(World world, Transfer transfer, Instant now) {
        if (transfer.price().compareTo(BigDecimal.ZERO) > 0) {
            world.accounts()
                    .find(transfer.account())
                    .ifPresent(account -> new Ledger(world)
                            .add(account, transfer.price(), "REFUND", transfer.domain(), transfer.domain(), now));
        }
        boolean isTrade = transfer.kind().equals(Transfer.TRADE);
        Histories.event(
                world,
                transfer.account(),
                isTrade ? "DOMAIN_TRADE" : "DOMAIN_TRANSFER",
                isTrade ? "TRADE_FAILED" : transfer.kind().equals(Transfer.IN) ? "TRANSFER_FAILED" : "TRANSFER_DENIED",
                transfer.domain(),
                now);
    }
}
