package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.AllCommands;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.transfer.OtherSide;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All documented commands, each answered with the properties that its page has once or more. */
final class DocumentedCommandsTest {

    private static final String CSR = ""
            + "MIIC1jCCAb4CAQAwXzELMAkGA1UEBhMCREUxETAPBgNVBAgMCFNhYXJsYW5kMRAwDgYDVQQHDAdIb21idXJnMRUwEwYDVQQK"
            + "DAxFeGFtcGxlIEdtYkgxFDASBgNVBAMMC3d3dy5vbmUuY29tMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsFkp"
            + "aMrUx8Ww7DpZOvP83T2K+m3ZiH+GFHkhf5YR3jqinl8+P7wD7kQpNz1+m9vQKOw28eWjTF9HIhkUNUHFJVa/AODuZ3QVKkRs"
            + "+zR3ms1f3O4VGf74oSpj6mWdADNVNtCsFZLj2l59OIu9QI2JYnbHUoinBnyhT/3MyClqz5YGZVX0hF2vvMBwZg8aQNM8PCtI"
            + "/ci1gQUzXKIYOar13ViY+f0SOKW5z/azkCosuBLAvXx3q5RGc/zgOvTYeBk3b33RKA5JHTCe9mrKo9YZFF7uKUqCKtuleGPY"
            + "5tJI0MG5k4KfeT2+CUq+o4CZClw8NegujA8FiyKny8uBitVMJwIDAQABoDIwMAYJKoZIhvcNAQkOMSMwITAfBgNVHREEGDAW"
            + "ggt3d3cub25lLmNvbYIHb25lLmNvbTANBgkqhkiG9w0BAQsFAAOCAQEAglxyw/hrmoGQuUaxor/pKY2blxe5gxnv2V53BU3N"
            + "SGtb6Hg5X/Bi1YA9WutpfIYwR64DkSDLIMlLggzDv5KO7AvSmU2++DrtxdTf2Bq3sJDdkmhneV2gtM641dvHBm4SiBEFZ5+z"
            + "GGefU6oLEwAM4IgVqxZG2WER9JeiwjkaD65meum5zOximQiyAAGFPH37NvgKUE8RxR+Jtkco6iShIvxRCXpm96gZ8P7Aa9yr"
            + "tjnqV/Wr/LchYYWJRGtiE2PNySYVqKf17rzoGlzf6J2+VZKI5vUhz3MFXPFy099xuLAWQhEeRC6cv7mJ5vgYFzuDtqQvRzav"
            + "ZNwtIFEYaDU4zg==";

