package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.object.Departures;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.time.Upcoming;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Transfers and trades that are under way: they end when they are answered, or when their time is over. */
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

    @Override
    public List<Upcoming> upcoming(int limit) {
        return agenda.first(limit).stream()
                .flatMap(entry -> world.transfers().find(entry.key()).stream())
                .map(transfer -> new Upcoming(transfer.due(), transfer.domain(), title(transfer)))
                .toList();
    }

    private static String title(Transfer transfer) {
        String subject = switch (transfer.kind()) {
            case Transfer.IN -> "Transfer to the platform";
            case Transfer.OUT -> "Transfer to another registrar";
            default -> "Trade";
        };
        return subject + (transfer.isApprovedWhenDue() ? " is carried out" : " fails");
    }

    /**
     * A line of a transfer's log.
     *
     * @param now when
     * @param status the transfer's status
     * @param text what happened
     * @return the line
     */
    public static String line(Instant now, String status, String text) {
        return Answer.date(now) + " [" + status + "] " + text;
    }

    /**
     * The code that confirms a transfer or trade; it is the same whenever the same is done at the same time.
     *
     * @param domain ASCII name
     * @param now when it is asked for
     * @return the code
     */
    public static String trigger(String domain, Instant now) {
        return UUID.nameUUIDFromBytes((domain + '\n' + now).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * Ends a transfer or trade.
     *
     * @param world the world
     * @param transfer what ends
     * @param isApproved whether it is carried out
     * @param now when
     */
    public static void end(World world, Transfer transfer, boolean isApproved, Instant now) {
        world.transfers().remove(transfer.domain());
        if (!isApproved) {
            fail(world, transfer, now);
        } else if (transfer.kind().equals(Transfer.IN)) {
            Arrivals.complete(world, transfer, now);
        } else {
            world.domains()
                    .find(transfer.domain())
                    .filter(domain -> !domain.isDeleted())
                    .ifPresentOrElse(
                            domain -> carryOut(world, transfer, domain, now), () -> fail(world, transfer, now));
        }
    }

    private static void carryOut(World world, Transfer transfer, Domain domain, Instant now) {
        if (transfer.kind().equals(Transfer.OUT)) {
            Departures.leave(world, domain, "TRANSFER_AWAY", now);
            return;
        }
        SortedMap<String, List<String>> contacts = new TreeMap<>(domain.contacts());
        contacts.putAll(transfer.contacts());
        SortedMap<String, String> extensions = new TreeMap<>(domain.extensions());
        extensions.putAll(transfer.extensions());
        world.domains()
                .put(domain.withContacts(contacts)
                        .withExtensions(extensions)
                        .withNameservers(
                                transfer.nameservers().isEmpty() ? domain.nameservers() : transfer.nameservers())
                        .updatedAt(now));
        Journal.logPlatform(world, domain.name(), domain.account(), "TRADE", LogEntry.SUCCESSFUL, now);
        Journal.event(world, transfer.account(), "DOMAIN_TRADE", "TRADE_SUCCESSFUL", transfer.domain(), now);
    }

    private static void fail(World world, Transfer transfer, Instant now) {
        if (transfer.price().compareTo(BigDecimal.ZERO) > 0) {
            world.accounts()
                    .find(transfer.account())
                    .ifPresent(account -> new Ledger(world).refund(account, transfer.price(), transfer.domain(), now));
        }
        boolean isTrade = transfer.kind().equals(Transfer.TRADE);
        String transferEnd = transfer.kind().equals(Transfer.IN) ? "TRANSFER_FAILED" : "TRANSFER_DENIED";
        Journal.event(
                world,
                transfer.account(),
                isTrade ? "DOMAIN_TRADE" : "DOMAIN_TRANSFER",
                isTrade ? "TRADE_FAILED" : transferEnd,
                transfer.domain(),
                now);
    }
}
