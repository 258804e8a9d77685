package dev.ispapi.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandSender;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.cli.account.Account;
import dev.ispapi.cli.terminal.Confirmation;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.wire.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All checks on the sandbox, which is made by the same assumptions. */
class VerificationTest {

    private static final String FOREIGN = "foreign-domain.com";
    private static final String RESTORABLE = "restorable-domain.com";
    private static final String AUTH = "Auth-7f3a";

    private static final class Collected implements Verification.Report {

        private final List<Result> results = new ArrayList<>();
        private Map<String, String> leftBehind = Map.of("nothing", "was told");

        @Override
        public void result(Result result) {
            results.add(result);
        }

        @Override
        public void end(Map<String, String> left) {
            leftBehind = left;
        }
    }

    private final Collected report = new Collected();

    private List<Result> run(Sandbox sandbox, ProbeOptions options) throws IOException {
        Terminal terminal = Terminal.without(
                Map.of(),
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream());
        Account account =
                new Account(sandbox.environment(), false, Sandbox.USER, Sandbox.PASSWORD, Duration.ofSeconds(60));
        try (Probe probe = new Probe(account, 10_000, sandbox.clock(), options)) {
            return new Verification(probe, new Consent(Confirmation.of(terminal, true, false)), report)
                    .run(Checks.all());
        }
    }

    private static Response send(CommandSender sender, String command, String... parameters) {
        RawCommand.Builder raw = RawCommand.builder(command);
        for (int i = 0; i < parameters.length; i += 2) {
            raw.parameter(parameters[i], parameters[i + 1]);
        }
        Response response = sender.request(raw.build());
        assertThat(response.isSuccess()).as(command + ": " + response).isTrue();
        return response;
    }

    private static String contact(CommandSender sender) {
        return send(
                        sender,
                        "AddContact",
                        "FIRSTNAME",
                        "Ada",
                        "LASTNAME",
                        "Byron",
                        "STREET",
                        "Street 1",
                        "CITY",
                        "Berlin",
                        "ZIP",
                        "10115",
                        "COUNTRY",
                        "DE",
                        "PHONE",
                        "+49.301",
                        "EMAIL",
                        "ada@example.com")
                .value("CONTACT")
                .orElseThrow();
    }

    private static void register(CommandSender sender, String domain, String... more) {
        String handle = contact(sender);
        List<String> order = new ArrayList<>(List.of("DOMAIN", domain, "PERIOD", "1", "TRANSFERLOCK", "0"));
        for (String role : List.of("OWNER", "ADMIN", "TECH", "BILLING")) {
            order.addAll(List.of(role + "CONTACT0", handle));
        }
        order.addAll(List.of("NAMESERVER0", "ns1.example.net", "NAMESERVER1", "ns2.example.net"));
        order.addAll(List.of(more));
        send(sender, "AddDomain", order.toArray(String[]::new));
    }

    /** What takes time, or others, on the real platform. */
    private static void prepare(Sandbox sandbox) {
        sandbox.addAccount("other.user", "other.passw0rd", "EUR").deposit(new BigDecimal("100.00"));
        try (IspapiClient other = sandbox.client(Credentials.of("other.user", "other.passw0rd"));
                IspapiClient own = sandbox.client()) {
            register(other, FOREIGN, "AUTH", AUTH);
            register(own, RESTORABLE);
            sandbox.registry()
                    .elsewhere(
                            "in-transfer.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(300)));
            sandbox.clock().advance(Duration.ofDays(10));
            send(own, "DeleteDomain", "DOMAIN", RESTORABLE);
            send(own, "TransferDomain", "DOMAIN", "in-transfer.com", "ACTION", "REQUEST", "AUTH", AUTH);
        }
    }

    private static Map<String, Verdict> verdicts(List<Result> results) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        results.forEach(
                result -> verdicts.put(result.check().id(), result.finding().verdict()));
        return verdicts;
    }

    @Test
    void findsTheSandboxAsAssumed() throws IOException {
        try (Sandbox sandbox = Sandbox.builder().platform(Platform.CNR).start()) {
            prepare(sandbox);
            ProbeOptions plain = ProbeOptions.of(true, (what, subject) -> true);
            List<Result> results = run(
                    sandbox,
                    new ProbeOptions(
                            true,
                            plain.consent(),
                            plain.nameservers(),
                            plain.email(),
                            Optional.of(RESTORABLE),
                            Optional.of(FOREIGN),
                            () -> Optional.of(AUTH)));

            Map<String, Verdict> verdicts = verdicts(results);
            assertThat(verdicts).hasSize(47);
            // It has no price for .bike, and the account has no subreseller.
            assertThat(verdicts).containsEntry("premium", Verdict.CANNOT_TELL);
            assertThat(verdicts).containsEntry("subreseller", Verdict.CANNOT_TELL);
            verdicts.keySet().removeAll(List.of("premium", "subreseller"));
            assertThat(verdicts)
                    .allSatisfy((id, verdict) ->
                            assertThat(verdict).as(id + ": " + results).isEqualTo(Verdict.AS_ASSUMED));
        }
    }

    @Test
    void removesWhatItMade() throws IOException {
        try (Sandbox sandbox = Sandbox.builder().platform(Platform.CNR).start()) {
            run(sandbox, ProbeOptions.of(true, (what, subject) -> true));

            // The .de domain can't be deleted at once, and keeps its contact.
            assertThat(report.leftBehind).hasSize(1).allSatisfy((what, why) -> {
                assertThat(what).startsWith("contact ");
                assertThat(why).contains("is used by verify-", ".de");
            });
            assertThat(sandbox.view().contacts()).hasSize(1);
        }
    }

    @Test
    void changesNothingUnlessToldTo() throws IOException {
        try (Sandbox sandbox = Sandbox.builder().platform(Platform.CNR).start()) {
            List<Result> results = run(sandbox, ProbeOptions.reading());

            assertThat(results)
                    .hasSameSizeAs(Checks.all().stream()
                            .filter(check -> !check.changes())
                            .toList())
                    .flatExtracting(Result::exchanges)
                    .extracting(Exchange::command)
                    .allMatch(
                            name -> name.matches("(Query|Status|Check|Get)\\w+|DomainPrice|StartSession|StopSession"));
            assertThat(report.leftBehind).containsKey("nothing");
        }
    }

    @Test
    void stopsWhenTheAccountIsLocked() throws IOException {
        try (Sandbox sandbox = Sandbox.builder().platform(Platform.CNR).start()) {
            sandbox.account().lockForAbuse(Duration.ofMinutes(5));

            List<Result> results = run(sandbox, ProbeOptions.reading());

            assertThat(results)
                    .singleElement()
                    .satisfies(result -> assertThat(result.finding().found()).contains("422"));
        }
    }
}
