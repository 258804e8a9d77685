package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.testing.DomainListPages;
import dev.ispapi.testing.LongList;
import dev.ispapi.testing.SocketApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A list streams through the memory of a page, in a JVM of its own whose heap does not hold the whole list. The system property {@code
 * soak.entries} makes it longer.
 */
class LongListTest {

    private static final int ENTRIES = Integer.getInteger("soak.entries", 60_000);

    /** What keeping them all is tried with: 60 MB of text. */
    private static final int TOO_MANY = 60_000;

    private static final int PAGE = 10_000;
    private static final Pattern FIRST = Pattern.compile("FIRST%3D(\\d+)");

    /** The JVM's exit code where its heap is full. */
    private static final int HEAP_IS_FULL = 3;

    private record Ended(int code, String printed) {}

    private static Ended read(int entries, boolean keeps) throws IOException, InterruptedException {
        try (SocketApi api = new SocketApi(connection -> {
            while (true) {
                Matcher first = FIRST.matcher(connection.nextRequest());
                connection.answer(
                        DomainListPages.page(first.find() ? Integer.parseInt(first.group(1)) : 0, PAGE, entries));
            }
        })) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LongList.class.getName(),
                            api.url().toString(),
                            Integer.toString(PAGE),
                            Boolean.toString(keeps))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed.strip());
        }
    }

    @Test
    void streamsThroughAHeapThatDoesNotHoldTheList() throws Exception {
        assertThat(read(ENTRIES, false)).isEqualTo(new Ended(0, ENTRIES + " in order"));
    }

    @Test
    void theHeapDoesNotHoldTheListIndeed() throws Exception {
        assertThat(read(TOO_MANY, true).code()).isEqualTo(HEAP_IS_FULL);
    }
}
