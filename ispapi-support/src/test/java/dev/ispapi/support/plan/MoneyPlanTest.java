package dev.ispapi.support.plan;

import static dev.ispapi.support.plan.Plans.CONTACTS;
import static dev.ispapi.support.plan.Plans.missing;
import static dev.ispapi.support.plan.Plans.notices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What plans cost, and what they do not send because it would cost or be refused. */
final class MoneyPlanTest {

    private static Map<String, String> parameters(Plan plan, String step) {
        return plan.step(step).orElseThrow().parameters();
    }

    @Test
    void showsWhatTheRulesFindInAnOrderAndWaitsForConsent() {
        Plan plan = Plans.of(RegisterWish.builder("my-y.ca")
                .contacts(CONTACTS)
                .fields(Map.of("X-CA-LEGALTYPE", "CCX"))
                .build());

        assertThat(plan.problems())
                .filteredOn(PlanProblem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.step()).isEqualTo("register");
                    assertThat(problem.text()).contains("X-CA-LEGALTYPE");
                });
        PlanProgress progress = PlanProgress.of(plan);
        assertThat(progress.status()).isEqualTo(PlanStatus.NEEDS_CONSENT);
        assertThat(progress.consentsNeeded()).extracting(Consent::id).containsExactly("register-rules");
        assertThat(progress.agree("register-rules").status()).isEqualTo(PlanStatus.READY);
        assertThat(PlanJson.read(PlanJson.write(progress.agree("register-rules"))))
                .isEqualTo(progress.agree("register-rules"));
    }

    /** A value that is still missing hides no other fault of the order. */
    @Test
    void showsWhatTheRulesFindBesideWhatIsMissing() {
        Plan plan = Plans.of(RegisterWish.builder("my-y.ca")
                .contacts(ContactHandles.owner("P-ABC1"))
                .fields(Map.of("X-CA-LEGALTYPE", "CCX"))
                .build());

        assertThat(missing(plan, "register")).contains("ADMINCONTACT0");
        assertThat(plan.problems())
                .filteredOn(PlanProblem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("X-CA-LEGALTYPE"));
        assertThat(plan.consents()).extracting(Consent::id).containsExactly("register-rules");
    }

    @Test
    void refusesAWishWithAnOrderThatThePlatformCannotCarryOut() {
        Planner planner = Planner.with(TldRules.bundled()).checkedBy("CNR", order -> {
            if (order.name().equals("AddDomain")) {
                throw new InvalidCommandException(
                        "AddDomain", List.of(Problem.of("X-CA-LEGALTYPE", "has no counterpart; leave it out")));
            }
        });
        Wish wish = RegisterWish.builder("my-y.ca")
                .contacts(CONTACTS)
                .fields(Map.of("X-CA-LEGALTYPE", "CCO"))
                .build();

        assertThatThrownBy(() -> planner.plan(wish))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessage("step register, AddDomain: X-CA-LEGALTYPE has no counterpart; leave it out (CNR)");
    }

    @Test
    void saysNothingOfAValueThatIsStillMissing() {
        List<String> checked = new ArrayList<>();
        Planner planner = Planner.with(TldRules.bundled()).checkedBy("CNR", order -> {
            checked.add(order.name());
            if (order.name().equals("TransferDomain")) {
                throw new InvalidCommandException("TransferDomain", List.of(Problem.of("AUTH", "is none of CNR's")));
            }
        });

        Plan plan = planner.plan(
                TransferWish.builder("example.com").contacts(CONTACTS).build());

        assertThat(plan.toSupply().values().stream().flatMap(List::stream))
                .extracting(MissingValue::parameter)
                .contains("AUTH");
        assertThat(checked).contains("TransferDomain");
    }

    @Test
    void tellsHowOldTheSourcesOfStepsAndProblemsAre() {
        Plan renewal = Plans.of(RenewWish.builder("my-y.ca").build());
        Plan registration = Plans.of(RegisterWish.builder("my-y.ca")
                .contacts(CONTACTS)
                .period(Period.years(11))
                .fields(Map.of("X-CA-LEGALTYPE", "CCO"))
                .build());

        assertThat(renewal.step("renew").orElseThrow().sources())
                .contains("wiki.hexonet.net CA, page of 2016-05-17, may be out of date");
        assertThat(registration.problems())
                .extracting(PlanProblem::text)
                .anyMatch(text -> text.startsWith("warning: PERIOD 11Y")
                        && text.endsWith("2016-05-17); this source may be out of date"));
    }

    @Test
    void notesOnCostsTellTheTermsWithTheirSourceAndAge() {
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_CA_ANNUAL", "10.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_CA_CURRENCY", "CAD", false)),
                "CAD");
        Planner planner = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()));
        Plan plan =
                planner.plan(RegisterWish.builder("my-y.ca").contacts(CONTACTS).build());

        assertThat(plan.costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.notes())
                        .anyMatch(
                                note -> note.contains("(wiki.hexonet.net CA, page of 2016-05-17, may be out of date)"))
                        .anyMatch(note -> note.contains("setup")));
        assertThat(PlanJson.read(PlanJson.write(PlanProgress.of(plan))).plan().costs())
                .isEqualTo(plan.costs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.net", "example.com", "example.info", "example.shop"})
    void asksForTheAuthCodeOfATransferInAGenericTld(String domain) {
        assertThat(missing(Plans.of(TransferWish.builder(domain).build()), "transfer"))
                .contains("AUTH");
    }

    @Test
    void keepsTheAuthCodeWhereAnOldFactSaysThatNoneIsNeeded() {
        Plan plan = Plans.of(
                TransferWish.builder("example.no").auth("sentinel-7f3a").build());

        assertThat(parameters(plan, "transfer")).containsEntry("AUTH", "sentinel-7f3a");
    }

    @Test
    void faq28IsNotHeldUpByFieldsThatATransferIgnores() {
        Plan plan = Plans.of(TransferWish.builder("a.us").auth("sentinel-7f3a").build());

        assertThat(plan.toSupply()).isEmpty();
        assertThat(plan.problems()).noneMatch(PlanProblem::isError);
        assertThat(PlanProgress.of(plan).status()).isEqualTo(PlanStatus.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nu", "dk", "ca", "us", "pt", "no", "se", "es", "org", "com", "shop"})
    void leavesContactsOutOfATransferThatDoesNotTakeThem(String zone) {
        Plan plan = Plans.of(TransferWish.builder("my-domain." + zone)
                .auth("sentinel-7f3a")
                .contacts(CONTACTS)
                .build());

        assertThat(parameters(plan, "transfer").keySet()).noneMatch(name -> name.contains("CONTACT"));
        assertThat(notices(plan))
                .anyMatch(notice -> notice.contains(
                        "are left out: registrant, admin-c, tech-c, billing contact. (HEXONET's registrar module"));
    }

    @Test
    void takesAdminAndTechAlongToFrance() {
        Plan plan = Plans.of(TransferWish.builder("my-domain.fr")
                .auth("sentinel-7f3a")
                .contacts(ContactHandles.builder()
                        .owner("P-OWN1")
                        .admin("P-ADM1")
                        .tech("P-TEC1")
                        .billing("P-BIL1")
                        .build())
                .build());

        assertThat(parameters(plan, "transfer"))
                .containsEntry("ADMINCONTACT0", "P-ADM1")
                .containsEntry("TECHCONTACT0", "P-TEC1")
                .doesNotContainKeys("OWNERCONTACT0", "BILLINGCONTACT0");
    }

    @Test
    void takesAllContactsAlongWhereTheTransferTakesThem() {
        Plan plan = Plans.of(TransferWish.builder("my-domain.de")
                .auth("sentinel-7f3a")
                .contacts(CONTACTS)
                .build());

        assertThat(parameters(plan, "transfer"))
                .containsEntry("OWNERCONTACT0", "P-ABC1")
                .containsEntry("BILLINGCONTACT0", "P-ABC1");
    }

    @Test
    void namesTheCostOfATransferBetweenUsersInAGenericTldAndWaitsForConsent() {
        Plan plan = Plans.of(UserTransferWish.of("a.com", "sentinel-7f3a"));

        assertThat(plan.costs())
                .extracting(Cost::toString)
                .containsExactly("transfer: price not known (transfer between users, with a year)");
        assertThat(plan.consents())
                .containsExactly(new Consent(
                        "transfer-cost",
                        "transfer",
                        "The transfer between users of a domain in .com is billed and renews it for a year.",
                        false));
        assertThat(PlanProgress.of(plan).status()).isEqualTo(PlanStatus.NEEDS_CONSENT);
        assertThat(Plans.of(UserTransferWish.of("a.de", "sentinel-7f3a")).costs())
                .isEmpty();
    }

    @Test
    void appliesForADomainInSwissInsteadOfRegisteringIt() {
        Plan plan = Plans.of(RegisterWish.builder("shop-xy.swiss")
                .contacts(CONTACTS)
                .fields(Map.of("X-CORE-INTENDED-USE", "shop", "X-SWISS-REGISTRANT-ENTERPRISE-ID", "CHE-123.456.788"))
                .build());

        Step step = plan.step("register").orElseThrow();
        assertThat(step.commandName()).hasValue("AddDomainApplication");
        assertThat(step.parameters()).containsEntry("CLASS", "GOLIVE").containsEntry("PERIOD", "1Y");
        assertThat(step.waitsFor().orElseThrow().eventClass()).isEqualTo("DOMAIN_APPLICATION");
        assertThat(step.waitsFor().orElseThrow().isCertain()).isTrue();
    }

    @Test
    void appliesForAPremiumNameWithItsOwnClass() {
        Plan plan = Plans.of(RegisterWish.builder("gold.swiss")
                .contacts(CONTACTS)
                .premiumClass("PREMIUM_A")
                .build());

        assertThat(parameters(plan, "register")).containsEntry("CLASS", "PREMIUM_A");
    }

    static List<String> zonesOfUnknownRenewal() {
        TldRules rules = TldRules.bundled();
        return rules.zones().stream()
                .filter(zone -> rules.zone(zone)
                        .filter(tld -> tld.fact(FactName.EXPLICIT_RENEWAL).isEmpty())
                        .isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("zonesOfUnknownRenewal")
    void renewsAtTheRegistryWhereItIsNotKnownWhoRenews(String zone) {
        Plan plan = Plans.of(RenewWish.of("my-domain." + zone, Period.years(1)));

        assertThat(plan.step("renew").orElseThrow().commandName()).hasValue("RenewDomain");
    }

    @Test
    void paysTheRenewalWhereTheRegistryRenews() {
        TldRules rules = TldRules.bundled();
        Tld paid = rules.zones().stream()
                .flatMap(zone -> rules.zone(zone).stream())
                .filter(tld -> tld.explicitRenewal().equals(Optional.of(false)))
                .findFirst()
                .orElseThrow();

        assertThat(Plans.of(RenewWish.of("my-domain." + paid.zone(), Period.years(1)))
                        .step("renew")
                        .orElseThrow()
                        .commandName())
                .hasValue("PayDomainRenewal");
    }

    @Test
    void keepsThePremiumClassInRenewalAndRestore() {
        Plan renewal = Plans.of(RenewWish.builder("my-shop.guru")
                .period(Period.years(1))
                .premiumClass("PREMIUM_DONUTS_BBB+")
                .build());
        Plan restore = Plans.of(RestoreWish.builder("my-shop.guru")
                .premiumClass("PREMIUM_DONUTS_BBB+")
                .build());

        assertThat(parameters(renewal, "renew")).containsEntry("CLASS", "PREMIUM_DONUTS_BBB+");
        assertThat(parameters(restore, "restore")).containsEntry("CLASS", "PREMIUM_DONUTS_BBB+");
        assertThat(restore.costs())
                .extracting(Cost::toString)
                .containsExactly(
                        "restore: price not known (restore of the premium class PREMIUM_DONUTS_BBB+)",
                        "restore: price not known (renewal, if the period is over of the premium class"
                                + " PREMIUM_DONUTS_BBB+)");
    }

    @Test
    void pricesARenewalByItsTerm() {
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "12.50", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                "EUR");
        Plan plan = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()))
                .plan(RenewWish.of("example.com", Period.years(3)));

        assertThat(plan.costs()).extracting(Cost::toString).containsExactly("renew: 37.50 EUR (renewal)");
    }

    @Test
    void pricesATransferAsOne() {
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_COM_TRANSFER", "9.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "12.50", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_SETUP", "1.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                "EUR");
        Planner planner = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()));

        assertThat(planner.plan(TransferWish.builder("example.com").build()).costs())
                .extracting(Cost::toString)
                .containsExactly("transfer: 9.00 EUR (transfer)");
        assertThat(planner.plan(UserTransferWish.of("example.com", "sentinel-7f3a"))
                        .costs())
                .extracting(Cost::toString)
                .containsExactly("transfer: 9.00 EUR (transfer between users, with a year)");
    }

    @Test
    void addsWhatIsKnownOfTheCostUp() {
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_COM_RESTORE", "80.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "12.50", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                "EUR");
        Plan plan = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()))
                .plan(RestoreWish.of("example.com"));

        assertThat(plan.knownCost()).singleElement().hasToString("92.50 EUR");
        assertThat(plan.isCostKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AddDomain", "TransferDomain", "RenewDomain", "RestoreDomain", "TradeDomain"})
    void namesACostOfEachOrderThatIsBilled(String command) {
        assertThat(Plans.all())
                .map(Plans::of)
                .allSatisfy(plan -> plan.steps().stream()
                        .filter(step -> step.commandName().equals(Optional.of(command)))
                        .filter(step -> !step.parameters().containsKey("ACTION"))
                        .forEach(step ->
                                assertThat(plan.costs()).extracting(Cost::step).contains(step.id())));
    }

    @Test
    void saysThatATermThatTheZoneDoesNotOfferHasNoPrice() {
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "12.50", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                "EUR");

        Plan plan = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()))
                .plan(RegisterWish.builder("example.com")
                        .contacts(CONTACTS)
                        .period(Period.years(11))
                        .build());

        assertThat(plan.isCostKnown()).isFalse();
        assertThat(plan.costs()).containsExactly(Cost.unknown("register", "registration"));
        assertThat(notices(plan)).anyMatch(notice -> notice.startsWith("There is no price: "));
    }

    @Test
    void saysThatAPriceCannotBeReadInsteadOfMakingNoPlan() {
        PriceList prices = PriceList.of(List.of(new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "12.50", false)), "");

        Plan plan = Planner.with(TldRules.bundled())
                .pricedBy(prices.with(TldRules.bundled().forPrices()))
                .plan(RestoreWish.of("example.com"));

        assertThat(plan.isCostKnown()).isFalse();
        assertThat(notices(plan)).anyMatch(notice -> notice.startsWith("There is no price: "));
    }
}
