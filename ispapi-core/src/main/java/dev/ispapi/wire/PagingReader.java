package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.internal.Excerpt;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the numbers of a page and derives those that an answer leaves out. */
final class PagingReader {

    private final Response response;

    PagingReader(Response response) {
        this.response = response;
    }

    /**
     * Reads the paging. A number that can't be read is an error, not the end of the list: a caller who goes from page to page would
     * take a part of the list for the whole.
     */
    Optional<Paging> read() {
        OptionalInt first = number("FIRST", 0);
        OptionalInt last = number("LAST", -1);
        OptionalInt count = number("COUNT", 0);
        OptionalInt limit = number("LIMIT", 0);
        OptionalInt total = number("TOTAL", 0);
        if (first.isEmpty() && last.isEmpty() && count.isEmpty() && limit.isEmpty() && total.isEmpty()) {
            return Optional.empty();
        }
        int entries = count.orElseGet(response::rowCount);
        int from =
                first.orElseGet(() -> last.isPresent() && entries > 0 ? Math.max(0, last.getAsInt() - entries + 1) : 0);
        int to = last.orElseGet(() -> sum(from, entries - 1));
        int most = limit.orElse(entries);
        return Optional.of(
                new Paging(from, to, entries, most, total.orElseGet(() -> knownTotal(from, entries, limit))));
    }

    /** Without TOTAL a page that was filled up to its LIMIT may have a successor, so one more entry is assumed to exist. */
    private static int knownTotal(int first, int count, OptionalInt limit) {
        boolean isFull = limit.isPresent() && count > 0 && count >= limit.getAsInt();
        return sum(sum(first, count), isFull ? 1 : 0);
    }

    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Integer.MAX_VALUE);
    }

    private OptionalInt number(String name, int least) {
        Optional<String> text = response.value(name).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        throw new MalformedResponseException(
                "the answer's property " + name + " can't be read: expected a whole number of at least " + least
                        + ", found " + Excerpt.quote(text.get(), 20));
    }
}
