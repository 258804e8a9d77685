package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Change;
import dev.ispapi.value.Money;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDomainsTest {

    private static final CheckDomains FOUR = CheckDomains.builder()
            .domains("free.example", "premium.example", "taken.example", "example.nosuchtld")
            .premiumChannels("*")
            .build();

    private static final CheckDomains ONE =
            CheckDomains.builder().domains("a.example").build();

    private static DomainAvailability one(String check, String... more) {
        var answer = Response.builder(200, "Command completed successfully").property("DOMAINCHECK", check);
        for (int i = 0; i < more.length; i += 2) {
            answer.property(more[i], more[i + 1]);
        }
        return ONE.decode(answer.build()).get(0);
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(CheckDomains.builder()
                        .domains("example.com", "münchen.de")
                        .checkMode(CheckMode.AUTH)
                        .phase(CheckPhase.CLAIMS)
                        .premiumChannels("*")
                        .build()
                        .encode()
                        .text())
                .isEqualTo(String.join(
                        "\n",
                        "COMMAND=CheckDomains",
                        "DOMAIN0=example.com",
                        "DOMAIN1=xn--mnchen-3ya.de",
                        "DOMAINCHECKMODE=AUTH",
                        "PHASE=claims",
                        "PREMIUMCHANNELS=*"));
        assertThat(ONE.effect()).isEqualTo(Effect.READS);
    }

    @Test
    void aPhaseCanBeClearedAndOneThatIsNotKnownYetBeSent() {
        CheckDomains.Builder check = CheckDomains.builder().domains("a.example");

        assertThat(check.phase(Change.clear()).build().encode().parameters()).containsEntry("PHASE", "");
        assertThat(CheckDomains.builder()
                        .domains("a.example")
                        .phase(CheckPhase.of("landrush"))
                        .build()
                        .encode()
                        .parameters())
                .containsEntry("PHASE", "landrush");
    }

    @Test
    void needsAName() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> CheckDomains.builder().build())
                .withMessage("CheckDomains: DOMAIN0 is missing; at least one DOMAIN is required");
    }

    @Test
    void pairsEachAnswerWithItsName() {
        List<DomainAvailability> answers = FOUR.decode(Fixtures.response("CheckDomains/premium"));

        assertThat(answers)
                .extracting(answer -> answer.domain().ascii(), DomainAvailability::availability)
                .containsExactly(
                        tuple("free.example", Availability.AVAILABLE),
                        tuple("premium.example", Availability.PREMIUM),
                        tuple("taken.example", Availability.NOT_AVAILABLE),
                        tuple("example.nosuchtld", Availability.UNKNOWN));
        assertThat(answers).extracting(DomainAvailability::isAvailable).containsExactly(true, false, false, false);
        assertThat(answers).extracting(DomainAvailability::code).containsExactly(210, 211, 211, 549);
    }

    @Test
    void aPremiumNameBringsItsClassChannelAndPrice() {
        List<DomainAvailability> answers = FOUR.decode(Fixtures.response("CheckDomains/premium"));
        DomainAvailability premium = answers.get(1);

        assertThat(premium.description()).isEqualTo("Premium Domain name available [PREMIUM]");
        assertThat(premium.premiumClass()).contains("PREMIUM_EXAMPLE_Price Category A");
        assertThat(premium.premiumChannel()).contains("EXAMPLE");
        assertThat(premium.price()).contains(Money.of("999.90", "USD"));
        assertThat(premium.reason()).contains("Premium Domain Name");
        assertThat(answers.get(0).checkTime()).contains(new BigDecimal("0.173"));
        assertThat(answers.get(0).price()).isEmpty();
        assertThat(answers.get(2).reason()).contains("In use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREMIUMCHANNEL", "PREMIUMCHANNELS"})
    void theChannelGoesByTwoNames(String property) {
        assertThat(one("210 Available", property, "EXAMPLE").premiumChannel()).contains("EXAMPLE");
    }

    /** A premium name was once sold at the ordinary price. */
    @ParameterizedTest
    @CsvSource({
        "210 Available,'',AVAILABLE",
        "210 Available,PREMIUM_X,PREMIUM",
        "211 Premium Domain name available [PREMIUM],PREMIUM_X,PREMIUM",
        "211 Premium Domain name not available,PREMIUM_X,NOT_AVAILABLE",
        "211 Domain unavailable,PREMIUM_X,NOT_AVAILABLE",
        "211 Domain name not available,'',NOT_AVAILABLE",
        "211,'',NOT_AVAILABLE",
        "210,'',AVAILABLE",
        "541 Invalid attribute value,'',UNKNOWN",
        "423 Try again later,'',UNKNOWN"
    })
    void theVerdictFollowsCodeTextAndClass(String check, String premiumClass, Availability verdict) {
        assertThat(one(check, "CLASS", premiumClass).availability()).isEqualTo(verdict);
    }

    @Test
    void anAnswerForMoreOrFewerNamesIsNoAnswer() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> ONE.decode(Fixtures.response("CheckDomains/premium")))
                .withMessage("asked for 1 names and got 4 answers (DOMAINCHECK)");
    }

    @Test
    void aNameThatTheAnswerLeavesOutIsNamed() {
        Response response = Response.parse(Fixtures.text("CheckDomains/premium")
                .replace("PROPERTY[DOMAINCHECK][1] = 211 Premium Domain name available [PREMIUM]\n", ""));

        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> FOUR.decode(response))
                .withMessage("the answer 200 has no property DOMAINCHECK in row 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Available", "21 Available", "2100", "2x0 Available"})
    void aCheckWithoutACodeIsNoAnswer(String check) {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> one(check))
                .withMessage("the answer's property DOMAINCHECK does not begin with a code of three digits");
    }
}
