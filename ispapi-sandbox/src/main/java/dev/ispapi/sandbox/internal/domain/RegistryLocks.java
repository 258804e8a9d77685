package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.Optional;

/** Registry locks that were asked for: they are set, or taken away, a day later. */
public final class RegistryLocks implements Timekeeper {

    static final Period TIME = Period.days(1);
    static final String ACTION = "ACTION";
    static final String DUE = "DUE";
    static final String SET = "SET";
    static final String TAKE = "TAKE";

    private final World world;
    private final Agenda agenda;

    /**
     * Watches the registry locks of a world.
     *
     * @param world the world
     */
    public RegistryLocks(World world) {
        this.world = world;
        this.agenda = new Agenda(key -> world.items()
                .find(key)
                .filter(item ->
                        item.kind().equals(Item.REGISTRY_LOCK) && !item.get(DUE).isEmpty())
                .map(item -> Instant.parse(item.get(DUE))));
        agenda.follow(world.items());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agenda.first().map(Agenda.Entry::date);
    }

    @Override
    public void run(Instant moment) {
        agenda.first().flatMap(entry -> world.items().find(entry.key())).ifPresent(lock -> carryOut(lock, moment));
    }

    private void carryOut(Item lock, Instant now) {
        boolean isSet = lock.get(ACTION).equals(SET);
        if (isSet) {
            world.items().put(lock.with(DUE, "", now));
        } else {
            world.items().removeRow(lock);
        }
        world.domains().find(lock.id()).ifPresent(domain -> {
            world.domains()
                    .put(isSet ? domain.plusStatus(Domain.REGISTRY_LOCK) : domain.minusStatus(Domain.REGISTRY_LOCK));
            Journal.logPlatform(world, domain.name(), domain.account(), "REGISTRYLOCK", LogEntry.SUCCESSFUL, now);
        });
    }
}
