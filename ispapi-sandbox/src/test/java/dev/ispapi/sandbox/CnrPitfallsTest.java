package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where CNR does something else than a registrar who comes from ISPAPI expects, money first. */
class CnrPitfallsTest {

    private static final Instant NEXT_YEAR = Instant.parse("2027-03-01T12:00:00Z");

    private final Cnr cnr = new Cnr();

    @AfterEach
    void close() {
        cnr.close();
    }

    private Cnr other(String domain) {
        cnr.sandbox.addAccount("other", "other.passw0rd", "EUR").deposit(new BigDecimal("1000.00"));
        cnr.register(domain, "AUTH=Secret-1234", "TRANSFERLOCK=0");
        return cnr;
    }

    private Reply asOther(String command, String... parameters) {
        return cnr.sendAs("other", "other.passw0rd", command, parameters);
    }

    @Test
    void theRenewalModeDefaultIsTheSettingOfTheAccountAndCanDelete() {
        cnr.register("default.com");
        assertThat(cnr.status("default.com").value("RENEWALMODE")).isEqualTo("DEFAULT");

        cnr.done("ModifyRegistrar", "RENEWALMODE=AUTODELETE");
        cnr.pass(Duration.ofDays(365 + 36));

        assertThat(cnr.status("default.com").list("STATUS")).containsExactly("pendingDelete");
    }

    @Test
    void theRenewalModeDefaultRenewsWhereTheAccountSaysSo() {
        cnr.register("default.com");

        cnr.pass(Duration.ofDays(365 + 36));

        assertThat(cnr.status("default.com").value("PAIDUNTILDATE")).isEqualTo("2028-03-01 12:00:00.0");
    }

    @Test
    void aRenewalWithoutTheYearIsDoneTwice() {
        cnr.register("twice.com");
        cnr.done("RenewDomain", "DOMAIN=twice.com", "PERIOD=1");
        cnr.done("RenewDomain", "DOMAIN=twice.com", "PERIOD=1");

        assertThat(cnr.status("twice.com").value("PAIDUNTILDATE")).isEqualTo("2029-03-01 12:00:00.0");
    }

    @Test
    void theYearGuardsARenewalAndTellsARepeat() {
        cnr.register("guard.com");
        String[] order = {"DOMAIN=guard.com", "PERIOD=1", "EXPIRATION=2027"};
        assertThat(cnr.done("RenewDomain", order).value("REGISTRATIONEXPIRATIONDATE"))
                .isEqualTo("2028-03-01 12:00:00.0");
        String balance = cnr.balance();

        assertThat(cnr.send("RenewDomain", order).said()).isEqualTo("555 Domain already renewed; EXPIRATION (2027)");
        assertThat(cnr.send("RenewDomain", "DOMAIN=guard.com", "PERIOD=1", "EXPIRATION=2040")
                        .said())
                .isEqualTo("541 Invalid attribute value; EXPIRATION (2040)");
        assertThat(cnr.balance()).isEqualTo(balance);
    }

