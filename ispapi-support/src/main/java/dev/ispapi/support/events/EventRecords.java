package dev.ispapi.support.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records by number, oldest first, of which the handled ones are forgotten some time. Not thread-safe. */
final class EventRecords {

    private final Map<Integer, EventRecord> byNumber = new LinkedHashMap<>();
    private final int remembered;
    private int handled;
    private @Nullable EventPosition position;

    EventRecords(int remembered) {
        this.remembered = remembered;
    }

    EventRecords copy() {
        EventRecords copy = new EventRecords(remembered);
        copy.byNumber.putAll(byNumber);
        copy.handled = handled;
        copy.position = position;
        return copy;
    }

    Optional<EventRecord> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    void save(EventRecord event) {
        forget(event.number());
        byNumber.put(event.number(), event);
        if (event.state() == EventRecord.State.HANDLED) {
            position = new EventPosition(event.number(), event.date());
            handled++;
            if (handled > remembered) {
                byNumber.values().stream()
                        .filter(EventRecords::isHandled)
                        .findFirst()
                        .ifPresent(oldest -> forget(oldest.number()));
            }
        }
    }

    void forget(int number) {
        EventRecord before = byNumber.remove(number);
        if (before != null && isHandled(before)) {
            handled--;
        }
    }

    List<EventRecord> setAside() {
        return byNumber.values().stream()
                .filter(event -> event.state() == EventRecord.State.SET_ASIDE)
                .toList();
    }

    Collection<EventRecord> all() {
        return List.copyOf(byNumber.values());
    }

    Optional<EventPosition> position() {
        return Optional.ofNullable(position);
    }

    void moveTo(EventPosition newPosition) {
        position = newPosition;
    }

    private static boolean isHandled(EventRecord event) {
        return event.state() == EventRecord.State.HANDLED;
    }
}
