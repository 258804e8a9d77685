package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandFailedException;
import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Sandboxed
class LifeTest {

    private static final String AUTH = "Away-12345";

    private static String contact(IspapiClient ispapi) {
        return ispapi.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Test")
                        .parameter("LASTNAME", "User")
                        .parameter("STREET", "1 Example Street")
                        .parameter("CITY", "Example City")
                        .parameter("ZIP", "12345")
                        .parameter("COUNTRY", "DE")
                        .parameter("PHONE", "+49.3012345678")
                        .parameter("EMAIL", "registrant@example.com")
                        .build())
                .value("CONTACT")
                .orElseThrow();
    }

    private static AddDomain.Builder order(String domain, String contact) {
        return order(domain, contact, 1);
    }

    private static AddDomain.Builder order(String domain, String contact, int years) {
        return AddDomain.builder()
                .domain(domain)
                .period(Period.years(years))
                .ownerContacts(contact)
                .adminContacts(contact)
                .techContacts(contact)
                .billingContacts(contact)
                .nameservers("ns1.example.net", "ns2.example.net")
                .auth(AUTH);
    }

    private static DomainStatus status(IspapiClient ispapi, String domain) {
        return ispapi.send(StatusDomain.builder().domain(domain).build());
    }

    private static Response raw(IspapiClient ispapi, String command, String domain) {
        return ispapi.send(
                RawCommand.builder(command).parameter("DOMAIN", domain).build());
    }

    private static String availability(IspapiClient ispapi, String domain) {
        return ispapi.send(CheckDomains.builder().domains(domain).build())
                .get(0)
                .availability()
                .toString();
    }

    @Test
    void registersChargesAndTellsADomain(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("straße-im-test.com", contact(ispapi), 2).build());

        assertThat(status(ispapi, "straße-im-test.com").domain().ascii()).isEqualTo("strasse-im-test.com");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9980.00");
        assertThat(availability(ispapi, "straße-im-test.com")).isEqualTo("NOT_AVAILABLE");
    }

    @Test
    void refusesWhatTheAccountCantPay(Sandbox sandbox, IspapiClient ispapi) {
        String contact = contact(ispapi);
        sandbox.account().deposit(new BigDecimal("-9995.00"));

        assertThatThrownBy(() -> ispapi.send(order("too-dear.com", contact).build()))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("546");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("5.00");
        assertThat(availability(ispapi, "too-dear.com")).isEqualTo("AVAILABLE");
    }

    /** The same life in zones of different kinds: register, let it expire, grace, redemption, restore, transfer away. */
    @ParameterizedTest
    @CsvSource({"life-story.com", "life-story.org", "life-story.info", "life-story.shop", "life-story.net"})
    void tellsTheSameLifeStoryInEachZone(String domain, Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order(domain, contact(ispapi)).build());
        ispapi.send(RawCommand.builder("SetDomainRenewalMode")
                .parameter("DOMAIN", domain)
                .parameter("RENEWALMODE", "AUTOEXPIRE")
                .build());
        DomainStatus registered = status(ispapi, domain);
        Instant paidUntil = registered.paidUntilDate().orElseThrow();

        sandbox.clock().advanceTo(paidUntil.plus(Duration.ofDays(1)));
        assertThat(status(ispapi, domain).status()).extracting(Object::toString).contains("ACTIVE");

        sandbox.clock().advanceTo(registered.failureDate().orElseThrow());
        assertThat(status(ispapi, domain).status()).extracting(Object::toString).contains("REDEMPTION");
        assertThatThrownBy(
                        () -> ispapi.send(RenewDomain.builder().domain(domain).build()))
                .isInstanceOf(CommandFailedException.class);

        BigDecimal before = sandbox.account().balance();
        raw(ispapi, "RestoreDomain", domain);
        assertThat(before.subtract(sandbox.account().balance())).isEqualByComparingTo("90.00");
        assertThat(status(ispapi, domain).paidUntilDate().orElseThrow())
                .isEqualTo(Period.years(1).after(paidUntil));

        sandbox.registry().requestTransferAway(domain, AUTH);
        sandbox.clock().advance(Duration.ofDays(30));
        assertThatThrownBy(() -> status(ispapi, domain)).isInstanceOf(CommandFailedException.class);
        assertThat(availability(ispapi, domain)).isEqualTo("NOT_AVAILABLE");
        assertThat(ispapi.send(RawCommand.of("QueryEventList", Map.of())).values("EVENTSUBCLASS"))
                .containsExactly("DELETED", "FOREIGN_TRANSFER_REQUESTED", "TRANSFER_AWAY");
        assertThat(ledgerSum(ispapi)).isEqualByComparingTo(sandbox.account().balance());
    }

    private static BigDecimal ledgerSum(IspapiClient ispapi) {
        return ispapi.send(RawCommand.of("QueryAccountingList", Map.of())).values("ACCOUNTINGPRICE").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void freesANameThatNobodyRestores(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("forgotten.com", contact(ispapi)).build());
        raw(ispapi, "DeleteDomain", "forgotten.com");

        sandbox.clock().advance(Duration.ofDays(29));
        assertThat(availability(ispapi, "forgotten.com")).isEqualTo("NOT_AVAILABLE");
        sandbox.clock().advance(Duration.ofDays(10));

        assertThat(availability(ispapi, "forgotten.com")).isEqualTo("AVAILABLE");
    }

    @Test
    void renewsByItselfOnTheAccountingDateAndFollowsAtFinalization(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("renewing.com", contact(ispapi)).build());
        DomainStatus before = status(ispapi, "renewing.com");

        sandbox.clock().advanceTo(before.accountingDate().orElseThrow().minusSeconds(1));
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9990.00");
        sandbox.clock().advance(Duration.ofSeconds(1));
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9980.00");

        sandbox.clock().advanceTo(before.finalizationDate().orElseThrow());
        assertThat(status(ispapi, "renewing.com").expirationDate())
                .contains(Period.years(1).after(before.expirationDate().orElseThrow()));
    }

    @Test
    void anAccountWithoutMoneyLosesItsDomainsInTheEnd(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("poor.com", contact(ispapi)).build());
        sandbox.account().deposit(sandbox.account().balance().negate());

        sandbox.clock().advance(Duration.ofDays(365 + 45));

        assertThat(status(ispapi, "poor.com").status())
                .extracting(Object::toString)
                .contains("REDEMPTION");
        assertThat(ispapi.send(RawCommand.of("QueryEventList", Map.of())).values("EVENTSUBCLASS"))
                .containsExactly("RENEWAL_FAILED", "DELETED");
    }

    @Test
    void faq35AChangedModeOfTheAccountLeavesItsDomainsAlone(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("old-mode.com", contact(ispapi)).build());
        sandbox.account().renewalMode("AUTOEXPIRE");

        sandbox.clock().advance(Duration.ofDays(400));

        assertThat(status(ispapi, "old-mode.com").renewalMode().orElseThrow().value())
                .isEqualTo("AUTORENEW");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9980.00");
    }

    @Test
    void aGuardedRenewalHappensOnce(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("guarded.com", contact(ispapi)).build());
        int year = status(ispapi, "guarded.com")
                .expirationDate()
                .orElseThrow()
                .atOffset(java.time.ZoneOffset.UTC)
                .getYear();
        RenewDomain renewal =
                RenewDomain.builder().domain("guarded.com").expiration(year).build();

        ispapi.send(renewal);

        assertThatThrownBy(() -> ispapi.send(renewal)).isInstanceOf(CommandFailedException.class);
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9980.00");
    }

    @Test
    void faq41AComDomainHasNoContactsAfterItsTransfer(Sandbox sandbox, IspapiClient ispapi) {
        String contact = contact(ispapi);
        sandbox.registry()
                .elsewhere("arrived.com", "Code-1", sandbox.clock().instant().plus(Duration.ofDays(100)));

        ispapi.send(TransferDomain.builder()
                .domain("arrived.com")
                .auth("Code-1")
                .nameservers("ns1.example.net")
                .build());
        sandbox.clock().advance(Duration.ofDays(6));

        assertThat(status(ispapi, "arrived.com").nameservers()).as("FAQ 25").isEmpty();
        ModifyDomain nameservers = ModifyDomain.builder()
                .domain("arrived.com")
                .nameservers("ns1.example.net", "ns2.example.net")
                .build();
        assertThatThrownBy(() -> ispapi.send(nameservers)).hasMessageContaining("TOO FEW ADMIN CONTACTS (min=1)");
        ispapi.send(ModifyDomain.builder()
                .domain("arrived.com")
                .ownerContacts(contact)
                .adminContacts(contact)
                .techContacts(contact)
                .billingContacts(contact)
                .build());
        ispapi.send(nameservers);
        assertThat(status(ispapi, "arrived.com").nameservers()).hasSize(2);
    }

    @Test
    void givesThePriceBackIfATransferIsDenied(Sandbox sandbox, IspapiClient ispapi) {
        sandbox.registry()
                .elsewhere("kept.com", "Code-1", sandbox.clock().instant().plus(Duration.ofDays(100)));
        ispapi.send(TransferDomain.builder().domain("kept.com").auth("Code-1").build());
        assertThat(sandbox.account().balance()).isEqualByComparingTo("9990.00");

        sandbox.registry().deny("kept.com");

        assertThat(sandbox.account().balance()).isEqualByComparingTo("10000.00");
        assertThat(ispapi.send(RawCommand.of("QueryEventList", Map.of())).values("EVENTSUBCLASS"))
                .containsExactly("TRANSFER_PENDING", "TRANSFER_FAILED");
    }

    @Test
    void refusesATransferWithAWrongAuthCode(Sandbox sandbox, IspapiClient ispapi) {
        sandbox.registry()
                .elsewhere("safe.com", "Code-1", sandbox.clock().instant().plus(Duration.ofDays(100)));

        assertThatThrownBy(() -> ispapi.send(TransferDomain.builder()
                        .domain("safe.com")
                        .auth("Code-2")
                        .build()))
                .hasMessageContaining("DOMAIN TRANSFER IS PROHIBITED BY WRONG AUTH");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("10000.00");
    }

    @Test
    void faq33ADkDomainComesWithoutAuthCode(Sandbox sandbox, IspapiClient ispapi) {
        sandbox.registry().elsewhere("lost.dk", "", sandbox.clock().instant().plus(Duration.ofDays(100)));

        ispapi.send(TransferDomain.builder().domain("lost.dk").build());
        sandbox.clock().advance(Duration.ofDays(10));

        assertThat(status(ispapi, "lost.dk").status())
                .extracting(Object::toString)
                .contains("ACTIVE");
    }

    @Test
    void faq13ANewDomainCantBeTransferredAway(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("young.com", contact(ispapi)).build());

        assertThatThrownBy(() -> sandbox.registry().requestTransferAway("young.com", AUTH))
                .hasMessageContaining("FAQ 13");
        sandbox.clock().advance(Duration.ofDays(60));

        sandbox.registry().requestTransferAway("young.com", AUTH);
    }

    @Test
    void theAccountCanDenyATransferAway(Sandbox sandbox, IspapiClient ispapi) {
        ispapi.send(order("stays.com", contact(ispapi)).build());
        sandbox.clock().advance(Duration.ofDays(61));
        sandbox.registry().requestTransferAway("stays.com", AUTH);

        ispapi.send(RawCommand.builder("TransferDomain")
                .parameter("DOMAIN", "stays.com")
                .parameter("ACTION", "DENY")
                .build());
        sandbox.clock().advance(Duration.ofDays(30));

        assertThat(status(ispapi, "stays.com").status())
                .extracting(Object::toString)
                .contains("ACTIVE");
    }
}
