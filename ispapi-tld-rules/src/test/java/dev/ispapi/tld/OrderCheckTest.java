package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static dev.ispapi.tld.Orders.trade;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.domain.TransferAction;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What orders are refused for, against made-up rules. */
class OrderCheckTest {

    @TempDir
    Path directory;

    private List<String> check(String facts, Command<?> command) throws IOException {
        return check(facts, command, OrderContext.NONE);
    }

    private List<String> check(String facts, Command<?> command, OrderContext context) throws IOException {
        return FrozenRules.tld(directory, facts, "").check(command, context).stream()
                .map(Violation::toString)
                .toList();
    }

    private static DomainStatus.Builder status() {
        return DomainStatus.builder().domain(DomainName.of("example.test"));
    }

    private static OrderContext now(DomainStatus.Builder status) {
        return OrderContext.builder().status(status.build()).build();
    }

    @Test
    void findsNothingWrongWhereNothingIsKnown() throws IOException {
        assertThat(check("", add("x.test").period(Period.years(99)).build())).isEmpty();
        assertThat(check("", transfer("x.test").auth("secret").build())).isEmpty();
        assertThat(check("", modify("x.test").ownerContact("P-NEW").build())).isEmpty();
        assertThat(check("", trade("x.test").build())).isEmpty();
    }

    @Test
    void hasNothingToCheckInOtherCommands() throws IOException {
        assertThat(check(
                        "\"new\": {\"registration.open\": false}",
                        StatusDomain.builder().domain("x.test").build()))
                .isEmpty();
    }

    @Test
    void listsAllViolationsAtOnceInTheOrderOfTheSubjects() throws IOException {
        Tld tld = FrozenRules.tld(
                directory,
                "\"new\": {\"periods.registration\": [\"1Y\", \"2Y\"], \"nameservers.min\": 3, \"name.minLength\": 4}",
                "");
        assertThat(tld.check(add("abc.test").period(Period.years(5)).build()))
                .extracting(Violation::kind)
                .containsExactly(Kind.NAME_TOO_SHORT, Kind.PERIOD_NOT_OFFERED, Kind.TOO_FEW_NAMESERVERS);
    }

    @Test
    void refusesAPeriodThatIsNotOffered() throws IOException {
        String facts = """
            "new": {"periods.registration": ["1Y", "1M"], "periods.renewal": ["1Y"], "periods.transfer": ["0Y"]}
            """;
        assertThat(check(facts, add("x.test").period(Period.years(5)).build()))
                .containsExactly("error: PERIOD 5Y is not offered in .test for a registration; use one of 1Y, 1M (TEST,"
                        + " 2024-01-02)");
        assertThat(check(
                        facts,
                        RenewDomain.builder()
                                .domain("x.test")
                                .period(Period.years(2))
                                .build()))
                .containsExactly("error: PERIOD 2Y is not offered in .test for a renewal;"
                        + " send RenewDomain without PERIOD, or with 1Y (TEST, 2024-01-02)");
        assertThat(check(facts, transfer("x.test").period(Period.years(1)).build()))
                .containsExactly("error: PERIOD 1Y is not offered in .test for a transfer;"
                        + " send TransferDomain without PERIOD, or with 0Y (TEST, 2024-01-02)");
    }

    @Test
    void takesAnOfferedPeriodHoweverItIsWritten() throws IOException {
        String facts = "\"new\": {\"periods.registration\": [\"1Y\"], \"periods.transfer\": [\"0Y\"]}";
        assertThat(check(facts, add("x.test").period(Period.parse("1")).build()))
                .isEmpty();
        assertThat(check(facts, transfer("x.test").period(Period.months(0)).build()))
                .isEmpty();
    }

    @Test
    void reportsARawPeriodThatIsNone() throws IOException {
        Command<?> command = RawCommand.of("adddomain", Map.of("domain", "x.test", "period", "soon"));
        assertThat(check("\"new\": {\"periods.registration\": [\"1Y\", \"2Y\"]}", command))
                .containsExactly(
                        "error: PERIOD is no period: expected a period such as 1Y, 1M, 2w or -5d (years, months,"
                                + " weeks, days), found \"soon\"; use one of 1Y, 2Y");
    }

