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

    /** What is found by its name. */
    interface Named {

        /** The name, in upper case. */
        String name();
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
            if (found.name().equals(name)) {
                return (T) found;
            }
            at++;
        }
        return crowded == null ? null : crowded.get(name);
    }

    /** Adds what has a name that is not in the table yet. */
    void add(T named) {
        if (free == 0) {
            grow();
        }
        if (put(named)) {
            free--;
            return;
        }
        if (crowded == null) {
            crowded = new HashMap<>();
        }
        crowded.put(named.name(), named);
    }

    private boolean put(Named named) {
        Named[] table = slots;
        int at = hash(named.name());
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (at + probe) & (table.length - 1);
            if (table[slot] == null) {
                table[slot] = named;
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    private void grow() {
        Named[] before = slots;
        slots = new Named[before.length << 1];
        free = free(slots.length);
        for (Named named : before) {
            if (named != null) {
                add((T) named);
            }
        }
    }

    /** Spreads the higher bits: names of one family differ at their ends alone. */
    private static int hash(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> Short.SIZE;
    }
}
