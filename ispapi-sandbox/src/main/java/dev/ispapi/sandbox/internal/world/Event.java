package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened and that the account has not been told otherwise.
 *
 * @param id its number
 * @param account the log-in of the account
 * @param date when
 * @param eventClass such as {@code DOMAIN_TRANSFER}
 * @param subclass such as {@code TRANSFER_SUCCESSFUL}
 * @param data {@code EVENTDATA0}, {@code EVENTDATA1} ..., such as {@code domain:example.com}
 */
public record Event(int id, String account, Instant date, String eventClass, String subclass, List<String> data) {

    /**
     * Takes the event.
     *
     * @param id its number
     * @param account the log-in of the account
     * @param date when
     * @param eventClass the class
     * @param subclass the subclass
     * @param data the data
     */
    public Event {
        data = List.copyOf(data);
    }
}
