package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStoreTest {

    private static final Optional<Instant> DATE = Optional.of(Instant.parse("2016-10-17T08:27:40Z"));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("events.txt");
    }

    private static EventRecord handled(int number) {
        return new EventRecord(number, DATE, EventRecord.State.HANDLED, 0);
    }

    @Test
    void remembersInAFileBeyondItsOwnLife() {
        EventRecord tried = new EventRecord(2, Optional.empty(), EventRecord.State.TRIED, 1);
        EventRecord aside = new EventRecord(3, DATE, EventRecord.State.SET_ASIDE, 5);
        EventStore before = EventStore.inFile(file);
        before.save(handled(1));
        before.save(tried);
        before.save(aside);
        before.save(handled(4));
        before.forget(4);

        EventStore after = EventStore.inFile(file);

        assertThat(after.find(1)).hasValue(handled(1));
        assertThat(after.find(2)).hasValue(tried);
        assertThat(after.setAside()).containsExactly(aside);
        assertThat(after.find(4)).isEmpty();
        assertThat(after.position()).hasValue(new EventPosition(4, DATE));
    }

    @Test
    void forgetsTheOldestHandledEventsOnly() {
        EventRecords records = new EventRecords(3);
        records.save(new EventRecord(1, DATE, EventRecord.State.SET_ASIDE, 1));
        IntStream.rangeClosed(2, 6).forEach(number -> records.save(handled(number)));

        assertThat(records.copy().all()).extracting(EventRecord::number).containsExactly(1, 4, 5, 6);
        records.save(handled(7));
        assertThat(records.all()).extracting(EventRecord::number).containsExactly(1, 5, 6, 7);
        assertThat(records.position()).map(EventPosition::number).hasValue(7);
    }

    @Test
    void forgetsHandledEventsThatWereTriedBeforeToo() {
        EventRecords records = new EventRecords(2);
        IntStream.rangeClosed(1, 4).forEach(number -> {
            records.save(new EventRecord(number, DATE, EventRecord.State.TRIED, 1));
            records.save(handled(number));
        });

        assertThat(records.all()).extracting(EventRecord::number).containsExactly(3, 4);
    }

    @Test
    void doesNotRememberWhatItCouldNotWrite() throws IOException {
        EventStore store = EventStore.inFile(file);
        store.save(handled(1));
        // Where a directory stands, no file can be written.
        Files.createDirectory(directory.resolve("events.txt.new"));

        assertThatThrownBy(() -> store.save(handled(2))).isInstanceOf(UncheckedIOException.class);

        assertThat(store.find(2)).isEmpty();
        assertThat(store.position()).map(EventPosition::number).hasValue(1);
        assertThat(EventStore.inFile(file).find(1)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else",
                "ispapi-events 1",
                "ispapi-events 1\nHANDLED 1 - 0",
                "ispapi-events 1\nHANDLED x - 0\nPOSITION - -",
                "ispapi-events 1\nHANDLED 1 yesterday 0\nPOSITION - -",
                "ispapi-events 1\nHANDLED 1 -\nPOSITION - -",
                "ispapi-events 1\nNEVER 1 - 0\nPOSITION - -",
                "ispapi-events 1\nPOSITION 1"
            })
    void refusesAFileThatIsCutOffOrNotItsOwn(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> EventStore.inFile(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("move the file away to begin anew");
        assertThat(file).hasContent(content);
    }

    @Test
    void showsTheLineOfAFileThatIsNotItsOwn() throws IOException {
        Files.writeString(file, "something else");

        assertThatThrownBy(() -> EventStore.inFile(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("found the line \"something else\"");
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsSaved() {
        EventStore store = EventStore.inMemory();
        IntStream.range(0, 20_000).forEach(i -> store.save(handled(1)));
        store.save(handled(2));

        assertThat(List.of(1, 2)).allMatch(number -> store.find(number).isPresent());
    }

    @Test
    void refusesToWriteOverTheFileOfAnotherStore() {
        EventStore first = EventStore.inFile(file);
        first.save(handled(1));
        EventStore second = EventStore.inFile(file);
        second.save(handled(2));

        assertThatThrownBy(() -> first.save(handled(3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        file.toAbsolutePath() + " was changed by another reader of events; let one of them use it, and"
                                + " make this one anew");
        assertThat(EventStore.inFile(file).find(2)).isPresent();
    }

    @Test
    void refusesASecondProgram() throws IOException, InterruptedException {
        EventStore.inFile(file).save(handled(1));

        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondReader.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(3);
        assertThat(output.strip())
                .isEqualTo(file.toAbsolutePath() + " is in use by another program; let one program use it, or keep what"
                        + " several share in a database");
    }
}
