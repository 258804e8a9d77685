package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Renewals, deletions and restores. */
final class RenewalChecks {

    private static final String COSTS = "costs money of the test system";
    private static final int ALREADY_RENEWED = 555;
    private static final int GONE = 545;

    private RenewalChecks() {}

    static List<Check> all() {
        return List.of(
                Check.changes(
                                "renew",
                                "RenewDomain again with the same EXPIRATION is refused with 555",
                                "that a renewal with its year can be repeated",
                                RenewalChecks::renew)
                        .withRisk(COSTS),
                Check.changes(
                                "delete",
                                "DeleteDomain without ACTION begins the deletion at once: then the domain is gone, or STATUS says delete",
                                "what DeleteDomain without ACTION does",
                                RenewalChecks::delete)
                        .withRisk(COSTS + ", and the domain is lost; it is one of this run"),
                Check.changes(
                                "restore",
                                "RestoreDomain sets the renewal mode RENEWONCE",
                                "what a restore costs",
                                RenewalChecks::restore)
                        .withRisk(COSTS + ", twice")
                        .withByHand(
                                "QueryAccountingList some minutes later: is there a renewal beside the restore? Only a"
                                        + " domain that was deleted more than five days after its registration can be restored, so"
                                        + " that a run can't make one: name it with --restorable"));
    }

    /** The year of the paid-until date, which RenewDomain wants to hear. */
    static String year(Response status) {
        return Answers.time(status, "PAIDUNTILDATE")
                .or(() -> Answers.time(status, "REGISTRATIONEXPIRATIONDATE"))
                .map(date -> Integer.toString(date.atZone(ZoneOffset.UTC).getYear()))
                .orElseThrow(() -> new UndecidedException("StatusDomain has no PAIDUNTIL DATE"));
    }

    private static Finding renew(Probe probe) {
        String domain = probe.own().domain();
        String year = year(Answers.needed(probe.ask("StatusDomain", "DOMAIN", domain), "StatusDomain"));
        String[] order = {"DOMAIN", domain, "PERIOD", "1", "EXPIRATION", year};
        Response first = Answers.needed(probe.order("RenewDomain", order), "RenewDomain");
        Response second = probe.order("RenewDomain", order);
        Response status = probe.ask("StatusDomain", "DOMAIN", domain);
        boolean isSame =
                Answers.time(first, "REGISTRATIONEXPIRATIONDATE").equals(Answers.time(status, "PAIDUNTILDATE"));
        return Finding.of(
                second.code() == ALREADY_RENEWED,
                "again: " + shown(second) + "; the date of the answer is " + (isSame ? "" : "not ") + "PAIDUNTIL DATE");
    }

    private static Finding delete(Probe probe) {
        String domain = probe.own().newDomain();
        Response deleted = Answers.needed(probe.order("DeleteDomain", "DOMAIN", domain), "DeleteDomain");
        probe.own().forget(domain);
        Response status = probe.ask("StatusDomain", "DOMAIN", domain);
        boolean isLeaving = status.code() == GONE
                || status.values("STATUS").stream()
                        .anyMatch(word -> word.toUpperCase(Locale.ROOT).contains("DELETE"));
        return Finding.of(
                isLeaving,
                shown(deleted) + "; then StatusDomain " + status.code()
                        + (status.isSuccess() ? " with STATUS " + String.join(", ", status.values("STATUS")) : ""));
    }

    private static Finding restore(Probe probe) {
        String domain = probe.options()
                .restorable()
                .orElseThrow(() -> new UndecidedException("no deleted domain was named with --restorable"));
        Response restored = probe.order("RestoreDomain", "DOMAIN", domain);
        if (!restored.isSuccess()) {
            return Finding.unknown("RestoreDomain was answered with " + shown(restored));
        }
        Response status = Answers.needed(probe.ask("StatusDomain", "DOMAIN", domain), "StatusDomain");
        String today = LocalDate.ofInstant(probe.clock().instant(), ZoneOffset.UTC) + " 00:00:00";
        Response bookings = probe.ask("QueryAccountingList", "MINDATE", today);
        return Finding.of(
                Answers.hasValue(status, "RENEWALMODE", "RENEWONCE"),
                Answers.phrase(status, "RENEWALMODE") + "; "
                        + bookings.values("ACCOUNTINGPRICE").size() + " bookings today so far");
    }
}
