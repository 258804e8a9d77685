package dev.ispapi.support.plan;

import static dev.ispapi.support.plan.Plans.CONTACTS;
import static dev.ispapi.support.plan.Plans.missing;
import static dev.ispapi.support.plan.Plans.notices;
import static dev.ispapi.support.plan.Plans.sources;
import static dev.ispapi.support.plan.Plans.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransferPlanTest {

    private static final Delegation NAMESERVERS = Delegation.to("ns1.example.net", "ns2.example.net");

    @Test
    void checksTheTransferAndListsTheAuthCodeAsMissing() {
        Plan plan = Plans.of(TransferWish.builder("example.org").build());

        assertThat(steps(plan))
                .containsExactly(
                        "check: CheckDomainTransfer[DOMAIN=example.org]",
                        "transfer: TransferDomain[DOMAIN=example.org]");
        assertThat(missing(plan, "check")).containsExactly("AUTH");
        assertThat(missing(plan, "transfer")).containsExactly("AUTH");
        assertThat(plan.step("transfer").orElseThrow().waitsFor().orElseThrow().done())
                .containsExactly("TRANSFER_SUCCESSFUL");
    }

    @Test
    void faq33SendsNoAuthCodeForDk() {
        Plan plan = Plans.of(
                TransferWish.builder("example.dk").auth("sentinel-7f3a").build());

        assertThat(steps(plan))
                .containsExactly(
                        "check: CheckDomainTransfer[DOMAIN=example.dk]", "transfer: TransferDomain[DOMAIN=example.dk]");
        assertThat(plan.toSupply()).isEmpty();
        assertThat(sources(plan, "transfer")).contains("FAQ 33");
        assertThat(notices(plan))
                .containsExactly(
                        "The auth code is left out: a transfer in .dk that holds one may be rejected. (FAQ 33)",
                        "The registry of .dk itself gives out auth codes for a change of the registrar. Whether this"
                                + " registrar takes them by now is not known: if the transfer fails, ask its support"
                                + " before you repeat it. (Punktum dk, release of 1 July 2026, 2026-07-01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "example.net", "example.cc", "example.tv"})
    void faq41And45SetsTheContactsOfAThinRegistryAfterTheTransfer(String domain) {
        Plan plan = Plans.of(TransferWish.builder(domain)
                .auth("sentinel-7f3a")
                .contacts(CONTACTS)
                .build());

        assertThat(plan.steps()).extracting(Step::id).containsExactly("check", "transfer", "contacts");
        assertThat(plan.step("contacts").orElseThrow().parameters())
                .containsEntry("OWNERCONTACT0", "P-ABC1")
                .containsEntry("ADMINCONTACT0", "P-ABC1");
        assertThat(sources(plan, "contacts")).contains("FAQ 6", "FAQ 41", "FAQ 45");
    }

    @Test
    void asksForTheContactsOfAThinRegistryOnlyWhenTheTransferIsDone() {
        Plan plan = Plans.of(
                TransferWish.builder("example.com").auth("sentinel-7f3a").build());

        assertThat(missing(plan, "contacts")).containsExactly("OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0");
        assertThat(PlanProgress.of(plan).status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void faq25SetsNameserversAfterTheTransferThatDoesNotApplyThem() {
        Plan plan = Plans.of(TransferWish.builder("example.com")
                .auth("sentinel-7f3a")
                .contacts(CONTACTS)
                .delegation(NAMESERVERS)
                .build());

        assertThat(plan.steps()).extracting(Step::id).containsExactly("check", "transfer", "contacts", "nameservers");
        assertThat(plan.step("transfer").orElseThrow().parameters()).doesNotContainKey("NAMESERVER0");
        assertThat(steps(plan))
                .last()
                .isEqualTo("nameservers: ModifyDomain[DOMAIN=example.com, NAMESERVER0=ns1.example.net,"
                        + " NAMESERVER1=ns2.example.net]");
        assertThat(sources(plan, "nameservers")).contains("FAQ 25");
    }

    @Test
    void isNoProblemWhatALaterStepMakesGood() {
        Plan plan = Plans.of(TransferWish.builder("example.com")
                .auth("sentinel-7f3a")
                .contacts(CONTACTS)
                .delegation(NAMESERVERS)
                .build());

        assertThat(plan.steps()).extracting(Step::id).contains("contacts", "nameservers");
        assertThat(plan.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.us", "example.ca"})
    void faq28AsksForNoFieldsThatTransfersIgnore(String domain) {
        Plan plan = Plans.of(TransferWish.builder(domain).auth("sentinel-7f3a").build());

        assertThat(missing(plan, "transfer")).isEmpty();
        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void leavesNameserversToATransferThatAppliesThem(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.writeString(directory.resolve("zones/test.json"), """
                {
                  "format": 1,
                  "zone": "test",
                  "sources": {"page": {"kind": "DOCUMENTATION", "page": "PAGE", "date": "2026-01-01"}},
                  "facts": {"page": {"transfer.appliesNameservers": true, "registry.thin": false}}
                }
                """);

        Plan plan = Planner.with(TldRules.load(directory))
                .plan(TransferWish.builder("example.test")
                        .auth("sentinel-7f3a")
                        .delegation(NAMESERVERS)
                        .build());

        assertThat(plan.steps()).extracting(Step::id).containsExactly("check", "transfer");
        assertThat(plan.step("transfer").orElseThrow().parameters())
                .containsEntry("NAMESERVER0", "ns1.example.net")
                .containsEntry("NAMESERVER1", "ns2.example.net");
    }

    @Test
    void sendsTheFieldsThatATransferTakes() {
        Plan plan = Plans.of(TransferWish.builder("example.ca")
                .auth("sentinel-7f3a")
                .fields(Map.of("X-CA-LEGALTYPE", "CCT"))
                .build());

        assertThat(plan.step("transfer").orElseThrow().parameters()).containsEntry("X-CA-LEGALTYPE", "CCT");
    }

    @Test
    void faq28LeavesOutFieldsThatTransfersDoNotTake() {
        Plan plan = Plans.of(TransferWish.builder("example.ca")
                .auth("sentinel-7f3a")
                .fields(Map.of("X-CA-LEGALTYPE", "CCT", "X-IT-PIN", "1"))
                .build());

        assertThat(plan.step("transfer").orElseThrow().parameters()).doesNotContainKey("X-IT-PIN");
    }

    @Test
    void faq28SendsNoFieldThatIsForOtherOrdersOfTheZone() {
        Tld zone = TldRules.bundled().zone("ca").orElseThrow();
        List<String> others = zone.additionalFields(Operation.REGISTER).stream()
                .filter(field -> !field.formOnly())
                .map(AdditionalField::name)
                .filter(name -> zone.additionalFields(Operation.TRANSFER).stream()
                        .noneMatch(field -> field.name().equals(name)))
                .toList();
        assertThat(others).isNotEmpty();

        Plan plan = Plans.of(TransferWish.builder("example.ca")
                .auth("sentinel-7f3a")
                .fields(others.stream().collect(Collectors.toMap(name -> name, name -> "1")))
                .build());

        assertThat(plan.step("transfer").orElseThrow().parameters()).doesNotContainKeys(others.toArray(String[]::new));
    }

    @Test
    void refusesAFieldThatNoOrderOfTheZoneTakes() {
        TransferWish wish = TransferWish.builder("example.com")
                .fields(Map.of("TARGET", "x"))
                .build();

        assertThatThrownBy(() -> Plans.of(wish))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TARGET is no additional field of .com and would not be sent");
    }

    @Test
    void faq39NamesThePremiumClassInCheckAndTransfer() {
        Plan plan = Plans.of(TransferWish.builder("example.guru")
                .auth("sentinel-7f3a")
                .premiumClass("PREMIUM_DONUTS_BBB+")
                .build());

        assertThat(plan.step("check").orElseThrow().parameters()).containsEntry("CLASS", "PREMIUM_DONUTS_BBB+");
        assertThat(plan.step("transfer").orElseThrow().parameters()).containsEntry("CLASS", "PREMIUM_DONUTS_BBB+");
        assertThat(plan.step("check").orElseThrow().rules())
                .contains(new AnswerRule(
                        "CLASS", AnswerRule.Match.IS, "PREMIUM_DONUTS_BBB+", AnswerRule.Action.GO_ON, ""));
        assertThat(sources(plan, "check")).contains("FAQ 39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.uk", "example.co.uk"})
    void faq56WaitsForTheLosingRegistrarToSetTheTag(String domain) {
        EventWait wait = wait(domain);

        assertThat(wait.isCertain()).isTrue();
        assertThat(wait.hint()).isEqualTo("The losing registrar sets the registrar tag 1API-DE (FAQ 56).");
    }

    @Test
    void waitsForTheEventUnlessTheTransferIsKnownToBeDoneAtOnce() {
        assertThat(wait("example.com").isCertain()).isTrue();
        assertThat(wait("example.nope").isCertain()).isTrue();
        assertThat(wait("example.de").isCertain()).isFalse();
    }

    private static EventWait wait(String domain) {
        return Plans.of(TransferWish.builder(domain).build())
                .step("transfer")
                .orElseThrow()
                .waitsFor()
                .orElseThrow();
    }

    @Test
    void faq10TakesADomainOverFromAnotherUserWithItsAuthCode() {
        Plan plan = Plans.of(UserTransferWish.of("example.de", "sentinel-7f3a"));

        assertThat(steps(plan))
                .containsExactly(
                        "status: StatusDomain[DOMAIN=example.de]",
                        "transfer: TransferDomain[DOMAIN=example.de, ACTION=USERTRANSFER, AUTH=***]");
        assertThat(sources(plan, "transfer")).contains("FAQ 10");
    }

    @ParameterizedTest
    @CsvSource({
        "USERTRANSFER_SUCCESSFUL, DONE",
        "TRANSFER_SUCCESSFUL, DONE",
        "USERTRANSFER_DENIED, FAILED",
        "TRANSFER_FAILED, FAILED"
    })
    void isEndedByTheEventsOfBothKindsOfTransferBetweenUsers(String subclass, PlanStatus status) {
        PlanProgress waiting = PlanReadings.waiting(
                PlanProgress.of(Plans.of(UserTransferWish.of("example.de", "sentinel-7f3a"))),
                "transfer",
                Instant.EPOCH);

        assertThat(waiting.after(new PlanEvent("DOMAIN_TRANSFER", subclass, DomainName.of("example.de"))))
                .map(PlanProgress::status)
                .hasValue(status);
    }

    @Test
    void faq13TellsOfTheLockAfterARegistration() {
        assertThat(notices(Plans.of(TransferWish.builder("example.com").build())))
                .anyMatch(notice -> notice.contains("60d") && notice.endsWith("(FAQ 13)"));
    }

    @Test
    void refusesTransfersToAClosedZone() {
        assertThatThrownBy(() -> Plans.of(TransferWish.builder("example.ru").build()))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessageContaining("no transfers are taken in .ru");
    }

    @Test
    void showsNoAuthCodeInAnyText() {
        Wish wish = TransferWish.builder("example.com").auth("sentinel-7f3a").build();
        Plan plan = Plans.of(wish);

        assertThat(List.of(
                        wish.toString(),
                        UserTransferWish.of("example.de", "sentinel-7f3a").toString(),
                        plan.toString(),
                        PlanProgress.of(plan).toString(),
                        PlanJson.write(plan)))
                .noneMatch(text -> text.contains("sentinel-7f3a"));
    }
}
