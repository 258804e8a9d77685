package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program that talks to a platform does so on CNR with one word more. */
class ProgramsOnCnrTest {

    private Sandbox sandbox;
    private String contact;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().platform(Platform.CNR).start();
        contact = cnr(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Erika")
                        .parameter("LASTNAME", "Mustermann")
                        .parameter("STREET", "Heidestr. 17")
                        .parameter("ZIP", "51147")
                        .parameter("CITY", "Koeln")
                        .parameter("COUNTRY", "DE")
                        .parameter("PHONE", "+49.2211234567")
                        .parameter("EMAIL", "erika@example.org")
                        .build())
                .value("CONTACT")
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** Asks CNR itself, without a program. */
    private Response cnr(RawCommand command) {
        try (IspapiClient client = sandbox.client()) {
            return client.request(command);
        }
    }

    private Response status(String domain) {
        return cnr(RawCommand.of("StatusDomain", Map.of("DOMAIN", domain)));
    }

    private Map<String, String> account() {
        return Map.of(
                "ISPAPI_USER",
                Sandbox.USER,
                "ISPAPI_PASSWORD",
                Sandbox.PASSWORD,
                "ISPAPI_URL",
                sandbox.url().toString(),
                "NO_COLOR",
                "1");
    }

    private Run run(String... arguments) {
        return Run.in(account(), "", arguments);
    }

    private long calls(String command) {
        return sandbox.view().calls(1_000).stream()
                .filter(call -> call.command().equals(command))
                .count();
    }

    @Nested
    class Tour {

        @Test
        void tellsTheWholeStoryWithOneWordChanged() {
            Run run = run("tour", "--platform", "cnr");

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.lines().stream().filter(line -> Character.isDigit(line.charAt(0))))
                    .hasSize(8);
            assertThat(run.out())
                    .startsWith("ispapi for Java, a tour on CNR, ")
                    .contains("4 violations of the rules of .ca", "X-CA-LEGAL-TYPE is missing")
                    .contains("= 20.00 EUR for 2Y", "ACTIVE, paid until", "transfer lock on;");
            assertThat(calls("AddDomain")).isOne();
            assertThat(calls("StopSession")).isOne();
        }

        @Test
        void startsASandboxOfThePlatformWhereNoAccountIsNamed() {
            Run run = Run.in(Map.of("NO_COLOR", "1"), "", "tour", "--platform", "cnr");

            assertThat(run.err())
                    .startsWith("No ISPAPI_USER in the environment: talking to a sandbox on this machine.");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("X-CA-LEGAL-TYPE", "transfer lock on;");
        }

