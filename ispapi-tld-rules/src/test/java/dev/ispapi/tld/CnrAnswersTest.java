package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CNR tells of its zones at run time. The answers are made from the names that pages and clients have; none is public. */
class CnrAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final TldRules RULES = TldRules.bundled(Platform.CNR);

    private static Tld zone(String... properties) {
        var answer = Response.builder(200, "Command completed successfully").property("zone", "co.example");
        for (int i = 0; i < properties.length; i += 2) {
            answer.property(properties[i], properties[i + 1]);
        }
        return CnrAnswers.withZoneInfo(RULES, answer.build(), DAY)
                .zone("co.example")
                .orElseThrow();
    }

    @Test
    void readsTheTermsOfAZone() {
        Tld tld = zone(
                "registrationperiods", "1y,2y, 1m",
                "renewalperiods", "1y",
                "transferperiods", "R1y",
                "autorenew grace period days", "35",
                "redemption period days", "30",
                "rrpsupportsrenewal", "1",
                "renewalattransfer", "1",
                "authcode", "required",
                "supportstransferlocks", "0",
                "ownerchangeprocess", "TRADE",
                "rrpsupportswhoisprivacy", "1");

        assertThat(tld.periods().registration())
                .hasValue(List.of(Period.years(1), Period.years(2), Period.parse("1M")));
        assertThat(tld.periods().renewal()).hasValue(List.of(Period.years(1)));
        assertThat(tld.periods().transfer()).hasValue(List.of(Period.years(1)));
        assertThat(tld.periods().autoRenewGrace()).hasValue(Period.days(35));
        assertThat(tld.periods().deletionRestorable()).hasValue(Period.days(30));
        assertThat(tld.transfer().renews()).hasValue(true);
        assertThat(tld.transfer().authCodeRequired()).hasValue(true);
        assertThat(tld.transfer().lock()).hasValue(false);
        assertThat(tld.ownerChange()).hasValue(OwnerChange.TRADE);
        assertThat(tld.idProtection().parameter()).hasValue("X-WHOIS-PRIVACY");
        assertThat(tld.source("periods.registration")).hasValue(Source.liveApi("GetZoneInfo", DAY));
    }

    @Test
    void aZoneWithoutExplicitRenewalHasNoTermsToRenewFor() {
        Tld tld = zone("rrpsupportsrenewal", "0", "renewalperiods", "1y");

        assertThat(tld.periods().renewal()).isEmpty();
        assertThat(tld.check(RawCommand.of("RenewDomain", Map.of("DOMAIN", "shop.co.example", "PERIOD", "1"))))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.RENEWAL_NOT_ON_REQUEST);
    }

    @Test
    void theChangeOfAnOwnerIsThatOfIcannWhereItsPolicyHolds() {
        assertThat(zone("ownerchangeprocess", "OWNERCHANGE", "irtp", "1").ownerChange())
                .hasValue(OwnerChange.ICANN_TRADE);
        assertThat(zone("ownerchangeprocess", "UPDATE").ownerChange()).hasValue(OwnerChange.UPDATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "", "yes", "1y2y", "forever,ever"})
    void whatIsNoListOfPeriodsStaysUnknown(String text) {
        assertThat(zone("registrationperiods", text).periods().registration()).isEmpty();
    }

    @Test
    void whatTheAnswerDoesNotTellStays() {
        Response answer = Response.builder(200, "ok")
                .property("zone", "com")
                .property("redemptionperioddays", "31")
                .build();

        Tld com = CnrAnswers.withZoneInfo(RULES, answer, DAY).zone("com").orElseThrow();

        assertThat(com.periods().deletionRestorable()).hasValue(Period.days(31));
        assertThat(com.periods().renewalDate()).hasValue(Period.days(35));
    }

    @Test
    void refusesAnAnswerWithoutAZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CnrAnswers.withZoneInfo(
                        RULES, Response.builder(200, "ok").build(), DAY))
                .withMessageContaining("ZONE");
    }

    private static TldRules syntax() {
        Response answer = Response.builder(200, "ok")
                .property("column", "parameter", "required")
                .property("parameter", "DOMAIN", "X-NEW-TYPE", "X-NEW-NUMBER", "X-NEW-MORE", "X-NEW-NOTE", "X-NEW-TYPE")
                .property("required", "1", "1", "1", "1", "0", "1")
                .property("range", "", "PERS|CORP", "", "", "0-255", "")
                .property("title", "", "Legal type", "", "", "", "")
                .property(
                        "dependency",
                        "",
                        "",
                        "{\"-eq\":{\"$X-NEW-TYPE\":\"CORP\"}}",
                        "{\"-and\":[{\"-ne\":[\"$X-NEW-TYPE\",\"PERS\"]}]}",
                        "",
                        "")
                .build();
        return CnrAnswers.withCommandSyntax(RULES, DomainName.of("shop.co.example"), Operation.REGISTER, answer, DAY);
    }

    @Test
    void readsTheFieldsOfACommandForAName() {
        List<AdditionalField> fields = syntax().zone("co.example").orElseThrow().additionalFields(Operation.REGISTER);

        assertThat(fields)
                .extracting(AdditionalField::name)
                .containsExactly("X-NEW-TYPE", "X-NEW-NUMBER", "X-NEW-MORE", "X-NEW-NOTE");
        assertThat(fields.get(0).label()).isEqualTo("Legal type");
        assertThat(fields.get(0).choices()).extracting(Choice::value).containsExactly("PERS", "CORP");
        assertThat(fields.get(1).requiredWhen()).hasValue(new Condition("X-NEW-TYPE", List.of("CORP")));
        assertThat(fields.get(2).required()).as("its dependency can't be read").isEqualTo(Required.NEVER);
        assertThat(fields.get(2).verified()).isFalse();
        assertThat(fields.get(3).kind()).as("a range of numbers is no choice").isEqualTo(FieldKind.TEXT);
    }

    @Test
    void theFieldsAreCheckedWithTheirDependencies() {
        assertThat(syntax().check(RawCommand.of(
                        "AddDomain", Map.of("DOMAIN", "shop.co.example", "PERIOD", "1", "X-NEW-TYPE", "CORP"))))
                .filteredOn(violation -> violation.kind() == Violation.Kind.FIELD_MISSING)
                .extracting(Violation::parameter)
                .containsExactly(Optional.of("X-NEW-NUMBER"));
        assertThat(syntax().check(RawCommand.of(
                        "AddDomain", Map.of("DOMAIN", "shop.co.example", "PERIOD", "1", "X-NEW-TYPE", "PERS"))))
                .filteredOn(violation -> violation.kind() == Violation.Kind.FIELD_MISSING)
                .isEmpty();
    }
}
