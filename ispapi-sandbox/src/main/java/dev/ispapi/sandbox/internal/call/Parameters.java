package dev.ispapi.sandbox.internal.call;

import dev.ispapi.wire.WireName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The parameters of one command by upper-case name, as they were sent. */
public final class Parameters {

    private static final int DAY = "2017-09-26".length();

    private final SortedMap<String, String> values;

    /**
     * Takes the parameters.
     *
     * @param values names in any case, and values
     */
    public Parameters(Map<String, String> values) {
        SortedMap<String, String> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(name.toUpperCase(Locale.ROOT), value));
        this.values = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * A value that is not empty.
     *
     * @param name the upper-case name
     * @return the value; empty if it was not sent, or sent empty
     */
    public Optional<String> text(String name) {
        return sent(name).filter(value -> !value.isEmpty());
    }

    /**
     * A value as it was sent.
     *
     * @param name the upper-case name
     * @return the value, which can be the empty text that clears; empty if it was not sent
     */
    public Optional<String> sent(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A value that must be there.
     *
     * @param name the upper-case name
     * @return the value
     * @throws Refusal 504 if it was not sent, or sent empty
     */
    public String required(String name) {
        return text(name).orElseThrow(() -> Refusal.missing(name));
    }

    /**
     * A whole number from 0 on.
     *
     * @param name the upper-case name
     * @return the number
     * @throws Refusal 505 if it is none
     */
    public Optional<Integer> number(String name) {
        return text(name).map(text -> {
            if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw Refusal.syntax(name + " (" + text + ")");
            }
            return Integer.valueOf(text);
        });
    }

    /**
     * A flag.
     *
     * @param name the upper-case name
     * @return true for {@code 1}; empty if it was not sent
     * @throws Refusal 505 if it is neither 0 nor 1
     */
    public Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (text) {
            case "0" -> false;
            case "1" -> true;
            default -> throw Refusal.syntax(name + " (" + text + ")");
        });
    }

    /**
     * A moment.
     *
     * @param name the upper-case name
     * @return the moment, of {@code 2017-09-26 14:53:20} in UTC, or of {@code 2017-09-26}
     * @throws Refusal 505 if it is none
     */
    public Optional<Instant> moment(String name) {
        return text(name).map(text -> {
            try {
                return text.length() == DAY
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException e) {
                throw Refusal.syntax(name + " (" + text + ")");
            }
        });
    }

    /**
     * The slots of an indexed parameter, such as {@code NAMESERVER0}, {@code NAMESERVER1}; a name without number counts as slot 0.
     *
     * @param name the upper-case name without number
     * @return the values by slot, empty ones included
     */
    public SortedMap<Integer, String> slots(String name) {
        SortedMap<Integer, String> slots = new TreeMap<>();
        values.tailMap(name).forEach((key, value) -> {
            if (key.equals(name)) {
                slots.putIfAbsent(0, value);
            } else {
                slot(key, name).ifPresent(slot -> slots.put(slot, value));
            }
        });
        return slots;
    }

    /** The slot that a name means; empty for other names, and for {@code NAMESERVER007} and the like. */
    static Optional<Integer> slot(String name, String base) {
        try {
            return WireName.of(name, base)
                    .filter(parts -> parts.member().isEmpty())
                    .map(WireName::index);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The values of an indexed parameter that are not empty.
     *
     * @param name the upper-case name without number
     * @return the values in the order of their slots
     */
    public List<String> list(String name) {
        return slots(name).values().stream().filter(value -> !value.isEmpty()).toList();
    }

    /**
     * A word in capitals, whatever the case that it was sent in.
     *
     * @param name the upper-case name
     * @return the word; empty if it was not sent, or sent empty
     */
    public Optional<String> word(String name) {
        return text(name).map(text -> text.toUpperCase(Locale.ROOT));
    }

    /**
     * One of some words.
     *
     * @param name the upper-case name
     * @param words the words, in capitals; the first one counts where none was sent
     * @return the word
     * @throws Refusal 505 if it is another one
     */
    public String oneOf(String name, String... words) {
        String word = word(name).orElse(words[0]);
        if (!List.of(words).contains(word)) {
            throw Refusal.syntax(name + " (" + word + ")");
        }
        return word;
    }

    /**
     * An amount of money or a rate.
     *
     * @param name the upper-case name
     * @return the number
     * @throws Refusal 505 if it is none
     */
    public Optional<BigDecimal> decimal(String name) {
        return text(name).map(text -> {
            if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
                throw Refusal.syntax(name + " (" + text + ")");
            }
            return new BigDecimal(text);
        });
    }

    /**
     * The parameters with others in their place.
     *
     * @param others names and values; an empty text is a value
     * @return all parameters
     */
    public Parameters with(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(others);
        return new Parameters(all);
    }

    /**
     * The parameters without some.
     *
     * @param isGone which names go
     * @return the others
     */
    public Parameters without(Predicate<String> isGone) {
        Map<String, String> left = new TreeMap<>(values);
        left.keySet().removeIf(isGone);
        return new Parameters(left);
    }

    /** {@return all parameters by upper-case name} */
    public SortedMap<String, String> all() {
        return values;
    }
}
