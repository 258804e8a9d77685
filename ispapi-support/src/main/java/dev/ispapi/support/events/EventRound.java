package dev.ispapi.support.events;

import java.util.ArrayList;
import java.util.List;

/**
 * What a round of reading did.
 *
 * @param delivered how many events the handler took; they are deleted
 * @param alreadyHandled how many had been taken before and were only deleted now
 * @param gone how many others had deleted after they were listed
 * @param setAside the events that were set aside in this round, unmodifiable
 * @param unreadable how many were listed without a number by which they could be asked for; they stay
 */
public record EventRound(int delivered, int alreadyHandled, int gone, List<SetAside> setAside, int unreadable) {

    static final EventRound NOTHING = new EventRound(0, 0, 0, List.of(), 0);

    /**
     * Takes the numbers.
     *
     * @param delivered how many events the handler took
     * @param alreadyHandled how many had been taken before
     * @param gone how many others had deleted
     * @param setAside the events that were set aside
     * @param unreadable how many had no number
     */
    public EventRound {
        setAside = List.copyOf(setAside);
    }

    EventRound withDelivered() {
        return new EventRound(delivered + 1, alreadyHandled, gone, setAside, unreadable);
    }

    EventRound withAlreadyHandled() {
        return new EventRound(delivered, alreadyHandled + 1, gone, setAside, unreadable);
    }

    EventRound withGone() {
        return new EventRound(delivered, alreadyHandled, gone + 1, setAside, unreadable);
    }

    EventRound withSetAside(SetAside event) {
        List<SetAside> all = new ArrayList<>(setAside);
        all.add(event);
        return new EventRound(delivered, alreadyHandled, gone, all, unreadable);
    }

    EventRound withUnreadable(int number) {
        return new EventRound(delivered, alreadyHandled, gone, setAside, number);
    }
}
