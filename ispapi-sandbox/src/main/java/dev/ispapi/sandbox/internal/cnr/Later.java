package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.renewal.Renewals;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.time.Upcoming;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the platform does some time after a command: it locks a domain again that was unlocked, renews one that was restored, and deletes
 * contacts that no domain uses.
 */
public final class Later implements Timekeeper {

    /** What is done later. */
    enum Task {
        LOCK("Transfer lock comes back", Duration.ofDays(30)),
        RENEW("Renewal after the restore", Duration.ofMinutes(10)),
        DELETE_CONTACT("Unused contact is deleted", Duration.ofDays(120));

        private final String title;
        private final Duration time;

        Task(String title, Duration time) {
            this.title = title;
            this.time = time;
        }
    }

    private static final String KIND = "CNRLATER";
    private static final String DUE = "DUE";

    private final World world;
    private final Agenda agenda;

    /**
     * Watches a world.
     *
     * @param world the world
     */
    public Later(World world) {
        this.world = world;
        this.agenda = new Agenda(key -> world.items()
                .find(key)
                .filter(item -> item.kind().equals(KIND))
                .map(item -> Instant.parse(item.get(DUE))));
        agenda.follow(world.items());
    }

    /** Plans a task for an object. */
    static void plan(World world, Task task, String object, String account, Instant now) {
        world.items()
                .put(new Item(
                        KIND,
                        task + " " + object,
                        account,
                        now,
                        now,
                        new TreeMap<>(Map.of(DUE, List.of(now.plus(task.time).toString())))));
    }

    /** Forgets a task. */
    static void forget(World world, Task task, String object) {
        world.items().remove(Item.key(KIND, task + " " + object));
    }

    /** When a task is due. */
    static Optional<Instant> due(World world, Task task, String object) {
        return world.items().find(Item.key(KIND, task + " " + object)).map(item -> Instant.parse(item.get(DUE)));
    }

    @Override
    public Optional<Instant> nextDue() {
        return agenda.first().map(Agenda.Entry::date);
    }

    @Override
    public void run(Instant moment) {
        agenda.first().flatMap(entry -> world.items().find(entry.key())).ifPresent(item -> {
            world.items().removeRow(item);
            String object = item.id().substring(item.id().indexOf(' ') + 1);
            switch (task(item)) {
                case LOCK -> living(object).ifPresent(domain -> lock(domain, true, moment));
                case RENEW -> living(object).ifPresent(domain -> renew(domain, moment));
                case DELETE_CONTACT -> deleteContact(object, item, moment);
            }
        });
    }

    private static Task task(Item item) {
        return Task.valueOf(item.id().substring(0, item.id().indexOf(' ')));
    }

    @Override
    public List<Upcoming> upcoming(int limit) {
        return agenda.first(limit).stream()
                .flatMap(entry -> world.items().find(entry.key()).stream())
                .map(item -> new Upcoming(
                        Instant.parse(item.get(DUE)),
                        item.id().substring(item.id().indexOf(' ') + 1),
                        task(item).title))
                .toList();
    }

    private Optional<Domain> living(String name) {
        return world.domains().find(name).filter(domain -> !domain.isDeleted());
    }

    private void lock(Domain domain, boolean isLocked, Instant now) {
        world.domains().put(locked(domain, isLocked).updatedAt(now));
    }

    /** A domain with another lock. */
    static Domain locked(Domain domain, boolean isLocked) {
        Domain.Settings settings = domain.settings();
        return domain.with(
                new Domain.Settings(settings.auth(), isLocked, settings.renewalMode(), settings.renewalPeriod()));
    }

    /** Renews a domain as its mode RENEWONCE says; without money it is not renewed, and the renewal date will delete it. */
    private void renew(Domain domain, Instant now) {
        Account account = world.accounts().find(domain.account()).orElseThrow();
        try {
            Domain renewed = Renewals.renew(
                    world,
                    account,
                    domain,
                    Period.years(1),
                    Pricing.renewal(world, account, domain, Period.years(1)),
                    now);
            world.domains().put(renewed.with(renewed.settings().withRenewal(RenewalModes.DEFAULT, "")));
            Journal.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWED", domain.name(), now);
        } catch (Refusal refusal) {
            Journal.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWAL_FAILED", domain.name(), now);
        }
    }

    private void deleteContact(String handle, Item item, Instant now) {
        if (world.domainsOfContact(handle).isEmpty()) {
            world.contacts().remove(handle);
            Journal.event(world, item.account(), "CONTACT_DELETION", "DELETION_SUCCESSFUL", handle, now);
        } else {
            // A contact that is used now gets the whole time again from here on.
            plan(world, Task.DELETE_CONTACT, handle, item.account(), now);
        }
    }
}
