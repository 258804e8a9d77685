package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.DomainFilter.Found;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.Transfer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The commands that list domains. */
public final class DomainListCommands {

    private static final int LIMIT = 100;
    private static final int LIMIT_VERSION_2 = 10_000;

    /** What {@code WIDE=1} adds, each with {@code DOMAIN} before it. */
    private static final List<String> WIDE = List.of(
            "ACCOUNTINGDATE",
            "ADMINCONTACT",
            "AUTH",
            "BILLINGCONTACT",
            "CONFIGCLASS",
            "CREATEDBY",
            "CREATEDDATE",
            "EXPIRATIONDATE",
            "FAILUREDATE",
            "FINALIZATIONDATE",
            "INTERNALNAMESERVER",
            "NEXTACTION",
            "NEXTACTIONDATE",
            "OWNERCONTACT",
            "PAIDUNTILDATE",
            "PREPAIDPERIOD",
            "REGISTRAR",
            "REGISTRARTRANSFERDATE",
            "REGISTRARUPDATEDDATE",
            "REGISTRATIONEXPIRATIONDATE",
            "RENEWALMODE",
            "RENEWALPERIOD",
            "REPOSITORY",
            "STATUS",
            "SUBCLASS",
            "TECHCONTACT",
            "TRANSFERDATE",
            "TRANSFERLOCK",
            "UPDATEDBY",
            "UPDATEDDATE");

    private static final List<String> WIDE_VERSION_2 = List.of(
            "ACCOUNTINGDATE",
            "ADMINCONTACT",
            "AUTH",
            "BILLINGCONTACT",
            "CLAIMKEY",
            "CREATEDDATE",
            "EXPIRATIONDATE",
            "FAILUREDATE",
            "FINALIZATIONDATE",
            "INTERNALNAMESERVER",
            "INVALIDPARAMETER",
            "MISSINGPARAMETER",
            "NAMESERVER",
            "NEXTACTION",
            "NEXTACTIONDATE",
            "OWNERCONTACT",
            "PAIDUNTILDATE",
            "PREPAIDPERIOD",
            "RENEWALMODE",
            "RENEWALPERIOD",
            "ROID",
            "STATUS",
            "TECHCONTACT",
            "TRANSFERDATE",
            "TRANSFERLOCK",
            "UPDATEDDATE",
            "ADDON-PROXY",
            "ADDON-TRUSTEE",
            "PARENTUSER",
            "PEERUSER",
            "USER",
            "X-ACCEPT-WHOISTRUSTEE-TAC",
            "X-ACCEPT-WHOISTRUSTEELITE-TAC");

    /** The add-ons that each row of the long form shows, empty where a zone does not have them. */
    private static final List<String> ADD_ONS = List.of("X-MOBI-ACCEPT-INSTANTMOBILIZER-TAC", "X-TRUSTEE");

    private static final List<String> USERS = List.of("PARENTUSER", "PEERUSER", "USER");
    private static final List<String> PRICES = List.of("CURRENCY", "RENEWALGROSSPRICE", "RENEWALPRICE", "VAT");
    private static final List<String> SALES = List.of(
            "AFTERNIC-STATUS",
            "AFTERNIC-PRICE",
            "SEDO-STATUS",
            "SEDO-PRICE",
            "SEDO-MINPRICE",
            "SEDO-CURRENCY",
            "SEDO-LISTING-TYPE");

