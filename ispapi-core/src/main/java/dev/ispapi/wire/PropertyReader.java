package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.idn.DomainName;
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
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of an answer as typed values. It stands at one index: 0 for answers on one object, the row for lists.
 *
 * <p>A property that is missing or empty is absent; so is the date {@code 0000-00-00 00:00:00}. Where the API knows a property by
 * several names, the first one with a value counts. A value that can't be read is an error that names the property, but for a
 * {@linkplain #lenient() lenient} reader, where it is absent.
 */
public final class PropertyReader {

    private final Response response;
    private final int index;
    private final boolean isLenient;

    /** Takes what can't be read; null if it is of no interest. */
    private final @Nullable List<UnreadableProperty> unreadable;

    /** The name that was asked for, where the answer does not repeat it. */
    private final @Nullable DomainName asked;

    private PropertyReader(
            Response response,
            int index,
            boolean isLenient,
            @Nullable List<UnreadableProperty> unreadable,
            @Nullable DomainName asked) {
        this.response = response;
        this.index = index;
        this.isLenient = isLenient;
        this.unreadable = unreadable;
        this.asked = asked;
    }

    /**
     * Reads the answer on one object.
     *
     * @param response the answer
     * @return a reader at index 0
     */
    public static PropertyReader of(Response response) {
        return new PropertyReader(response, 0, false, null, null);
    }

    /**
     * The same, but that unreadable values are absent, as in the accessors of results.
     *
     * @return a lenient reader
     */
    public PropertyReader lenient() {
        return isLenient ? this : new PropertyReader(response, index, true, null, asked);
    }

    /**
     * The same, but that unreadable values are errors.
     *
     * @return a strict reader
     */
    public PropertyReader strict() {
        return isLenient ? new PropertyReader(response, index, false, null, asked) : this;
    }

    /** A lenient reader that tells what it can't read. */
    PropertyReader reporting(List<UnreadableProperty> found) {
        return new PropertyReader(response, index, true, found, asked);
    }

    /**
     * The same answer at another index.
     *
     * @param row the index
     * @return a reader of that row
     */
    public PropertyReader at(int row) {
        return row == index ? this : new PropertyReader(response, row, isLenient, unreadable, asked);
    }

    /**
     * The same, with the name that was asked for: some answers don't repeat it.
     *
     * @param name the name
     * @return a reader that knows it
     */
    public PropertyReader asking(DomainName name) {
        return new PropertyReader(response, index, isLenient, unreadable, name);
    }

    /**
     * The name that was asked for.
     *
     * @return the name
     * @throws MalformedResponseException if it was not told
     */
    public DomainName asked() {
        if (asked == null) {
            throw new MalformedResponseException("the answer does not say which name it is about");
        }
        return asked;
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
        return Optional.ofNullable(find(names));
    }

    private @Nullable String find(String[] names) {
        for (String name : names) {
            Column column = column(name);
            String value = column == null ? null : column.present(index);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Names are mostly constants in upper case, which are found as they are. */
    private @Nullable Column column(String name) {
        Column column = response.find(name);
        if (column == null) {
            String upper = Response.upper(name);
            column = upper.equals(name) ? null : response.find(upper);
        }
        return column;
    }

    /**
     * Refuses an answer without a property that must be there.
     *
     * @param names the property's names
     * @throws MalformedResponseException if it is absent or empty
     */
    public void require(String... names) {
        for (String name : names) {
            Column column = column(name);
            if (column != null && column.isPresent(index)) {
                return;
            }
        }
        throw missing(names);
    }

    /**
     * A value that must be there and readable.
     *
     * @param reading reads the value by a strict reader, such as {@code reader -> reader.decimal("RATE")}
     * @param names the property's names, for the error
     * @param <T> the type of the value
     * @return the value
     * @throws MalformedResponseException if it is absent, empty or unreadable
     */
    public <T> T required(Function<PropertyReader, Optional<T>> reading, String... names) {
        return reading.apply(strict()).orElseThrow(() -> missing(names));
    }

    /** The row that this reader stands at. */
    Row row() {
        return new Row(response, index);
    }

    /** Whether what the answer tells of is not finished. */
    boolean isPending() {
        return index == 0 ? response.isPending() : response.isPending(index);
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
     * A currency, which the API does not always write in upper case.
     *
     * @param names the property's names
     * @return the code in upper case, such as {@code EUR}
     */
    public Optional<String> currency(String... names) {
        return text(names).map(code -> code.toUpperCase(Locale.ROOT));
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
        return read(names, text -> Optional.of(Parts.integer(text)));
    }

    /**
     * A whole number that may be larger than an {@code int}, such as a zone's serial.
     *
     * @param names the property's names
     * @return the number
     */
    public Optional<Long> longInteger(String... names) {
        return read(names, text -> Optional.of(Parts.longInteger(text)));
    }

    /**
     * All whole numbers of a property, whatever index this reader stands at.
     *
     * @param names the property's names
     * @return the numbers, in the order of their indices; a lenient reader leaves out all if one can't be read, because a list with a
     *     gap is another list
     */
    public List<Integer> integers(String... names) {
        return values(Parts::integer, names);
    }

    /**
     * All values of a property, whatever index this reader stands at.
     *
     * @param function makes a value from its text; throws {@link IllegalArgumentException} saying what it expected
     * @param names the property's names
     * @param <T> the type of the values
     * @return the values, in the order of their indices; a lenient reader leaves out all if one can't be read
     */
    public <T> List<T> values(Function<String, T> function, String... names) {
        for (String name : names) {
            Column column = column(name);
            if (column != null && column.hasPresent()) {
                return values(function, name, column);
            }
        }
        return List.of();
    }

    private <T> List<T> values(Function<String, T> function, String name, Column column) {
        List<T> values = new ArrayList<>();
        boolean isReadable = true;
        for (int i = 0; i < column.count(); i++) {
            String text = column.valueOf(i);
            if (!text.isEmpty()) {
                Optional<T> value = at(column.indexOf(i)).read(name, text, each -> Optional.of(function.apply(each)));
                value.ifPresent(values::add);
                isReadable &= value.isPresent();
            }
        }
        return isReadable ? List.copyOf(values) : List.of();
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
        return extensions("");
    }

    /**
     * Extension properties behind a prefix, such as {@code OLD-}, which tells what was before a trade.
     *
     * @param prefix what stands before {@code X-}
     * @return upper-case names without the prefix, and their values at this index, empty ones included
     */
    public SortedMap<String, String> extensions(String prefix) {
        SortedMap<String, String> extensions = new TreeMap<>();
        columns()
                .filter(column -> column.name().startsWith(prefix + "X-"))
                .forEach(column -> column.value(index)
                        .ifPresent(value -> extensions.put(column.name().substring(prefix.length()), value)));
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

    /**
     * Groups of properties with a number in their names, such as {@code ADMINCONTACT0CITY} and {@code ADMINCONTACT1CITY}, as one value
     * each.
     *
     * @param prefix the name before the number
     * @param reading reads a group by this reader and the beginning of its properties' names, such as {@code ADMINCONTACT0}
     * @param <T> the type of the groups
     * @return the groups of which the answer has values, by number
     */
    public <T> List<T> groups(String prefix, BiFunction<PropertyReader, String, T> reading) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        columns()
                .filter(column -> column.name().startsWith(prefix) && column.isPresent(index))
                .forEach(column -> Parts.leadingIndex(column.name().substring(prefix.length()))
                        .ifPresent(numbers::add));
        return numbers.stream()
                .map(number -> reading.apply(this, prefix + number))
                .toList();
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
                "the answer " + response.code() + " has no property " + String.join(" or ", names) + place());
    }

    private <T> Optional<T> read(String[] names, Function<String, Optional<T>> function) {
        for (String name : names) {
            Column column = column(name);
            String text = column == null ? null : column.present(index);
            if (text != null) {
                return read(name, text, function);
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> read(String name, String text, Function<String, Optional<T>> function) {
        try {
            return function.apply(text);
        } catch (IllegalArgumentException e) {
            if (!isLenient) {
                throw unreadable(name, e.getMessage());
            }
            if (unreadable != null) {
                unreadable.add(UnreadableProperty.of(name, index, text, e.getMessage()));
            }
            return Optional.empty();
        }
    }

    private MalformedResponseException unreadable(String name, @Nullable String problem) {
        return new MalformedResponseException("the answer's property " + name + place() + " can't be read: "
                + (Secrets.isSecret(name) ? "it is a secret and not shown" : problem));
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

        static Integer integer(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("expected a whole number, found " + Excerpt.quote(text), e);
            }
        }

        static Long longInteger(String text) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("expected a whole number, found " + Excerpt.quote(text), e);
            }
        }

        /** The number at the beginning of a text that goes on behind it. */
        static Optional<Integer> leadingIndex(String text) {
            int end = 0;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end == text.length() ? Optional.empty() : index(text.substring(0, end));
        }

        static Optional<Integer> index(String text) {
            boolean isIndex =
                    !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return isIndex ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }
}