        @Test
        void datesALifeByTheRenewalDateOfThePlatform() {
            String line = run("tour", "--platform", "cnr").lines().stream()
                    .filter(text -> text.contains("renewal billed"))
                    .findFirst()
                    .orElseThrow();

            String billed = line.replaceAll(".*renewal billed (.*), can be.*", "$1");
            assertThat(line).as("CNR renews or deletes on one date").endsWith("can be renewed until " + billed);
        }
    }

    @Nested
    class Check {

        @Test
        void asksThePlatform() {
            sandbox.registry().elsewhere("taken.com", "s3cret", sandbox.clock().instant());

            Run run = run("check", "--platform", "cnr", "free-name.com", "taken.com");

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.lines().get(1)).matches("free-name\\.com +available.*");
            assertThat(run.lines().get(2)).matches("taken\\.com +not available.*");
            assertThat(calls("CheckDomains")).isOne();
        }

        @Test
        void takesThePlatformOfTheProfile() throws IOException {
            Path config = Files.writeString(
                    folder.resolve("config"),
                    "shop.user = " + Sandbox.USER + "\nshop.platform = cnr\nshop.password-variable = SHOP\nshop.url = "
                            + sandbox.url() + "\n");

            Run run = Run.in(
                    Map.of("SHOP", Sandbox.PASSWORD),
                    "",
                    "check",
                    "--config",
                    config.toString(),
                    "--profile",
                    "shop",
                    "free-name.com");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(calls("CheckDomains")).isOne();
        }

        @Test
        void refusesALogInOfTheOtherPlatform() {
            Map<String, String> account = new HashMap<>(account());
            account.put("ISPAPI_USER", "test.user!clerk");

            assertThat(Run.in(account, "", "check", "--platform", "cnr", "free-name.com"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "error: ISPAPI_USER: the log-in is written with !, as ISPAPI writes role users, and the"
                                + " environment speaks to CNR; use its own credentials, and Credentials.role(account,"
                                + " role, password)\n"));
            account.put("ISPAPI_USER", "test.user:clerk");
            assertThat(Run.in(account, "", "check", "free-name.com").exitCode()).isEqualTo(2);
        }

        @Test
        void refusesAHostOfTheOtherPlatform() {
            Map<String, String> account = new HashMap<>(account());
            account.put("ISPAPI_URL", "https://api-ote.rrpproxy.net/api/call.cgi");

            assertThat(Run.in(account, "", "check", "free-name.com").err())
                    .startsWith("error: ISPAPI_URL: the host api-ote.rrpproxy.net belongs to CNR");
        }

        @Test
        void refusesAPlatformThatThereIsNot() {
            assertThat(run("check", "--platform", "rrp", "free-name.com"))
                    .isEqualTo(new Run(2, "", "error: expected ispapi or cnr in --platform, found 'rrp'\n"));
        }
    }

    @Nested
    class Prices {

        @Test
        void quotesFromThePricesOfThePlatform() {
            Run run = run("quote", "--platform", "cnr", "--operation", "renew", "--years", "2", "example.com");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).contains("20.00 EUR", "(CNR, knowledge base, zone page com");
            assertThat(calls("QueryZoneList")).isPositive();
        }

        @Test
        void exportsThePricesOfThePlatform() {
            Run run = run("prices", "--platform", "cnr", "--csv");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).contains("\ncom,COM,EUR,1Y,yes,10.00,", "\"CNR, knowledge base, zone page com");
        }
    }

    @Nested
    class Plan {

        private Run register(String domain, String... more) {
            List<String> line = new java.util.ArrayList<>(List.of(
                    "plan",
                    "register",
                    domain,
                    "--platform",
                    "cnr",
                    "--contact",
                    contact,
                    "--nameserver",
                    "ns1.example.net",
                    "--nameserver",
                    "ns2.example.net",
                    "--period",
                    "1Y"));
            line.addAll(List.of(more));
            return run(line.toArray(String[]::new));
        }

        @Test
        void carriesThePlanOutOnce() {
            String file = folder.resolve("plan.json").toString();

            Run first = register("new-shop.com", "--run", "--yes", "--save", file);
            Run second = register("new-shop.com", "--run", "--yes", "--save", file);

            assertThat(first.err()).contains("] done 200");
            assertThat(first.out()).contains("10.00 EUR").endsWith("\nDone.\n");
            assertThat(second).isEqualTo(new Run(0, "Done.\n", "Going on with the plan in " + file + ".\n"));
            assertThat(calls("AddDomain")).isOne();
            assertThat(status("new-shop.com").value("RENEWALMODE")).hasValue("AUTORENEW");
        }

        @Test
        void refusesAnOrderWithoutCounterpartBeforeAnythingIsSent() {
            Run run = run("plan", "renew", "example.de", "--platform", "cnr", "--run", "--yes");

            assertThat(run.exitCode()).isOne();
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("PayDomainRenewal: can't be carried out on CNR", "on CNR: RenewDomain renews now");
            assertThat(calls("PayDomainRenewal") + calls("RenewDomain") + calls("StatusDomain"))
                    .isZero();
        }

        @Test
        void saysWithoutRunningThatAnOrderHasNoCounterpart() {
            assertThat(run("plan", "renew", "example.de", "--platform", "cnr").exitCode())
                    .isOne();
            assertThat(run("plan", "renew", "example.de").exitCode()).isZero();
        }

        @Test
        void sendsAnInferredFieldOnlyIfThatIsAllowed() {
            String[] fields = {"--field", "X-UK-REG-TYPE=FIND"};

            Run refused = register("new-shop.co.uk", fields);
            Run allowed =
                    register("new-shop.co.uk", "--field", "X-UK-REG-TYPE=FIND", "--allow", "SEND_INFERRED_FIELDS");

            assertThat(refused.exitCode()).isOne();
            assertThat(refused.err()).contains("step register, AddDomain: X-UK-REG-TYPE ");
            assertThat(allowed.exitCode()).as(allowed.err()).isZero();
        }

        @Test
        void refusesChoicesOfTheBridgeOnIspapi() {
            assertThat(run("plan", "renew", "example.com", "--allow", "REGISTER_UNLOCKED"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "error: --allow chooses where CNR differs from ISPAPI; say --platform cnr, or"
                                    + " leave it out\n"));
        }
    }

    @Nested
    class Bulk {

        private Run bulk(String... options) {
            Map<String, String> account = new HashMap<>(account());
            List<String> line = new java.util.ArrayList<>(List.of("bulk"));
            line.addAll(List.of(options));
            line.addAll(List.of(
                    "--platform", "cnr", "--state", folder.resolve("state").toString()));
            return Run.in(account, "", line.toArray(String[]::new));
        }

        private String file(String... rows) throws IOException {
            return Files.writeString(
                            folder.resolve("wishes.csv"),
                            "wish,domain,period,owner,admin,tech,billing\n" + String.join("\n", rows) + "\n")
                    .toString();
        }

        private String registration(String domain) {
            return "register," + domain + ",1Y," + contact + "," + contact + "," + contact + "," + contact;
        }

        @Test
        void carriesAFileOut() throws IOException {
            String file = file(registration("new-a.com"), registration("new-b.com"));

            Run dry = bulk(file, "--dry-run");
            assertThat(dry.out()).as(dry.err()).contains("2 rows: 2 to carry out", "total: 20.00 EUR");
            Run run = bulk(file, "--confirm", "20.00 EUR");

            assertThat(run.exitCode()).as("%s%s", run.out(), run.err()).isZero();
            assertThat(run.out()).contains("DONE 2");
            assertThat(status("new-a.com").isSuccess()).isTrue();
            assertThat(status("new-b.com").isSuccess()).isTrue();
        }

        @Test
        void namesTheRowsWithoutCounterpartInTheDryRun() throws IOException {
            Run run = bulk(file(registration("new-a.com"), "renew,shop.de,1Y,,,,"), "--dry-run");

            assertThat(run.exitCode()).isOne();
            assertThat(run.out())
                    .contains("row 2 (line 3), renew shop.de:", "PayDomainRenewal: can't be carried out on CNR")
                    .contains("2 rows: 1 to carry out, 0 in the job already, 1 with problems");
        }
    }
}
