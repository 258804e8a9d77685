package dev.ispapi.wire;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.ApiDates;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base of the results' builders, for tests of programs that use this library. A builder writes an answer, and the result is read from
 * it as from an answer of the API. Not thread-safe.
 *
 * @param <B> the builder's own type
 */
public abstract class ResultBuilder<B extends ResultBuilder<B>> {

    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private int code = 200;
    private String description = "Command completed successfully";
    private boolean isPending;
    private @Nullable DomainName asked;

    /** For the builders' own classes. */
    protected ResultBuilder() {}

    /**
     * Sets the answer's code and description; without it they are those of a success.
     *
     * @param code from 100 to 999
     * @param description one line
     * @return this builder
     */
    public final B answer(int code, String description) {
        this.code = code;
        this.description = description;
        return self();
    }

    /**
     * Says that the command was accepted and is not finished: {@code PENDING = 1}.
     *
     * @return this builder
     */
    public final B pending() {
        isPending = true;
        return self();
    }

    /**
     * Sets the values of a property that the result has no accessor for, or one whose text is not what the accessor expects.
     *
     * @param name the property's wire name
     * @param values the texts of its indices 0, 1, 2 and so on, one line each
     * @return this builder
     */
    public final B property(String name, String... values) {
        properties.put(name, List.of(values));
        return self();
    }

    /**
     * Sets an extension property.
     *
     * @param name the wire name, which begins with {@code X-}
     * @param value one line
     * @return this builder
     */
    public final B putExtensions(String name, String value) {
        return property(name, value);
    }

    /**
     * Sets extension properties.
     *
     * @param values wire names, which begin with {@code X-}, and values
     * @return this builder
     */
    public final B putAllExtensions(Map<String, String> values) {
        values.forEach(this::putExtensions);
        return self();
    }

    /**
     * Sets the value of a property.
     *
     * @param name its wire name
     * @param value the value; an {@link Optional} without a value sets nothing
     * @return this builder
     */
    protected final B set(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> set(name, present));
            return self();
        }
        return property(name, text(value));
    }

    /**
     * Sets the values of a property.
     *
     * @param name its wire name
     * @param values the values of the indices 0, 1, 2 and so on
     * @return this builder
     */
    protected final B setAll(String name, Collection<?> values) {
        return property(name, values.stream().map(ResultBuilder::text).toArray(String[]::new));
    }

    /**
     * Sets the values of numbered properties, such as {@code DATAVALUE0}, {@code DATAVALUE1}.
     *
     * @param prefix the name before the number
     * @param values the values of the numbers 0, 1, 2 and so on
     * @return this builder
     */
    protected final B setNumbered(String prefix, Collection<?> values) {
        int number = 0;
        for (Object value : values) {
            set(prefix + number++, value);
        }
        return self();
    }

    /**
     * Sets a list within one value.
     *
     * @param name the property's wire name
     * @param separator what stands between the parts
     * @param values the parts
     * @return this builder
     */
    protected final B setParts(String name, String separator, Collection<?> values) {
        return property(
                name,
                String.join(separator, values.stream().map(ResultBuilder::text).toList()));
    }

    /**
     * Sets an amount of money and its currency.
     *
     * @param amount the property of the number
     * @param currency the property of the currency
     * @param money the amount
     * @return this builder
     */
    protected final B setMoney(String amount, String currency, Money money) {
        set(amount, money.amount());
        return set(currency, money.currency());
    }

    /**
     * Sets groups of numbered properties, such as {@code ADMINCONTACT0CITY}.
     *
     * @param prefix the name before the number
     * @param groups the groups of the numbers 0, 1, 2 and so on
     * @param writer writes the properties of one group
     * @param <G> the type of the groups
     * @return this builder
     */
    protected final <G> B setGroups(String prefix, Collection<G> groups, GroupWriter<G> writer) {
        int number = 0;
        for (G group : groups) {
            writer.write(group, this, prefix + number++);
        }
        return self();
    }

    /**
     * Sets extension properties behind a prefix.
     *
     * @param prefix what stands before the {@code X-}
     * @param values wire names without the prefix, and values
     * @return this builder
     */
    protected final B setExtensions(String prefix, Map<String, String> values) {
        values.forEach((name, value) -> property(prefix + name, value));
        return self();
    }

    /**
     * Sets what a method of its own writes.
     *
     * @param writer sets the properties
     * @return this builder
     */
    protected final B with(Consumer<ResultBuilder<?>> writer) {
        writer.accept(this);
        return self();
    }

    /**
     * Writes a group into the answer.
     *
     * @param <G> the type of the group
     */
    @FunctionalInterface
    protected interface GroupWriter<G> {

        /**
         * Writes a group.
         *
         * @param group the group
         * @param answer where its properties go
         * @param prefix what the names of the properties begin with
         */
        void write(G group, ResultBuilder<?> answer, String prefix);
    }

    /**
     * Sets the columns of the rows.
     *
     * @param rows views of one row each, built by their own builders
     * @return this builder
     */
    protected final B setRows(Collection<? extends TypedResult> rows) {
        int index = 0;
        Map<String, String[]> columns = new LinkedHashMap<>();
        for (TypedResult row : rows) {
            int at = index++;
            row.read()
                    .row()
                    .values()
                    .forEach((name, value) ->
                            columns.computeIfAbsent(name, column -> new String[rows.size()])[at] = value);
        }
        columns.forEach((name, values) -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] == null ? "" : values[i];
            }
            property(name, values);
        });
        return self();
    }

    /**
     * Sets the name that was asked for, where the answer does not repeat it.
     *
     * @param name the name
     * @return this builder
     */
    protected final B asking(DomainName name) {
        asked = name;
        return self();
    }

    private static String text(Object value) {
        if (value instanceof Instant moment) {
            return ApiDates.format(moment);
        }
        if (value instanceof LocalDate day) {
            return ApiDates.formatDay(day);
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @SuppressWarnings("unchecked") // each builder names itself as B
    private B self() {
        return (B) this;
    }

    /**
     * Reads the answer that was written.
     *
     * @return a lenient reader
     */
    protected final PropertyReader reader() {
        PropertyReader reader = PropertyReader.of(response()).lenient();
        return asked == null ? reader : reader.asking(asked);
    }

    /**
     * The answer that was written, for a server of a test.
     *
     * @return the answer; this builder may go on
     */
    public final Response response() {
        ResponseBuilder response = Response.builder(code, description);
        properties.forEach(response::property);
        if (isPending) {
            response.pending();
        }
        return response.build();
    }
}
