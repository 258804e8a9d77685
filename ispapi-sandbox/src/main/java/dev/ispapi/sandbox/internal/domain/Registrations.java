package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.time.Upcoming;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Registrations that a registry does not carry out at once. Each is carried out a day after it was asked for, unless it is answered before. */
public final class Registrations implements Timekeeper {

    /**
     * The zones whose pages say that registrations are not in real time, or only nearly so: wiki.hexonet.net DK, COM.AR, COM.AU, COM.BR,
     * COM.VE, RU and its IDN sister, read in revisions of 2012 to 2023.
     */
    private static final Set<String> NOT_AT_ONCE =
            Set.of("dk", "com.ar", "com.au", "com.br", "com.ve", "ru", "xn--p1ai");

    private static final Period TIME = Period.days(1);
    private static final String DUE = "DUE";
    private static final String PRICE = "PRICE";
    private static final String PAYER = "PAYER";
    private static final String PERIOD = "PERIOD";
    private static final String STATUS = "STATUS";

    private final World world;
    private final Agenda agenda;

    /**
     * Watches the registrations of a world.
     *
     * @param world the world
     */
    public Registrations(World world) {
        this.world = world;
        this.agenda = new Agenda(key -> world.items()
                .find(key)
                .filter(item -> item.kind().equals(Item.REGISTRATION))
                .map(item -> Instant.parse(item.get(DUE))));
        agenda.follow(world.items());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agenda.first().map(Agenda.Entry::date);
    }

    @Override
    public void run(Instant moment) {
        agenda.first()
                .flatMap(entry -> world.items().find(entry.key()))
                .ifPresent(request -> end(world, request.id(), true, moment));
    }

    @Override
    public List<Upcoming> upcoming(int limit) {
        return agenda.first(limit).stream()
                .flatMap(entry -> world.items().find(entry.key()).stream()
                        .map(request -> new Upcoming(entry.date(), request.id(), "Registration is carried out")))
                .toList();
    }

    /** When a registration is carried out; empty for at once. */
    static Optional<Instant> due(Tld tld, Instant now) {
        return NOT_AT_ONCE.contains(tld.zone()) ? Optional.of(TIME.after(now)) : Optional.empty();
    }

    /** Notes what is to be carried out: the domain with the status that the order wants, and what was paid for it. */
    static void begin(Call call, Domain domain, BigDecimal price, Period period, Instant due) {
        SortedMap<String, List<String>> values = new TreeMap<>(Map.of(
                DUE, List.of(due.toString()),
                PRICE, List.of(price.toPlainString()),
                PERIOD, List.of(period.toString()),
                STATUS, domain.status(),
                PAYER, List.of(call.login())));
        call.world()
                .items()
                .put(new Item(Item.REGISTRATION, domain.name(), domain.account(), call.now(), call.now(), values));
    }

    /**
     * Answers a registration that waits.
     *
     * @param world the world
     * @param name the domain's name
     * @param isApproved whether the registry carries it out
     * @param now when
     * @return true if one waited
     */
    public static boolean end(World world, String name, boolean isApproved, Instant now) {
        Optional<Item> request = world.items().find(Item.key(Item.REGISTRATION, name));
        Optional<Domain> domain = world.domains().find(name).filter(Domain::isRequested);
        if (request.isEmpty() || domain.isEmpty()) {
            request.ifPresent(world.items()::removeRow);
            return false;
        }
        world.items().removeRow(request.get());
        if (isApproved) {
            activate(world, domain.get(), request.get(), now);
        } else {
            fail(world, domain.get(), request.get(), now);
        }
        return true;
    }

    private static void activate(World world, Domain domain, Item request, Instant now) {
        Period period = Period.parse(request.get(PERIOD));
        List<String> wanted = request.list(STATUS);
        world.domains()
                .put(domain.with(Domain.Dates.registered(now, period.after(now)))
                        .withStatus(wanted.isEmpty() ? List.of("ACTIVE") : wanted));
        Journal.logPlatform(world, domain.name(), domain.account(), "CREATE", LogEntry.SUCCESSFUL, now);
        Journal.event(world, domain.account(), "DOMAIN_REGISTRATION", "REGISTRATION_SUCCESSFUL", domain.name(), now);
    }

    private static void fail(World world, Domain domain, Item request, Instant now) {
        Domains.remove(world, domain.name());
        world.accounts()
                .find(request.get(PAYER))
                .ifPresent(account ->
                        new Ledger(world).refund(account, new BigDecimal(request.get(PRICE)), domain.name(), now));
        Journal.logPlatform(world, domain.name(), domain.account(), "CREATE", LogEntry.FAILED, now);
        Journal.event(world, domain.account(), "DOMAIN_REGISTRATION", "REGISTRATION_FAILED", domain.name(), now);
    }

    /** The answer to a registration. */
    static Answer answer(Domain domain) {
        return domain.isRequested() ? Answer.actionPending() : Answer.success();
    }
}
