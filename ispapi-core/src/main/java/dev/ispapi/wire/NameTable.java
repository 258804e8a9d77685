package dev.ispapi.wire;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of an answer by their names: a hash table without entry objects, because most answers have a single value a
 * property, so that each object a property is felt.
 *
 * <p>A server can choose names that collide. After a few probes a name therefore goes to a {@link HashMap}, which stays fast then.
 */
final class NameTable<T extends NameTable.Named> {

    /** What is found by its name. A class, because asking an interface would take longer than all else here. */
    abstract static class Named {

        /** In upper case. */
        final String name;

        Named(String name) {
            this.name = name;
        }
    }

    private static final int FIRST_SLOTS = 16;
    private static final int PROBES = 16;

    private Named[] slots;
    private int free;
    private @Nullable Map<String, T> crowded;

    /** A table that needs not grow. */
    NameTable(int names) {
        int length = FIRST_SLOTS;
        while (free(length) < names) {
            length <<= 1;
        }
        this.slots = new Named[length];
        this.free = free(length);
    }

    NameTable() {
        this(0);
    }

    private static int free(int length) {
        return length - (length >> 2);
    }

    /** What has this name; null if there is none. */
    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T find(String name) {
        Named[] table = slots;
        int at = hash(name);
        for (int probe = 0; probe < PROBES; probe++) {
            Named found = table[at & (table.length - 1)];
            if (found == null) {
                break;
            }
            if (found.name.equals(name)) {
                return (T) found;
            }
            at++;
        }
        return crowded == null ? null : crowded.get(name);
    }

    /** Adds something, unless there is something of its name already, which is returned then. */
    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T addIfAbsent(T named) {
        if (free == 0) {
            grow();
        }
        Named[] table = slots;
        int at = hash(named.name);
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (at + probe) & (table.length - 1);
            Named found = table[slot];
            if (found == null) {
                table[slot] = named;
                free--;
                return null;
            }
            if (found.name.equals(named.name)) {
                return (T) found;
            }
        }
        if (crowded == null) {
            crowded = new HashMap<>();
        }
        return crowded.putIfAbsent(named.name, named);
    }

    /** Puts something in the place of what has the same name. */
    void replace(T named) {
        Named[] table = slots;
        int at = hash(named.name);
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (at + probe) & (table.length - 1);
            if (table[slot] != null && table[slot].name.equals(named.name)) {
                table[slot] = named;
                return;
            }
        }
        if (crowded != null) {
            crowded.replace(named.name, named);
        }
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    private void grow() {
        Named[] before = slots;
        Map<String, T> crowdedBefore = crowded == null ? Map.of() : crowded;
        slots = new Named[before.length << 2];
        free = free(slots.length);
        crowded = null;
        for (Named named : before) {
            if (named != null) {
                var unused = addIfAbsent((T) named);
            }
        }
        // They have to be where their names are looked for now: there may be room for them.
        crowdedBefore.values().forEach(named -> {
            var unused = addIfAbsent(named);
        });
    }

    /** Spreads the higher bits: names of one family differ at their ends alone. */
    private static int hash(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> Short.SIZE;
    }
}