    @Test
    void inTheGracePeriodTheFormerYearCounts() {
        cnr.register("grace.com");
        cnr.pass(Duration.ofDays(365 + 20));

        assertThat(cnr.done("RenewDomain", "DOMAIN=grace.com", "PERIOD=1", "EXPIRATION=2027")
                        .value("REGISTRATIONEXPIRATIONDATE"))
                .isEqualTo("2028-03-01 12:00:00.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "be", "ch", "de", "nl"})
    void someZonesHaveNoExplicitRenewal(String zone) {
        String domain = "explicit." + zone;
        cnr.register(
                domain,
                zone.equals("nl") ? new String[] {"X-NL-LEGALFORM=PERSOON", "X-NL-LEGALFORMREGNO=1"} : new String[0]);

        assertThat(cnr.send("RenewDomain", "DOMAIN=" + domain, "PERIOD=1").said())
                .isEqualTo("549 Command failed; zone " + zone + " has no explicit renewal; set RENEWALMODE");
    }

    @Test
    void renewOnceRenewsOnTheRenewalDateAndNotNow() {
        cnr.register("once.at");
        String balance = cnr.balance();
        cnr.done("SetDomainRenewalMode", "DOMAIN=once.at", "RENEWALMODE=RENEWONCE");
        cnr.done("ModifyRegistrar", "RENEWALMODE=AUTODELETE");
        assertThat(cnr.balance()).isEqualTo(balance);

        cnr.pass(Duration.ofDays(365));

        assertThat(cnr.status("once.at").value("PAIDUNTILDATE")).isEqualTo("2028-03-01 12:00:00.0");
        assertThat(cnr.status("once.at").value("RENEWALMODE")).isEqualTo("DEFAULT");
        assertThat(cnr.balance()).isNotEqualTo(balance);
    }

    @Test
    void aRestoreCostsTwice() {
        cnr.register("restore.com");
        cnr.pass(Duration.ofDays(30));
        cnr.done("DeleteDomain", "DOMAIN=restore.com");
        BigDecimal before = new BigDecimal(cnr.balance());

        cnr.done("RestoreDomain", "DOMAIN=restore.com");

        assertThat(cnr.status("restore.com").value("RENEWALMODE")).isEqualTo("RENEWONCE");
        assertThat(before.subtract(new BigDecimal(cnr.balance()))).isEqualByComparingTo("80.00");
        cnr.pass(Duration.ofMinutes(15));
        assertThat(before.subtract(new BigDecimal(cnr.balance()))).isEqualByComparingTo("90.00");
        assertThat(cnr.status("restore.com").value("PAIDUNTILDATE")).isEqualTo("2028-03-01 12:00:00.0");
    }

    @Test
    void aTransferInTheHouseIsNoRequestAndRenews() {
        other("house.com");
        assertThat(asOther("TransferDomain", "DOMAIN=house.com", "ACTION=REQUEST", "AUTH=Secret-1234")
                        .said())
                .isEqualTo("552 Domain status does not allow for operation; usertransfer");

        assertThat(asOther("TransferDomain", "DOMAIN=house.com", "ACTION=USERTRANSFER", "AUTH=Secret-1234")
                        .value("RENEWALPERIOD"))
                .isEqualTo("1");

        assertThat(asOther("StatusDomain", "DOMAIN=house.com").value("PAIDUNTILDATE"))
                .isEqualTo("2028-03-01 12:00:00.0");
        assertThat(cnr.sandbox.account("other").balance()).isEqualByComparingTo("990.00");
    }

    @Test
    void aTransferInTheHouseDoesNotRenewIfItIsToldSo() {
        other("house.com");

        asOther("TransferDomain", "DOMAIN=house.com", "ACTION=USERTRANSFER", "AUTH=Secret-1234", "NORENEW=1");

        assertThat(asOther("StatusDomain", "DOMAIN=house.com").value("PAIDUNTILDATE"))
                .isEqualTo("2027-03-01 12:00:00.0");
        assertThat(cnr.sandbox.account("other").balance()).isEqualByComparingTo("1000.00");
    }

    @Test
    void premiumNamesLookTakenUntilTheAccountAllowsThem() {
        cnr.sandbox.registry().premium("gold.shop", "SHOP_A", new Money(new BigDecimal("235.00"), "EUR"));
        assertThat(cnr.send("CheckDomain", "DOMAIN=gold.shop").said()).isEqualTo("211 Domain name not available");

        cnr.sandbox.account().allowPremiumNames(true);

        Reply free = cnr.send("CheckDomain", "DOMAIN=gold.shop");
        assertThat(free.said()).isEqualTo("210 Domain name available");
        assertThat(free.properties()).isEmpty();
    }

    @Test
    void pricesOfPremiumNamesAreToldToThoseWhoAskAndBelongToTheirOwnRows() {
        cnr.sandbox.registry().premium("z-gold.shop", "SHOP_A", new Money(new BigDecimal("235.00"), "EUR"));
        cnr.sandbox.account().allowPremiumNames(true);

        Reply check = cnr.done(
                "CheckDomains",
                "DOMAIN0=z-gold.shop",
                "DOMAIN1=plain.shop",
                "X-FEE-DOMAIN0=z-gold.shop",
                "X-FEE-COMMAND0=CREATE",
                "X-FEE-DOMAIN1=plain.shop",
                "X-FEE-COMMAND1=CREATE");

        assertThat(check.list("X-FEE-DOMAIN")).containsExactly("plain.shop", "z-gold.shop");
        assertThat(check.list("X-FEE-AMOUNT")).containsExactly("10.0000", "235.0000");
        assertThat(check.list("X-FEE-CLASS")).containsExactly("standard", "premium");
        assertThat(check.list("COLUMN")).containsExactly("domaincheck", "domainchecktime");
    }

    @Test
    void thePriceOfAPremiumNameIsAHandshake() {
        cnr.sandbox.registry().premium("gold.shop", "SHOP_A", new Money(new BigDecimal("235.00"), "EUR"));
        assertThat(cnr.send("AddDomain", cnr.order("gold.shop", "X-FEE-AMOUNT=235"))
                        .said())
                .isEqualTo("549 Command failed; premium domain names are not switched on for the account");
        cnr.sandbox.account().allowPremiumNames(true);

        assertThat(cnr.send("AddDomain", cnr.order("gold.shop")).said())
                .isEqualTo("504 Missing required attribute; X-FEE-AMOUNT");
        assertThat(cnr.send("AddDomain", cnr.order("gold.shop", "X-FEE-AMOUNT=10"))
                        .code())
                .isEqualTo(541);
        assertThat(cnr.register("gold.shop", "X-FEE-AMOUNT=235.00").value("X-FEE-AMOUNT"))
                .isEqualTo("235.0000");
        assertThat(cnr.balance()).isEqualTo("9765.00");
    }

    @Test
    void statusUserIsAnotherThing() {
        assertThat(cnr.send("StatusUser").said()).isEqualTo("504 Missing required attribute; USERNAME");
        assertThat(cnr.send("StatusUser", "USERNAME=test.user").said())
                .isEqualTo("545 Entity reference not found; USERNAME (test.user)");
    }

    @Test
    void periodsAreBareNumbersAndRequired() {
        assertThat(cnr.send("AddDomain", cnr.order("period.com", "PERIOD=1Y")).said())
                .isEqualTo("505 Invalid attribute value syntax; PERIOD (1Y)");
        assertThat(cnr.send("AddDomain", cnr.order("period.com", "PERIOD=")).said())
                .isEqualTo("504 Missing required attribute; PERIOD");
        assertThat(cnr.send("AddDomain", cnr.order("period.com", "PERIOD=11")).code())
                .isEqualTo(556);
        assertThat(cnr.send("AddDomain", cnr.order("period.ai", "PERIOD=1")).code())
                .isEqualTo(541);
    }

    @Test
    void theTransferLockIsOnByDefaultAndComesBack() {
        cnr.register("lock.com");
        assertThat(cnr.status("lock.com").value("TRANSFERLOCK")).isEqualTo("1");

        cnr.done("ModifyDomain", "DOMAIN=lock.com", "TRANSFERLOCK=0");
        assertThat(cnr.status("lock.com").value("TRANSFERLOCK")).isEqualTo("0");
        cnr.pass(Duration.ofDays(29));
        assertThat(cnr.status("lock.com").value("TRANSFERLOCK")).isEqualTo("0");
        cnr.pass(Duration.ofDays(1));
        assertThat(cnr.status("lock.com").value("TRANSFERLOCK")).isEqualTo("1");
    }

    @Test
    void theOwnerOfAGenericNameIsChangedByModifyDomainAndWaits() {
        cnr.register("owner.com");
        String grace = cnr.contact("Grace");
        String before = cnr.status("owner.com").value("OWNERCONTACT");

        Reply change = cnr.done("ModifyDomain", "DOMAIN=owner.com", "OWNERCONTACT0=" + grace);

        assertThat(change.description()).isEqualTo("Command completed successfully; OwnerChange pending confirmation");
        assertThat(change.value("OWNERCHANGESTATUS")).isEqualTo("REQUESTED");
        assertThat(cnr.status("owner.com").list("STATUS")).contains("pendingUpdate");
        assertThat(cnr.status("owner.com").value("OWNERCONTACT")).isEqualTo(before);
        cnr.sandbox.registry().approve("owner.com");
        assertThat(cnr.status("owner.com").value("OWNERCONTACT")).isEqualTo(grace);
        assertThat(cnr.send("ModifyDomain", "DOMAIN=owner.com", "TRANSFERLOCK=0")
                        .code())
                .isEqualTo(552);
    }

    @Test
    void theRenewalDateIsWhenThePlatformActs() {
        assertThat(cnr.register("dates.com").value("RENEWALDATE")).isEqualTo("2027-04-05 12:00:00.0");
        assertThat(cnr.register("dates.eu", "X-EU-REGISTRANT-LANG=EN").value("RENEWALDATE"))
                .isEqualTo("2027-02-28 12:00:00.0");
        cnr.done("SetDomainRenewalMode", "DOMAIN=dates.com", "RENEWALMODE=AUTOEXPIRE");

        cnr.pass(Duration.between(Cnr.START, NEXT_YEAR.plus(Duration.ofDays(34))));
        assertThat(cnr.status("dates.com").list("STATUS")).containsExactly("ACTIVE");
        cnr.pass(Duration.ofDays(1));
        assertThat(cnr.status("dates.com").list("STATUS")).containsExactly("pendingDelete");
    }

    @Test
    void aNameThatCanNotBePaidForIsDeletedOnItsRenewalDate() {
        cnr.register("poor.com", "RENEWALMODE=AUTORENEW");
        cnr.sandbox.account().deposit(new BigDecimal("-9985.00"));

        cnr.pass(Duration.ofDays(365 + 36));

        assertThat(cnr.status("poor.com").list("STATUS")).containsExactly("pendingDelete");
        assertThat(cnr.done("QueryEventList", "WIDE=1").list("EVENTSUBCLASS"))
                .contains("RENEWAL_FAILED", "DELETION_SUCCESSFUL");
    }

    @Test
    void listsHaveNoRangesOfDatesAndNoPaidUntilDate() {
        assertThat(cnr.send("QueryDomainList", "MINCREATEDDATE=2026-01-01").said())
                .isEqualTo("503 Invalid attribute name; MINCREATEDDATE");
        assertThat(cnr.done("QueryDomainList").value("LIMIT")).isEqualTo("1000");
        assertThat(cnr.done("QueryDomainList", "WIDE=1").list("COLUMN")).noneMatch(name -> name.contains("paid"));
    }

    @Test
    void recordsAreDeletedOnlyByTheirExactLine() {
        cnr.done("AddDNSZone", "DNSZONE=records.com", "RR0=www 3600 IN A 192.0.2.1");

        assertThat(cnr.send("ModifyDNSZone", "DNSZONE=records.com", "DELRR0=www IN A 192.0.2.1")
                        .code())
                .isEqualTo(545);
        assertThat(cnr.send("ModifyDNSZone", "DNSZONE=records.com", "DELRR0=www A")
                        .code())
                .isEqualTo(545);
        cnr.done("ModifyDNSZone", "DNSZONE=records.com", "DELRR0=www 3600 IN A 192.0.2.1");
    }

    @Test
    void handlesOfTheRegistryComeWithSomeTransfers() {
        cnr.sandbox.registry().elsewhere("handles.eu", "Secret-1234", NEXT_YEAR);
        String handle = cnr.contact("Ada");
        cnr.done(
                "TransferDomain",
                "DOMAIN=handles.eu",
                "AUTH=Secret-1234",
                "OWNERCONTACT0=" + handle,
                "ADMINCONTACT0=" + handle,
                "TECHCONTACT0=" + handle,
                "BILLINGCONTACT0=" + handle);
        cnr.pass(Duration.ofDays(10));

        String owner = cnr.status("handles.eu").value("OWNERCONTACT");

        assertThat(owner).startsWith("eu.c");
        assertThat(cnr.send("StatusContact", "CONTACT=" + owner).code()).isEqualTo(545);
    }

    @Test
    void contactsThatNoDomainUsesVanish() {
        String unused = cnr.contact("Ada");
        String kept = cnr.contact("Grace");
        cnr.done("ModifyContact", "CONTACT=" + kept, "AUTODELETE=0");

        cnr.pass(Duration.ofDays(120));

        assertThat(cnr.send("StatusContact", "CONTACT=" + unused).code()).isEqualTo(545);
        assertThat(cnr.send("StatusContact", "CONTACT=" + kept).code()).isEqualTo(200);
    }

    @Test
    void aContactHasNoWholeName() {
        assertThat(cnr.send("AddContact", "NAME=Ada Lovelace").said()).isEqualTo("503 Invalid attribute name; NAME");
    }

    @Test
    void aRegistrationThatIsRepeatedIsSaidToBeThere() {
        cnr.register("repeat.com");
        String balance = cnr.balance();

        assertThat(cnr.send("AddDomain", cnr.order("repeat.com")).said())
                .isEqualTo("554 Domain already registered; DOMAIN (repeat.com)");
        assertThat(cnr.balance()).isEqualTo(balance);
    }

    @Test
    void aClaimedNameWaitsForItsRegistrantAlthoughTheAnswerIs200() {
        Reply asked = cnr.register("claimed.shop");
        assertThat(asked.value("STATUS")).isEqualTo("REQUESTED");
        assertThat(cnr.send("StatusDomain", "DOMAIN=claimed.shop").code()).isEqualTo(545);
        assertThat(cnr.balance()).isEqualTo("10000.00");
        String token = cnr.done("QueryClaimsNoticeList").value("TOKEN");

        cnr.done("ActivateClaimsNotice", "ACTION=APPROVE", "TOKEN=" + token);

        assertThat(cnr.status("claimed.shop").list("STATUS")).containsExactly("ACTIVE");
        assertThat(cnr.balance()).isEqualTo("9990.00");
        assertThat(cnr.done("QueryClaimsNoticeList").value("TOTAL")).isEqualTo("0");
    }

    @Test
    void oneNameOfAnUnknownZoneRefusesAWholeCheck() {
        assertThat(cnr.send("CheckDomains", "DOMAIN0=one.com", "DOMAIN1=two.nosuchzone")
                        .code())
                .isEqualTo(541);
    }
}
