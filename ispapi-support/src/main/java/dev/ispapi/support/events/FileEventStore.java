package dev.ispapi.support.events;

import dev.ispapi.support.internal.FileGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store in a file of lines: a head, one record a line, and the position. What could not be written is not remembered. */
final class FileEventStore implements EventStore {

    private static final String HEAD = "ispapi-events 1";
    private static final String POSITION = "POSITION";
    private static final String NONE = "-";
    private static final int WORDS_OF_POSITION = 3;
    private static final int WORDS_OF_RECORD = 4;
    private static final int REMEMBERED = 1_000;

    private final Path file;
    private final FileGuard lock;
    private String stamp;
    private EventRecords records = new EventRecords(REMEMBERED);

    FileEventStore(Path file) {
        this.file = file.toAbsolutePath();
        this.lock = FileGuard.hold(this.file);
        try {
            this.stamp = stamp();
            if (Files.exists(this.file)) {
                records = read();
            }
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    @Override
    public synchronized Optional<EventRecord> find(int number) {
        return records.find(number);
    }

    @Override
    public synchronized void save(EventRecord event) {
        EventRecords next = records.copy();
        next.save(event);
        write(next);
        records = next;
    }

    @Override
    public synchronized void forget(int number) {
        if (records.find(number).isPresent()) {
            EventRecords next = records.copy();
            next.forget(number);
            write(next);
            records = next;
        }
    }

    @Override
    public synchronized List<EventRecord> setAside() {
        return records.setAside();
    }

    @Override
    public synchronized Optional<EventPosition> position() {
        return records.position();
    }

    private void write(EventRecords next) {
        if (!stamp().equals(stamp)) {
            throw new IllegalStateException(
                    file + " was changed by another reader of events; let one of them use it, and make this one anew");
        }
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (EventRecord event : next.all()) {
            text.append(event.state())
                    .append(' ')
                    .append(event.number())
                    .append(' ')
                    .append(date(event.date()))
                    .append(' ')
                    .append(event.attempts())
                    .append('\n');
        }
        // The position comes last, so that a file that was cut off is recognised.
        text.append(POSITION)
                .append(' ')
                .append(next.position()
                        .map(at -> at.number() + " " + date(at.date()))
                        .orElse(NONE + " " + NONE))
                .append('\n');
        try {
            replace(text.toString());
            stamp = stamp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether the file is still the one that was written last; empty if there is none. */
    private String stamp() {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.lastModifiedTime() + " " + found.size() + " " + found.fileKey();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private EventRecords read() throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(HEAD) || !lines.get(last).startsWith(POSITION)) {
            throw broken(last < 0 ? "" : lines.get(0), null);
        }
        EventRecords read = new EventRecords(REMEMBERED);
        for (String line : lines.subList(1, last)) {
            read.save(record(line));
        }
        position(lines.get(last)).ifPresent(read::moveTo);
        return read;
    }

    private EventRecord record(String line) throws IOException {
        String[] words = line.split(" ", -1);
        try {
            if (words.length != WORDS_OF_RECORD) {
                throw broken(line, null);
            }
            return new EventRecord(
                    Integer.parseInt(words[1]),
                    date(words[2]),
                    EventRecord.State.valueOf(words[0]),
                    Integer.parseInt(words[3]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw broken(line, e);
        }
    }

    private Optional<EventPosition> position(String line) throws IOException {
        String[] words = line.split(" ", -1);
        try {
            if (words.length != WORDS_OF_POSITION) {
                throw broken(line, null);
            }
            return words[1].equals(NONE)
                    ? Optional.empty()
                    : Optional.of(new EventPosition(Integer.parseInt(words[1]), date(words[2])));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw broken(line, e);
        }
    }

    private IOException broken(String line, @Nullable Exception cause) {
        return new IOException(
                "expected the memory of an event reader in " + file + ", found the line \"" + line
                        + "\"; move the file away to begin anew: events that were handled and not deleted are then"
                        + " delivered again",
                cause);
    }

    private static String date(Optional<Instant> date) {
        return date.map(Instant::toString).orElse(NONE);
    }

    private static Optional<Instant> date(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(Instant.parse(text));
    }
}
