package dev.ispapi.tld.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the export as CSV by RFC 4180. */
final class CsvExport {

    private static final List<String> HEADER = List.of(
            "zone",
            "class",
            "currency",
            "term",
            "offered",
            "register",
            "renew",
            "transfer",
            "restore",
            "trade",
            "grace_days",
            "grace_fee",
            "redemption_days",
            "redemption_fee",
            "id_protection",
            "auth_code_required",
            "facts_from");

    private CsvExport() {}

    static String of(List<ExportedClass> classes) {
        Stream<Stream<String>> records =
                classes.stream().flatMap(each -> each.terms().stream().map(term -> cells(each, term)));
        return Stream.concat(Stream.of(HEADER.stream()), records)
                .map(cells -> cells.collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static Stream<String> cells(ExportedClass each, ExportedTerm term) {
        return Stream.of(
                each.zone().map(CsvExport::text).orElse(""),
                text(each.tldClass()),
                each.currency().map(CsvExport::text).orElse(""),
                text(term.term().toString()),
                term.isOffered() ? "yes" : "unknown",
                amount(term.register()),
                amount(term.renew()),
                amount(term.transfer()),
                amount(each.restore()),
                amount(each.trade()),
                each.graceDays().map(String::valueOf).orElse(""),
                amount(each.graceFee()),
                each.redemptionDays().map(String::valueOf).orElse(""),
                amount(each.redemptionFee()),
                flag(each.idProtection()),
                flag(each.authCodeRequired()),
                text(String.join("; ", each.factsFrom())));
    }

    private static String amount(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }

    private static String flag(Optional<Boolean> flag) {
        return flag.map(value -> value ? "yes" : "no").orElse("");
    }

    static String text(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean mustBeQuoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return mustBeQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Class names come from outside; a spreadsheet would run one that begins like a formula. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
