package dev.ispapi.support.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.support.events.EventRecord;
import dev.ispapi.support.plan.PlanStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in an embedded database after the program died, which H2 by itself writes half a second after the commit. */
final class H2DurabilityTest {

    @TempDir
    private Path directory;

    private JdbcConnectionPool database;

    @BeforeEach
    void create() {
        JdbcConnectionPool first = open();
        JdbcSchema.of(first).create();
        first.dispose();
    }

    @AfterEach
    void stop() {
        database.dispose();
    }

    private String url() {
        // Long enough that nothing is on the disk by chance.
        return "jdbc:h2:file:" + directory.resolve("db").toAbsolutePath() + ";WRITE_DELAY=10000";
    }

    private JdbcConnectionPool open() {
        return JdbcConnectionPool.create(url(), "sa", "");
    }

    private void die(String when) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingProgram.class.getName(),
                        when,
                        url())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(output).isEqualTo(9);
        database = open();
    }

    @Test
    void knowsOfAnOrderThatWasAboutToBeSentWhenTheProgramDied() throws Exception {
        die("order");

        assertThat(JdbcPlanStore.of(database).find("a").map(StoredPlan::progress))
                .hasValueSatisfying(progress -> assertThat(progress.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN));
    }

    @Test
    void knowsOfAPlanThatWasTakenWhenTheProgramDied() throws Exception {
        die("add");

        assertThat(JdbcPlanStore.of(database).find("a").map(StoredPlan::status)).hasValue("READY");
    }

    @Test
    void warnsOfANewDatabaseInPlaceOfADamagedOne() throws IOException {
        Path file = directory.resolve("db.mv.db");
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, (byte) 1);
        Files.write(file, content);
        database = open();

        assertThatThrownBy(() -> JdbcPlanStore.of(database))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "its file is damaged: in a new one, what was ordered already would be ordered again");
    }

    @Test
    void knowsWhatAnEventDidThatWasAboutToBeDeletedWhenTheProgramDied() throws Exception {
        die("event");

        assertThat(JdbcPlanStore.of(database).find("a").map(StoredPlan::progress))
                .hasValueSatisfying(progress -> assertThat(progress.status()).isEqualTo(PlanStatus.DONE));
        assertThat(JdbcEventStore.of(database, "account", Duration.ofSeconds(10))
                        .find(1))
                .hasValueSatisfying(event -> assertThat(event.state()).isEqualTo(EventRecord.State.HANDLED));
    }
}
