package dev.ispapi.sandbox.internal.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets things happen in the order of their times. */
public final class TimeLine {

    private final List<Timekeeper> keepers;

    /**
     * A line of time.
     *
     * @param keepers what happens by itself
     */
    public TimeLine(List<Timekeeper> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    /**
     * Lets everything happen that is due up to a moment.
     *
     * @param now the moment
     */
    public void catchUp(Instant now) {
        while (true) {
            Optional<Map.Entry<Instant, Timekeeper>> next = keepers.stream()
                    .flatMap(keeper -> keeper.nextDue().map(due -> Map.entry(due, keeper)).stream())
                    .min(Comparator.comparing(Map.Entry::getKey));
            if (next.isEmpty() || next.get().getKey().isAfter(now)) {
                return;
            }
            next.get().getValue().run(next.get().getKey());
        }
    }

    /** {@return when something happens next, which may be past; empty if nothing is to happen} */
    public Optional<Instant> nextDue() {
        return keepers.stream().flatMap(keeper -> keeper.nextDue().stream()).min(Comparator.naturalOrder());
    }

    /**
     * What happens next, if nothing changes until then.
     *
     * @param limit how many at most
     * @return in the order of time
     */
    public List<Upcoming> upcoming(int limit) {
        return keepers.stream()
                .flatMap(keeper -> keeper.upcoming(limit).stream())
                .sorted(Comparator.comparing(Upcoming::date).thenComparing(Upcoming::object))
                .limit(limit)
                .toList();
    }
}
