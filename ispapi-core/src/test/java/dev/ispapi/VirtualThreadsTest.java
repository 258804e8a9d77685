package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ispapi.testing.ManyCalls;
import dev.ispapi.testing.SocketApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Virtual threads call as others do, and leave their carriers to others while they wait. On JVMs from 21 on. */
@Timeout(120)
class VirtualThreadsTest {

    @TempDir
    private Path folder;

    @Test
    void callsWithoutPinningVirtualThreads() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "this JVM has no virtual threads");
        List<RecordedEvent> pinned;
        try (SocketApi api = new SocketApi(ManyCalls.ECHO);
                IspapiClient client = api.client().build();
                Recording recording = new Recording()) {
            assertThat(ManyCalls.wrongAnswers(client, virtualThreads(), 400)).isEmpty();
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ZERO);
            recording.start();

            assertThat(ManyCalls.wrongAnswers(client, virtualThreads(), 2000)).isEmpty();

            recording.stop();
            Path file = folder.resolve("calls.jfr");
            recording.dump(file);
            pinned = RecordingFile.readAllEvents(file);
        }
        assertThat(pinned).filteredOn(event -> !isForAClass(event)).isEmpty();
    }

    /** Each class, those of the JDK included, is initialized once by one thread, for which others wait. */
    private static boolean isForAClass(RecordedEvent event) {
        return event.hasField("pinnedReason")
                && String.valueOf(event.getString("pinnedReason")).startsWith("Waited for initialization of ");
    }

    /** This is compiled for a Java that has none. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