    private final DomainWorld sandbox = new DomainWorld();
    private final Map<String, List<String>> documented = documented();
    private final TreeSet<String> answered = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    private static Map<String, List<String>> documented() {
        Map<String, List<String>> commands = new TreeMap<>();
        try (var in = DocumentedCommandsTest.class.getResourceAsStream("documented-properties.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                List<String> words = List.of(line.split(" "));
                commands.put(words.get(0), words.subList(1, words.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commands;
    }

    /** Sends a command that succeeds, and notes which documented properties its answer lacks. */
    private Response ask(String command, String... namesAndValues) {
        return ask(command, DomainWorld.parameters(namesAndValues));
    }

    private Response ask(String command, Map<String, String> parameters) {
        Response answer = sandbox.sendAs(DomainWorld.USER, command, parameters);
        answered.add(command);
        if (answer.code() < 200 || answer.code() > 219) {
            faults.add(command + ": " + answer.code() + " " + answer.description());
            return answer;
        }
        List<String> missing = new ArrayList<>(documented.getOrDefault(command, List.of()));
        missing.removeIf(property -> answer.text().contains("PROPERTY[" + property + "]["));
        if (!missing.isEmpty()) {
            faults.add(command + " lacks " + missing);
        }
        return answer;
    }

    private static String value(Response answer, String property) {
        return answer.value(property).orElse("");
    }

    @Test
    void allAreKnown() {
        TreeSet<String> known = new TreeSet<>();
        AllCommands.dispatcher().commands().forEach(name -> known.add(name.toUpperCase(Locale.ROOT)));
        assertThat(documented).hasSize(177);
        assertThat(documented.keySet()).allSatisfy(name -> assertThat(known).contains(name.toUpperCase(Locale.ROOT)));
    }

    @Test
    void allAnswerWhatTheirPagesHave() {
        sandbox.deposit(DomainWorld.USER, "100000.00");
        sessionsAndUsers();
        money();
        contactsAndHosts();
        zones();
        domains();
        pendingAndSold();
        transfersAndTrades();
        objectsAndOrders();
        products();

        assertThat(faults).isEmpty();
        assertThat(answered).containsAll(documented.keySet());
    }

    private void sessionsAndUsers() {
        ask("StartSession");
        ask("CheckUsername", "SUBUSER", "nobody.yet");
        ask("AddUser", "SUBUSER", "new.user", "PASSWORD", "passw0rd-1", "VAT", "0", "CURRENCY", "EUR");
        ask("CheckUserProperties", "EMAIL", "a@example.com", "COUNTRY", "DE");
        ask("CheckAuthentication", "SUBUSER", "new.user", "PASSWORD", "passw0rd-1");
        ask("ModifyUser", "SUBUSER", "new.user", "COMMENT0", "a friend");
        ask("StatusUser", "SUBUSER", "new.user");
        ask("QueryUserList");
        ask("FindUser", "PATTERN", "new*");
        ask("GetUserBranch", "SUBUSER", "new.user");
        String index = value(ask("GetUserIndex", "USER", "new.user"), "USERINDEX");
        ask("GetUserId", "USERINDEX", index);
        ask("ModifyUserClass", "USERCLASS", "GOLD", "RELATION0", "PRICE_CLASS_DOMAIN_NET_ANNUAL=9.00");
        ask("StatusUserClass", "USERCLASS", "GOLD");
        ask("QueryUserClassList");
        ask("SetEnvironment", "ENVIRONMENTKEY", "shop", "ENVIRONMENTNAME", "colour", "ENVIRONMENTVALUE", "red");
        ask("GetEnvironment", "ENVIRONMENTKEY", "shop", "ENVIRONMENTNAME", "colour");
        ask("QueryEnvironmentList");
        ask(
                "CreateRoleUser",
                "ROLEID",
                "clerk",
                "PASSWORD",
                "passw0rd-2",
                "DESCRIPTION0",
                "one",
                "DESCRIPTION1",
                "two");
        ask("StatusRoleUser", "ROLEID", "clerk");
        ask("UpdateRoleUser", "ROLEID", "clerk", "PASSWORD", "passw0rd-3");
        ask("QueryRoleUserList");
        ask("DeleteRoleUser", "ROLEID", "clerk");
        ask("ConvertIDN", "DOMAIN0", "münchen.de");
    }

    private void money() {
        String id = value(
                ask("AddAccounting", "SUBUSER", "new.user", "DESCRIPTION", "Setup", "TYPE", "FEE", "PAYMENT", "-5.00"),
                "ACCOUNTINGID");
        ask("ModifyAccounting", "SUBUSER", "new.user", "ACCOUNTINGID", id, "DESCRIPTION", "Set-up");
        ask("StatusAccounting", "SUBUSER", "new.user", "ACCOUNTINGID", id);
        ask("QueryAccountingList", "SUBUSER", "new.user");
        ask("QueryAccountingTypeList");
        ask("QueryAccountBalanceList", "USERDEPTH", "SUBUSER");
        ask("StatusAccount");
        ask("QueryDepositList");
        ask("GetCurrencies");
        ask("GetCurrentExchangeRates");
        ask("QueryExchangeRates");
        ask("GetVATFromTaxrates", "TAXRATES", "VAT:19");
        String number = value(ask("GetNextInvoiceID"), "INVOICEID");
        ask("CreateInvoice", "INVOICEID", number, "SUBUSER", "new.user");
        ask("AssignInvoiceItems", "INVOICEID", number, "SUBUSER", "new.user", "ACCOUNTINGID0", id);
        ask("UpdateInvoice", "INVOICEID", number, "STATUS", "NEW");
        ask("UpdateInvoicePDF", "INVOICEID", number, "PDF0", "JVBERi0xLjQK");
        ask("StatusInvoice", "INVOICEID", number, "USERDEPTH", "SUBUSER");
        ask("GetInvoicePDF", "INVOICEID", number, "USERDEPTH", "SUBUSER");
        ask("QueryInvoiceList");
        ask("SetNextInvoiceID", "INVOICEID", "2000");
        ask("DeleteInvoice", "INVOICEID", number);
        ask("DeleteAccounting", "SUBUSER", "new.user", "ACCOUNTINGID", id);
        ask("AssignUser", "SUBUSER", "new.user", "USER", DomainWorld.SUBUSER);
        ask("DeleteUser", "SUBUSER", "new.user");
    }

    private void contactsAndHosts() {
        Response contact = ask(
                "AddContact",
                "FIRSTNAME",
                "Ada",
                "LASTNAME",
                "Byron",
                "STREET",
                "Way 1",
                "CITY",
                "Homburg",
                "ZIP",
                "66424",
                "COUNTRY",
                "DE",
                "PHONE",
                "+49.6841",
                "EMAIL",
                "ada@example.com");
        String handle = value(contact, "CONTACT");
        ask("StatusContact", "CONTACT", handle);
        ask("ModifyContact", "CONTACT", handle, "CITY", "Zweibrücken");
        String copy = value(ask("CloneContact", "CONTACT", handle), "CONTACT");
        ask("QueryContactList");
        ask("ValidateContact", "REGISTRY", "AU", "CONTACT", handle);
        ask("DeleteContact", "CONTACT", copy);
        sandbox.register("one.com");
        ask("AddNameserver", "NAMESERVER", "ns1.one.com", "IPADDRESS0", "192.0.2.1");
        ask("CheckNameserver", "NAMESERVER", "ns2.one.com");
        ask("ModifyNameserver", "NAMESERVER", "ns1.one.com", "ADDIPADDRESS0", "192.0.2.2");
        ask("StatusNameserver", "NAMESERVER", "ns1.one.com");
        ask("DeleteNameserver", "NAMESERVER", "ns1.one.com");
    }

    private void zones() {
        ask("CreateDNSZone", "DNSZONE", "one.com");
        ask("UpdateDNSZone", "DNSZONE", "one.com", "ADDRR0", "www 60 IN A 192.0.2.1");
        ask("StatusDNSZone", "DNSZONE", "one.com");
        ask("QueryDNSZoneRRList", "DNSZONE", "one.com");
        ask("QueryDNSZoneList", "WIDE", "1");
        ask("FindDNSZone", "RTYPE", "A", "RDATA", "192.0.2.1");
        ask("DeleteDNSZone", "DNSZONE", "one.com");
    }

    private void domains() {
        ask("CheckDomain", "DOMAIN", "two.com");
        ask("CheckDomains", "DOMAIN0", "two.com");
        ask("CheckDomainRegistration", DomainWorld.order("two.com"));
        ask("AddDomain", DomainWorld.order("two.com"));
        ask("ModifyDomain", "DOMAIN", "two.com", "TRANSFERLOCK", "0");
        ask("StatusDomain", "DOMAIN", "two.com");
        ask("SyncDomain", "DOMAIN", "two.com");
        ask("ResetDomainBranding", "DOMAIN", "two.com");
        ask("RequestDomainAuthInfo", "DOMAIN", "two.com");
        ask("RequestDomainPin", "DOMAIN", "two.com");
        ask("SetDomainRenewalMode", "DOMAIN", "two.com", "RENEWALMODE", "AUTOEXPIRE");
        ask("RenewDomain", "DOMAIN", "two.com");
        ask("QueryDomainList");
        ask("QueryExtendedDomainList");
        ask("QueryDomainSuggestionList", "KEYWORD", "two");
        ask("QueryObjectRenewalList");
        ask("QueryDomainOptions", "DOMAIN0", "two.com");
        ask("QueryDomainRepositoryInfo", "DOMAIN", "two.com");
        ask("QueryDomainRepositoryList");
        ask("StatusDomainRepository", "REPOSITORY", "COM-OTE-1API1");
        ask(
                "QueryDomainRepositoryRenewalList",
                "REPOSITORY",
                "COM-OTE-1API1",
                "MINDATE",
                "2024-01-01",
                "MAXDATE",
                "2024-12-31");
        ask("QueryDomainAddonList", "ADDONCLASS", "PROXY");
        ask("QueryDomainAddonLog", "ADDONCLASS", "PROXY");
        ask("StatusDomainAddon", "ADDONCLASS", "PROXY", "ADDONID", "WHOISTRUSTEE", "REPOSITORY", "COM-OTE-1API1");
        ask("DeleteDomain", "DOMAIN", "two.com");
        ask("RestoreDomain", "DOMAIN", "two.com");
        sandbox.register("three.de");
        ask("DENIC_CreateAuthInfo1", "DOMAIN", "three.de");
        ask("DENIC_DeleteAuthInfo1", "DOMAIN", "three.de");
        ask("DENIC_CreateAuthInfo2", "DOMAIN", "three.de");
        ask("PushDomain", "DOMAIN", "three.de", "TARGET", "TRANSIT");
        ask(
                "UK_CheckRightOfRegistration",
                "DOMAIN",
                "one.uk",
                "NAME",
                "Ada",
                "CITY",
                "London",
                "COUNTRY",
                "UK",
                "EMAIL",
                "ada@example.com");
    }

    private void pendingAndSold() {
        sandbox.register("late.dk");
        ask("ActivateDomainRegistration", "DOMAIN", "late.dk");
        sandbox.register("never.dk");
        ask("CancelDomainRegistration", "DOMAIN", "never.dk");
        ask("ImportDomain", "DOMAIN", "old.com");
        ask("ReleaseDomain", "DOMAIN", "old.com");
        ask("QueryDomainPendingRegistrantVerificationList");
        ask("StatusDomainRegistrantVerification", "DOMAIN", "one.com");
        ask("ResendDomainRegistrantVerificationEmail", "DOMAIN", "one.com");
        String token =
                Verifications.find(sandbox.world, "one.com").orElseThrow().get(Verifications.TOKEN);
        ask("ApproveDomainRegistrantVerificationEmail", "TOKEN", token);
        ask("AddDomainRegistrylock", "DOMAIN", "one.com");
        ask("ModifyDomainRegistrylock", "DOMAIN", "one.com");
        ask("DeleteDomainRegistrylock", "DOMAIN", "one.com");
        ask("UpdateDomainSaleAccount", "PREMIUMCHANNEL", "SEDO", "APIKEY", "key");
        ask("UpdateDomainSale", "DOMAIN", "one.com", "LIST-SEDO-PRICE", "100", "LIST-SEDO-CURRENCY", "EUR");
        ask("ActivateDomainSale", "DOMAIN0", "one.com", "TRIGGER", "t", "SEDO-STATUS", "ACTIVE");
        ask("StatusTMDBClaim", "CLAIMKEY", "2024/1");
        Map<String, String> order = DomainWorld.order("taken.com", "CLASS", "COM_BACKORDER", "PERIOD", "1Y");
        sandbox.taken("taken.com");
        String id = value(ask("AddDomainApplication", order), "APPLICATION");
        ask("ModifyDomainApplication", "APPLICATION", id, "AUTH", "s3cret-auth!");
        ask("StatusDomainApplication", "APPLICATION", id);
        ask("QueryDomainApplicationList");
        ask("DeleteDomainApplication", "APPLICATION", id);
        ask("QueryDomainPendingDeleteList");
    }

    private void elsewhere(String name) {
        sandbox.world
                .outside()
                .put(new OutsideName(
                        name,
                        true,
                        "auth-1234",
                        Instant.parse("2025-02-01T00:00:00Z"),
                        false,
                        "",
                        BigDecimal.ZERO,
                        ""));
    }

    private void transfersAndTrades() {
        elsewhere("far.com");
        ask("CheckDomainTransfer", "DOMAIN", "far.com");
        ask("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234");
        ask("StatusDomainTransfer", "DOMAIN", "far.com");
        ask("ResendDomainTransferConfirmationEmails", "DOMAIN", "far.com");
        ask("QueryTransferList");
        ask("ActivateDomainTransfer", "DOMAIN", "far.com", "ACTION", "APPROVE");
        sandbox.pass(Duration.ofDays(90));
        assertThat(OtherSide.request(
                        sandbox.world,
                        "one.com",
                        sandbox.domain("one.com").settings().auth(),
                        sandbox.now))
                .isEmpty();
        ask("QueryForeignTransferList");
        sandbox.register("trade.com");
        ask("CheckDomainTrade", "DOMAIN", "trade.com", "OWNERCONTACT0", DomainWorld.COMPANY);
        ask("TradeDomain", "DOMAIN", "trade.com", "OWNERCONTACT0", DomainWorld.COMPANY);
        ask("StatusDomainTrade", "DOMAIN", "trade.com");
        ask("ActivateDomainTrade", "DOMAIN", "trade.com");
        sandbox.pass(Duration.ofDays(320));
        ask("PayDomainRenewal", "DOMAIN", "trade.com");
    }

    private void objectsAndOrders() {
        ask("QueryObjectList", "WIDE", "1");
        ask("QueryObjectUserList", "OBJECTCLASS", "DOMAIN", "OBJECTID0", "trade.com");
        ask("CheckAuthorization", "OBJECTCLASS", "DOMAIN", "OBJECTID", "trade.com");
        ask("AssignObject", "OBJECTCLASS", "DOMAIN", "OBJECTID", "trade.com", "USER", DomainWorld.SUBUSER);
        ask("GetReportURL", "FILE", "report.csv");
        ask("QueryObjectLogList", "LIMIT", "1");
        ask("QueryObjectDeletionLogList");
        ask("StatusObjectLog", "LOGINDEX", "1");
        String event = value(ask("QueryEventList"), "EVENT");
        ask("StatusEvent", "EVENT", event);
        ask("DeleteEvent", "EVENT", event);
        Map<String, String> later = DomainWorld.order("later.com", "ORDER", "CREATE");
        String order = value(sandbox.sendAs(DomainWorld.USER, "AddDomain", later), "ORDERID");
        ask("QueryOrderList");
        ask("ExecuteOrder", "ORDERID", order);
        Map<String, String> other = DomainWorld.order("other.com", "ORDER", "CREATE");
        ask("DeleteOrder", "ORDERID", value(sandbox.sendAs(DomainWorld.USER, "AddDomain", other), "ORDERID"));
    }

    private void products() {
        ask("ParseSSLCertCSR", "CSR0", CSR);
        ask("QuerySSLCertDCVEMailAddressList", "DOMAIN", "www.one.com");
        String id = value(ask("CreateSSLCert", "SSLCERTCLASS", "COMODO_ESSENTIALSSL", "CSR0", CSR), "SSLCERTID");
        ask("StatusSSLCert", "SSLCERTID", id);
        ask("QuerySSLCertList", "WIDE", "1");
        ask("ReissueSSLCert", "SSLCERTID", id, "CSR0", CSR);
        ask("ResendSSLCertEmail", "SSLCERTID", id);
        ask("RenewSSLCert", "SSLCERTID", id, "PERIOD", "1");
        ask("RevokeSSLCert", "SSLCERTID", id, "REASON", "lost");
        trademarks();
        websites();
        sandbox.world
                .accounts()
                .put(sandbox.account(DomainWorld.USER)
                        .withPasswordHash(Passwords.hash(DomainWorld.USER, "test.passw0rd")));
        ask("ModifyUserPassword", "PASSWORD", "test.passw0rd-2", "OLDPASSWORD", "test.passw0rd");
        sandbox.session = value(ask("StartSession"), "SESSION");
        ask("EndSession");
    }

    private void trademarks() {
        Map<String, String> mark = DomainWorld.parameters(
                "MARKTYPE",
                "trademark",
                "MARKNAME",
                "Example",
                "TRADEMARK-JURISDICTION",
                "DE",
                "TRADEMARK-CLASS0",
                "9",
                "TRADEMARK-REGISTRATIONDATE",
                "2020-01-01",
                "LABEL0",
                "example",
                "HOLDER0ENTITLEMENT",
                "owner",
                "HOLDER0ORGANIZATION",
                "Example",
                "HOLDER0STREET",
                "Way 1",
                "HOLDER0CITY",
                "Homburg",
                "HOLDER0ZIP",
                "66424",
                "HOLDER0EMAIL",
                "mark@example.com");
        String id = value(ask("CreateTMCHMark", mark), "ID");
        ask("StatusTMCHMark", "ID", id);
        ask("UpdateTMCHMark", "ID", id, "ADDLABEL0", "exam-ple");
        ask("RenewTMCHMark", "ID", id);
        ask("QueryTMCHMarkList");
        ask(
                "CheckTMCHMarkSMD",
                "SMD0",
                "<smd:id>1-2</smd:id><smd:notBefore>2024-01-01T00:00:00Z</smd:notBefore>"
                        + "<smd:notAfter>2025-01-01T00:00:00Z</smd:notAfter><mark:id>3-4</mark:id>"
                        + "<mark:markName>Example</mark:markName><mark:label>example</mark:label>");
    }

    private void websites() {
        String user = value(ask("CreateWebsiteUser", "CLASS", "WEEBLY", "EMAIL", "site@example.com"), "WEBSITEUSERID");
        ask("UpdateWebsiteUser", "WEBSITEUSERID", user, "LANGUAGE", "de");
        ask("StatusWebsiteUser", "WEBSITEUSERID", user);
        String id = value(
                ask(
                        "CreateWebsite",
                        "DOMAIN",
                        "one.com",
                        "CLASS",
                        "WEEBLY_FREE",
                        "WEBSITEUSERID",
                        user,
                        "PERIOD",
                        "1M"),
                "ID");
        ask("StatusWebsite", "ID", id);
        ask("UpdateWebsite", "ID", id, "TITEL", "One");
        ask("UpgradeWebsite", "ID", id, "CLASS", "WEEBLY_PRO", "PERIOD", "1Y");
        ask("SetWebsiteRenewalMode", "ID", id, "RENEWALMODE", "AUTOEXPIRE");
        ask("PayWebsiteRenewal", "ID", id, "PERIOD", "1Y");
        ask("CreateWebsiteSession", "ID", id, "ENTITY", "1234");
        ask("QueryWebsiteList");
        String hash = UUID.nameUUIDFromBytes((user + "\n" + id + "\nWEEBLY_PRO").getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        ask("VerifyWebsiteUpgradeHash", "WEBSITEUSERID", user, "ID", id, "CLASS", "WEEBLY_PRO", "HASH", hash);
        ask("DeleteWebsite", "ID", id);
        ask("RestoreWebsite", "ID", id, "PERIOD", "1M");
    }
}
