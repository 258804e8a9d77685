package dev.ispapi.internal;

import dev.ispapi.value.Change;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The slots of a list while a builder fills them: all at a time, one by its index, or the next one. Each slot can be set once.
 *
 * @param <T> the type of the values
 */
public final class Slots<T> {

    private static final int MAX_SLOT = 99_999;

    private final String parameter;
    private final List<Change<T>> changes = new ArrayList<>();
    private final BitSet given = new BitSet();
    private boolean isWhole;

    /**
     * No slots.
     *
     * @param parameter the wire name without index
     */
    public Slots(String parameter) {
        this.parameter = parameter;
    }

    /**
     * Sets the list as a whole, from slot 0 on.
     *
     * @param values the values
     * @return this
     * @throws IllegalStateException if a slot was set before
     */
    public Slots<T> all(Iterable<? extends T> values) {
        if (isWhole || !given.isEmpty()) {
            throw Given.twice(parameter);
        }
        changes.clear();
        values.forEach(value -> changes.add(Change.to(value)));
        given.set(0, changes.size());
        isWhole = true;
        return this;
    }

    /**
     * Sets one slot.
     *
     * @param slot its index
     * @param change what becomes of it
     * @return this
     * @throws IllegalStateException if the slot, or the list as a whole, was set before
     * @throws IllegalArgumentException if the index is negative or larger than any list is
     */
    public Slots<T> set(int slot, Change<T> change) {
        if (slot < 0 || slot > MAX_SLOT) {
            throw new IllegalArgumentException(parameter + " has no slot " + slot + "; slots begin at 0");
        }
        if (isWhole || given.get(slot)) {
            throw Given.twice(parameter + slot);
        }
        while (changes.size() <= slot) {
            changes.add(Change.keep());
        }
        changes.set(slot, change);
        given.set(slot);
        return this;
    }

    /**
     * Sets the next slot. The first one replaces a list that was taken over from a command.
     *
     * @param value its value
     * @return this
     * @throws IllegalStateException if the list was set as a whole before
     */
    public Slots<T> next(T value) {
        if (isWhole) {
            throw Given.twice(parameter);
        }
        if (given.isEmpty()) {
            changes.clear();
        }
        return set(changes.size(), Change.to(value));
    }

    /**
     * Adds a value to a list of values to add or to remove.
     *
     * @param value the value
     * @return this
     */
    public Slots<T> add(T value) {
        changes.add(Change.to(value));
        given.set(changes.size() - 1);
        return this;
    }

    /**
     * Takes the slots of a command over, each of which can be replaced once.
     *
     * @param slots the slots
     */
    public void takeOver(List<Change<T>> slots) {
        changes.addAll(slots);
    }

    /**
     * The slots.
     *
     * @return one change a slot, unmodifiable
     */
    public List<Change<T>> toList() {
        return List.copyOf(changes);
    }
}
