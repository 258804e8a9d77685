package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.domain.DomainOptions;
import dev.ispapi.idn.DomainName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hiding and showing a registrant, as the bundled rules say how. */
class IdProtectionTest {

    private static final OrderContext PERSON =
            OrderContext.builder().individual().build();
    private static final OrderContext ORGANIZATION =
            OrderContext.builder().organization().build();

    private static IdProtection protection(String zone) {
        return TldRules.bundled().zone(zone).orElseThrow().idProtection();
    }

    private static void assertUnavailable(ThrowingCallable call, String message) {
        assertThatExceptionOfType(IdProtectionUnavailableException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Test
    void faq3TheWhoisTrusteeOfComIsAnAddonForAnybody() {
        assertThat(protection("com").apply(ORGANIZATION)).isEqualTo(Map.of("X-ACCEPT-WHOISTRUSTEE-TAC", "1"));
        assertThat(protection("com").apply(OrderContext.NONE)).isEqualTo(Map.of("X-ACCEPT-WHOISTRUSTEE-TAC", "1"));
        assertThat(protection("com").remove()).isEqualTo(Map.of("X-ACCEPT-WHOISTRUSTEE-TAC", "0"));
        assertThat(protection("com").isOfferedTo(OrderContext.NONE)).hasValue(true);
    }

    @Test
    void aConditionThatIsNotAboutPrivatePersonsDecidesAlone() {
        IdProtection protection = new IdProtection(
                IdProtection.Kind.REGISTRY,
                List.of("X-TEST-DISCLOSE"),
                Optional.of("0"),
                Optional.of("1"),
                false,
                Optional.of(new Condition("X-TEST-TYPE", List.of("P"))));

        assertThat(protection.isOfferedTo(type("P"))).hasValue(true);
        assertThat(protection.isOfferedTo(type("O"))).hasValue(false);
        assertThat(protection.isOfferedTo(PERSON)).isEmpty();
    }

    private static OrderContext type(String value) {
        return OrderContext.builder().field("X-TEST-TYPE", value).build();
    }

    @Test
    void faq8CaHidesByAnInvertedFlag() {
        OrderContext citizen =
                OrderContext.builder().field("X-CA-LEGALTYPE", "CCT").build();
        assertThat(protection("ca").apply(citizen)).isEqualTo(Map.of("X-CA-DISCLOSE", "0"));
        assertThat(protection("ca").remove()).isEqualTo(Map.of("X-CA-DISCLOSE", "1"));
        assertThat(protection("ca").isOfferedTo(citizen)).hasValue(true);
    }

    @Test
    void faq8CaHidesPrivatePersonsOnly() {
        String message = "ID protection by X-CA-DISCLOSE is for private persons only"
                + " (X-CA-LEGALTYPE is CCT or RES or ABO or LGR); register without it";
        OrderContext corporation =
                OrderContext.builder().field("X-CA-LEGALTYPE", "CCO").build();
        assertUnavailable(() -> protection("ca").apply(corporation), message);
        assertUnavailable(() -> protection("ca").apply(ORGANIZATION), message);
        assertThat(protection("ca").isOfferedTo(corporation)).hasValue(false);
        assertThat(protection("ca").isOfferedTo(PERSON))
                .as("the legal type decides")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ca, X-CA-DISCLOSE", "se, X-NICSE-DISCLOSE", "nz, X-DISCLOSE", "co.nz, X-DISCLOSE"})
    void theRegistrysFlagIsInverted(String zone, String parameter) {
        assertThat(protection(zone).kind()).isEqualTo(IdProtection.Kind.REGISTRY);
        assertThat(protection(zone).apply(OrderContext.NONE)).isEqualTo(Map.of(parameter, "0"));
        assertThat(protection(zone).remove()).isEqualTo(Map.of(parameter, "1"));
    }

    @Test
    void nzHidesPrivatePersonsOnly() {
        assertThat(protection("nz").isOfferedTo(PERSON)).hasValue(true);
        assertThat(protection("nz").isOfferedTo(ORGANIZATION)).hasValue(false);
        assertThat(protection("nz").isOfferedTo(OrderContext.NONE)).isEmpty();
        assertUnavailable(
                () -> protection("nz").apply(ORGANIZATION),
                "ID protection by X-DISCLOSE is for private persons only; register without it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "shop"})
    void faq18IdProtectionIsRefusedWhereItIsNotOffered(String zone) {
        String message = "ID protection is not offered; register without it";
        assertUnavailable(() -> protection(zone).apply(PERSON), message);
        assertUnavailable(() -> protection(zone).remove(), message);
        assertThat(protection(zone).isOfferedTo(PERSON)).hasValue(false);
    }

    @Test
    void faq19ATrusteeForLocalPresenceIsNoIdProtection() {
        Tld jp = TldRules.bundled().zone("jp").orElseThrow();
        assertThat(jp.trustee().flatMap(Trustee::parameter)).hasValue("X-JP-ACCEPT-TRUSTEE-TAC");
        assertThat(jp.idProtection().parameters()).isEmpty();
        assertThat(jp.idProtection().isOfferedTo(PERSON)).isEmpty();
        assertUnavailable(
                () -> jp.idProtection().apply(PERSON),
                "whether ID protection is offered is not known; ask QueryDomainOptions, whose X-PROXY names the"
                        + " parameter (FAQ 20), and lay the answer over with TldRules.with");
    }

    @Test
    void faq20TheLiveAnswerNamesTheParameter() {
        DomainOptions answer = DomainOptions.builder()
                .domain(DomainName.of("example.fr"))
                .whoisTrusteeParameters("X-ACCEPT-WHOISTRUSTEE-TAC")
                .build();
        Tld fr = TldRules.bundled()
                .with(List.of(answer), LocalDate.of(2026, 1, 2))
                .zone("fr")
                .orElseThrow();
        assertThat(fr.idProtection().apply(PERSON)).isEqualTo(Map.of("X-ACCEPT-WHOISTRUSTEE-TAC", "1"));
    }

    @Test
    void faq8ACommandsOwnFieldsDecideWhetherItCanHideTheRegistrant() {
        String message = "ID protection by X-CA-DISCLOSE is for private persons only"
                + " (X-CA-LEGALTYPE is CCT or RES or ABO or LGR); register without it";
        OrderContext citizen =
                OrderContext.builder().field("X-CA-LEGALTYPE", "CCT").build();

        assertUnavailable(
                () -> protection("ca")
                        .applyTo(
                                modify("example.ca")
                                        .putExtensions("X-CA-LEGALTYPE", "CCO")
                                        .build(),
                                citizen),
                message);
        assertUnavailable(
                () -> protection("ca")
                        .applyTo(
                                add("example.ca")
                                        .putExtensions("X-CA-LEGALTYPE", "CCO")
                                        .build(),
                                citizen),
                message);
    }

    @Test
    void changesACommandAndKeepsTheRestOfIt() {
        assertThat(protection("ca")
                        .applyTo(
                                add("example.ca")
                                        .putExtensions("X-CA-LEGALTYPE", "CCT")
                                        .build(),
                                OrderContext.NONE))
                .isEqualTo(add("example.ca")
                        .putExtensions("X-CA-LEGALTYPE", "CCT")
                        .putExtensions("X-CA-DISCLOSE", "0")
                        .build());
        assertThat(protection("com")
                        .applyTo(modify("example.com").transferLock(true).build(), OrderContext.NONE))
                .isEqualTo(modify("example.com")
                        .transferLock(true)
                        .putExtensions("X-ACCEPT-WHOISTRUSTEE-TAC", "1")
                        .build());
        assertThat(protection("com")
                        .removeFrom(modify("example.com").transferLock(true).build()))
                .isEqualTo(modify("example.com")
                        .transferLock(true)
                        .putExtensions("X-ACCEPT-WHOISTRUSTEE-TAC", "0")
                        .build());
    }

    @Test
    void refusesToChangeACommandOfARegistrantWhomItIsNotFor() {
        assertThatExceptionOfType(IdProtectionUnavailableException.class)
                .isThrownBy(() -> protection("ca")
                        .applyTo(
                                add("example.ca")
                                        .putExtensions("X-CA-LEGALTYPE", "CCO")
                                        .build(),
                                OrderContext.NONE));
    }
}