    @Test
    void onlyWarnsWhereTheFactIsMoreThanTenYearsOldOrUndated() throws IOException {
        Command<?> command = add("x.test").period(Period.years(5)).build();
        String periods = "{\"periods.registration\": [\"1Y\"]}";
        assertThat(check("\"old\": " + periods, command))
                .containsExactly("warning: PERIOD 5Y is not offered in .test for a registration;"
                        + " send AddDomain without PERIOD, or with 1Y (OLD, 2013-01-02)");
        assertThat(check("\"undated\": " + periods, command))
                .containsExactly("warning: PERIOD 5Y is not offered in .test for a registration;"
                        + " send AddDomain without PERIOD, or with 1Y (UNDATED, oldid=1, undated)");
    }

    @Test
    void judgesTheAgeOfFactsByTheDayThatTheContextTells() throws IOException {
        Command<?> command = add("x.test").period(Period.years(5)).build();
        Tld tld = FrozenRules.tld(directory, "\"new\": {\"periods.registration\": [\"1Y\"]}", "");
        assertThat(tld.check(command, asOf("2034-01-02")))
                .extracting(Violation::severity)
                .containsExactly(Severity.ERROR);
        assertThat(tld.check(command, asOf("2034-01-03")))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
    }

    private static OrderContext asOf(String day) {
        return OrderContext.builder().asOf(LocalDate.parse(day)).build();
    }

    @Test
    void refusesNamesThatAreTooShortOrTooLong() throws IOException {
        String facts = "\"new\": {\"name.minLength\": 3, \"name.maxLength\": 5}";
        assertThat(check(facts, add("ab.test").build()))
                .containsExactly("error: DOMAIN ab is too short: .test wants at least 3 characters, found 2;"
                        + " give a longer name (TEST, 2024-01-02)");
        assertThat(check(facts, add("abcdef.test").build()))
                .containsExactly("error: DOMAIN abcdef is too long: .test takes at most 5 characters, found 6;"
                        + " give a shorter name (TEST, 2024-01-02)");
        assertThat(check(facts, add("abc.test").build())).isEmpty();
        assertThat(check(facts, add("abcde.test").build())).isEmpty();
        assertThat(check(facts, transfer("ab.test").build()))
                .as("a name that exists already")
                .isEmpty();
    }

