package dev.ispapi.support.plan;

import static dev.ispapi.support.plan.Plans.CONTACTS;
import static dev.ispapi.support.plan.Plans.missing;
import static dev.ispapi.support.plan.Plans.notices;
import static dev.ispapi.support.plan.Plans.sources;
import static dev.ispapi.support.plan.Plans.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.domain.RenewalMode;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of domains that are there: owner, nameservers, ID protection, release, renewal, end, return. */
final class ChangePlanTest {

    @Test
    void changesTheOwnerByAnUpdateWhereTheZoneDoes() {
        assertThat(steps(Plans.of(OwnerChangeWish.of("example.de", "P-NEW1"))))
                .containsExactly("owner: ModifyDomain[DOMAIN=example.de, OWNERCONTACT0=P-NEW1]");
    }

    @Test
    void changesTheOwnerByATradeThatBothSidesConfirmWhereIcannWantsIt() {
        Plan plan = Plans.of(OwnerChangeWish.of("example.com", "P-NEW1"));

        assertThat(steps(plan))
                .containsExactly(
                        "status: StatusDomainTrade[DOMAIN=example.com]",
                        "owner: TradeDomain[DOMAIN=example.com, OWNERCONTACT0=P-NEW1]");
        assertThat(plan.step("owner").orElseThrow().waitsFor()).hasValueSatisfying(wait -> {
            assertThat(wait.eventClass()).isEqualTo("DOMAIN_TRADE");
            assertThat(wait.isCertain()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.de", "example.com"})
    void asksForTheNewRegistrantOfAnOwnerChangeThatNamesNone(String domain) {
        Plan plan = Plans.of(Plans.ownerChange(
                domain, ContactHandles.builder().admin("P-ADM1").build(), Map.of()));

        assertThat(missing(plan, "owner")).containsExactly("OWNERCONTACT0");
    }

    @Test
    void faq57ListsTheConsentsThatItAsksForAndGivesNoneItself() {
        Plan plan = Plans.of(OwnerChangeWish.of("example.it", "P-NEW1"));

        assertThat(missing(plan, "owner")).containsExactly("X-IT-ACCEPT-LIABILITY-TAC", "X-IT-ACCEPT-EXPLICIT-TAC");
        assertThat(sources(plan, "owner")).contains("FAQ 57");
        assertThat(missing(
                        Plans.of(Plans.ownerChange(
                                "example.it",
                                ContactHandles.owner("P-NEW1"),
                                Map.of("X-IT-ACCEPT-LIABILITY-TAC", "1", "X-IT-ACCEPT-EXPLICIT-TAC", "1"))),
                        "owner"))
                .isEmpty();
    }

    @Test
    void faq53WarnsThatAnotherBillingContactMovesADkDomainAwayAndLeavesItOut() {
        Plan plan = Plans.of(Plans.ownerChange("example.dk", CONTACTS, Map.of()));

        assertThat(steps(plan))
                .containsExactly(
                        "owner: The registrant asks the registry for the change: the API can't do it in .dk.",
                        "contacts: ModifyDomain[DOMAIN=example.dk, ADMINCONTACT0=P-ABC1, TECHCONTACT0=P-ABC1]");
        assertThat(plan.step("owner").orElseThrow().isManual()).isTrue();
        assertThat(notices(plan))
                .singleElement()
                .asString()
                .contains("is transferred away")
                .contains("leaves the billing contact out")
                .endsWith("(FAQ 53)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMINCONTACT0", "TECHCONTACT0"})
    void changesAnyOtherContactOfADomainWhoseRegistryChangesTheOwner(String contact) {
        ContactHandles.Builder contacts = ContactHandles.builder().owner("P-NEW1");
        Plan plan = Plans.of(Plans.ownerChange(
                "example.dk",
                contact.equals("ADMINCONTACT0")
                        ? contacts.admin("P-ABC1").build()
                        : contacts.tech("P-ABC1").build(),
                Map.of()));

        assertThat(steps(plan)).last().isEqualTo("contacts: ModifyDomain[DOMAIN=example.dk, " + contact + "=P-ABC1]");
    }

    @Test
    void changesNoContactsOfSuchADomainWhereNoneAreTold() {
        assertThat(Plans.of(OwnerChangeWish.of("example.dk", "P-NEW1")).steps())
                .extracting(Step::id)
                .containsExactly("owner");
    }

    @Test
    void faq6And41SetsContactsBeforeNameserversAndSkipsThatForADomainThatHasThem() {
        Plan plan = Plans.of(
                Plans.nameservers("example.com", Delegation.to("ns1.example.net", "ns2.example.net"), CONTACTS));

        assertThat(plan.steps()).extracting(Step::id).containsExactly("status", "contacts", "nameservers");
        assertThat(plan.step("status").orElseThrow().rules().get(0))
                .isEqualTo(new AnswerRule(
                        "ADMINCONTACT",
                        AnswerRule.Match.BEGINS,
                        "",
                        AnswerRule.Action.SKIP,
                        Optional.of("contacts"),
                        ""));
    }

    @Test
    void faq53LeavesTheBillingContactOutOfAllChangesOfADkDomain() {
        Plan plan = Plans.of(
                Plans.nameservers("example.dk", Delegation.to("ns1.example.net", "ns2.example.net"), CONTACTS));

        assertThat(plan.step("contacts").orElseThrow().parameters())
                .containsKeys("OWNERCONTACT0", "ADMINCONTACT0")
                .doesNotContainKey("BILLINGCONTACT0");
        assertThat(notices(plan)).anyMatch(notice -> notice.endsWith("(FAQ 53)"));
    }

    @Test
    void faq48HasTheZoneMadeBeforeNameserversThatTheRegistryAsks() {
        Plan plan = Plans.of(NameserverWish.of("example.de", "ns1.example.net", "ns2.example.net"));

        assertThat(plan.steps()).extracting(Step::id).containsExactly("status", "contacts", "zone", "nameservers");
        assertThat(sources(plan, "zone")).contains("FAQ 48");
    }

    @Test
    void asksForANameserverWhereTheWishHasNone() {
        assertThat(missing(Plans.of(NameserverWish.of("example.com")), "nameservers"))
                .containsExactly("NAMESERVER0");
    }

    @Test
    void faq60MakesTheHostsOfADomainBeforeItNamesThem() {
        Plan object = Plans.of(Plans.nameservers(
                "example.com", Delegation.to("ns1.example.com").withHost("ns1.example.com", "192.0.2.1"), CONTACTS));
        Plan attribute = Plans.of(Plans.nameservers(
                "example.de",
                Delegation.to("ns1.example.de")
                        .withHost("ns1.example.de", "192.0.2.1")
                        .withZoneReady(),
                CONTACTS));

        assertThat(steps(object)).contains("host-0: AddNameserver[NAMESERVER=ns1.example.com, IPADDRESS0=192.0.2.1]");
        assertThat(steps(attribute))
                .last()
                .isEqualTo("nameservers: ModifyDomain[DOMAIN=example.de, NAMESERVER0=ns1.example.de,"
                        + " HOST0=ns1.example.de 192.0.2.1]");
    }

    @Test
    void faq9And60AsksForTheAddressOfANameserverBelowTheDomain() {
        Plan object = Plans.of(
                Plans.nameservers("example.com", Delegation.to("ns1.example.com", "ns.example.net"), CONTACTS));
        Plan attribute = Plans.of(
                Plans.nameservers("example.de", Delegation.to("ns1.example.de").withZoneReady(), CONTACTS));

        assertThat(steps(object))
                .filteredOn(step -> step.contains("AddNameserver"))
                .hasSize(1);
        assertThat(missing(object, "host-0")).containsExactly("IPADDRESS0");
        assertThat(missing(attribute, "nameservers")).containsExactly("HOST0");
    }

    @Test
    void makesTheHostsOfADomainFirstWhereItIsNotKnownHowTheZoneKeepsThem() {
        Plan plan = Plans.of(Plans.nameservers(
                "example.nope", Delegation.to("ns1.example.nope").withHost("ns1.example.nope", "192.0.2.1"), CONTACTS));

        assertThat(steps(plan))
                .contains("host-0: AddNameserver[NAMESERVER=ns1.example.nope, IPADDRESS0=192.0.2.1]")
                .last()
                .isEqualTo("nameservers: ModifyDomain[DOMAIN=example.nope, NAMESERVER0=ns1.example.nope]");
    }

    @Test
    void faq56ReleasesAUkDomainToATag() {
        assertThat(missing(Plans.of(ReleaseWish.of("example.co.uk")), "release"))
                .containsExactly("TARGET");
        Plan plan = Plans.of(ReleaseWish.of("example.uk", "OTHER-TAG"));
        assertThat(steps(plan)).last().isEqualTo("release: PushDomain[DOMAIN=example.uk, TARGET=OTHER-TAG]");
        assertThat(sources(plan, "release")).contains("FAQ 56");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.de", "example.at", "example.co.at", "example.is", "example.com.ve", "example.net.ve"})
    void givesADomainBackToTheRegistryInTransit(String domain) {
        assertThat(steps(Plans.of(ReleaseWish.of(domain))))
                .last()
                .isEqualTo("release: PushDomain[DOMAIN=" + domain + ", TARGET=TRANSIT]");
    }

    @Test
    void refusesToReleaseWhereTheGainingSideAsksForTheTransfer() {
        assertThatThrownBy(() -> Plans.of(ReleaseWish.of("example.com")))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessageContaining("auth code");
    }

    @Test
    void renewsWhereTheRegistryWantsItAndPaysWhereTheRegistryRenewsByItself() {
        Plan renew = Plans.of(RenewWish.of("example.com", Period.years(2)));
        Plan pay = Plans.of(RenewWish.of("example.de", Period.years(1)));

        assertThat(steps(renew)).last().isEqualTo("renew: RenewDomain[DOMAIN=example.com, PERIOD=2Y]");
        assertThat(steps(pay)).last().isEqualTo("renew: PayDomainRenewal[DOMAIN=example.de, PERIOD=1Y]");
        assertThat(renew.step("renew").orElseThrow().missing())
                .containsExactly(new MissingValue(
                        "EXPIRATIONDATE",
                        "the date at which it expires now",
                        Optional.of(new MissingValue.Origin("status", "EXPIRATIONDATE"))));
        assertThat(renew.toSupply()).isEmpty();
    }

    @Test
    void faq35And58LetsADomainExpireByItsOwnMode() {
        Plan plan = Plans.of(RenewalModeWish.expire("example.de"));

        assertThat(steps(plan))
                .containsExactly("mode: SetDomainRenewalMode[DOMAIN=example.de, RENEWALMODE=AUTOEXPIRE]");
        assertThat(sources(plan, "mode")).contains("FAQ 35", "FAQ 58");
    }

    @Test
    void setsAnyOtherRenewalMode() {
        assertThat(steps(Plans.of(RenewalModeWish.builder("example.de")
                        .mode(RenewalMode.AUTORENEW)
                        .build())))
                .containsExactly("mode: SetDomainRenewalMode[DOMAIN=example.de, RENEWALMODE=AUTORENEW]");
    }

    @Test
    void faq2RestoresADeletedDomainAtItsPrice() {
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_COM_RESTORE", "80.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                "EUR");
        Plan plan = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()))
                .plan(RestoreWish.of("example.com"));

        assertThat(steps(plan))
                .containsExactly(
                        "status: StatusDomain[DOMAIN=example.com]", "restore: RestoreDomain[DOMAIN=example.com]");
        assertThat(plan.costs())
                .extracting(Cost::toString)
                .containsExactly(
                        "restore: 80.00 EUR (restore)", "restore: price not known (renewal, if the period is over)");
        assertThat(plan.knownCost()).containsExactly(new Money(new BigDecimal("80.00"), "EUR"));
        assertThat(plan.isCostKnown()).isFalse();
        assertThat(PlanJson.read(PlanJson.write(plan)).plan()).isEqualTo(plan);
        assertThat(notices(plan)).anyMatch(notice -> notice.contains("for 30d"));
    }

    @Test
    void saysThatThereIsNoPrice() {
        Plan plan = Planner.with(TldRules.bundled())
                .pricedBy(PriceList.of(List.of(), "EUR").with(TldRules.bundled().forPrices()))
                .plan(RestoreWish.of("example.com"));

        assertThat(plan.costs()).allSatisfy(cost -> assertThat(cost.amount()).isEmpty());
        assertThat(notices(plan)).anyMatch(notice -> notice.startsWith("There is no price: "));
    }

    @Test
    void switchesIdProtectionOnAndOff() {
        assertThat(steps(Plans.of(IdProtectionWish.on("example.com"))))
                .containsExactly("id-protection: ModifyDomain[DOMAIN=example.com, X-ACCEPT-WHOISTRUSTEE-TAC=1]");
        assertThat(steps(Plans.of(IdProtectionWish.off("example.com"))))
                .containsExactly("id-protection: ModifyDomain[DOMAIN=example.com, X-ACCEPT-WHOISTRUSTEE-TAC=0]");
        assertThat(steps(Plans.of(Plans.idProtection(
                        "example.ca",
                        true,
                        OrderContext.builder()
                                .individual()
                                .field("X-CA-LEGALTYPE", "CCT")
                                .build()))))
                .containsExactly("id-protection: ModifyDomain[DOMAIN=example.ca, X-CA-DISCLOSE=0]");
    }

    @Test
    void faq20SaysWhereToAskWhetherIdProtectionIsOffered() {
        assertThatThrownBy(() -> Plans.of(IdProtectionWish.on("example.nope")))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessageContaining("QueryDomainOptions");
    }

    @Test
    void saysThatATrusteeIsBilledAndARegistrysOwnProtectionIsNot() {
        assertThat(Plans.of(IdProtectionWish.on("example.com")).costs())
                .containsExactly(Cost.unknown("id-protection", "WHOIS trustee"));
        assertThat(reason(IdProtectionWish.on("example.com"))).endsWith("It is billed.");
        assertThat(Plans.of(IdProtectionWish.on("example.ca")).costs()).isEmpty();
        assertThat(reason(IdProtectionWish.on("example.ca"))).doesNotContain("billed");
        assertThat(Plans.of(IdProtectionWish.off("example.com")).costs()).isEmpty();
    }

    private static String reason(IdProtectionWish wish) {
        return Plans.of(wish).step("id-protection").orElseThrow().reason();
    }

    @Test
    void saysThatANewDnsZoneMayBeBilled() {
        Plan plan = Plans.of(DnsTemplateWish.builder("example.com")
                .addRecords(DnsRecord.a("@", "192.0.2.1"))
                .build());

        assertThat(plan.costs()).containsExactly(Cost.unknown("zone", "DNS zone, if there is none"));
        assertThat(plan.isCostKnown()).isFalse();
    }
}
