package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.testing.HostileAnswers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * What hostile answers cost, in a JVM of its own: its heap holds three times what an answer may have and a few mebibytes to live on. Who
 * needed four times as much would die there, and the program proves it.
 */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileAnswersTest {

    private static final int LIMIT = 32;
    private static final int TO_LIVE_ON = 10;

    private final Map<String, String> outcomes = new LinkedHashMap<>();
    private String printed = "";

    @BeforeAll
    void ask() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // One space for all that is large, so that it can be filled to the last byte.
                        "-XX:+UseSerialGC",
                        "-Xmn6m",
                        "-Xmx" + (3 * LIMIT + TO_LIVE_ON) + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileAnswers.class.getName(),
                        Integer.toString(LIMIT))
                .redirectErrorStream(true)
                .start();
        printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        printed.lines().filter(line -> line.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            outcomes.put(line.substring(0, colon), line.substring(colon + 2));
        });
    }

    @Test
    void noAnswerNeedsMoreThanThreeTimesWhatIsAllowed() {
        assertThat(printed).doesNotContain("OutOfMemoryError").doesNotContain("heap space");
        assertThat(outcomes).containsEntry("four times the limit", "does not fit into the heap");
    }

    @Test
    void whatHasNoEndIsRefusedAtTheLimit() {
        for (String kind : new String[] {
            "endless line", "endless properties", "endless page", "endless blank lines", "announced size", "bomb"
        }) {
            assertThat(outcomes.get(kind))
                    .as(kind)
                    .startsWith("StatusDomain: no ISPAPI answer from 127.0.0.1:")
                    .contains("there are more than the 33554432 bytes that the client's response limits allow");
        }
    }

    @Test
    void whatUnpacksTooWellIsRefused() {
        assertThat(outcomes.get("small bomb")).contains("unpacks to more than 200 times as much");
    }

    @Test
    void whatIsWithinTheLimitIsReadHoweverUnkind() {
        assertThat(outcomes)
                .containsEntry("many tiny values", "200 with 2 values")
                .containsEntry("many tiny values in runs", "200 with 100 values")
                .containsEntry("descending indices", "200 with 1000000 values")
                .containsEntry("a value in ten thousand columns", "200 with 10000 values")
                .containsEntry("Latin", "200 with 2 values")
                .containsEntry("wide", "200 with 1 values")
                .containsEntry("wide values", "200 with 2 values")
                .containsEntry("wrong character set", "200 with 1 values")
                .containsEntry("packed noise", "200 with 1 values");
    }

    @Test
    void aTextThatWouldTakeTwiceItsSizeIsRefused() {
        assertThat(outcomes.get("one wide character"))
                .contains("bytes of memory, as it has characters beyond ISO 8859-1")
                .contains("response limits allow 33554432");
    }

    @Test
    void tooManyNamesAndGiantIndicesAreRefused() {
        assertThat(outcomes.get("a million names")).contains("more than 10000 properties of different names");
        assertThat(outcomes.get("huge index")).contains("the index is higher than the limit of 1000000");
    }

    @Test
    void aLongPageThatRepeatsThePasswordIsShownInAShortExcerptWithoutIt() {
        assertThat(outcomes.get("long page"))
                .contains("found a markup page")
                .contains("<html>***")
                .doesNotContain("sentinel")
                .hasSizeLessThan(400);
    }
}