    @Test
    void onlyWarnsOfTheLengthOfAnInternationalizedNameAsItsFormsDifferInLength() throws IOException {
        List<Violation> violations = FrozenRules.tld(directory, "\"new\": {\"name.minLength\": 3}", "")
                .check(add("äb.test").putExtensions("X-IDN-LANGUAGE", "GER").build());

        assertThat(violations)
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.NAME_TOO_SHORT, Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void warnsOfNameserversInATransferOnlyWhereTheyHaveNoEffect(boolean isApplied, int warnings) throws IOException {
        String facts = "\"new\": {\"transfer.appliesNameservers\": " + isApplied + "}";

        assertThat(check(
                        facts, transfer("x.test").nameservers("ns1.example.net").build()))
                .hasSize(warnings);
        assertThat(check(facts, transfer("x.test").build())).isEmpty();
    }

    @Test
    void warnsOfNameserversOnlyInTheRequestOfATransfer() throws IOException {
        String facts = "\"new\": {\"transfer.appliesNameservers\": false}";
        Map<String, String> approval =
                Map.of("DOMAIN", "x.test", "ACTION", "APPROVE", "NAMESERVER0", "ns1.example.net");

        assertThat(check(facts, RawCommand.of("TransferDomain", approval))).isEmpty();
    }

    @Test
    void refusesAnInternationalizedNameWhereNoneAreTaken() throws IOException {
        assertThat(FrozenRules.tld(directory, "\"new\": {\"name.idn\": false}", "")
                        .check(add("xn--mller-kva.test").build()))
                .extracting(Violation::kind, Violation::severity, Violation::remedy)
                .containsExactly(tuple(
                        Kind.IDN_NOT_TAKEN, Severity.ERROR, "give a name of the letters a to z, digits and hyphens"));
        assertThat(check(
                        "\"new\": {\"name.idn\": true}",
                        add("xn--mller-kva.test")
                                .putExtensions("X-IDN-LANGUAGE", "GER")
                                .build()))
                .isEmpty();
        assertThat(check(
                        "",
                        add("xn--mller-kva.test")
                                .putExtensions("X-IDN-LANGUAGE", "GER")
                                .build()))
                .isEmpty();
    }

    @Test
    void warnsOfANewNameThatTheStandardOfTheRegistriesDoesNotAllow() throws IOException {
        var name = add("my\u2013domain.test")
                .putExtensions("X-IDN-LANGUAGE", "GER")
                .build();

        List<Violation> violations =
                FrozenRules.tld(directory, "\"new\": {\"name.idn\": true}", "").check(name);

        assertThat(violations)
                .extracting(Violation::kind, Violation::toString)
                .containsExactly(tuple(
                        Kind.NAME_NOT_IDNA2008,
                        "warning: DOMAIN my\u2013domain.test may be refused by the registry, or may not be the name"
                                + " that was meant; check how it is spelled: label 1 \"my\u2013domain\" has U+2013 at"
                                + " character 3, which IDNA2008 does not allow, so that the registry may refuse the name;"
                                + " did you mean \"-\"?"));
        assertThat(violations.get(0).message(RulesLanguage.GERMAN))
                .isEqualTo("my\u2013domain.test wird von der Registry vielleicht abgelehnt oder ist nicht der gemeinte"
                        + " Name");
        assertThat(violations.get(0).remedy(RulesLanguage.GERMAN)).startsWith("die Schreibweise prüfen: label 1 ");
    }

    @Test
    void leavesTheSpellingOfNamesAloneThatExistAlready() throws IOException {
        RenewDomain renewal = RenewDomain.builder()
                .domain("my\u2013domain.test")
                .period(Period.years(1))
                .build();

        assertThat(check("", renewal)).isEmpty();
    }

    @Test
    void findsTheZoneOfTheDomainByItself() throws IOException {
        TldRules rules = FrozenRules.rules(directory, "\"new\": {\"name.minLength\": 3}", "");
        assertThat(rules.check(add("ab.test").build())).hasSize(1);
        assertThat(rules.check(add("ab.co.test").build())).isEmpty();
        assertThat(rules.check(add("ab.nowhere").build())).isEmpty();
    }

    @Test
    void refusesADomainThatIsAZoneOrNoneAtAll() throws IOException {
        TldRules rules = FrozenRules.rules(directory, "", "");
        assertThat(rules.check(add("co.test").build()))
                .extracting(Violation::toString)
                .containsExactly("error: DOMAIN co.test is a zone itself, in which names are registered;"
                        + " give a name below it, such as example.co.test");
        assertThat(rules.check(RawCommand.of("AddDomain", Map.of())))
                .extracting(Violation::toString)
                .containsExactly("error: DOMAIN is missing; give a domain name such as example.com");
        assertThat(rules.check(RawCommand.of("AddDomain", Map.of("DOMAIN", "no name"))))
                .extracting(Violation::kind)
                .containsExactly(Kind.NAME_INVALID);
    }

    @Test
    void refusesToJudgeADomainOfAnotherZone() throws IOException {
        assertThat(check("", add("example.other").build()))
                .containsExactly("error: DOMAIN example.other is not in .test;"
                        + " ask the rules of its own zone, which TldRules.check finds");
        assertThat(check("", add("example.mytest").build()))
                .as("the zone's name ends another TLD's")
                .containsExactly("error: DOMAIN example.mytest is not in .test;"
                        + " ask the rules of its own zone, which TldRules.check finds");
        assertThat(check("", add("a.b.test").build()))
                .containsExactly("warning: DOMAIN a.b.test has more than one label before .test;"
                        + " give the name that is registered, right below its zone");
    }

    @Test
    void refusesTooFewAndTooManyNameservers() throws IOException {
        String facts = "\"new\": {\"nameservers.min\": 3, \"nameservers.max\": 3}";
        assertThat(check(facts, add("x.test").build()))
                .containsExactly("error: NAMESERVER2 is missing: .test wants at least 3 nameservers, found 2;"
                        + " name 1 more (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        add("x.test").build().toBuilder()
                                .nameservers("ns1.example.net", "ns2.example.net", "ns3.example.net", "ns4.example.net")
                                .build()))
                .containsExactly("error: NAMESERVER3 is too many: .test takes at most 3 nameservers, found 4;"
                        + " leave out 1 (TEST, 2024-01-02)");
        assertThat(check(facts, add("x.test").nameserverSet("FAST").build())).isEmpty();
    }

