package dev.ispapi.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ispapi.Platform;
import dev.ispapi.cli.account.Account;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check notices a platform that does something else than the library assumes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContradictionTest {

    private static final String WHOLE = "(?s)^.+$";
    private static final String SUCCESS = "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n";
    private static final String END = "\nEOF$";

    private Sandbox sandbox;
    private FalsePlatform platform;

    @BeforeAll
    void start() throws IOException {
        sandbox = Sandbox.builder().platform(Platform.CNR).start();
        platform = new FalsePlatform(sandbox.url());
    }

    @AfterAll
    void stop() {
        platform.close();
        sandbox.close();
    }

    @AfterEach
    void reset() {
        platform.reset();
    }

    private static Arguments when(String check, String... changes) {
        return arguments(check, List.of(changes));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                when("session-login", "StatusAccount", "code = 530", "code = 200"),
                when("session-life", "StartSession", "(?i)(expiration ?date\\]\\[0\\] = )\\d{4}", "$12099"),
                when("session-parameters", "StartSession", "code = 503", "code = 200"),
                when("opmode", "StatusAccount", "(?i)(amount\\]\\[0\\] = ).*", "$1#"),
                when("rate", "StatusAccount", "code = 200", "code = 421"),
                when("codes-login", "QueryDomainList", "code = 531", "code = 200"),
                when("renewalmode-account", "StatusDomain", "DEFAULT", "AUTODELETE"),
                when("account-sign", "StatusAccount", "(?i)(amount\\]\\[0\\] = ).*", "$1#"),
                when("price-foreign-currency", "QueryZoneList", "property\\[currency\\]", "property[money]"),
                when("exchange", "QueryExchangeRates", "= \\d{4}-", "= 2001-"),
                when(
                        "users",
                        "QueryUserList",
                        "(?i)username",
                        "login",
                        "QueryUserList",
                        "total\\]\\[0\\] = 0",
                        "total][0] = 1"),
                when("subreseller", "QueryRegistrarList", END, "\nproperty[registrar][0] = sub\nEOF"),
                when("transfer-price", "QueryZoneList", "(property\\[transfer\\]\\[\\d+\\] = ).*", "$10.00"),
                when("price-terms", "DomainPrice", "(property\\[price\\]\\[0\\] = ).*", "$11.00"),
                when(
                        "premium",
                        "CheckDomains",
                        WHOLE,
                        SUCCESS
                                + "property[x-fee-domain][0] = verify-example.bike\nproperty[x-fee-domain][1] = sol.bike\nEOF\n"),
                when("check-bad-name", "CheckDomains", WHOLE, SUCCESS + "EOF\n"),
                when("list-empty", "QueryDomainList", "total\\]\\[0\\] = 0", "total][0] = 3"),
                when("list-wide", "QueryDomainList", "property\\[column\\]", "property[names]"),
                when("list-limit", "QueryDomainList", "limit\\]\\[0\\] = 5000", "limit][0] = 1000"),
                when("syntax-form", "QueryCommandSyntax", "property\\[range\\]", "property[span]"),
                when("period-form", "AddDomain", "code = 505", "code = 200"),
                when("zoneinfo", "GetZoneInfo", "property\\[authcode\\]", "property[code]"),
                when("renew-no-explicit", "RenewDomain", "code = 549", "code = 200"),
                when("status-foreign", "StatusDomain", "code = 545", "code = 549"),
                when("status-words", "StatusDomain", "ACTIVE", "ok"),
                when(
                        "ownerchange",
                        "StatusOwnerChange",
                        "code = 200",
                        "code = 545",
                        "StatusDomain",
                        "property\\[ownerchange ?status\\]|pendingUpdate",
                        "property[other]"),
                when("dnssec", "ModifyDomain", "code = 503", "code = 200"),
                when("authcode-auto", "StatusDomain", "(property\\[auth\\]\\[0\\] = ).*", "$1same"),
                when("empty-value", "ModifyDomain", "code = 200", "code = 504"),
                when("contact-twice", "AddContact", "P-\\w+", "P-#"),
                when("contact-clear", "StatusContact", END, "\nproperty[fax][0] = +49.301\nEOF"),
                when("period-missing", "AddDomain", "code = 504", "code = 200"),
                when("adddomain-answer", "AddDomain", "property\\[status\\]", "property[state]"),
                when("adddomain-twice", "AddDomain", "code = 554", "code = 540"),
                when("adddomain-renewalmode", "StatusDomain", "AUTOEXPIRE", "AUTORENEW"),
                when("events", "QueryEventList", WHOLE, SUCCESS + "property[event][0] = 1\nEOF\n"),
                when("objectlog", "QueryObjectLogList", "CREATE", "MODIFY"),
                when("dns-rr", "QueryDNSZoneRRList", "= 10 mail", "= mail"),
                when("dns-delete", "QueryDNSZoneRRList", "192.0.2.1", "192.0.2.7"),
                when("dns-missing", "StatusDNSZone", "code = 545", "code = 549"),
                when("cltrid", "AddDNSZone", "code = 549", "code = 200"),
                when("transfer-check", "CheckDomainTransfer", "code = 218", "code = 200"),
                when("transfer-internal", "TransferDomain", "code = 5..", "code = 200"),
                when("transfer-status", "QueryTransferList", END, "\nproperty[domain][0] = example.org\nEOF"),
                when("renew", "RenewDomain", "code = 555", "code = 541"),
                when("delete", "StatusDomain", "code = 545", "code = 200"),
                when(
                        "restore",
                        "RestoreDomain",
                        WHOLE,
                        SUCCESS + "EOF\n",
                        "StatusDomain",
                        WHOLE,
                        SUCCESS + "property[renewalmode][0] = DEFAULT\nEOF\n"));
    }

    private Result result(String id) throws IOException {
        Account account =
                new Account(platform.environment(), false, Sandbox.USER, Sandbox.PASSWORD, Duration.ofSeconds(60));
        ProbeOptions plain = ProbeOptions.of(true, (what, subject) -> true);
        ProbeOptions options = new ProbeOptions(
                true,
                plain.consent(),
                plain.nameservers(),
                plain.email(),
                Optional.of("deleted.com"),
                Optional.of("foreign.com"),
                () -> Optional.of("sentinel-7f3a"));
        Check check = Checks.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        try (Probe probe = new Probe(account, 10_000, sandbox.clock(), options)) {
            return Result.of(check, probe);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void noticesAContradiction(String id, List<String> changes) throws IOException {
        for (int i = 0; i < changes.size(); i += 3) {
            platform.changing(changes.get(i), changes.get(i + 1), changes.get(i + 2));
        }
        Result result = result(id);

        assertThat(result.finding().verdict()).as(result.toString()).isEqualTo(Verdict.OTHER);
    }

    @Test
    void contradictsEachCheck() {
        assertThat(contradictions().map(each -> each.get()[0]))
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(Check::id).toList());
    }

    @Test
    void saysThatAnAnswerIsMissing() throws IOException {
        platform.changing("StatusDomain", WHOLE, "<html>502 Bad Gateway</html>");

        Result result = result("status-foreign");

        assertThat(result.finding().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(result.finding().found()).startsWith("no answer: ");
        assertThat(result.isAnswered()).isFalse();
    }

    @Test
    void sendsAnAuthCodeAndMasksItInTheReport() throws IOException {
        Result result = result("transfer-internal");

        assertThat(platform.forms()).anyMatch(form -> form.contains("AUTH=sentinel-7f3a"));
        assertThat(result.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.parameters()).containsEntry("AUTH", "***");
            assertThat(exchange.command()).isEqualTo("TransferDomain");
        });
        assertThat(result.toString()).doesNotContain("sentinel-7f3a");
    }
}
