package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.DomainOptions;
import dev.ispapi.domain.Limits;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.UserStatus;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live answers over rules from files. */
class LiveRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    @TempDir
    Path directory;

    private static Response response(String properties) {
        return Response.parse(
                "[RESPONSE]\ncode=200\ndescription=Command completed successfully\n" + properties + "EOF\n");
    }

    private static List<DomainOptions> options(String domains, String properties) {
        return QueryDomainOptions.builder().domains(domains.split(" ")).build().decode(response(properties));
    }

    private static RepositoryInfo info(String properties) {
        return QueryDomainRepositoryInfo.builder()
                .domain("example.test")
                .build()
                .decode(response("property[repository][0]=TEST\n" + properties));
    }

    private static UserStatus user(String properties) {
        return StatusUser.builder().build().decode(response("property[user][0]=test.user\n" + properties));
    }

    private TldRules frozen(String facts) throws IOException {
        return FrozenRules.rules(directory, facts, "");
    }

    private static Tld test(TldRules rules) {
        return rules.zone("test").orElseThrow();
    }

    @Test
    void laysWhatTheAnswerSaysOverWhatWeShip() throws IOException {
        TldRules rules = frozen("\"new\": {\"periods.registration\": [\"1Y\"], \"nameservers.max\": 5}");
        TldRules live = rules.with(
                options("example.test", "property[zoneregistrationperiods][0]=1Y,2Y\nproperty[nameservermin][0]=2\n"),
                DAY);
        assertThat(test(live).periods().registration()).hasValue(List.of(Period.years(1), Period.years(2)));
        assertThat(test(live).nameservers().count()).isEqualTo(new Limits(Optional.of(2), Optional.of(5)));
        assertThat(test(live).source("periods.registration")).hasValue(Source.liveApi("QueryDomainOptions", DAY));
        assertThat(test(live).source("nameservers.max")).map(Source::page).hasValue("TEST");
        assertThat(test(rules).periods().registration())
                .as("the rules below stay as they are")
                .hasValue(List.of(Period.years(1)));
    }

    @Test
    void checksOrdersAgainstTheAnswer() throws IOException {
        TldRules live = frozen("\"new\": {\"periods.registration\": [\"1Y\"]}")
                .with(options("example.test", "property[zoneregistrationperiods][0]=2Y,3Y\n"), DAY);
        assertThat(live.check(add("x.test").period(Period.years(1)).build()))
                .extracting(Violation::toString)
                .containsExactly("error: PERIOD 1Y is not offered in .test for a registration; use one of 2Y, 3Y"
                        + " (QueryDomainOptions, 2026-01-02)");
        assertThat(live.check(add("x.test").period(Period.years(2)).build())).isEmpty();
    }

    @Test
    void readsEveryFactOfTheOptions() throws IOException {
        Tld tld = test(frozen("").with(options("example.test", """
                property[zoneregistrationperiods][0]=1Y
                property[zonerenewalperiods][0]=2Y
                property[zonetransferperiods][0]=0Y
                property[zonetradeperiods][0]=3Y
                property[nameservermin][0]=1
                property[nameservermax][0]=2
                property[zoneregistrantcontactsmin][0]=3
                property[zoneregistrantcontactsmax][0]=4
                property[zoneadmincontactsmin][0]=5
                property[zoneadmincontactsmax][0]=6
                property[zonetechcontactsmin][0]=7
                property[zonetechcontactsmax][0]=8
                property[zonebillingcontactsmin][0]=9
                property[zonebillingcontactsmax][0]=10
                property[hostmanagedas][0]=object
                property[hostipaddressestype][0]=IPV4,ipv6
                property[registrytransferrequireauthcode][0]=1
                property[zonepolicyregistrantnamechangeby][0]=ICANN-TRADE
                property[x-proxy][0]=X-ACCEPT-WHOISTRUSTEE-TAC X-ACCEPT-WHOISTRUSTEELITE-TAC
                property[x-trustee][0]=x-test-accept-trustee-tac
                """), DAY));
        assertThat(tld.facts().stream().map(fact -> fact.name() + " = " + fact.value()))
                .containsExactly(
                        "periods.registration = [1Y]",
                        "periods.renewal = [2Y]",
                        "periods.transfer = [0Y]",
                        "periods.trade = [3Y]",
                        "nameservers.min = 1",
                        "nameservers.max = 2",
                        "contacts.registrant.min = 3",
                        "contacts.registrant.max = 4",
                        "contacts.admin.min = 5",
                        "contacts.admin.max = 6",
                        "contacts.tech.min = 7",
                        "contacts.tech.max = 8",
                        "contacts.billing.min = 9",
                        "contacts.billing.max = 10",
                        "hosts.managedAs = OBJECT",
                        "hosts.addresses = [ipv4, ipv6]",
                        "transfer.authCodeRequired = true",
                        "ownerChange = ICANN-TRADE",
                        "idProtection = "
                                + IdProtection.whoisTrustee(
                                        List.of("X-ACCEPT-WHOISTRUSTEE-TAC", "X-ACCEPT-WHOISTRUSTEELITE-TAC")),
                        "trustee = " + new Trustee(true, Optional.of("X-TEST-ACCEPT-TRUSTEE-TAC"), false));
        assertThat(tld.facts()).allMatch(fact -> fact.source().kind() == Source.Kind.LIVE_API);
    }

    @Test
    void readsTheFactsOfTheRepositoryThatTheOptionsDoNotHold() throws IOException {
        RepositoryInfo answer = info("""
                property[registryurlname][0]=Test Registry
                property[zoneregistrationgraceperiod][0]=1d
                property[zonerenewalaccountingperiod][0]=-2d
                property[zonerenewalfinalizationperiod][0]=3d
                property[zonerenewalfailureperiod][0]=4d
                property[zonerenewalpaymentperiod][0]=-5d
                property[deletionrestorableperiod][0]=6d
                property[deletionholdperiod][0]=7d
                property[registryexplicitrenewal][0]=1
                property[restorepolicy][0]=REALTIME
                property[registrynamserverchecks][0]=NO
                property[zonepolicycontactorigincountry][0]=de,AT
                property[registrycharsmin][0]=3
                property[registrycharsmax][0]=63
                property[registryidncapable][0]=0
                property[zonesecdnsinterface][0]=DS
                property[registrytransferrealtime][0]=1
                property[registrytransferlock][0]=0
                property[registrytransferclass][0]=PULL
                property[registrytransferpendingperiod][0]=5d
                property[registrytransferexpireaction][0]=ACK
                """);
        Tld tld = test(frozen("").with(DomainName.of("example.test"), answer, DAY));
        assertThat(tld.facts().stream().map(fact -> fact.name() + " = " + fact.value()))
                .containsExactly(
                        "registry = Test Registry",
                        "periods.addGrace = 1d",
                        "periods.accounting = -2d",
                        "periods.finalization = 3d",
                        "periods.failure = 4d",
                        "periods.payment = -5d",
                        "periods.deletionRestorable = 6d",
                        "periods.deletionHold = 7d",
                        "explicitRenewal = true",
                        "restore = " + RestorePolicy.of("REALTIME"),
                        "nameservers.checked = false",
                        "contacts.originCountries = [DE, AT]",
                        "name.minLength = 3",
                        "name.maxLength = 63",
                        "name.idn = false",
                        "dnssec = DS",
                        "transfer.realTime = true",
                        "transfer.lock = false",
                        "transfer.class = PULL",
                        "transfer.pending = 5d",
                        "transfer.unanswered = ACK");
        assertThat(tld.source("periods.failure")).hasValue(Source.liveApi("QueryDomainRepositoryInfo", DAY));
    }

    @Test
    void anEmptyProxyPropertyMeansNotOfferedAndAnAbsentOneNothingFaq20() throws IOException {
        TldRules rules = frozen("");
        assertThat(test(rules.with(options("example.test", "property[x-proxy][0]=\n"), DAY))
                        .idProtection())
                .isEqualTo(IdProtection.NOT_OFFERED);
        assertThat(test(rules.with(options("example.test", "property[repository][0]=TEST\n"), DAY))
                        .idProtection())
                .isEqualTo(IdProtection.UNKNOWN);
        assertThat(test(rules.with(DomainName.zone("test"), info("property[x-proxy][0]=\n"), DAY))
                        .idProtection())
                .isEqualTo(IdProtection.NOT_OFFERED);
    }

    @Test
    void anEmptyProxyPropertyRefusesTheOrderOfIdProtectionFaq20() throws IOException {
        TldRules live = frozen("").with(options("example.test", "property[x-proxy][0]=\n"), DAY);
        assertThat(live.check(add("x.test")
                        .putExtensions("X-ACCEPT-WHOISTRUSTEE-TAC", "1")
                        .build()))
                .extracting(Violation::kind)
                .containsExactly(Kind.ID_PROTECTION_NOT_OFFERED);
    }

    @Test
    void theRegistrysOwnFlagStaysWhateverTheRegistrarOffers() {
        TldRules bundled = TldRules.bundled();
        IdProtection shipped = bundled.zone("ca").orElseThrow().idProtection();
        Tld none = bundled.with(options("example.ca", "property[x-proxy][0]=\n"), DAY)
                .zone("ca")
                .orElseThrow();
        Tld named = bundled.with(options("example.ca", "property[x-proxy][0]=X-CA-DISCLOSE\n"), DAY)
                .zone("ca")
                .orElseThrow();
        Tld trustee = bundled.with(options("example.ca", "property[x-proxy][0]=X-ACCEPT-WHOISTRUSTEE-TAC\n"), DAY)
                .zone("ca")
                .orElseThrow();
        assertThat(none.idProtection()).isEqualTo(shipped);
        assertThat(none.source("idProtection")).map(Source::kind).hasValue(Source.Kind.MODULE);
        assertThat(named.idProtection()).isEqualTo(shipped);
        assertThat(named.source("idProtection")).map(Source::kind).hasValue(Source.Kind.LIVE_API);
        assertThat(trustee.idProtection().kind()).isEqualTo(IdProtection.Kind.WHOIS_TRUSTEE);
    }

    @Test
    void knowsAZoneFromItsAnswerOnly() throws IOException {
        TldRules live = frozen("").with(options("foo.brand", "property[nameservermin][0]=4\n"), DAY);
        assertThat(live.zones()).containsExactly("brand", "co.test", "test");
        assertThat(live.forDomain("example.brand")
                        .orElseThrow()
                        .nameservers()
                        .count()
                        .min())
                .hasValue(4);
        assertThat(live.tldClass("brand")).isEqualTo("BRAND");
        assertThat(live.zoneOfClass("brand")).hasValue("brand");
        assertThat(live.zone("brand").orElseThrow().additionalFields(Operation.REGISTER))
                .isEmpty();
        assertThat(live.check(add("x.brand").build()))
                .extracting(Violation::kind)
                .containsExactly(Kind.TOO_FEW_NAMESERVERS);
    }

    @Test
    void anAnswerCountsForTheLongestKnownZone() throws IOException {
        TldRules live = frozen("").with(options("foo.co.test foo.bar.test test foo.co.unknown unknown2", """
                                property[nameservermin][0]=1
                                property[nameservermin][1]=2
                                property[nameservermin][2]=3
                                property[nameservermin][3]=4
                                property[nameservermin][4]=5
                                """), DAY);
        assertThat(live.zones()).containsExactly("co.test", "co.unknown", "test", "unknown2");
        assertThat(min(live, "co.test")).hasValue(1);
        assertThat(min(live, "test")).as("the last answer on a zone").hasValue(3);
        assertThat(min(live, "co.unknown")).hasValue(4);
        assertThat(min(live, "unknown2")).hasValue(5);
    }

    private static Optional<Integer> min(TldRules rules, String zone) {
        return rules.zone(zone).orElseThrow().nameservers().count().min();
    }

    @Test
    void aLaterAnswerWinsOverAnEarlierOne() throws IOException {
        TldRules live = frozen("")
                .with(options("x.test", "property[nameservermin][0]=1\nproperty[nameservermax][0]=9\n"), DAY)
                .with(DomainName.of("x.test"), info("property[nameservermin][0]=2\n"), DAY.plusDays(1));
        assertThat(test(live).nameservers().count()).isEqualTo(new Limits(Optional.of(2), Optional.of(9)));
        assertThat(test(live).source("nameservers.min"))
                .hasValue(Source.liveApi("QueryDomainRepositoryInfo", DAY.plusDays(1)));
    }

    @Test
    void classesOfTheAccountLeadToTheirZones() throws IOException {
        TldRules live = frozen("").with(user("""
                property[tldclass][0]=COBRAND
                property[tldlabel][0]=co.brand
                property[tldclass][1]=TESTNEW
                property[tldlabel][1]=.test
                property[tldclass][2]=ODD
                property[tldlabel][2]=not a zone
                property[tldclass][3]=NOLABEL
                property[tldlabel][3]=
                """));
        assertThat(live.zoneOfClass("cobrand")).hasValue("co.brand");
        assertThat(live.tldClass("co.brand")).isEqualTo("COBRAND");
        assertThat(test(live).tldClass()).isEqualTo("TESTNEW");
        assertThat(live.zoneOfClass("TESTNEW")).hasValue("test");
        assertThat(live.zoneOfClass("ODD")).isEmpty();
        assertThat(live.zoneOfClass("NOLABEL")).isEmpty();
        assertThat(live.zones()).as("classes bring no rules").containsExactly("co.test", "test");
        assertThat(live.forDomain("example.co.brand")).isEmpty();
        assertThat(live.check(add("co.brand").build()))
                .extracting(Violation::kind)
                .containsExactly(Kind.NAME_IS_ZONE);
    }

    @Test
    void dateTheAnswerTodayUnlessToldOtherwise() throws IOException {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        TldRules live = frozen("").with(options("x.test", "property[nameservermin][0]=1\n"));
        TldRules info = frozen("").with(DomainName.of("x.test"), info("property[nameservermin][0]=1\n"));
        LocalDate after = LocalDate.now(ZoneOffset.UTC);
        for (TldRules rules : List.of(live, info)) {
            assertThat(test(rules).source("nameservers.min").flatMap(Source::date))
                    .hasValueSatisfying(day -> assertThat(day).isBetween(before, after));
        }
    }

    @Test
    void aPaymentPeriodAfterTheTermIsNone() throws IOException {
        TldRules rules = frozen("")
                .with(DomainName.of("example.test"), info("property[zonerenewalpaymentperiod][0]=35d\n"), DAY);

        assertThat(test(rules).periods().payment()).isEmpty();
    }

    @Test
    void aClassOfTheAccountWinsOverTheOneThatWeShip() throws IOException {
        TldRules live = frozen("").with(user("property[tldclass][0]=TEST\nproperty[tldlabel][0]=co.test\n"));

        assertThat(live.zoneOfClass("TEST")).hasValue("co.test");
    }

    @Test
    void takesOnlyCountriesForCountriesOfOrigin() throws IOException {
        Tld tld = test(frozen("")
                .with(
                        DomainName.of("example.test"),
                        info("property[zonepolicycontactorigincountry][0]=de,EEA,AT\n"),
                        DAY));

        assertThat(tld.fact(FactName.CONTACT_ORIGIN_COUNTRIES).orElseThrow().value())
                .containsExactly("DE", "AT");
    }
}
