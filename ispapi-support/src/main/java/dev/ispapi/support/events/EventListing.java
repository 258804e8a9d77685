package dev.ispapi.support.events;

import dev.ispapi.CommandSender;
import dev.ispapi.event.EventEntry;
import dev.ispapi.event.EventLimit;
import dev.ispapi.event.EventOrder;
import dev.ispapi.event.QueryEventList;
import dev.ispapi.wire.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists all events before any of them is dealt with, so that deleting does not shift the pages.
 *
 * <p>Others may delete meanwhile. Each page therefore begins with the last entry of the one before: if that stands elsewhere, entries have
 * moved, and the listing begins again. New events go to the end and move nothing.
 */
final class EventListing {

    private static final int MAX_RESTARTS = 10;

    private final CommandSender sender;
    private final int pageSize;
    private final Map<Integer, ListedEvent> found = new LinkedHashMap<>();
    private int unreadable;

    EventListing(CommandSender sender, int pageSize) {
        this.sender = sender;
        this.pageSize = pageSize;
    }

    /** All events, by date and number. */
    List<ListedEvent> read() {
        int restarts = 0;
        while (!readPages() && restarts < MAX_RESTARTS) {
            restarts++;
        }
        // After so many restarts another reader must be running; what is missing here is found by the next round.
        return inOrder();
    }

    /** How many entries had no number by which they could be asked for. */
    int unreadable() {
        return unreadable;
    }

    /** Reads the list from its beginning; false if it moved meanwhile. */
    private boolean readPages() {
        found.clear();
        unreadable = 0;
        Page<EventEntry> page = page(0);
        add(page.entries());
        while (page.paging().hasNext() && !page.entries().isEmpty()) {
            List<EventEntry> before = page.entries();
            EventEntry last = before.get(before.size() - 1);
            page = page(page.paging().first() + before.size() - 1);
            if (page.entries().isEmpty() || !page.entries().get(0).event().equals(last.event())) {
                return false;
            }
            List<EventEntry> more = page.entries().subList(1, page.entries().size());
            if (more.isEmpty()) {
                return true;
            }
            add(more);
        }
        return true;
    }

    private Page<EventEntry> page(int first) {
        return sender.send(QueryEventList.builder()
                .first(first)
                .limit(EventLimit.of(Integer.toString(pageSize)))
                .orderBy(EventOrder.EVENTDATE)
                .build());
    }

    private void add(List<EventEntry> entries) {
        for (EventEntry entry : entries) {
            if (entry.event().isPresent()) {
                int number = entry.event().get();
                found.putIfAbsent(number, new ListedEvent(number, entry.eventDate()));
            } else {
                unreadable++;
            }
        }
    }

    /** By date, then by number. What has no date stays behind the one before it. */
    private List<ListedEvent> inOrder() {
        record Dated(Instant date, ListedEvent event) {}

        List<Dated> dated = new ArrayList<>(found.size());
        Instant date = Instant.MIN;
        for (ListedEvent event : found.values()) {
            date = event.date().orElse(date);
            dated.add(new Dated(date, event));
        }
        return dated.stream()
                .sorted(Comparator.comparing(Dated::date)
                        .thenComparingInt(each -> each.event().number()))
                .map(Dated::event)
                .toList();
    }
}
