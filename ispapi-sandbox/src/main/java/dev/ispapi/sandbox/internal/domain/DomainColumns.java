package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.wire.ResponseBuilder;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of lists of domains. */
final class DomainColumns {

    /** Properties of a domain that lists show with {@code DOMAIN} before the name. */
    private static final List<String> WIDE = List.of(
            "ACCOUNTINGDATE",
            "ADMINCONTACT",
            "AUTH",
            "BILLINGCONTACT",
            "CREATEDBY",
            "CREATEDDATE",
            "EXPIRATIONDATE",
            "FAILUREDATE",
            "FINALIZATIONDATE",
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

    /** Properties that version 2 shows under their own names. */
    private static final List<String> WIDE_VERSION_2 = List.of(
            "ACCOUNTINGDATE",
            "ADMINCONTACT",
            "AUTH",
            "BILLINGCONTACT",
            "CREATEDDATE",
            "EXPIRATIONDATE",
            "FAILUREDATE",
            "FINALIZATIONDATE",
            "NAMESERVER",
            "NEXTACTION",
            "NEXTACTIONDATE",
            "OWNERCONTACT",
            "PAIDUNTILDATE",
            "PREPAIDPERIOD",
            "RENEWALMODE",
            "RENEWALPERIOD",
            "STATUS",
            "TECHCONTACT",
            "TRANSFERDATE",
            "TRANSFERLOCK",
            "UPDATEDDATE",
            "ADDON-PROXY",
            "ADDON-TRUSTEE",
            "PARENTUSER",
            "PEERUSER",
            "USER");

    private static final List<String> USERS = List.of("PARENTUSER", "PEERUSER", "USER");

    private DomainColumns() {}

    static void wide(ResponseBuilder answer, List<DomainRow> rows) {
        WIDE.forEach(property -> column(answer, "DOMAIN" + property, property, rows));
        column(answer, "DOMAINUMLAUT", "DOMAINUMLAUT", rows);
        nameservers(answer, rows);
        USERS.forEach(property -> column(answer, property, property, rows));
        rows.stream()
                .flatMap(row -> row.properties().keySet().stream())
                .filter(name -> name.startsWith("X-"))
                .distinct()
                .sorted()
                .forEach(name -> column(answer, name, name, rows));
    }

    /** The first nameserver, and each in a column of its own. */
    private static void nameservers(ResponseBuilder answer, List<DomainRow> rows) {
        answer.property("DOMAINNAMESERVER", nameserver(rows, 0));
        int most = rows.stream()
                .mapToInt(row -> row.domain().nameservers().size())
                .max()
                .orElse(0);
        IntStream.range(0, most).forEach(i -> answer.property("DOMAINNAMESERVER" + i, nameserver(rows, i)));
    }

    private static List<String> nameserver(List<DomainRow> rows, int index) {
        return rows.stream()
                .map(row -> row.domain().nameservers())
                .map(nameservers -> index < nameservers.size() ? nameservers.get(index) : "")
                .toList();
    }

    static void version2(ResponseBuilder answer, List<DomainRow> rows, boolean isWide) {
        column(answer, "OBJECTID", "ID", rows);
        column(answer, "OBJECTCLASS", "CLASS", rows);
        column(answer, "DESCRIPTION", "DESCRIPTION", rows);
        column(answer, "SUBCLASS", "SUBCLASS", rows);
        column(answer, "REPOSITORY", "REPOSITORY", rows);
        if (isWide) {
            WIDE_VERSION_2.forEach(property -> column(answer, property, property, rows));
        }
    }

    static void column(ResponseBuilder answer, String column, String property, List<DomainRow> rows) {
        answer.property(column, rows.stream().map(row -> row.cell(property)).toList());
    }
}
