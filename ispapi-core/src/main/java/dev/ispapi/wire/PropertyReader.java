package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.internal.ApiDates;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of an answer as typed values. It stands at one index: 0 for answers on one object, the row for lists.
 *
 * <p>A property that is missing or empty is absent; so is the date {@code 0000-00-00 00:00:00}. Where the API knows a property by
 * several names, the first one with a value counts. A value that can't be read is an error that names the property, but for a
 * {@linkplain #lenient lenient} reader, where it is absent.
 */
public final class PropertyReader {

    private final Response response;
    private final int index;
    private final boolean isLenient;

    private PropertyReader(Response response, int index, boolean isLenient) {
        this.response = response;
        this.index = index;
        this.isLenient = isLenient;
    }

    /**
     * Reads the answer on one object.
     *
     * @param response the answer
     * @return a reader at index 0
     */
    public static PropertyReader of(Response response) {
        return new PropertyReader(response, 0, false);
    }

    /**
     * Reads the answer to a command that must happen once: after a success nothing that stands in the answer may look like a failure.
     *
     * @param response the answer
     * @return a reader at index 0 that takes unreadable values as absent
     */
    public static PropertyReader lenient(Response response) {
        return new PropertyReader(response, 0, true);
    }

    /**
     * The same answer at another index.
     *
     * @param row the index
     * @return a reader of that row
     */
    public PropertyReader at(int row) {
        return new PropertyReader(response, row, isLenient);
    }

    /**
     * The answer that is read.
     *
     * @return the untyped answer
     */
    public Response response() {
        return response;
    }

    /**
     * A text.
     *
     * @param names the property's names
     * @return the text; empty if absent or empty
     */
    public Optional<String> text(String... names) {
        for (String name : names) {
            Optional<String> value = response.column(name).flatMap(column -> column.value(index));
            if (value.isPresent() && !value.get().isEmpty()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /**
     * A text that must be there.
     *
     * @param names the property's names
     * @return the text
     * @throws MalformedResponseException if it is absent or empty
     */
    public String requiredText(String... names) {
        return text(names).orElseThrow(() -> missing(names));
    }

    /**
     * All values of a property, whatever index this reader stands at.
     *
     * @param names the property's names
     * @return the values that are not empty, in the order of their indices
     */
    public List<String> texts(String... names) {
        return Arrays.stream(names)
                .map(name -> response.values(name).stream()
                        .filter(value -> !value.isEmpty())
                        .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * A list within one value, such as {@code 1Y,2Y} or {@code ns1.example.net ns2.example.net}.
     *
     * @param separator a comma or a blank
     * @param names the property's names
     * @return the parts that are not empty
     */
    public List<String> parts(char separator, String... names) {
        return text(names).map(text -> Parts.of(text, separator)).orElse(List.of()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * A list within one value, with its empty parts, for values that belong to those of another list.
     *
     * @param separator a comma or a blank
     * @param names the property's names
     * @return all parts
     */
    public List<String> cells(char separator, String... names) {
        return text(names).map(text -> Parts.of(text, separator)).orElse(List.of());
    }

    /**
     * A moment.
     *
     * @param names the property's names
     * @return the moment in UTC; empty if there is none
     */
    public Optional<Instant> instant(String... names) {
        return read(names, ApiDates::parse);
    }

    /**
     * A period.
     *
     * @param names the property's names
     * @return the period
     */
    public Optional<Period> period(String... names) {
        return read(names, text -> Optional.of(Period.parse(text)));
    }

    /**
     * A list of periods within one value, such as {@code 1Y,2Y,3Y}.
     *
     * @param names the property's names
     * @return the periods
     */
    public List<Period> periods(String... names) {
        return read(
                        names,
                        text -> Optional.of(Parts.of(text, ',').stream()
                                .filter(part -> !part.isEmpty())
                                .map(Period::parse)
                                .toList()))
                .orElse(List.of());
    }

    /**
     * A whole number.
     *
     * @param names the property's names
     * @return the number
     */
    public Optional<Integer> integer(String... names) {
        return read(names, text -> Optional.of(Integer.valueOf(text)));
    }

    /**
     * A whole number that may be larger than an {@code int}, such as a zone's serial.
     *
     * @param names the property's names
     * @return the number
     */
    public Optional<Long> longInteger(String... names) {
        return read(names, text -> Optional.of(Long.valueOf(text)));
    }

    /**
     * All whole numbers of a property, whatever index this reader stands at.
     *
     * @param names the property's names
     * @return the numbers, in the order of their indices; a lenient reader leaves out all if one can't be read
     */
    public List<Integer> integers(String... names) {
        List<Integer> numbers = new ArrayList<>();
        for (String text : texts(names)) {
            try {
                numbers.add(Integer.valueOf(text));
            } catch (NumberFormatException e) {
                if (isLenient) {
                    return List.of();
                }
                throw unreadable(names, "expected whole numbers, found " + Excerpt.quote(text));
            }
        }
        return List.copyOf(numbers);
    }

    /**
     * A day.
     *
     * @param names the property's names
     * @return the day in UTC, without the time of day if the answer has one; empty if there is none
     */
    public Optional<LocalDate> date(String... names) {
        return read(names, ApiDates::parseDay);
    }

    /**
     * A decimal number.
     *
     * @param names the property's names
     * @return the number, with the scale that it came with
     */
    public Optional<BigDecimal> decimal(String... names) {
        return read(names, text -> Optional.of(Parts.decimal(text)));
    }

    /**
     * A flag: {@code 1}, {@code 0}, {@code YES}, {@code NO} in any case.
     *
     * @param names the property's names
     * @return true or false
     */
    public Optional<Boolean> flag(String... names) {
        return read(names, text -> switch (text.toUpperCase(Locale.ROOT)) {
            case "1", "YES", "TRUE" -> Optional.of(true);
            case "0", "NO", "FALSE" -> Optional.of(false);
            default -> throw new IllegalArgumentException("expected 0, 1, YES or NO, found " + Excerpt.quote(text));
        });
    }

    /**
     * An amount of money, whose number and currency come as two properties.
     *
     * @param amount the property of the number
     * @param currency the property of the currency
     * @return the money; empty if one of the two is absent
     */
    public Optional<Money> money(String amount, String currency) {
        Optional<BigDecimal> number = decimal(amount);
        return read(
                new String[] {currency}, code -> number.map(value -> new Money(value, code.toUpperCase(Locale.ROOT))));
    }

    /**
     * A value of another type.
     *
     * @param function makes the value from the text; throws {@link IllegalArgumentException} saying what it expected
     * @param names the property's names
     * @param <T> the type of the value
     * @return the value
     */
    public <T> Optional<T> value(Function<String, T> function, String... names) {
        return read(names, text -> Optional.of(function.apply(text)));
    }

    /**
     * The extension properties: those that begin with {@code X-}.
     *
     * @return upper-case names and their values at this index, empty ones included
     */
    public SortedMap<String, String> extensions() {
        SortedMap<String, String> extensions = new TreeMap<>();
        columns()
                .filter(column -> column.name().startsWith("X-"))
                .forEach(column -> column.value(index).ifPresent(value -> extensions.put(column.name(), value)));
        return extensions;
    }

    /**
     * The values of numbered columns, such as {@code DOMAINNAMESERVER0}, {@code DOMAINNAMESERVER1} ..., at this index.
     *
     * @param prefix the name before the number
     * @return the values that are not empty, by number
     */
    public List<String> numbered(String prefix) {
        SortedMap<Integer, String> values = new TreeMap<>();
        columns()
                .filter(column -> column.name().startsWith(prefix))
                .forEach(column -> Parts.index(column.name().substring(prefix.length()))
                        .ifPresent(number -> column.value(index)
                                .filter(value -> !value.isEmpty())
                                .ifPresent(value -> values.put(number, value))));
        return List.copyOf(values.values());
    }

    private Stream<Column> columns() {
        return response.columns().stream();
    }

    /**
     * The error for a property that must be there.
     *
     * @param names the property's names
     * @return the exception, to be thrown
     */
    public MalformedResponseException missing(String... names) {
        return new MalformedResponseException(
                "the answer " + response.code() + " has no property " + String.join(" or ", names) + place(), response);
    }

    private <T> Optional<T> read(String[] names, Function<String, Optional<T>> function) {
        Optional<String> text = text(names);
        try {
            return text.flatMap(function);
        } catch (IllegalArgumentException e) {
            if (isLenient) {
                return Optional.empty();
            }
            throw unreadable(names, e.getMessage());
        }
    }

    private MalformedResponseException unreadable(String[] names, @Nullable String problem) {
        boolean isSecret = Arrays.stream(names).anyMatch(Secrets::isSecret);
        return new MalformedResponseException(
                "the answer's property " + String.join(" or ", names) + place() + " can't be read: "
                        + (isSecret ? "it is a secret and not shown" : problem),
                response);
    }

    private String place() {
        return index == 0 ? "" : " in row " + index;
    }

    /** Small readers of value texts. */
    private static final class Parts {

        private static final int LONGEST_NUMBER = 64;

        static List<String> of(String text, char separator) {
            List<String> parts = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == separator) {
                    parts.add(text.substring(start, i).strip());
                    start = i + 1;
                }
            }
            return parts;
        }

        static BigDecimal decimal(String text) {
            if (text.length() > LONGEST_NUMBER) {
                throw new IllegalArgumentException("expected a decimal number, found " + Excerpt.quote(text));
            }
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("expected a decimal number, found " + Excerpt.quote(text), e);
            }
        }

        static Optional<Integer> index(String text) {
            boolean isIndex =
                    !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return isIndex ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }
}
