package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandCatalog;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the same words mean another thing, or cost money, on the other platform. */
class PitfallsTest {

    private final FakeCnr cnr = new FakeCnr();

    private Response request(String command, String... parameters) {
        return request(new BridgeOption[0], command, parameters);
    }

    private Response request(BridgeOption option, String command, String... parameters) {
        return request(new BridgeOption[] {option}, command, parameters);
    }

    private Response request(BridgeOption[] options, String command, String... parameters) {
        return IspapiOnCnr.over(cnr, options).request(command(command, parameters));
    }

    private static RawCommand command(String command, String... parameters) {
        RawCommand.Builder raw = RawCommand.builder(command);
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            raw.parameter(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        CommandCatalog.find(command).ifPresent(type -> raw.effect(type.effect()));
        return raw.build();
    }

    private void refuses(String message, String command, String... parameters) {
        assertThatThrownBy(() -> request(command, parameters))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessage(message);
        assertThat(cnr.sent()).as("what was sent").isEmpty();
    }

    private FakeCnr done() {
        return cnr.answers(200, "Command completed successfully");
    }

    @Nested
    class Pitfall1RenewalModeDefault {

        @Test
        void sendsAutorenewForDefaultWhichIsTheAccountsSettingOnCnr() {
            done();
            request("SetDomainRenewalMode", "DOMAIN=example.com", "RENEWALMODE=DEFAULT");

            assertThat(cnr.lines()).containsExactly("SetDomainRenewalMode {DOMAIN=example.com, RENEWALMODE=AUTORENEW}");
        }

        @Test
        void registersWithAutorenewWhereNothingIsSaid() {
            done();
            request("AddDomain", "DOMAIN=example.com", "PERIOD=1Y", "OWNERCONTACT0=P-ABC1");

            assertThat(cnr.lines())
                    .containsExactly(
                            "AddDomain {DOMAIN=example.com, RENEWALMODE=AUTORENEW, PERIOD=1, OWNERCONTACT0=P-ABC1}");
        }

        @Test
        void readsDefaultAsItCameAndSaysWhoseItIs() {
            cnr.answers(200, "ok", "RENEWALMODE", "DEFAULT", "DOMAIN", "example.com");

            assertThat(request("StatusDomain", "DOMAIN=example.com").value("RENEWALMODE"))
                    .contains("DEFAULT");
            assertThat(IspapiOnCnr.preview(command("StatusDomain", "DOMAIN=example.com"))
                            .notices())
                    .contains("RENEWALMODE DEFAULT means the setting of the CNR account. The renewal date is when CNR"
                            + " renews or deletes.");
        }
    }

    @Nested
    class Pitfall2DoubleRenewals {

        @Test
        void sendsTheYearOfThePaidUntilDateNotOfTheRegistry() {
            cnr.answers(
                    200,
                    "ok",
                    "PAIDUNTIL DATE",
                    "2027-05-28 22:17:44.0",
                    "REGISTRATION EXPIRATION DATE",
                    "2028-05-28 22:17:44.0");
            cnr.answers(200, "ok", "REGISTRATION EXPIRATION DATE", "2029-05-28 22:17:44.0");
            Response answer = request("RenewDomain", "DOMAIN=example.com", "PERIOD=1Y");

            assertThat(cnr.lines())
                    .containsExactly(
                            "StatusDomain {DOMAIN=example.com}",
                            "RenewDomain {DOMAIN=example.com, PERIOD=1, EXPIRATION=2027}");
            assertThat(cnr.effects()).containsExactly(Effect.READS, Effect.REPEATABLE);
            assertThat(answer.value("REGISTRATIONEXPIRATIONDATE")).contains("2029-05-28 22:17:44");
        }

        @Test
        void takesTheYearThatTheProgramGives() {
            done();
            request("RenewDomain", "DOMAIN=example.com", "PERIOD=2Y", "EXPIRATIONDATE=2027-05-28 22:17:44");

            assertThat(cnr.lines()).containsExactly("RenewDomain {DOMAIN=example.com, PERIOD=2, EXPIRATION=2027}");
        }

        @Test
        void sendsNothingWithoutAYear() {
            cnr.answers(200, "ok", "DOMAIN", "example.com");

            assertThatThrownBy(() -> request("RenewDomain", "DOMAIN=example.com", "PERIOD=1Y"))
                    .hasMessage(
                            "RenewDomain: EXPIRATION is missing, and StatusDomain tells no date to take the year from;"
                                    + " give the year until which the domain is paid");
            assertThat(cnr.lines()).containsExactly("StatusDomain {DOMAIN=example.com}");
        }

        @Test
        void passesOnThatADomainIsAlreadyRenewed() {
            cnr.answers(555, "Domain has been already renewed");

            assertThat(request("RenewDomain", "DOMAIN=example.com", "EXPIRATION=2027")
                            .code())
                    .isEqualTo(555);
        }
    }

    @Nested
    class Pitfall3ZonesWithoutExplicitRenewal {

        @Test
        void refusesToRenewThere() {
            refuses(
                    "RenewDomain: can't be carried out on CNR: the zone of example.de has no explicit renewal; on CNR:"
                            + " the renewal mode RENEWONCE renews by one year at the renewal date, which"
                            + " BridgeOption.RENEW_AT_RENEWAL_DATE allows",
                    "RenewDomain",
                    "DOMAIN=example.de",
                    "PERIOD=1Y",
                    "EXPIRATION=2027");
        }

        @Test
        void renewsOnceAtTheRenewalDateIfTheProgramAllowsIt() {
            done();
            request(BridgeOption.RENEW_AT_RENEWAL_DATE, "RenewDomain", "DOMAIN=example.co.za", "PERIOD=1Y");

            assertThat(cnr.lines())
                    .containsExactly("SetDomainRenewalMode {DOMAIN=example.co.za, RENEWALMODE=RENEWONCE}");
        }

        @Test
        void refusesMoreThanAYear() {
            assertThatThrownBy(() -> request(
                            BridgeOption.RENEW_AT_RENEWAL_DATE, "RenewDomain", "DOMAIN=example.de", "PERIOD=2Y"))
                    .hasMessage("RenewDomain: PERIOD is longer than RENEWONCE renews for; give 1Y");
        }

        @Test
        void showsNoPeriodToRenewFor() {
            cnr.answers(200, "ok", "RENEWALPERIODS", "1y,2y", "RRPSUPPORTSRENEWAL", "0", "REGISTRATIONPERIODS", "1y");
            Response answer = request("QueryDomainOptions", "DOMAIN0=example.de");

            assertThat(answer.column("ZONERENEWALPERIODS")).isEmpty();
            assertThat(answer.value("ZONEREGISTRATIONPERIODS")).contains("1Y");
        }
    }

    @Nested
    class Pitfall4RestoresThatCostTwice {

        @Test
        void saysThatARenewalFollows() {
            assertThat(IspapiOnCnr.preview(command("RestoreDomain", "DOMAIN=example.com"))
                            .notices())
                    .containsExactly("It costs the restore, and a renewal that CNR carries out minutes later.");
        }

        @Test
        void refusesARenewalModeThatWouldStopTheRenewal() {
            refuses(
                    "RestoreDomain: RENEWALMODE can't be carried out on CNR: CNR sets RENEWONCE with a restore and"
                            + " renews minutes later; another mode would stop that; on CNR: SetDomainRenewalMode once the"
                            + " renewal is done",
                    "RestoreDomain",
                    "DOMAIN=example.com",
                    "RENEWALMODE=AUTODELETE");
        }

        @Test
        void isPendingUntilAnEventTells() {
            done();

            assertThat(request("RestoreDomain", "DOMAIN=example.com").isPending())
                    .isTrue();
        }
    }

    @Nested
    class Pitfall5TransfersInTheHouse {

        @Test
        void neverTurnsARequestIntoAUserTransfer() {
            cnr.answers(552, "Operation prohibited by status; please use usertransfer");
            Response answer = request("TransferDomain", "DOMAIN=example.com", "AUTH=secret");

            assertThat(answer.code()).isEqualTo(552);
            assertThat(answer.description()).isEqualTo("Operation prohibited by status; please use usertransfer");
            assertThat(cnr.lines()).containsExactly("TransferDomain {DOMAIN=example.com, ACTION=REQUEST, AUTH=secret}");
        }

        @Test
        void saysThatItRenewsAndLeavesThatOutOnRequest() {
            cnr.answers(200, "ok", "TRANSFER STATUS", "USERTRANSFER");
            Response answer = request(
                    BridgeOption.USER_TRANSFER_WITHOUT_RENEWAL,
                    "TransferDomain",
                    "DOMAIN=example.com",
                    "ACTION=USERTRANSFER");

            assertThat(answer.isPending()).isTrue();
            assertThat(cnr.lines())
                    .containsExactly("TransferDomain {DOMAIN=example.com, ACTION=USERTRANSFER, NORENEW=1}");
            assertThat(IspapiOnCnr.preview(command("TransferDomain", "DOMAIN=example.com"))
                            .notices()
                            .get(0))
                    .isEqualTo("A transfer within CNR (USERTRANSFER) renews com, net, org, biz, info and name, and is"
                            + " charged, unless the program chose otherwise.");
        }
    }

    @Nested
    class Pitfall6PremiumNames {

        @Test
        void showsAPremiumNameAsTakenWithItsPriceFoundByName() {
            cnr.answers(Response.builder(200, "ok")
                    .property("domaincheck", "210 Domain name available", "210 Domain name available")
                    .property("x-fee-domain", "plain.shop", "gold.shop")
                    .property("x-fee-class", "standard", "premium")
                    .property("x-fee-amount", "9.5000", "235.0000")
                    .property("x-fee-currency", "USD", "USD")
                    .build());
            Response answer = request("CheckDomains", "DOMAIN0=gold.shop", "DOMAIN1=plain.shop", "PREMIUMCHANNELS=*");

            assertThat(answer.values("DOMAINCHECK"))
                    .containsExactly("211 Premium Domain name available [PREMIUM]", "210 Domain name available");
            assertThat(answer.values("PRICE")).containsExactly("235.0000", "");
            assertThat(answer.values("CLASS")).containsExactly("premium", "");
        }

        @Test
        void asksForNoMoreThan30FeesAtOnce() {
            String[] names = new String[32];
            for (int i = 0; i < 31; i++) {
                names[i] = "DOMAIN" + i + "=name" + i + ".shop";
            }
            names[31] = "PREMIUMCHANNELS=*";

            List<Integer> sizes = IspapiOnCnr.preview(command("CheckDomains", names)).commands().stream()
                    .map(text -> (int) text.parameters().keySet().stream()
                            .filter(name -> name.startsWith("X-FEE-COMMAND"))
                            .count())
                    .toList();

            assertThat(sizes).containsExactly(30, 1);
        }

        @Test
        void refusesAPremiumOrderWithoutItsFee() {
            refuses(
                    "AddDomainApplication: PRICE is missing; a premium name is ordered at a price that the program"
                            + " agrees to, so give that of CheckDomains; CURRENCY is missing; a premium name is ordered at"
                            + " a price that the program agrees to, so give that of CheckDomains",
                    "AddDomainApplication",
                    "DOMAIN=gold.shop",
                    "CLASS=PREMIUM_X",
                    "PERIOD=1Y");
        }

        @Test
        void sendsTheFeeBackThatCnrAskedFor() {
            cnr.answers(200, "ok", "X-FEE-AMOUNT", "235.0000", "X-FEE-CURRENCY", "USD", "X-FEE-CLASS", "premium");
            cnr.answers(200, "ok", "STATUS", "ACTIVE", "CREATED DATE", "2026-11-28 20:00:00.0");
            Response answer = request(
                    "AddDomainApplication",
                    "DOMAIN=gold.shop",
                    "CLASS=PREMIUM",
                    "PERIOD=1Y",
                    "PRICE=235.00",
                    "CURRENCY=USD");

            assertThat(cnr.lines())
                    .containsExactly(
                            "CheckDomain {DOMAIN=gold.shop, X-FEE-COMMAND0=CREATE, X-FEE-PERIOD0=1}",
                            "AddDomain {DOMAIN=gold.shop, RENEWALMODE=AUTORENEW, PERIOD=1, X-FEE-AMOUNT=235.0000}");
            assertThat(answer.value("STATUS")).contains("SUCCESSFUL");
        }

        @Test
        void ordersNothingAtAnotherPrice() {
            cnr.answers(200, "ok", "X-FEE-AMOUNT", "2350.0000", "X-FEE-CURRENCY", "USD", "X-FEE-CLASS", "premium");

            assertThatThrownBy(() -> request(
                            "AddDomainApplication",
                            "DOMAIN=gold.shop",
                            "CLASS=PREMIUM",
                            "PERIOD=1Y",
                            "PRICE=235.00",
                            "CURRENCY=USD"))
                    .isInstanceOf(InvalidCommandException.class)
                    .hasMessage("AddDomainApplication: PRICE is 235.00 USD, but CNR asks 2350.0000 USD; nothing was"
                            + " ordered. Agree to that price by PRICE and CURRENCY, or leave it");
            assertThat(cnr.sent()).hasSize(1);
        }

        @Test
        void refusesToRegisterAPremiumNameAsAPlainOneIfTheProgramWantsThat() {
            cnr.answers(200, "ok", "X-FEE-AMOUNT", "235.0000", "X-FEE-CURRENCY", "USD", "X-FEE-CLASS", "premium");

            assertThatThrownBy(() -> request(
                            BridgeOption.REFUSE_PREMIUM_REGISTRATIONS, "AddDomain", "DOMAIN=gold.shop", "PERIOD=1Y"))
                    .hasMessage("AddDomain: can't be carried out on CNR: gold.shop is a premium name of 235.0000 USD;"
                            + " nothing was ordered. AddDomainApplication with CLASS=PREMIUM, PRICE and CURRENCY"
                            + " orders it");
            assertThat(cnr.lines())
                    .containsExactly("CheckDomain {DOMAIN=gold.shop, X-FEE-COMMAND0=CREATE, X-FEE-PERIOD0=1}");
        }
    }

    @Nested
    class Pitfall7SameNameOtherMeaning {

        @Test
        void refusesCommandsThatWouldDoAnotherThing() {
            for (String name : List.of(
                    "AddUser",
                    "ModifyUser",
                    "DeleteUser",
                    "QueryUserList",
                    "RequestDomainPin",
                    "ModifyDomainApplication")) {
                assertThatThrownBy(() -> request(name))
                        .isInstanceOf(InvalidCommandException.class)
                        .hasMessageStartingWith(name + ": can't be carried out on CNR: the CNR command of this name ");
            }
            assertThat(cnr.sent()).isEmpty();
        }

        @Test
        void neverSendsStatusUser() {
            assertThat(IspapiOnCnr.preview(command("StatusUser")).commands())
                    .extracting(text -> text.command())
                    .containsExactly("StatusAccount", "QueryZoneList");
        }
    }

    @Nested
    class Pitfall8BarePeriods {

        @Test
        void sendsYearsAsNumbersAndMonthsWithTheirLetter() {
            done().answers(200, "ok");
            request("AddDomain", "DOMAIN=example.com", "PERIOD=10Y");
            request("AddDomain", "DOMAIN=example.de", "PERIOD=1M");

            assertThat(cnr.sent()).extracting(sent -> sent.get("PERIOD")).containsExactly("10", "1M");
        }

        @Test
        void refusesAPeriodThatCnrDoesNotHave() {
            refuses(
                    "AddDomain: PERIOD is 30D, a period that CNR does not have; give years such as 1Y, or months such"
                            + " as 1M where a zone is paid by month",
                    "AddDomain",
                    "DOMAIN=example.com",
                    "PERIOD=30D");
        }

        @Test
        void refusesARegistrationWithoutPeriod() {
            refuses(
                    "AddDomain: PERIOD is missing; CNR registers for no term by default, so give one such as 1Y",
                    "AddDomain",
                    "DOMAIN=example.com");
        }

        @Test
        void readsListsOfPeriods() {
            cnr.answers(
                    200,
                    "ok",
                    "REGISTRATIONPERIODS",
                    "1y,2y,10y",
                    "TRANSFERPERIODS",
                    "R1y",
                    "RENEWALPERIODS",
                    "n/a",
                    "RRPSUPPORTSRENEWAL",
                    "1");
            Response answer = request("QueryDomainOptions", "DOMAIN0=example.com");

            assertThat(answer.value("ZONEREGISTRATIONPERIODS")).contains("1Y,2Y,10Y");
            assertThat(answer.value("ZONETRANSFERPERIODS")).contains("R1Y");
            assertThat(answer.column("ZONERENEWALPERIODS")).isEmpty();
        }
    }

    @Nested
    class Pitfall9TransferLock {

        @Test
        void leavesTheLockToTheAccountUnlessTheProgramChooses() {
            done().answers(200, "ok").answers(200, "ok");
            request("AddDomain", "DOMAIN=a.com", "PERIOD=1Y");
            request("AddDomain", "DOMAIN=b.com", "PERIOD=1Y", "TRANSFERLOCK=0");
            request(BridgeOption.REGISTER_UNLOCKED, "AddDomain", "DOMAIN=c.com", "PERIOD=1Y");

            assertThat(cnr.sent()).extracting(sent -> sent.get("TRANSFERLOCK")).containsExactly(null, "0", "0");
        }

        @Test
        void saysThatALockComesBack() {
            assertThat(IspapiOnCnr.preview(command("ModifyDomain", "DOMAIN=a.com", "TRANSFERLOCK=0"))
                            .notices())
                    .contains("TRANSFERLOCK=0 is undone by CNR after 30 days.");
        }
    }

    @Nested
    class Pitfall10OwnerChanges {

        @Test
        void tradesWhereTheZoneTrades() {
            cnr.answers(200, "ok", "OWNERCHANGEPROCESS", "TRADE").answers(200, "ok");
            Response answer = request("TradeDomain", "DOMAIN=example.be", "OWNERCONTACT0=P-NEW");

            assertThat(cnr.lines())
                    .containsExactly(
                            "GetZoneInfo {DOMAIN=example.be}",
                            "TradeDomain {DOMAIN=example.be, OWNERCONTACT0=P-NEW, ACTION=REQUEST}");
            assertThat(answer.isPending()).isTrue();
        }

        @Test
        void modifiesTheDomainElsewhere() {
            cnr.answers(200, "ok", "OWNERCHANGEPROCESS", "OWNERCHANGE", "IRTP", "1")
                    .answers(200, "ok");
            request("TradeDomain", "DOMAIN=example.com", "OWNERCONTACT0=P-NEW");

            assertThat(cnr.lines())
                    .containsExactly(
                            "GetZoneInfo {DOMAIN=example.com}",
                            "ModifyDomain {DOMAIN=example.com, OWNERCONTACT0=P-NEW}");
        }

        @Test
        void refusesOneAgreementAlone() {
            assertThatThrownBy(() -> request(
                            BridgeOption.SEND_INFERRED_FIELDS,
                            "TradeDomain",
                            "DOMAIN=example.com",
                            "OWNERCONTACT0=P-NEW",
                            "X-CONFIRM-DA-NEW-REGISTRANT=1"))
                    .hasMessage("TradeDomain: X-CONFIRM-DA-NEW-REGISTRANT alone has no counterpart: CNR's TRIGGERDA=1"
                            + " states that both registrants agree; give X-CONFIRM-DA-OLD-REGISTRANT=1 too, or"
                            + " neither");
        }

        @Test
        void ordersNothingWhereTheProcessIsNotKnown() {
            cnr.answers(200, "ok", "ZONE", "com");

            assertThatThrownBy(() -> request("TradeDomain", "DOMAIN=example.com", "OWNERCONTACT0=P-NEW"))
                    .isInstanceOf(InvalidCommandException.class)
                    .hasMessageContaining("GetZoneInfo does not tell how example.com changes its registrant");
            assertThat(cnr.sent()).hasSize(1);
        }
    }

    @Nested
    class Pitfall11RenewalDate {

        @Test
        void passesTheRenewalDateOffAsNoOtherDate() {
            cnr.answers(
                    200,
                    "ok",
                    "DOMAIN",
                    "example.com",
                    "RENEWAL DATE",
                    "2027-07-02 22:17:44.0",
                    "PAIDUNTIL DATE",
                    "2027-05-28 22:17:44.0");
            Response answer = request("StatusDomain", "DOMAIN=example.com");

            assertThat(answer.value("RENEWALDATE")).contains("2027-07-02 22:17:44");
            assertThat(answer.column("ACCOUNTINGDATE")).isEmpty();
            assertThat(answer.column("FAILUREDATE")).isEmpty();
            assertThat(answer.column("FINALIZATIONDATE")).isEmpty();
        }

        @Test
        void inventsNoPaidUntilDateInLists() {
            cnr.answers(200, "ok", "DOMAIN", "example.com", "DOMAIN RENEWAL DATE", "2027-07-02 22:17:44.0");
            Response answer = request("QueryDomainList", "WIDE=1");

            assertThat(answer.column("DOMAINPAIDUNTILDATE")).isEmpty();
            assertThat(answer.value("DOMAINRENEWALDATE")).contains("2027-07-02 22:17:44");
        }
    }

    @Nested
    class Pitfall12Lists {

        @Test
        void refusesAFilterThatCnrDoesNotHave() {
            refuses(
                    "QueryDomainList: MINEXPIRATIONDATE can't be carried out on CNR: CNR has no such filter, and"
                            + " leaving it out would bring too many rows; on CNR: leave it out, read the whole list and"
                            + " filter in your program",
                    "QueryDomainList",
                    "MINEXPIRATIONDATE=2027-01-01");
        }

        @Test
        void sortsByColumnAndDirection() {
            done();
            request("QueryDomainList", "ORDERBY=DOMAINDESC", "USERDEPTH=SUBUSER", "LIMIT=10");

            assertThat(cnr.lines())
                    .containsExactly("QueryDomainList {ORDERBY=DOMAIN, ORDER=DESC, TYPE=SHOWSUBLAYER, LIMIT=10}");
        }

        @Test
        void refusesAnOrderThatCnrDoesNotKnow() {
            assertThatThrownBy(() -> request("QueryEventList", "ORDERBY=EVENTCLASS"))
                    .hasMessage(
                            "QueryEventList: ORDERBY is EVENTCLASS, by which CNR does not sort this list; give one of"
                                    + " EVENTDATE, with DESC at its end for the other direction");
        }

        @Test
        void neverSendsLast() {
            refuses(
                    "QueryDomainList: LAST is no parameter of QueryDomainList on ISPAPI, so there is nothing to"
                            + " convert it to",
                    "QueryDomainList",
                    "LAST=10");
        }

        @Test
        void countsTheNamesOfColumnsAsNoRow() {
            cnr.answers(Response.builder(200, "ok")
                    .property("COLUMN", "domain", "domain created date", "domain zone")
                    .property("DOMAIN", "a.com")
                    .property("COUNT", "1")
                    .build());
            Response answer = request("QueryDomainList", "WIDE=1");

            assertThat(answer.rowCount()).isEqualTo(1);
            assertThat(answer.column("COLUMN")).isEmpty();
        }
    }

    @Nested
    class Pitfall13DnsRecords {

        @Test
        void asksForCellsAndMakesLinesOfThem() {
            cnr.answers(Response.builder(200, "ok")
                    .property("name", "@", "www", "@", "@")
                    .property("ttl", "3600", "300", "3600", "60")
                    .property("type", "MX", "CNAME", "TXT", "A")
                    .property("content", "10 mail.example.net", "host.example.net.", "\"a b\"", "192.0.2.1")
                    .property("locked", "0", "0", "0", "1")
                    .property("total", "4")
                    .build());
            Response answer = request("QueryDNSZoneRRList", "DNSZONE=example.com.");

            assertThat(cnr.lines())
                    .containsExactly(
                            "QueryDNSZoneRRList {DNSZONE=example.com, WIDE=1, ORDERBY=type, FIRST=0, LIMIT=1000}");
            assertThat(answer.values("RR"))
                    .containsExactly(
                            "example.com. 3600 IN MX 10 mail.example.net.",
                            "www.example.com. 300 IN CNAME host.example.net.",
                            "example.com. 3600 IN TXT \"a b\"");
            assertThat(answer.value("TOTAL")).contains("3");
        }

        @Test
        void readsAllPages() {
            cnr.answers(200, "ok", "NAME", "a", "TYPE", "A", "CONTENT", "192.0.2.1", "TOTAL", "2");
            cnr.answers(200, "ok", "NAME", "b", "TYPE", "A", "CONTENT", "192.0.2.2", "TOTAL", "2");
            Response answer = request("QueryDNSZoneRRList", "DNSZONE=example.com", "SHORT=1");

            assertThat(answer.values("RR")).containsExactly("a IN A 192.0.2.1", "b IN A 192.0.2.2");
            assertThat(cnr.sent()).extracting(sent -> sent.get("FIRST")).containsExactly("0", "1");
        }

        private void answersRecords() {
            cnr.answers(Response.builder(200, "ok")
                    .property("name", "www", "www", "WWW", "@", "www")
                    .property("ttl", "3600", "300", "600", "3600", "60")
                    .property("type", "A", "A", "A", "MX", "A")
                    .property("content", "192.0.2.1", "192.0.2.2", "192.0.2.1", "10 Mail.example.net", "192.0.2.1")
                    .property("locked", "0", "0", "0", "0", "1")
                    .property("total", "5")
                    .build());
        }

        @Test
        void looksUpTheTimeToLiveOfARecordToRemove() {
            answersRecords();
            done();
            request(
                    "UpdateDNSZone",
                    "DNSZONE=example.com.",
                    "DELRR0=ftp 3600 IN A 192.0.2.9",
                    "DELRR1=www.example.com. IN A 192.0.2.1",
                    "DELRR2=@ IN MX 10 mail.example.net.");

            assertThat(cnr.lines())
                    .containsExactly(
                            "QueryDNSZoneRRList {DNSZONE=example.com, WIDE=1, ORDERBY=type, FIRST=0, LIMIT=1000}",
                            "ModifyDNSZone {DNSZONE=example.com, DELRR0=ftp 3600 IN A 192.0.2.9, DELRR1=www 3600 IN A"
                                    + " 192.0.2.1, DELRR2=www 600 IN A 192.0.2.1, DELRR3=@ 3600 IN MX 10"
                                    + " Mail.example.net.}");
        }

        @Test
        void changesNothingIfARecordToRemoveIsNotThere() {
            answersRecords();

            assertThatThrownBy(() -> request(
                            "UpdateDNSZone",
                            "DNSZONE=example.com",
                            "ADDRR0=www 300 IN A 192.0.2.7",
                            "DELRR0=www IN A 192.0.2.8"))
                    .hasMessage("UpdateDNSZone: DELRR0 is no record of the zone, so nothing was changed; give it as"
                            + " QueryDNSZoneRRList shows it, or leave it out");
            assertThat(cnr.sent()).hasSize(1);
        }

        @Test
        void asksForNothingIfALineIsNoRecord() {
            assertThatThrownBy(() -> request("UpdateDNSZone", "DNSZONE=example.com", "DELRR0=www"))
                    .hasMessageStartingWith("UpdateDNSZone: DELRR0");
            assertThat(cnr.sent()).isEmpty();
        }

        @Test
        void writesOwnersRelativeToTheZone() {
            done();
            request(
                    "UpdateDNSZone",
                    "DNSZONE=example.com.",
                    "ADDRR0=www.example.com. 300 IN A 192.0.2.1",
                    "ADDRR1=example.com. 300 IN NS ns1.example.net.",
                    "DELRR0=@ 3600 IN TXT \"a  b\"");

            assertThat(cnr.lines())
                    .containsExactly(
                            "ModifyDNSZone {DNSZONE=example.com, ADDRR0=www 300 IN A 192.0.2.1, ADDRR1=@ 300 NS"
                                    + " ns1.example.net., DELRR0=@ 3600 IN TXT \"a  b\"}");
        }

        @Test
        void refusesForwardings() {
            assertThatThrownBy(() -> request(
                            "UpdateDNSZone", "DNSZONE=example.com", "ADDRR0=@ IN X-HTTP REDIRECT https://example.net/"))
                    .hasMessage(
                            "UpdateDNSZone: ADDRR0 is a forwarding (X-HTTP); on CNR forwardings are commands of their"
                                    + " own: AddWebFwd, AddMailFwd");
        }
    }

    @Nested
    class Pitfall14Contacts {

        @Test
        void refusesAWholeName() {
            refuses(
                    "AddContact: NAME can't be carried out on CNR: CNR takes no whole name, and a name cannot be split"
                            + " safely; on CNR: FIRSTNAME and LASTNAME",
                    "AddContact",
                    "NAME=Ada Lovelace");
        }

        @Test
        void refusesContactDataInAnOrder() {
            assertThatThrownBy(() -> request("AddDomain", "DOMAIN=a.com", "PERIOD=1Y", "OWNERCONTACT0FIRSTNAME=Ada"))
                    .hasMessage("AddDomain: OWNERCONTACT0FIRSTNAME can't be carried out on CNR: CNR takes contacts by"
                            + " their handles; on CNR: AddContact first, then the handle with the order");
        }

        @Test
        void readsPrivacyInEitherSpelling() {
            cnr.answers(200, "ok", "X-WHOISPRIVACY", "1");
            cnr.answers(200, "ok", "X-WHOIS-PRIVACY", "2");

            assertThat(request("StatusDomain", "DOMAIN=a.com").value("X-ACCEPT-WHOISTRUSTEE-TAC"))
                    .contains("1");
            assertThat(request("StatusDomain", "DOMAIN=a.com").value("X-ACCEPT-WHOISTRUSTEE-TAC"))
                    .contains("1");
        }

        @Test
        void passesOnThatARegistryHandleIsNoContact() {
            cnr.answers(545, "Entity reference not found");

            assertThat(request("StatusContact", "CONTACT=eu.c123").code()).isEqualTo(545);
        }

        @Test
        void putsStreetsInTheirSlots() {
            done();
            request("AddContact", "FIRSTNAME=Ada", "STREET=One Street");
            refusesTheFourth();

            assertThat(cnr.lines()).containsExactly("AddContact {FIRSTNAME=Ada, STREET0=One Street}");
        }

        private void refusesTheFourth() {
            assertThatThrownBy(() -> request("AddContact", "STREET3=x"))
                    .hasMessageStartingWith("AddContact: STREET3 is one ");
        }
    }

    @Nested
    class Pitfall15Codes {

        @Test
        void keepsTheLockAgainstAbuseAndNamesTheNearestCode() {
            cnr.answers(422, "Command failed temporarily; account locked");
            Response answer = request("StatusAccount");

            assertThat(answer.code()).isEqualTo(422);
            assertThat(answer.value("ISPAPICODE")).contains("425");
        }

        @Test
        void namesNoCodeWhereBothPlatformsHaveIt() {
            cnr.answers(554, "Domain already registered");

            assertThat(request("AddDomain", "DOMAIN=a.com", "PERIOD=1Y").column("ISPAPICODE"))
                    .isEmpty();
        }

        @Test
        void isPendingWhileAClaimWaits() {
            cnr.answers(200, "ok", "STATUS", "REQUESTED");
            Response answer = request("AddDomain", "DOMAIN=a.com", "PERIOD=1Y");

            assertThat(answer.isPending()).isTrue();
            assertThat(answer.value("STATUS")).contains("REQUESTEDCREATE");
        }
    }

    @Test
    void refusesAnInferredFieldUnlessTheProgramAllowsIt() {
        Map<String, String> parameters = Map.of("X-PT-REGISTRANT-VATID", "PT123");

        refuses(
                "AddDomain: X-PT-REGISTRANT-VATID would be sent as X-PT-OWNER-IDENTIFICATION, a name that is inferred"
                        + " and was never seen to work; check it with QueryCommandSyntax of CNR and allow it by"
                        + " BridgeOption.SEND_INFERRED_FIELDS, or leave it out",
                "AddDomain",
                "DOMAIN=a.pt",
                "PERIOD=1Y",
                "X-PT-REGISTRANT-VATID=PT123");
        done();
        request(
                BridgeOption.SEND_INFERRED_FIELDS,
                "AddDomain",
                "DOMAIN=a.pt",
                "PERIOD=1Y",
                "X-PT-REGISTRANT-VATID=PT123");

        assertThat(cnr.sent().get(0))
                .containsEntry("X-PT-OWNER-IDENTIFICATION", parameters.get("X-PT-REGISTRANT-VATID"));
    }
}
