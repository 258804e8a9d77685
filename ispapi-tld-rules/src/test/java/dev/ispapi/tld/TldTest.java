package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.domain.Limits;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TldTest {

    private final Tld ca = TldRules.bundled().zone("ca").orElseThrow();
    private final Tld de = TldRules.bundled().zone("de").orElseThrow();
    private final Tld fr = TldRules.bundled().zone("fr").orElseThrow();

    @Test
    void answersInTheWordsOfTheField() {
        assertThat(ca.zone()).isEqualTo("ca");
        assertThat(ca.tldClass()).isEqualTo("CA");
        assertThat(ca.registry()).hasValue("CIRA");
        assertThat(ca.periods().registration())
                .hasValueSatisfying(periods -> assertThat(periods)
                        .startsWith(Period.years(1), Period.years(2))
                        .endsWith(Period.years(10)));
        assertThat(ca.periods().accounting()).hasValue(Period.days(-1));
        assertThat(ca.contacts().registrant()).isEqualTo(new Limits(Optional.of(1), Optional.of(1)));
        assertThat(ca.contacts().tech()).isEqualTo(new Limits(Optional.of(1), Optional.of(3)));
        assertThat(ca.nameservers().count()).isEqualTo(new Limits(Optional.of(0), Optional.of(13)));
        assertThat(ca.nameservers().checkedByRegistry()).hasValue(false);
        assertThat(ca.nameservers().managedAs()).hasValue("OBJECT");
        assertThat(ca.nameservers().addresses()).hasValue(List.of("ipv4", "ipv6"));
        assertThat(ca.nameservers().dnssec()).hasValue("DS");
        assertThat(ca.name().minLength()).hasValue(2);
        assertThat(ca.name().maxLength()).hasValue(63);
        assertThat(ca.name().idn()).hasValue(true);
        assertThat(ca.transfer().authCodeRequired()).hasValue(true);
        assertThat(ca.transfer().realTime()).hasValue(true);
        assertThat(ca.transfer().lock()).hasValue(true);
        assertThat(ca.transfer().transferClass()).hasValue("PULL");
        assertThat(ca.ownerChange()).hasValue(OwnerChange.UPDATE);
        assertThat(ca.restore()).hasValue(RestorePolicy.REALTIME);
        assertThat(ca.explicitRenewal()).hasValue(true);
        assertThat(ca).hasToString(".ca");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Tld zw = TldRules.bundled().zone("zw").orElseThrow();
        assertThat(zw.periods().registration()).isEmpty();
        assertThat(zw.contacts().admin()).isEqualTo(new Limits(Optional.empty(), Optional.empty()));
        assertThat(zw.transfer().authCodeRequired()).isEmpty();
        assertThat(zw.registration().open()).isEmpty();
        assertThat(zw.trustee()).isEmpty();
        assertThat(zw.idProtection()).isEqualTo(IdProtection.UNKNOWN);
        assertThat(zw.source("periods.registration")).isEmpty();
    }

    @Test
    void tellsWhereEachFactIsFrom() {
        assertThat(de.source("transfer.authCodeRequired"))
                .hasValue(new Source(
                        Source.Kind.WIKI,
                        "wiki.hexonet.net DE",
                        Optional.of("oldid=9480"),
                        Optional.empty(),
                        AsOf.day(LocalDate.of(2024, 10, 15))));
        assertThat(de.source("contacts.admin.max"))
                .map(Source::toString)
                .hasValue("wiki.hexonet.net .De, oldid=347, 2012-07-17");
        assertThat(de.source("idProtection")).map(Source::kind).hasValue(Source.Kind.FAQ);
        assertThat(de.sources()).extracting(Source::kind).contains(Source.Kind.SAMPLE, Source.Kind.MODULE);
        assertThat(de.fact(FactName.FAILURE_PERIOD))
                .asString()
                .isEqualTo("Optional[periods.failure = 1d (wiki.hexonet.net DE, oldid=814, 2012-08-07 to 2012-08-14)]");
    }

    @Test
    void refusesTheNameOfNoFact() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> de.source("periods.grace"))
                .withMessageStartingWith("expected the name of a fact, one of [registry, registry.thin, ")
                .withMessageEndingWith("trustee], found \"periods.grace\"");
    }

    @Test
    void laysALiveAnswerOverSingleFacts() {
        Source live = Source.liveApi("QueryDomainOptions", LocalDate.of(2024, 7, 1));
        Tld now = ca.with(List.of(
                new Fact<>(FactName.FAILURE_PERIOD, Period.days(30), live),
                new Fact<>(
                        FactName.ID_PROTECTION,
                        IdProtection.whoisTrustee(List.of("X-ACCEPT-WHOISTRUSTEE-TAC")),
                        live)));
        assertThat(now.periods().failure()).hasValue(Period.days(30));
        assertThat(now.source("periods.failure")).hasValue(live);
        assertThat(now.idProtection().parameter()).hasValue("X-ACCEPT-WHOISTRUSTEE-TAC");
        assertThat(now.periods().accounting()).isEqualTo(ca.periods().accounting());
        assertThat(now.source("periods.accounting")).isEqualTo(ca.source("periods.accounting"));
        assertThat(now.additionalFields(Operation.REGISTER)).isEqualTo(ca.additionalFields(Operation.REGISTER));
        assertThat(now.facts()).hasSameSizeAs(ca.facts());
        assertThat(ca.periods().failure()).hasValue(Period.days(44));
    }

    @Test
    void asksForWhatAFormNeeds() {
        AdditionalField legalType = field(ca, Operation.REGISTER, "X-CA-LEGALTYPE");
        assertThat(legalType.kind()).isEqualTo(FieldKind.CHOICE);
        assertThat(legalType.required()).isEqualTo(Required.ALWAYS);
        assertThat(legalType.parameter()).hasValue("X-CA-LEGALTYPE");
        assertThat(legalType.choice("CCT")).map(Choice::label).hasValue("Canadian citizen");
        assertThat(legalType.choice("HOP")).map(Choice::label).hasValue("Hospital");
        assertThat(legalType.choice("HOS")).isEmpty();
        assertThat(field(ca, Operation.REGISTER, "X-CA-LANGUAGE").choices())
                .extracting(Choice::value)
                .containsExactly("EN", "FR");
        assertThat(ca.additionalFields(Operation.RENEW)).isEmpty();
    }

    @Test
    void requiresAFieldByTheValueOfAnother() {
        Tld us = TldRules.bundled().zone("us").orElseThrow();
        AdditionalField validator = field(us, Operation.REGISTER, "X-US-NEXUS-VALIDATOR");
        assertThat(validator.required()).isEqualTo(Required.WHEN);
        assertThat(validator.requiredWhen()).hasToString("Optional[X-US-NEXUS-CATEGORY is C31 or C32]");
        assertThat(validator.isRequiredIn(Map.of("X-US-NEXUS-CATEGORY", "C31"))).isTrue();
        assertThat(validator.isRequiredIn(Map.of("X-US-NEXUS-CATEGORY", "C11"))).isFalse();
        assertThat(validator.isRequiredIn(Map.of())).isFalse();
    }

    @Test
    void requiresAFieldUnlessAnotherHasAValue() {
        Tld br = TldRules.bundled().zone("com.br").orElseThrow();
        AdditionalField number = field(br, Operation.REGISTER, "X-BR-REGISTER-NUMBER");
        assertThat(number.requiredWhen()).hasToString("Optional[X-BR-ACCEPT-TRUSTEE-TAC is empty or 0]");
        assertThat(number.isRequiredIn(Map.of())).isTrue();
        assertThat(number.isRequiredIn(Map.of("X-BR-ACCEPT-TRUSTEE-TAC", "0"))).isTrue();
        assertThat(number.isRequiredIn(Map.of("X-BR-ACCEPT-TRUSTEE-TAC", "1"))).isFalse();
    }

    @Test
    void offersAFieldByTheValueOfAnother() {
        Tld se = TldRules.bundled().zone("se").orElseThrow();
        AdditionalField disclose = field(se, Operation.ID_PROTECTION, "X-NICSE-DISCLOSE");
        assertThat(disclose.appliesTo(Map.of("X-NICSE-IDNUMBER", "[DE]123456789")))
                .isTrue();
        assertThat(disclose.appliesTo(Map.of("X-NICSE-IDNUMBER", ""))).isFalse();
        assertThat(disclose.isRequiredIn(Map.of("X-NICSE-IDNUMBER", "[DE]123456789")))
                .isFalse();
        assertThat(disclose.onlyWhen()).hasToString("Optional[X-NICSE-IDNUMBER has a value]");
    }

    @Test
    void steersAFormWithFieldsThatAreNotSent() {
        AdditionalField legalType = field(fr, Operation.REGISTER, "legal-type");
        assertThat(legalType.formOnly()).isTrue();
        assertThat(legalType.parameter()).isEmpty();
        assertThat(field(fr, Operation.REGISTER, "X-FR-REGISTRANT-DUNS-NUMBER")
                        .isRequiredIn(Map.of("legal-type", "ORG3")))
                .isTrue();
    }

    @Test
    void marksParametersThatTheDocumentationDoesNotName() {
        Tld jobs = TldRules.bundled().zone("jobs").orElseThrow();
        assertThat(jobs.additionalFields(Operation.REGISTER))
                .filteredOn(field -> field.name().startsWith("X-JOBS-"))
                .isNotEmpty()
                .noneMatch(AdditionalField::verified);
        assertThat(ca.additionalFields(Operation.REGISTER)).allMatch(AdditionalField::verified);
    }

    @Test
    void takesTheDocumentedParametersForComAu() {
        for (String zone : List.of("com.au", "net.au", "org.au", "id.au", "asn.au")) {
            for (Operation operation : Set.of(Operation.REGISTER, Operation.TRADE, Operation.UPDATE)) {
                assertThat(TldRules.bundled().zone(zone).orElseThrow().additionalFields(operation))
                        .extracting(AdditionalField::name)
                        .containsExactly("X-AU-REGISTRANT-ID-NUMBER", "X-AU-REGISTRANT-ID-TYPE");
            }
        }
    }

    private static AdditionalField field(Tld tld, Operation operation, String name) {
        return tld.additionalFields(operation).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSourceTellsItsDayOnce() {
        AsOf day = AsOf.day(LocalDate.of(2025, 8, 21));
        assertThat(new Source(
                        Source.Kind.REGISTRY,
                        "Policy",
                        Optional.of("in force since 2025-08-21"),
                        Optional.empty(),
                        day))
                .hasToString("Policy, in force since 2025-08-21");
        assertThat(new Source(Source.Kind.REGISTRY, "Policy", Optional.of("version 2"), Optional.empty(), day))
                .hasToString("Policy, version 2, 2025-08-21");
        assertThat(new Source(
                        Source.Kind.WIKI, "Page", Optional.of("current copy, undated"), Optional.empty(), AsOf.UNKNOWN))
                .hasToString("Page, current copy, undated");
        assertThat(new Source(Source.Kind.WIKI, "Page", Optional.empty(), Optional.empty(), AsOf.UNKNOWN))
                .hasToString("Page, undated");
    }
}
