package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.util.List;

/** Lists, and checks of names. */
final class ListChecks {

    private static final List<String> PAGE = List.of("COUNT", "FIRST", "LAST", "LIMIT", "TOTAL");
    private static final String LARGE = "5000";

    private ListChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "check-bad-name",
                        "one name that can't be looked up refuses the whole list",
                        "whether a list has to be asked in parts",
                        ListChecks::badName),
                Check.reads(
                        "list-empty",
                        "an empty page is a success with COUNT=0 and TOTAL=0, without rows",
                        "what an empty page looks like",
                        ListChecks::empty),
                Check.reads(
                        "list-wide",
                        "COLUMN names the columns of a list, with WIDE=1 and without",
                        "the names of columns",
                        ListChecks::wide),
                Check.reads("list-limit", "a page can have 5,000 rows", "the largest page", ListChecks::limit));
    }

    private static Finding badName(Probe probe) {
        Response checked =
                probe.ask("CheckDomains", "DOMAIN0", "verify-example.com", "DOMAIN1", "verify-example.nosuchtld");
        return Finding.of(
                !checked.isSuccess(),
                checked.isSuccess()
                        ? "its row: " + String.join(" and ", checked.values("DOMAINCHECK"))
                        : "the list: " + shown(checked));
    }

    private static Finding empty(Probe probe) {
        Response narrow = probe.ask("QueryDomainList", "DOMAIN", "no-such-name-*");
        Response wide = probe.ask("QueryDomainList", "DOMAIN", "no-such-name-*", "WIDE", "1");
        return Finding.of(
                isEmpty(narrow) && isEmpty(wide),
                narrow.code() + " with " + Answers.present(narrow, PAGE) + "; wide " + wide.code() + " with "
                        + Answers.present(wide, PAGE) + ", "
                        + wide.values("COLUMN").size() + " columns");
    }

    private static boolean isEmpty(Response page) {
        return page.isSuccess()
                && Answers.phrase(page, "COUNT").equals("COUNT=0")
                && Answers.phrase(page, "TOTAL").equals("TOTAL=0")
                && page.values("DOMAIN").stream().allMatch(String::isEmpty);
    }

    private static Finding wide(Probe probe) {
        List<Response> lists = List.of(
                probe.ask("QueryDomainList", "WIDE", "1", "LIMIT", "3"),
                probe.ask("QueryDomainList", "TYPE", "ALL", "LIMIT", "3"),
                probe.ask("QueryDomainList", "TYPE", "SHOWMERGEDLAYER", "LIMIT", "3"));
        StringBuilder found = new StringBuilder("columns:");
        boolean isNamed = true;
        for (Response list : lists) {
            List<String> columns = list.values("COLUMN");
            found.append(found.length() > 8 ? ";" : "")
                    .append(' ')
                    .append(list.code())
                    .append(' ');
            found.append(columns.isEmpty() ? "none" : String.join(", ", columns));
            isNamed &= list.isSuccess() && columns.stream().anyMatch("DOMAIN"::equalsIgnoreCase);
        }
        return Finding.of(isNamed, found.toString());
    }

    private static Finding limit(Probe probe) {
        Response large = probe.ask("QueryDomainList", "LIMIT", LARGE);
        Response zero = probe.ask("QueryDomainList", "LIMIT", "0");
        boolean isTaken = Answers.number(large, "LIMIT")
                .filter(new BigDecimal(LARGE)::equals)
                .isPresent();
        return Finding.of(
                large.isSuccess() && isTaken,
                "LIMIT=5000: " + large.code() + ", " + Answers.phrase(large, "LIMIT") + "; LIMIT=0: " + zero.code()
                        + ", " + Answers.phrase(zero, "LIMIT"));
    }
}
