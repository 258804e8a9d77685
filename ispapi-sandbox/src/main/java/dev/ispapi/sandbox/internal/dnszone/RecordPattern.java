package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code DELRR} takes away: a whole record, or one with its end left out: {@code www A} is all addresses of a name, {@code % TXT}
 * all records of a type. Nothing to take away is no error.
 */
final class RecordPattern {

    private static final String ANY = "%";

    private final String name;
    private final Optional<String> type;
    private final Optional<String> data;
    private final boolean isAnyName;

    RecordPattern(String line, RecordText text) {
        Deque<String> words = RecordText.words(line);
        if (words.isEmpty() || words.getFirst().isEmpty()) {
            throw RecordText.refused(line);
        }
        String first = words.removeFirst();
        isAnyName = first.equals(ANY);
        name = text.full(first);
        if (words.peekFirst() != null && words.getFirst().matches("[0-9]{1,9}")) {
            words.removeFirst();
        }
        if (words.peekFirst() != null && words.getFirst().equalsIgnoreCase("IN")) {
            words.removeFirst();
        }
        type = Optional.ofNullable(words.pollFirst()).map(word -> word.toUpperCase(Locale.ROOT));
        data = words.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordData(text, type.orElse(""))
                        .read(List.copyOf(words))
                        .orElseThrow(() -> RecordText.refused(line)));
    }

    boolean matches(ZoneRecord candidate) {
        return (isAnyName || candidate.name().equals(name))
                && type.map(candidate.type()::equals).orElse(true)
                && data.map(candidate.data()::equalsIgnoreCase).orElse(true);
    }
}