    private DomainListCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryDomainList", DomainListCommands::list,
                "QueryExtendedDomainList", DomainListCommands::extended,
                "QueryObjectRenewalList", DomainListCommands::renewals);
    }

    private static Answer list(Call call) {
        int version = call.parameters().number("VERSION").orElse(1);
        if (version != 1 && version != 2) {
            throw Refusal.invalid("VERSION (" + version + ")");
        }
        Found found = DomainFilter.find(call);
        if (version == 2) {
            return version2(call).of(found.total(), found.from());
        }
        ListAnswer<DomainRow> answer =
                begin(call).limit(LIMIT).prefix("DOMAIN").column("DOMAIN", row -> row.cell("ID"));
        return wide(call, answer, found).of(found.total(), found.from());
    }

    private static ListAnswer<DomainRow> begin(Call call) {
        ListAnswer<DomainRow> answer = new ListAnswer<DomainRow>(call.parameters())
                .order("OBJECTID", row -> row.cell("ID"))
                .order("OBJECTCLASS", row -> row.cell("CLASS"))
                .order("REGISTRAR", row -> StatusProperties.PLATFORM);
        DomainFilter.DATES.forEach(date -> answer.order(date, row -> row.cell(date)));
        return answer;
    }

    /** The long form of version 1. */
    private static ListAnswer<DomainRow> wide(Call call, ListAnswer<DomainRow> answer, Found found) {
        boolean isWide = call.flag("WIDE");
        answer.wide(isWide);
        WIDE.forEach(property -> answer.column("DOMAIN" + property, row -> row.cell(property)));
        answer.column("DOMAINUMLAUT", row -> row.cell("DOMAINUMLAUT"));
        answer.column("DOMAINNAMESERVER", row -> row.cell("NAMESERVER"));
        USERS.forEach(property -> answer.column(property, row -> row.cell(property)));
        answer.column("X-EXPIRED", row -> row.domain().dates().expiration().isBefore(call.now()) ? "1" : "0");
        ADD_ONS.forEach(property -> answer.column(property, row -> row.cell(property)));
        if (isWide) {
            List<DomainRow> page = page(call, found);
            int most = page.stream()
                    .mapToInt(row -> row.domain().nameservers().size())
                    .max()
                    .orElse(0);
            for (int i = 0; i < most; i++) {
                int index = i;
                answer.column(
                        "DOMAINNAMESERVER" + i,
                        row -> row.domain().nameservers().stream()
                                .skip(index)
                                .findFirst()
                                .orElse(""));
            }
            page.stream()
                    .flatMap(row -> row.extensions().stream())
                    .filter(name -> !ADD_ONS.contains(name))
                    .distinct()
                    .sorted()
                    .forEach(name -> answer.column(name, row -> row.cell(name)));
        }
        prices(call, answer);
        return answer;
    }

    /** The rows that are shown if they are not sorted; those of the others would take long to look at. */
    private static List<DomainRow> page(Call call, Found found) {
        Parameters parameters = call.parameters();
        boolean isSorted = parameters.text("ORDERBY").isPresent()
                || parameters.text("LIMIT").filter("ONLYLAST"::equalsIgnoreCase).isPresent();
        Stream<DomainRow> rows = isSorted
                ? found.from().apply(0)
                : found.from()
                        .apply(parameters.number("FIRST").orElse(0))
                        .limit(parameters.number("LIMIT").orElse(LIMIT));
        return rows.toList();
    }

    private static void prices(Call call, ListAnswer<DomainRow> answer) {
        if (call.parameters().word("PROPERTIES").orElse("").contains("PRICE")) {
            answer.wide(true);
            PRICES.forEach(name -> answer.column(
                    name, row -> DomainCommands.prices(call, row.domain()).getOrDefault(name, "")));
        }
    }

    private static ListAnswer<DomainRow> version2(Call call) {
        ListAnswer<DomainRow> answer = begin(call)
                .limit(LIMIT_VERSION_2)
                .column("OBJECTID", row -> row.cell("ID"))
                .column("OBJECTCLASS", row -> row.cell("CLASS"))
                .column("DESCRIPTION", row -> row.cell("DESCRIPTION"))
                .column("SUBCLASS", row -> row.cell("SUBCLASS"))
                .column("REPOSITORY", row -> row.cell("REPOSITORY"))
                .order("DOMAIN", row -> row.cell("ID"))
                .wide(call.flag("WIDE"));
        WIDE_VERSION_2.forEach(property -> answer.column(property, row -> row.cell(property)));
        prices(call, answer);
        Set<String> properties = new TreeSet<>(
                List.of(call.parameters().word("PROPERTIES").orElse("").split("[ ,;]+", -1)));
        if (properties.contains("TRANSFER")) {
            transfers(answer.wide(true));
        }
        if (properties.contains("DOMAINSALE")) {
            answer.wide(true);
            SALES.forEach(name -> answer.column("DOMAINSALE-" + name, row -> row.cell("DOMAINSALE-" + name)));
        }
        return answer;
    }

    private static void transfers(ListAnswer<DomainRow> answer) {
        answer.column("TRANSFER-CREATEDDATE", row -> transfer(row, transfer -> Answer.date(transfer.requested())))
                .column("TRANSFER-DIRECTION", row -> transfer(row, Transfer::kind))
                .column("TRANSFER-NEWREGISTRAR", row -> "")
                .column("TRANSFER-OLDREGISTRAR", row -> transfer(row, transfer -> StatusProperties.PLATFORM))
                .column("TRANSFER-STATUS", row -> transfer(row, Transfer::status));
    }

    private static String transfer(DomainRow row, Function<Transfer, String> value) {
        return row.transfer().map(value).orElse("");
    }

    private static Answer extended(Call call) {
        // All domains here are assigned to an account.
        Found found = call.parameters().flag("ASSIGNED").orElse(true) ? DomainFilter.find(call) : Found.of(List.of());
        ListAnswer<DomainRow> answer = begin(call)
                .limit(LIMIT)
                .prefix("DOMAIN")
                .column("DOMAIN", row -> row.cell("ID"))
                .column("ASSIGNED", row -> "1")
                .column("DNSZONE", row -> zone(call, row).isPresent() ? "1" : "0")
                .column("TRANSFER", row -> "0")
                .wide(call.flag("WIDE"))
                .column("DNSZONECONFIGCLASS", row -> "")
                .column(
                        "DNSZONEWWWTARGETDATA",
                        row -> zone(call, row)
                                .flatMap(Zones::web)
                                .map(DnsZone.ZoneRecord::data)
                                .orElse(""))
                .column(
                        "DNSZONEWWWTARGETTYPE",
                        row -> zone(call, row)
                                .flatMap(Zones::web)
                                .map(DnsZone.ZoneRecord::type)
                                .orElse(""))
                .column("DOMAINHOST", row -> row.cell("HOST"));
        return wide(call, answer, found).of(found.total(), found.from());
    }

    private static Optional<DnsZone> zone(Call call, DomainRow row) {
        return call.world().zones().find(row.domain().name());
    }

    private static Answer renewals(Call call) {
        ListAnswer<DomainRow> answer =
                begin(call).column("OBJECTID", row -> row.cell("ID")).column("OBJECTCLASS", row -> row.cell("CLASS"));
        Stream.concat(
                        Stream.of(
                                "ACCOUNTINGDATE",
                                "DESCRIPTION",
                                "EXPIRATIONDATE",
                                "FAILUREDATE",
                                "FINALIZATIONDATE",
                                "NEXTACTION",
                                "NEXTACTIONDATE",
                                "PAIDUNTILDATE",
                                "REGISTRATIONEXPIRATIONDATE",
                                "RENEWALMODE",
                                "RENEWALPERIOD",
                                "SUBCLASS"),
                        USERS.stream())
                .forEach(property -> answer.column(property, row -> row.cell(property)));
        if (call.flag("WIDE")) {
            answer.column("PERIOD", row -> Terms.renewal(row.domain()).toString())
                    .column("PRICE", row -> price(call, row, "RENEWALPRICE"))
                    .column("VAT", row -> price(call, row, "VAT"))
                    .column("VATPRICE", row -> price(call, row, "RENEWALGROSSPRICE"));
        }
        return answer.of(DomainFilter.find(call)
                .from()
                .apply(0)
                .filter(row -> !row.domain().isDeleted()));
    }

    private static String price(Call call, DomainRow row, String name) {
        return DomainCommands.prices(call, row.domain()).getOrDefault(name, "");
    }
}
