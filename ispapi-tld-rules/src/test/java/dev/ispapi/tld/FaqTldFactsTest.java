package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.tld.Source.Kind;
import dev.ispapi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registrar's FAQ says of single TLDs, by the number of the question. */
class FaqTldFactsTest {

    @Test
    void faq2TheRedemptionPeriodIsTheDeletionRestorablePeriod() {
        assertThat(tld("com").periods().deletionRestorable()).hasValue(Period.days(30));
        assertThat(tld("de").periods().deletionRestorable()).hasValue(Period.days(30));
    }

    @Test
    void faq3SomeTldsOfferIdProtectionAsAnAddon() {
        assertThat(tld("com").idProtection())
                .isEqualTo(IdProtection.whoisTrustee(
                        List.of("X-ACCEPT-WHOISTRUSTEE-TAC", "X-ACCEPT-WHOISTRUSTEELITE-TAC")));
        assertThat(tld("com").source("idProtection")).map(Source::kind).hasValue(Kind.DOCUMENTATION);
    }

    @Test
    void faq8CaTakesNoWhoisTrusteeButHidesIndividualsAtTheRegistry() {
        IdProtection protection = tld("ca").idProtection();
        assertThat(protection.kind()).isEqualTo(IdProtection.Kind.REGISTRY);
        assertThat(protection.parameters())
                .containsExactly("X-CA-DISCLOSE")
                .doesNotContain("X-ACCEPT-WHOISTRUSTEE-TAC");
        assertThat(protection.on()).hasValue("0");
        assertThat(protection.off()).hasValue("1");
        assertThat(protection.individualsOnly()).isTrue();
        Condition individual = protection.onlyWhen().orElseThrow();
        assertThat(individual.holds(Map.of("X-CA-LEGALTYPE", "CCT"))).isTrue();
        assertThat(individual.holds(Map.of("X-CA-LEGALTYPE", "CCO"))).isFalse();
        assertRemark("ca", "FAQ 8", "X-ACCEPT-WHOISTRUSTEE-TAC is refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "shop", "info", "bank"})
    void faq13NewRegistrationsInGenericTldsAreLockedAgainstTransfersFor60Days(String zone) {
        assertThat(tld(zone).transfer().lockAfterRegistration()).hasValue(Period.days(60));
        assertThat(tld(zone).source("transfer.lockAfterRegistration"))
                .map(Source::page)
                .hasValue("FAQ 13");
        assertThat(tld("de").transfer().lockAfterRegistration()).isEmpty();
    }

    @Test
    void faq14EuIsChargedAWeekBeforeTheEndAndPurgedTheDayBefore() {
        assertThat(tld("eu").periods().accounting()).hasValue(Period.days(-7));
        assertThat(tld("eu").periods().failure()).hasValue(Period.days(-1));
        assertRemark("eu", "FAQ 14", "show the accounting date");
    }

    @Test
    void faq15UkNamesBelongedToTheRegistrantOfTheCoUkName() {
        assertRemark("uk", "FAQ 15", "auth code of that domain");
    }

    @Test
    void faq18DeOffersNoIdProtectionAndItsTrusteeIsNone() {
        assertThat(tld("de").idProtection()).isEqualTo(IdProtection.NOT_OFFERED);
        assertThat(tld("de").idProtection().parameter()).isEmpty();
        assertThat(tld("de").source("idProtection")).map(Source::page).hasValue("FAQ 18");
        assertThat(tld("de").trustee()).hasValue(new Trustee(true, Optional.of("X-DE-ACCEPT-TRUSTEE-TAC"), false));
        assertRemark("de", "FAQ 18", "ID protection is refused");
    }

    @Test
    void faq19ATrusteeForLocalPresenceIsNotIdProtection() {
        assertThat(tld("fr").trustee()).hasValue(new Trustee(true, Optional.of("X-FR-ACCEPT-TRUSTEE-TAC"), false));
        assertThat(tld("fr").idProtection().parameters()).doesNotContain("X-FR-ACCEPT-TRUSTEE-TAC");
        assertThat(tld("jp").idProtection().kind()).isEqualTo(IdProtection.Kind.UNKNOWN);
        assertThat(tld("com.ar").trustee()).map(Trustee::automatic).hasValue(true);
        assertThat(tld("kyoto").trustee()).map(Trustee::offered).hasValue(false);
        assertThat(tld("com").trustee()).isEmpty();
    }

    @Test
    void faq15TheRightOfTheRegistrantInCoUkHasEnded() {
        assertThat(tld("uk").registration().rightFrom()).hasValue("co.uk");
        assertThat(tld("uk").registration().rightEnded()).hasValue(LocalDate.of(2019, 6, 25));
        assertThat(tld("uk").source("registration.rightFrom")).map(Source::page).hasValue("FAQ 15");
        assertThat(tld("co.uk").registration().rightFrom()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "co.uk", "org.uk"})
    void faq56UkDomainsGoByTheTagsOfRegistrars(String zone) {
        assertThat(tld(zone).transfer().tag()).hasValue("1API-DE");
        assertThat(tld(zone).transfer().releaseTarget()).hasValue("TAG");
        assertThat(tld(zone).source("transfer.tag")).map(Source::page).hasValue("FAQ 56");
        assertThat(tld("de").transfer().releaseTarget()).hasValue("TRANSIT");
        assertThat(tld("com").transfer().releaseTarget()).isEmpty();
    }

    @Test
    void faq20AnEmptyProxyPropertyMeansThatIdProtectionIsNotOffered() {
        assertThat(tld("shop").idProtection()).isEqualTo(IdProtection.NOT_OFFERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "shop", "pro"})
    void faq25ATransferDoesNotApplyItsNameservers(String zone) {
        assertThat(tld(zone).transfer().appliesNameservers()).hasValue(false);
        assertThat(tld("dk").transfer().appliesNameservers()).isEmpty();
    }

    @Test
    void faq31DkWantsTheVatIdOfOrganizations() {
        Tld dk = tld("dk");
        AdditionalField legalType = field(dk, Operation.REGISTER, "registrant-legal-type");
        AdditionalField vatId = field(dk, Operation.REGISTER, "X-REGISTRANT-VATID");
        assertThat(vatId.isRequiredIn(Map.of("registrant-legal-type", "ORG"))).isTrue();
        assertThat(vatId.isRequiredIn(Map.of("registrant-legal-type", "INDIV"))).isFalse();
        assertThat(vatId.source().page()).isEqualTo("FAQ 31");
        assertThat(legalType.choice("INDIV"))
                .map(Choice::removes)
                .hasValue(List.of(new ContactField("OWNERCONTACT0", "ORGANIZATION")));
        assertThat(legalType.choice("ORG")).map(Choice::removes).hasValue(List.of());
    }

    @Test
    void faq32ProNeedsFourCharacters() {
        assertThat(tld("pro").name().minLength()).hasValue(4);
        assertThat(tld("pro").source("name.minLength")).map(Source::page).hasValue("FAQ 32");
    }

    @Test
    void faq32ATldIsNoDomainName() {
        assertThatIllegalArgumentException().isThrownBy(() -> TldRules.bundled().forDomain("xxx"));
        assertThatIllegalArgumentException().isThrownBy(() -> TldRules.bundled().forDomain("pro"));
        assertThat(TldRules.bundled().zone("xxx")).isPresent();
    }

    @Test
    void faq33DkTransfersWithoutAnAuthCode() {
        assertThat(tld("dk").transfer().authCodeRequired()).hasValue(false);
        assertRemark("dk", "FAQ 33", "without an auth code");
    }

    @Test
    void faq34CaIsDeleted44DaysAfterTheExpiration() {
        assertThat(tld("ca").periods().failure()).hasValue(Period.days(44));
        assertThat(tld("ca").periods().finalization()).hasValue(Period.days(44));
    }

    @Test
    void faq38OngComesThroughNgo() {
        assertThat(tld("ong").registration().through()).hasValue("ngo");
        assertThat(tld("ong").source("registration.through")).map(Source::page).hasValue("FAQ 38");
        assertThat(tld("ngo").registration().through()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "net", "cc", "tv"})
    void faq41And45ThinRegistriesKeepNoContacts(String zone) {
        assertThat(tld(zone).thinRegistry()).hasValue(true);
        assertThat(tld("org").thinRegistry()).isEmpty();
        assertRemark(zone, "FAQ 45", "TOO FEW ADMIN CONTACTS");
    }

    @Test
    void faq48DeChecksTheNameservers() {
        assertThat(tld("de").nameservers().checkedByRegistry()).hasValue(true);
        assertRemark("de", "FAQ 48", "create the zone first");
    }

    @Test
    void faq53ANewBillingContactTransfersADkDomainAway() {
        assertRemark("dk", "FAQ 53", "transferred away");
    }

    @Test
    void faq56UkNamesAreTransferredByTheRegistrarTag() {
        assertThat(tld("co.uk").transfer().transferClass()).hasValue("PUSH");
        assertRemark("uk", "FAQ 56", "1API-DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTER", "TRADE", "UPDATE"})
    void faq57ItWantsTheRegistrantsConsents(String operation) {
        AdditionalField liability = field(tld("it"), Operation.valueOf(operation), "X-IT-ACCEPT-LIABILITY-TAC");
        assertThat(liability.kind()).isEqualTo(FieldKind.CONSENT);
        assertThat(liability.required()).isEqualTo(Required.ALWAYS);
        assertThat(tld("it").additionalFields(Operation.valueOf(operation)))
                .extracting(AdditionalField::name)
                .contains(
                        "X-IT-ACCEPT-REGISTRATION-TAC",
                        "X-IT-ACCEPT-DIFFUSION-AND-ACCESSIBILITY-TAC",
                        "X-IT-ACCEPT-EXPLICIT-TAC");
    }

    @Test
    void faq60SomeRegistriesKeepNameserversAsObjects() {
        assertThat(tld("com").nameservers().managedAs()).hasValue("OBJECT");
        assertThat(tld("de").nameservers().managedAs()).hasValue("ATTRIBUTE");
    }

    private static Tld tld(String zone) {
        return TldRules.bundled().zone(zone).orElseThrow();
    }

    private static AdditionalField field(Tld tld, Operation operation, String name) {
        return tld.additionalFields(operation).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRemark(String zone, String page, String text) {
        assertThat(tld(zone).remarks())
                .filteredOn(remark -> remark.source().page().equals(page))
                .extracting(Remark::text)
                .anySatisfy(found -> assertThat(found).contains(text));
    }
}
