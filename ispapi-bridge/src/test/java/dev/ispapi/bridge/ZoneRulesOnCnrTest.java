package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainOptions;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.CnrAnswers;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.StatusUser;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What CNR tells of its zones, dates and prices, as the rules take it: by commands of ISPAPI over the bridge, and by its own. */
class ZoneRulesOnCnrTest {

    private static final TldRules RULES = TldRules.bundled(Platform.CNR);

    private static Sandbox sandbox;
    private static IspapiClient cnr;
    private static CommandSender ispapi;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().platform(Platform.CNR).start();
        cnr = sandbox.client();
        ispapi = IspapiOnCnr.over(cnr);
    }

    @AfterAll
    static void stop() {
        cnr.close();
        sandbox.close();
    }

    @Test
    void theOptionsOfADomainLieOverTheRules() {
        List<DomainOptions> options =
                ispapi.send(QueryDomainOptions.builder().domains("example.com").build());

        Tld com = RULES.with(options).forDomain("example.com").orElseThrow();

        assertThat(com.fact(FactName.REGISTRATION_PERIODS)
                        .orElseThrow()
                        .source()
                        .kind())
                .isEqualTo(Source.Kind.LIVE_API);
        assertThat(com.periods().registration().orElseThrow()).hasSize(10);
        assertThat(com.transfer().authCodeRequired()).hasValue(true);
        assertThat(com.periods().renewalDate()).hasValue(Period.days(35));
    }

    @Test
    void theRecordOfARegistryLiesOverTheRules() {
        RepositoryInfo info = ispapi.send(
                QueryDomainRepositoryInfo.builder().domain("example.com").build());

        Tld com = RULES.with(DomainName.of("example.com"), info)
                .forDomain("example.com")
                .orElseThrow();

        assertThat(com.fact(FactName.DELETION_RESTORABLE_PERIOD)
                        .orElseThrow()
                        .source()
                        .kind())
                .isEqualTo(Source.Kind.LIVE_API);
        assertThat(com.periods().payment()).as("the grace is no time to pay in").isEmpty();
    }

    @Test
    void theOwnCommandsOfThePlatformLieOverTheRules() {
        TldRules informed = CnrAnswers.withZoneInfo(
                RULES, cnr.request(RawCommand.of("GetZoneInfo", Map.of("DOMAIN", "example.ca"))));
        TldRules rules = CnrAnswers.withCommandSyntax(
                informed,
                DomainName.of("example.ca"),
                Operation.REGISTER,
                cnr.request(RawCommand.of(
                        "QueryCommandSyntax",
                        Map.of("COMMANDNAME", "AddDomain", "DOMAIN", "example.ca", "TYPE", "REQUEST"))));

        Tld ca = rules.forDomain("example.ca").orElseThrow();
        assertThat(ca.fact(FactName.TRANSFER_LOCK).orElseThrow().source().kind())
                .isEqualTo(Source.Kind.LIVE_API);
        assertThat(ca.additionalFields(Operation.REGISTER))
                .extracting(AdditionalField::name)
                .contains("X-CA-LEGAL-TYPE", "X-CA-TRADEMARK");
    }

    @Test
    void theLifeOfADomainGoesByTheStatedRenewalDate() {
        String contact = Contacts.add(ispapi);
        ispapi.send(RawCommand.of(
                "AddDomain",
                Map.of(
                        "DOMAIN", "life.com",
                        "PERIOD", "1Y",
                        "OWNERCONTACT0", contact,
                        "ADMINCONTACT0", contact,
                        "TECHCONTACT0", contact,
                        "BILLINGCONTACT0", contact)));
        Tld com = RULES.zone("com").orElseThrow();

        var status = ispapi.send(StatusDomain.builder().domain("life.com").build());
        Lifecycle life = Lifecycle.of(status, com.lifecyclePeriods());

        Instant renewalDate = status.renewalDate().orElseThrow();
        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(renewalDate);
        assertThat(renewalDate).isAfter(status.paidUntilDate().orElseThrow());
        assertThat(life.notes()).anyMatch(note -> note.contains("AUTORENEW"));
    }

    @Test
    void thePricesOfTheAccountQuoteAnOrder() {
        PriceList prices =
                PriceList.from(ispapi.send(StatusUser.builder().relations(true).build()));

        assertThat(prices.with(RULES.forPrices())
                        .quote("example.com", OrderType.RENEW, Period.years(2))
                        .total()
                        .amount())
                .isGreaterThan(BigDecimal.ZERO);
    }
}
