package dev.ispapi.support.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of wishes: CSV with a header, one wish a row. The columns are {@code wish}, {@code domain} and what the wishes need: {@code period},
 * {@code auth}, {@code owner}, {@code admin}, {@code tech}, {@code billing}, {@code nameservers}, {@code mode}, {@code target} and {@code
 * fields}, in any order. Nameservers and fields are separated by blanks, fields are {@code NAME=VALUE}.
 *
 * <pre>
 * wish,domain,period,auth,owner,nameservers,fields
 * transfer,example.com,1Y,"a,b""c",,ns1.example.net ns2.example.net,
 * renew,example.de,1Y,,,,
 * </pre>
 *
 * <p>It is read as a stream, in UTF-8 unless told otherwise; a byte order mark is skipped, lines end with CR, LF or both, and cells are
 * separated by commas, or by semicolons if the header is. A file has one row for a domain: what belongs together is in one wish, and what
 * comes later in a later file. Immutable.
 */
public final class WishFile {

    private static final int MAX_HEADER = 64;
    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};

    private final Path path;
    private final Charset charset;
    private final DnsTemplates templates;

    private WishFile(Path path, Charset charset, DnsTemplates templates) {
        this.path = path;
        this.charset = charset;
        this.templates = templates;
    }

    /**
     * A file in UTF-8.
     *
     * @param path where it is; it is opened when it is read
     * @return the file
     */
    public static WishFile of(Path path) {
        return new WishFile(path, StandardCharsets.UTF_8, DnsTemplates.NONE);
    }

    /**
     * The file in another character set.
     *
     * @param other such as ISO-8859-1
     * @return a copy that is read so
     */
    public WishFile in(Charset other) {
        return new WishFile(path, other, templates);
    }

    /**
     * The file with templates for its {@code dns} wishes.
     *
     * @param other the templates
     * @return a copy that knows them
     */
    public WishFile with(DnsTemplates other) {
        return new WishFile(path, charset, other);
    }

    /**
     * Reads the file. What is wrong with one row is told by that row.
     *
     * @param taker gets each row, in order
     * @return the SHA-256 of the file's bytes, in hexadecimal digits
     * @throws BulkFileException if it is no file of wishes, or can't be read on
     */
    public String read(Consumer<? super BulkRow> taker) {
        MessageDigest digest = Digests.sha256();
        Counter line = new Counter();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest);
                Reader text = decoded(bytes);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator())
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            rows(csv, taker, line);
        } catch (NoSuchFileException e) {
            throw new BulkFileException(0, "there is no file " + path, e);
        } catch (CsvParseException e) {
            throw unreadable(e, line);
        } catch (UncheckedIOException | IOException e) {
            throw unreadable(e, line);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The line that was read last. */
    private static final class Counter {
        private long line;
    }

    private BulkFileException unreadable(Exception e, Counter at) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new BulkFileException(
                        undecodableLine(),
                        "some bytes are not " + charset
                                + "; save the file as UTF-8, or say in which character set it is, such as ISO-8859-1"
                                + " (Latin-1) or windows-1252",
                        e);
            }
        }
        if (e instanceof CsvParseException) {
            return new BulkFileException(
                    at.line + 1,
                    "can't be read as CSV, in this line or the next ones: a quote is not closed, stands within a cell"
                            + " without being doubled, or a cell is longer than 16 million characters",
                    e);
        }
        return new BulkFileException(0, "can't read " + path + ": " + e.getMessage(), e);
    }

    /** The first line that is not in the character set; 0 if the file can't be read again. */
    private long undecodableLine() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        int before = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            for (int next = in.read(); next >= 0; before = next, next = in.read()) {
                if (next == '\n' && before == '\r') {
                    continue;
                }
                if (next != '\n' && next != '\r') {
                    line.write(next);
                } else if (isText(line.toByteArray())) {
                    line.reset();
                    number++;
                } else {
                    return number;
                }
            }
            return number;
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean isText(byte[] bytes) {
        try {
            var unused = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Reader decoded(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, UTF_8_MARK.length);
        byte[] start = in.readNBytes(UTF_8_MARK.length);
        boolean isMarked = start.length == UTF_8_MARK.length
                && (start[0] & 0xFF) == UTF_8_MARK[0]
                && (start[1] & 0xFF) == UTF_8_MARK[1]
                && (start[2] & 0xFF) == UTF_8_MARK[2];
        if (start.length >= 2
                && isUtf16Mark(start[0] & 0xFF, start[1] & 0xFF)
                && charset.equals(StandardCharsets.UTF_8)) {
            throw new BulkFileException(1, "the file is in UTF-16; save it as UTF-8", null);
        }
        if (!isMarked) {
            in.unread(start);
        }
        return new InputStreamReader(
                in,
                (isMarked ? StandardCharsets.UTF_8 : charset)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isUtf16Mark(int first, int second) {
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    /** Semicolons if the first line has some and no comma, as spreadsheets write it in half of Europe. */
    private char separator() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int found;
            int semicolons = 0;
            for (int read = 0; read < 4096 && (found = in.read()) >= 0 && found != '\n' && found != '\r'; read++) {
                if (found == ',') {
                    return ',';
                }
                semicolons += found == ';' ? 1 : 0;
            }
            return semicolons > 0 ? ';' : ',';
        }
    }

    private void rows(CsvReader<CsvRecord> csv, Consumer<? super BulkRow> taker, Counter at) {
        List<Column> columns = List.of();
        SeenDomains seen = new SeenDomains();
        long number = 0;
        for (CsvRecord cells : csv) {
            at.line = cells.getStartingLineNumber();
            if (columns.isEmpty()) {
                columns = header(cells);
                continue;
            }
            number++;
            taker.accept(unique(row(columns, cells, number), seen));
        }
        if (columns.isEmpty()) {
            throw new BulkFileException(
                    0,
                    "the file is empty; its first line names the columns: " + String.join(",", Column.labels()),
                    null);
        }
    }

    private static List<Column> header(CsvRecord cells) {
        List<Column> columns = new ArrayList<>();
        long line = cells.getStartingLineNumber();
        for (String label : cells.getFields().subList(0, Math.min(MAX_HEADER, cells.getFieldCount()))) {
            Column column = Column.of(label)
                    .orElseThrow(() -> new BulkFileException(
                            line,
                            "expected a header of the columns " + String.join(", ", Column.labels()) + ", found \""
                                    + WishReader.shown(label) + "\"",
                            null));
            if (columns.contains(column)) {
                throw new BulkFileException(line, "the column " + column.label() + " is there twice", null);
            }
            columns.add(column);
        }
        for (Column needed : List.of(Column.WISH, Column.DOMAIN)) {
            if (!columns.contains(needed)) {
                throw new BulkFileException(line, "the column " + needed.label() + " is missing", null);
            }
        }
        return columns;
    }

    private BulkRow row(List<Column> columns, CsvRecord cells, long number) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int index = 0; index < Math.min(columns.size(), cells.getFieldCount()); index++) {
            values.put(columns.get(index), cells.getField(index));
        }
        BulkRow row = new BulkRow(
                number,
                cells.getStartingLineNumber(),
                WishReader.shown(values.getOrDefault(Column.WISH, "")),
                WishReader.shown(values.getOrDefault(Column.DOMAIN, "")),
                "",
                Optional.empty(),
                List.of());
        if (cells.getFieldCount() != columns.size()) {
            return row.refused(RowProblem.ofRow(
                    "expected " + columns.size() + " cells as the header has, found " + cells.getFieldCount()
                            + (cells.getFieldCount() > columns.size() ? "; is a comma not quoted?" : "")));
        }
        WishReader reader = new WishReader(values, templates);
        var wish = reader.read();
        return new BulkRow(
                number,
                row.line(),
                row.kind(),
                row.domain(),
                wish.isPresent() ? reader.canonical() : "",
                wish,
                reader.problems());
    }

    private static BulkRow unique(BulkRow row, SeenDomains seen) {
        if (row.wish().isEmpty()) {
            return row;
        }
        long before = seen.put(row.wish().get().domain().ascii(), row.number());
        return before == 0
                ? row
                : row.refused(RowProblem.of(
                        Column.DOMAIN,
                        "is in row " + before
                                + " already; a file has one row for a domain, because rows are carried out in any"
                                + " order. Put the second wish into another file, and run that when this one is"
                                + " done"));
    }

    /** The file's name. */
    @Override
    public String toString() {
        return path.toString();
    }
}
