package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of wishes on a database in memory and the sandbox. */
final class BulkJobTest {

    private static final Planner PRICED = Planner.with(TldRules.bundled())
            .pricedBy(PriceList.of(
                            List.of(
                                    new Relation("PRICE_CLASS_DOMAIN_COM_SETUP", "0.00", false),
                                    new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "10.00", false),
                                    new Relation("PRICE_CLASS_DOMAIN_COM_TRANSFER", "12.50", false),
                                    new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                            "EUR")
                    .with(TldRules.bundled().forPrices()));

    @TempDir
    private Path directory;

    private JdbcConnectionPool database;
    private Sandbox sandbox;
    private IspapiClient client;
    private String contact;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        sandbox = Sandbox.start();
        client = sandbox.client();
        contact = Contacts.add(client);
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
        database.dispose();
    }

    private BulkJob job() {
        return BulkJob.in(database, "job", PRICED).ofAccount("account");
    }

    private WishFile file(String... rows) throws IOException {
        return WishFile.of(Files.writeString(
                directory.resolve("wishes.csv"),
                "wish,domain,period,auth,owner,admin,tech,billing\n" + String.join("\n", rows) + "\n"));
    }

    private String registration(String domain) {
        return "register," + domain + ",1Y,," + contact + "," + contact + "," + contact + "," + contact;
    }

    private String transfer(String auth) {
        return "transfer,taken.com,," + auth + "," + contact + "," + contact + "," + contact + "," + contact;
    }

    private BulkWorkers workers() {
        return BulkWorkers.builder(job(), client)
                .threads(2)
                .pollingEvery(Duration.ofMillis(50))
                .retryAfter(Duration.ofSeconds(1))
                .settlingFor(Duration.ofSeconds(1))
                .start();
    }

    private long orders(String command) {
        return sandbox.view().calls(1_000).stream()
                .filter(call -> call.command().equals(command))
                .count();
    }

    @Test
    void tellsTheTotalByCurrencyAndWhatIsWrong() throws IOException {
        List<RowPlan> rows = new ArrayList<>();
        DryRun dry = job().dryRun(
                        file(
                                registration("new-a.com"),
                                registration("new-b.com"),
                                "transfer,taken.com,,,,,,",
                                "renew,my.de,1Y,,,,,",
                                "renew,x,1Y,,,,,"),
                        rows::add);

        assertThat(dry.rows()).isEqualTo(5);
        assertThat(dry.refused()).isEqualTo(2);
        assertThat(dry.fresh()).isEqualTo(3);
        assertThat(dry.total()).isEqualTo("20.00 EUR + 1 unknown");
        assertThat(rows.get(2).problems())
                .extracting(RowProblem::toString)
                .contains("auth: AUTH is missing: the auth code, from the registrant or the losing registrar");
    }

    @Test
    void goesOnWithATransferWhoseEventAnotherProgramTook() throws IOException {
        sandbox.registry().elsewhere("taken.com", "code", Instant.parse("2030-01-01T00:00:00Z"));
        job().load(file(transfer("code")), "12.50 EUR", row -> {});
        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> job().progress().count(PlanStatus.WAITS_FOR_EVENT) == 1 && job().handedOver() == 0);
            assertThat(job().askAboutWaiting()).isEqualTo(1);
            Waiting.until(() -> job().handedOver() == 0);
            assertThat(job().progress().count(PlanStatus.WAITS_FOR_EVENT)).isEqualTo(1);

            sandbox.registry().approve("taken.com");
            assertThat(job().askAboutWaiting()).isEqualTo(1);
            Waiting.until(() -> job().progress().count(PlanStatus.DONE) == 1);
        }
        assertThat(orders("TransferDomain")).isEqualTo(1);
    }

    @Test
    void asksAboutNothingOfAPausedJob() throws IOException {
        job().load(file(registration("new-a.com")), "10 EUR", row -> {});
        job().pause();

        assertThatThrownBy(() -> job().askAboutWaiting())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("can't ask about the job job: it is PAUSED");
        job().resume();
        assertThat(job().askAboutWaiting()).isZero();
    }

    @Test
    void wantsTheTotalConfirmed() throws IOException {
        WishFile file = file(registration("new-a.com"));

        assertThatThrownBy(() -> job().load(file, "9.00 EUR", row -> {}))
                .isInstanceOf(BulkRefusedException.class)
                .hasMessage("the file costs 10.00 EUR, and \"9.00 EUR\" was confirmed; look at the dry run, and confirm"
                        + " its total");
        assertThat(job().progress().total()).isZero();
        assertThat(job().load(file, "10 EUR", row -> {}).fresh()).isEqualTo(1);
    }

    @Test
    void refusesTheWholeFileForOneBadRowUnlessToldToLeaveItOut() throws IOException {
        WishFile file = file(registration("new-a.com"), "renew,x,1Y,,,,,");

        assertThatThrownBy(() -> job().load(file, "10.00 EUR", row -> {}))
                .isInstanceOf(BulkRefusedException.class)
                .hasMessage("1 of 2 rows have problems; correct them, or leave them out");
        assertThat(job().skippingInvalidRows()
                        .load(file, "10.00 EUR", row -> {})
                        .fresh())
                .isEqualTo(1);
    }

    @Test
    void carriesAFileOutOnce() throws IOException {
        WishFile file = file(registration("new-a.com"), registration("new-b.com"), registration("new-c.com"));
        job().load(file, "30.00 EUR", row -> {});
        try (BulkWorkers workers = workers()) {
            Waiting.until(() -> job().progress().ended() == 3);
            assertThat(job().progress().count(PlanStatus.DONE)).isEqualTo(3);
            DryRun again = job().dryRun(file, row -> {});
            assertThat(again.stored()).isEqualTo(3);
            assertThat(again.total()).isEqualTo("0");
            job().load(file, "0", row -> {});
            assertThat(workers).isNotNull();
        }
        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 3L));
        assertThat(orders("AddDomain")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotOrderAgainWhatWasCarriedOutAndPutOff(int code) throws IOException {
        sandbox.faults().on("AddDomain").answerAfter(code, "put off");
        job().load(file(registration("new-a.com")), "10.00 EUR", row -> {});

        try (BulkWorkers workers = workers()) {
            Waiting.until(() -> job().progress().ended() == 1);
            assertThat(workers).isNotNull();
        }

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 1L));
        assertThat(orders("AddDomain")).isEqualTo(1);
    }

    @Test
    void ordersWhatDidNotArrive() throws IOException {
        sandbox.faults().on("AddDomain").dropBefore();
        job().load(file(registration("new-a.com")), "10.00 EUR", row -> {});

        try (BulkWorkers workers = workers()) {
            Waiting.until(() -> job().progress().ended() == 1);
            assertThat(workers).isNotNull();
        }

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 1L));
    }

    /** That the log has no renewal says here that none arrived. */
    @Test
    void ordersARenewalThatDidNotArrive() throws IOException {
        sandbox.faults().on("RenewDomain").dropBefore();
        job().load(file(registration("new-a.com")), "10.00 EUR", row -> {});

        try (BulkWorkers workers = workers()) {
            Waiting.until(() -> job().progress().ended() == 1);
            WishFile renewal = file("renew,new-a.com,1Y,,,,,");
            job().load(renewal, job().dryRun(renewal, row -> {}).total(), row -> {});
            Waiting.until(() -> job().progress().ended() == 2);
            assertThat(workers).isNotNull();
        }

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 2L));
    }

    @Test
    void takesUpWhatFailedWithWhatTheFileSaysNow() throws IOException {
        sandbox.registry().elsewhere("taken.com", "right-code", Instant.parse("2030-01-01T00:00:00Z"));
        job().load(file(transfer("wrong-code")), "12.50 EUR", row -> {});
        try (BulkWorkers workers = workers()) {
            Waiting.until(() -> job().progress().count(PlanStatus.FAILED) == 1);
            BulkJob again = job().retryingFailedRows();
            assertThat(again.dryRun(file(transfer("right-code")), row -> {}).total())
                    .isEqualTo("12.50 EUR");
            again.load(file(transfer("right-code")), "12.50 EUR", row -> {});
            Waiting.until(() -> job().progress().count(PlanStatus.WAITS_FOR_EVENT) == 1);
            assertThat(workers).isNotNull();
        }
    }

    @Test
    void pausesResumesAndCancels() throws IOException {
        job().load(file(registration("new-a.com"), registration("new-b.com")), "20.00 EUR", row -> {});
        job().pause();
        assertThat(job().progress().state()).hasValue(BulkState.PAUSED);
        assertThatThrownBy(() -> job().pause())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("can't pause the job job: it is PAUSED");
        try (BulkWorkers workers = workers()) {
            job().load(file(registration("new-c.com")), "10.00 EUR", row -> {});
            assertThat(job().progress().count(PlanStatus.READY)).isEqualTo(3);
            job().resume();
            Waiting.until(() -> job().progress().ended() == 3);
            assertThat(workers).isNotNull();
        }
        job().load(file(registration("new-d.com")), "10.00 EUR", row -> {});

        assertThat(job().cancel()).isEqualTo(1);

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 3L, "CANCELLED", 1L));
        assertThat(orders("AddDomain")).isEqualTo(3);
    }

    @Test
    void reportsEachRowWithoutSecrets() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        WishFile file = file(transfer("sentinel-7f3a"), "renew,x,1Y,,,,,", "=cmd(),a.com,,,,,,");
        try (BulkReport asCsv = BulkReport.csv(csv);
                BulkReport asJson = BulkReport.json(json)) {
            job().dryRun(file, row -> {
                asCsv.add(row);
                asJson.add(row);
            });
        }

        assertThat(csv.toString(StandardCharsets.UTF_8))
                .startsWith("row,wish,domain,status,cost,message\r\n"
                        + "1,transfer,taken.com,OK,12.50 EUR,\r\n"
                        + "2,renew,x,PROBLEM,,")
                .contains("\r\n3,'=cmd(),a.com,PROBLEM,,")
                .doesNotContain("sentinel");
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"row\": 1,\n  \"wish\": \"transfer\",\n  \"domain\": \"taken.com\",\n  \"status\": \"OK\"")
                .doesNotContain("sentinel");
    }

    @Test
    void needsAConsentForATransferBetweenUsersThatIsBilled() throws IOException {
        WishFile file = file("user-transfer,a.com,,code,,,,");

        assertThat(job().dryRun(file, row -> {}).refused()).isEqualTo(1);
        assertThat(job().agreeingTo(Set.of("transfer-cost"))
                        .dryRun(file, row -> {})
                        .total())
                .isEqualTo("12.50 EUR");
    }
}
