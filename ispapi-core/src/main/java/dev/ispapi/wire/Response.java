package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.internal.Excerpt;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the API as it came: code, description, times, and the properties as columns. Immutable and thread-safe.
 *
 * <p>The values are pieces of the answer's text and are made when they are asked for, so that an answer needs little more memory than its
 * text, and keeps that as long as it lives.
 *
 * <p>{@link #parse} reads one from its text, {@link #builder} makes one for tests. Two answers are equal if their content is; the order of
 * the columns does not count. {@link PropertyReader} reads the values as dates, numbers and so on.
 */
public final class Response {

    /** What says something of the page: its numbers, and the names of its columns. */
    private static final Set<String> OF_THE_PAGE = Set.of("FIRST", "LAST", "COUNT", "LIMIT", "TOTAL", "COLUMN");

    /** How the status of an object begins as long as an order is not carried out, such as {@code REQUESTEDCREATE}. */
    private static final List<String> PENDING = List.of("REQUESTED", "PENDING");

    private static final int SHOWN_COLUMNS = 20;

    private final int code;
    private final String description;
    private final @Nullable BigDecimal runTime;
    private final @Nullable BigDecimal queueTime;
    private final boolean isPending;
    private final NameTable<Column> byName;

    /** Columns whose names have blanks or underscores, by their names without; null if there are none. */
    private final @Nullable Map<String, Column> spelledOut;

    private final List<Column> columns;
    private final int rowCount;

    /** Takes the columns and their table over. */
    Response(ResponseHead head, List<Column> columns, NameTable<Column> byName, boolean isSpelledOut) {
        this.code = head.code();
        this.description = head.description();
        this.runTime = head.runTime();
        this.queueTime = head.queueTime();
        this.isPending = head.isPending();
        this.columns = Collections.unmodifiableList(columns);
        this.byName = byName;
        int rows = 0;
        for (Column column : columns) {
            rows = isOfThePage(column) ? rows : Math.max(rows, column.size());
        }
        this.rowCount = rows;
        this.spelledOut = isSpelledOut ? spelledOut(columns) : null;
    }

    private static Map<String, Column> spelledOut(List<Column> columns) {
        Map<String, Column> spelledOut = new HashMap<>();
        columns.forEach(column -> spelledOut.putIfAbsent(joined(column.name()), column));
        return spelledOut;
    }

    /** A name without the blanks and underscores that one spelling has and the other has not. */
    static String joined(String name) {
        return name.replace(" ", "").replace("_", "");
    }

    /**
     * Reads one answer within the {@linkplain ResponseLimits#defaults() default limits}.
     *
     * @param text the answer's whole text, from {@code [RESPONSE]} to {@code EOF}
     * @return the answer
     * @throws MalformedResponseException if it is no complete answer
     */
    public static Response parse(String text) {
        return new ResponseParser(ResponseLimits.defaults()).parse(text);
    }

    /**
     * Makes an answer for tests, fixtures or a local server.
     *
     * @param code from 100 to 999
     * @param description one line
     * @return a builder
     * @throws IllegalArgumentException if the code or the description can't be sent
     */
    public static ResponseBuilder builder(int code, String description) {
        return new ResponseBuilder(code, description);
    }

    /**
     * The API's verdict.
     *
     * @return from 100 to 999, such as 200
     */
    public int code() {
        return code;
    }

    /**
     * The verdict in words. Where they repeat a secret of the command that a client sent, the client has masked it.
     *
     * @return one line, empty if the answer has none
     */
    public String description() {
        return description;
    }

    /**
     * The same answer in other words, as where they repeat a secret.
     *
     * @param words one line
     * @return a copy with this description
     */
    public Response withDescription(String words) {
        return new Response(
                new ResponseHead(code, words, runTime, queueTime, isPending), columns, byName, spelledOut != null);
    }

    /**
     * How long the API worked on the command.
     *
     * @return seconds, with the digits that were sent; empty if not sent or no number
     */
    public Optional<BigDecimal> runTime() {
        return Optional.ofNullable(runTime);
    }

    /**
     * How long the command waited before the API began.
     *
     * @return seconds, with the digits that were sent; empty if not sent or no number
     */
    public Optional<BigDecimal> queueTime() {
        return Optional.ofNullable(queueTime);
    }

    /**
     * Whether the command was accepted and is not finished: a domain that was ordered is not registered yet.
     *
     * @return true if the answer says {@code PENDING = 1}, or if it is on one object and its {@code STATUS} begins with {@code
     *     REQUESTED} or {@code PENDING}, as in {@code REQUESTEDCREATE}, which some answers say alone (API page {@code AddDomain})
     */
    public boolean isPending() {
        return isPending || (isOnOneObject() && isStatusPending(0));
    }

    /** Whether what stands in a row is not finished. */
    boolean isPending(int row) {
        return isPending || isStatusPending(row);
    }

    private boolean isOnOneObject() {
        return find("COUNT") == null && find("TOTAL") == null;
    }

    private boolean isStatusPending(int row) {
        Column status = find("STATUS");
        return status != null && PENDING.stream().anyMatch(word -> status.startsWith(row, word));
    }

    /**
     * Whether the API did what it was asked for.
     *
     * @return true for the codes 200 to 299
     */
    public boolean isSuccess() {
        return code / 100 == 2;
    }

    /**
     * Whether the API asks to try again later.
     *
     * @return true for the codes 400 to 499
     */
    public boolean isTemporaryFailure() {
        return code / 100 == 4;
    }

    /**
     * Whether the API refused for good.
     *
     * @return true for the codes 500 to 599
     */
    public boolean isPermanentFailure() {
        return code / 100 == 5;
    }

    /**
     * The properties.
     *
     * @return in the order of their first appearance, unmodifiable
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * A property. CNR writes {@code RENEWAL DATE} on the wire, and its pages {@code RENEWAL_DATE}: where a response has blanks or
     * underscores in its names, they are found without them, and with either.
     *
     * @param name in any case
     * @return its values; empty if the answer does not have it
     */
    public Optional<Column> column(String name) {
        Column column = byName.find(name);
        if (column == null) {
            String upper = upper(name);
            column = find(upper);
            column = column == null ? find(joined(upper)) : column;
        }
        return Optional.ofNullable(column);
    }

    /** A property by its upper-case name; null if the answer does not have it. */
    @Nullable
    Column find(String name) {
        Column column = byName.find(name);
        return column != null || spelledOut == null ? column : spelledOut.get(joined(name));
    }

    /**
     * The value of a property that has one.
     *
     * @param name in any case
     * @return the value of index 0, or else of the lowest index; an empty text if it is empty; empty if the answer does not have the
     *     property
     */
    public Optional<String> value(String name) {
        return column(name).map(Column::first);
    }

    /**
     * The values of a property.
     *
     * @param name in any case
     * @return in the order of their indices, indices left out as empty texts, unmodifiable; empty if the answer does not have the property
     */
    public List<String> values(String name) {
        return column(name).map(Column::values).orElse(List.of());
    }

    /**
     * How many rows the columns make up, those of the page itself left out: its numbers ({@code FIRST}
     * and so on) and the names of its columns ({@code COLUMN}).
     *
     * @return the highest index plus one, 0 if there is no such column
     */
    public int rowCount() {
        return rowCount;
    }

    /**
     * How many values there are, without those that the answer left out.
     *
     * @return 0 or more
     */
    public int valueCount() {
        return columns.stream().mapToInt(Column::count).sum();
    }

    /**
     * The columns seen as rows.
     *
     * @return one row an index, unmodifiable; rows are made when they are asked for
     */
    public List<Row> rows() {
        return new Rows(this);
    }

    /**
     * Where this page lies in the whole list.
     *
     * <p>What the answer leaves out is derived: {@code COUNT} is the number of rows, {@code FIRST} is 0 or what {@code LAST} and {@code
     * COUNT} say, {@code LIMIT} is {@code COUNT}. Without {@code TOTAL} the list ends with this page, unless the page is filled up to
     * its {@code LIMIT}: then one more entry is assumed, so that the next page is asked for.
     *
     * @return empty if the answer has none of these properties
     * @throws MalformedResponseException if one of them is no number or out of range
     */
    public Optional<Paging> paging() {
        return new PagingReader(this).read();
    }

    /**
     * The answer for libraries that write objects by their getters, such as Jackson, secrets masked.
     *
     * @return {@code code}, {@code description}, {@code runtime}, {@code queuetime}, {@code pending} and {@code properties}, a list of
     *     texts each; times that were not sent are left out
     */
    public Map<String, Object> getData() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Column column : columns) {
            boolean isSecret = Secrets.isSecret(column.name());
            properties.put(column.name(), isSecret ? List.of(Secrets.MASK) : column.values());
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", code);
        data.put("description", description);
        runTime().ifPresent(seconds -> data.put("runtime", seconds));
        queueTime().ifPresent(seconds -> data.put("queuetime", seconds));
        data.put("pending", isPending());
        data.put("properties", Collections.unmodifiableMap(properties));
        return Collections.unmodifiableMap(data);
    }

    /**
     * The answer in the API's own notation. Parsing it gives an equal answer, as long as it is within the limits.
     *
     * @return lines that end with line feeds, from {@code [RESPONSE]} to {@code EOF}; the values include secrets
     */
    public String text() {
        return ResponseText.of(this);
    }

    static boolean isOfThePage(Column column) {
        return OF_THE_PAGE.contains(column.name());
    }

    static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    ResponseHead head() {
        return new ResponseHead(code, description, runTime, queueTime, isPending);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Response that
                && head().equals(that.head())
                && columns.size() == that.columns.size()
                && columns.stream().allMatch(column -> Objects.equals(column, that.find(column.name())));
    }

    @Override
    public int hashCode() {
        return 31 * head().hashCode()
                + columns.stream().mapToInt(Column::hashCode).sum();
    }

    /** One line: code, description and the columns' names with the number of their values. The values may be secrets and are left out. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add((code + " " + Excerpt.shorten(description)).strip());
        columns.stream().limit(SHOWN_COLUMNS).forEach(column -> parts.add(Excerpt.shorten(column.toString())));
        if (columns.size() > SHOWN_COLUMNS) {
            parts.add((columns.size() - SHOWN_COLUMNS) + " more");
        }
        return "Response[" + String.join(", ", parts) + "]";
    }

    private static final class Rows extends AbstractList<Row> implements RandomAccess {

        private final Response response;

        Rows(Response response) {
            this.response = response;
        }

        @Override
        public Row get(int index) {
            if (index < 0 || index >= response.rowCount) {
                throw new IndexOutOfBoundsException(index);
            }
            return new Row(response, index);
        }

        @Override
        public int size() {
            return response.rowCount;
        }
    }
}