    @Test
    void onlyWarnsWithoutNameserversBecauseTheAccountMayHaveDefaultsFaq22() throws IOException {
        Command<?> command = RawCommand.of("AddDomain", Map.of("DOMAIN", "x.test"));
        assertThat(check("\"new\": {\"nameservers.min\": 1}", command))
                .containsExactly(
                        "warning: NAMESERVER0 is missing: .test wants at least 1 nameserver, found 0; name them,"
                                + " unless the account's own default nameservers step in; see FAQ 22 (TEST, 2024-01-02)");
    }

    @Test
    void countsTheNameserversAfterAnUpdate() throws IOException {
        String facts = "\"new\": {\"nameservers.min\": 2, \"nameservers.max\": 2}";
        OrderContext two = now(status().nameservers("NS1.EXAMPLE.NET", "NS2.EXAMPLE.NET"));
        assertThat(check(
                        facts, modify("x.test").addNameserver("ns3.example.net").build(), two))
                .containsExactly("error: NAMESERVER2 is too many: .test takes at most 2 nameservers, found 3;"
                        + " leave out 1 (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        modify("x.test").removeNameserver("ns2.example.net").build(),
                        two))
                .containsExactly("error: NAMESERVER1 is missing: .test wants at least 2 nameservers, found 1;"
                        + " name 1 more (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        modify("x.test")
                                .removeNameserver("ns1.example.net")
                                .removeNameserver("ns2.example.net")
                                .build(),
                        two))
                .as("the account's default nameservers are for registrations")
                .containsExactly("error: NAMESERVER0 is missing: .test wants at least 2 nameservers, found 0;"
                        + " name 2 more (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        modify("x.test")
                                .addNameserver("ns3.example.net")
                                .removeNameserver("ns1.example.net")
                                .build(),
                        two))
                .isEmpty();
        assertThat(check(
                        facts, modify("x.test").addNameserver("ns3.example.net").build()))
                .as("nothing is known of the others")
                .isEmpty();
        assertThat(check(facts, modify("x.test").nameservers("ns3.example.net").build()))
                .containsExactly("warning: NAMESERVER1 is missing: .test wants at least 2 nameservers, found 1;"
                        + " name 1 more (TEST, 2024-01-02)");
        assertThat(check(facts, modify("x.test").transferLock(true).build()))
                .as("other changes leave the nameservers alone")
                .isEmpty();
    }

    @Test
    void countsANameserverOnceThatTheDomainHasAlready() throws IOException {
        assertThat(check(
                        "\"new\": {\"nameservers.max\": 2}",
                        modify("x.test").addNameserver("NS1.example.net").build(),
                        now(status().nameservers("ns1.example.net", "ns2.example.net"))))
                .isEmpty();
    }

    @Test
    void onlyWarnsOfAnUpdateOfTheRegistrantWhereTheZoneAsksForConsentsInIt() throws IOException {
        String trade = "\"new\": {\"ownerChange\": \"TRADE\"}";
        String consent = """
            {"operations": ["UPDATE"], "parameter": "X-TEST-CONSENT", "label": "Terms", "kind": "CONSENT", "required": "ALWAYS",
             "source": "new"}
            """;
        Command<?> change = modify("x.test")
                .ownerContact("P-NEW")
                .putExtensions("X-TEST-CONSENT", "1")
                .build();
        OrderContext before = now(status().ownerContacts("P-OLD"));

        assertThat(FrozenRules.tld(directory, trade, consent).check(change, before))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.TRADE_NEEDED, Severity.WARNING));
        assertThat(FrozenRules.tld(directory, trade, "").check(change, before))
                .extracting(Violation::kind, Violation::severity)
                .contains(tuple(Kind.TRADE_NEEDED, Severity.ERROR));
    }

    @Test
    void takesAFirstNameserverForTheBeginningOfTheWholeNewList() throws IOException {
        String facts = "\"new\": {\"nameservers.min\": 2}";
        OrderContext two = now(status().nameservers("ns1.example.net", "ns2.example.net"));
        assertThat(check(facts, modify("x.test").nameservers("ns3.example.net").build(), two))
                .as("ns2 goes with ns1")
                .containsExactly("error: NAMESERVER1 is missing: .test wants at least 2 nameservers, found 1;"
                        + " name 1 more (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        RawCommand.of("ModifyDomain", Map.of("DOMAIN", "x.test", "NAMESERVER1", "ns3.example.net")),
                        two))
                .as("a single slot leaves the others alone")
                .isEmpty();
        assertThat(check(facts, RawCommand.of("ModifyDomain", Map.of("DOMAIN", "x.test", "NAMESERVER1", "")), two))
                .as("an empty slot is cleared")
                .hasSize(1);
        assertThat(check(
                        facts,
                        modify("x.test").removeNameserver("NS1.example.net").build(),
                        now(status().nameservers("ns1.example.net", "ns2.example.net", "ns4.example.net"))))
                .isEmpty();
    }

    @Test
    void refusesIndicesThatCannotBeRead() throws IOException {
        RawCommand command = RawCommand.of(
                "ModifyDomain",
                Map.of(
                        "DOMAIN", "x.test",
                        "NAMESERVER007", "ns1.example.net",
                        "OWNERCONTACT00CITY", "Bonn",
                        "X-TEST-007", "any"));
        String remedy = " has an index that cannot be read; write indices without leading zeros and with 5 digits at"
                + " most, such as NAMESERVER0";
        assertThat(check("\"new\": {\"nameservers.min\": 2}", command))
                .containsExactly("error: NAMESERVER007" + remedy, "error: OWNERCONTACT00CITY" + remedy);
    }

    private static AddDomain.Builder withNs3(AddDomain.Builder order) {
        return order.build().toBuilder().nameservers("ns1.example.net", "ns2.example.net", "ns3.x.test");
    }

    @Test
    void warnsOfANameserverBelowTheDomainThatHasNoAddress() throws IOException {
        String facts = "\"new\": {\"hosts.managedAs\": \"OBJECT\"}";
        assertThat(check(facts, withNs3(add("x.test")).build()))
                .containsExactly(
                        "warning: NAMESERVER2 ns3.x.test is below the domain itself, and must exist at the registry"
                                + " before it is used; give its addresses in HOST0, such as \"ns3.x.test 192.0.2.1\";"
                                + " see FAQ 9, 50, 60 (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        withNs3(add("x.test")).hosts("NS3.X.TEST 192.0.2.1").build()))
                .isEmpty();
    }

    @Test
    void refusesTooFewAndTooManyContacts() throws IOException {
        String facts = "\"new\": {\"contacts.admin.min\": 2, \"contacts.tech.max\": 1, \"contacts.billing.max\": 0}";
        assertThat(check(facts, add("x.test").techContact("P-2").build()))
                .containsExactly(
                        "error: ADMINCONTACT1 is missing: .test wants at least 2 admin-c, found 1;"
                                + " give the handle of a contact (TEST, 2024-01-02)",
                        "error: TECHCONTACT1 is too many: .test takes at most 1 tech-c, found 2;"
                                + " leave out 1 (TEST, 2024-01-02)");
    }

    @Test
    void refusesWhatIsClosed() throws IOException {
        String facts = "\"new\": {\"registration.open\": false, \"transfer.open\": false}";
        assertThat(check(facts, add("x.test").build()))
                .containsExactly("error: DOMAIN cannot be registered: no new registrations are taken in .test;"
                        + " choose another TLD (TEST, 2024-01-02)");
        assertThat(check(facts, transfer("x.test").build()))
                .containsExactly("error: DOMAIN cannot be transferred: no transfers are taken in .test;"
                        + " leave the domain at its registrar (TEST, 2024-01-02)");
        assertThat(check(
                        facts,
                        add("x.test").build(),
                        OrderContext.builder().launchPhase("TEST_SUNRISE").build()))
                .as("a launch phase comes before the opening")
                .isEmpty();
    }

    @Test
    void wantsTheAuthCodeOfARequestOnly() throws IOException {
        String facts = "\"new\": {\"transfer.authCodeRequired\": true}";
        assertThat(check(facts, transfer("x.test").build()))
                .containsExactly("error: AUTH is missing: a transfer in .test needs the auth code;"
                        + " get it from the registrant, who gets it from the losing registrar (TEST, 2024-01-02)");
        assertThat(check(
                        facts, transfer("x.test").action(TransferAction.REQUEST).build()))
                .hasSize(1);
        assertThat(check(facts, RawCommand.of("TransferDomain", Map.of("DOMAIN", "x.test", "ACTION", "request"))))
                .hasSize(1);
        assertThat(check(facts, transfer("x.test").auth("secret").build())).isEmpty();
        assertThat(check(
                        facts, transfer("x.test").action(TransferAction.APPROVE).build()))
                .isEmpty();
        assertThat(check(
                        facts,
                        transfer("x.test").action(TransferAction.USERTRANSFER).build()))
                .isEmpty();
    }

    @Test
    void neverShowsAnAuthCode() throws IOException {
        assertThat(check(
                        "\"new\": {\"transfer.authCodeRequired\": false}",
                        transfer("x.test").auth("s3cret").build()))
                .containsExactly("warning: AUTH is sent, though a transfer in .test needs no auth code;"
                        + " leave AUTH out if the transfer is refused because of it (TEST, 2024-01-02)");
    }

    @Test
    void wantsATradeForAnotherRegistrantWhereTheTldTrades() throws IOException {
        String facts = "\"new\": {\"ownerChange\": \"TRADE\"}";
        Command<?> command = modify("x.test").ownerContact("P-NEW").build();
        assertThat(check(facts, command, now(status().ownerContacts("P-OLD"))))
                .containsExactly("error: OWNERCONTACT0 names another registrant: .test wants a trade for that;"
                        + " send TradeDomain with OWNERCONTACT0 (TEST, 2024-01-02)");
        assertThat(check(facts, command))
                .containsExactly(
                        "warning: OWNERCONTACT0 is set: if that is another registrant, .test wants a trade for that;"
                                + " send TradeDomain with OWNERCONTACT0 (TEST, 2024-01-02)");
        assertThat(check(facts, command, now(status().ownerContacts("P-NEW"))))
                .as("the same registrant")
                .isEmpty();
        assertThat(check(facts, trade("x.test").build())).isEmpty();
    }

    @Test
    void wantsAnUpdateForAnotherRegistrantWhereTheTldUpdates() throws IOException {
        String facts = "\"new\": {\"ownerChange\": \"UPDATE\"}";
        assertThat(check(facts, trade("x.test").build()))
                .containsExactly("error: OWNERCONTACT0 cannot be traded: .test changes its registrants by an update;"
                        + " send ModifyDomain with OWNERCONTACT0 (TEST, 2024-01-02)");
        assertThat(check(facts, trade("x.test").action("CANCEL").build())).isEmpty();
        assertThat(check(facts, modify("x.test").ownerContact("P-NEW").build())).isEmpty();
    }

    @Test
    void sendsTheRegistrantToTheRegistryWhereThatChangesIt() throws IOException {
        assertThat(check(
                        "\"new\": {\"ownerChange\": \"REGISTRY\"}",
                        trade("x.test").build()))
                .containsExactly(
                        "error: OWNERCONTACT0 is set: another registrant of a domain in .test is a matter of the"
                                + " registry, not of the API; have the registrant ask the registry; leave OWNERCONTACT0"
                                + " out (TEST, 2024-01-02)");
    }

    @Test
    void warnsWhereNobodyIsKnownToBeInTheCountry() throws IOException {
        String facts = """
            "new": {
              "contacts.originCountries": ["DE", "AT"],
              "trustee": {"offered": true, "parameter": "X-TEST-ACCEPT-TRUSTEE-TAC"}
            }
            """;
        OrderContext french = OrderContext.builder().country("fr").build();
        OrderContext austrian = OrderContext.builder().country("AT").build();
        assertThat(check(facts, add("x.test").build(), french))
                .containsExactly(
                        "warning: OWNERCONTACT0 is in FR, and .test wants the registrant or another contact to be in"
                                + " DE or AT; name a contact there, or order a trustee for a fee with"
                                + " X-TEST-ACCEPT-TRUSTEE-TAC=1; see FAQ 19 (TEST, 2024-01-02)");
        assertThat(check(facts, add("x.test").build())).hasSize(1);
        assertThat(check(facts, add("x.test").build(), austrian)).isEmpty();
        assertThat(check(
                        facts,
                        add("x.test")
                                .putExtensions("X-TEST-ACCEPT-TRUSTEE-TAC", "1")
                                .build(),
                        french))
                .isEmpty();
    }

    @Test
    void checksARawCommandLikeATypedOne() throws IOException {
        Command<?> typed = add("ab.test").period(Period.years(5)).build();
        Tld tld = FrozenRules.tld(
                directory,
                "\"new\": {\"periods.registration\": [\"1Y\"], \"nameservers.max\": 1, \"name.minLength\": 3}",
                "");
        assertThat(tld.check(RawCommand.of("ADDDOMAIN", typed.encode().parameters())))
                .isEqualTo(tld.check(typed))
                .hasSize(3);
    }
}
