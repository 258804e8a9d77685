package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Registrations: what AddDomain wants and answers. */
final class RegistrationChecks {

    private static final String COSTS = "costs money of the test system";
    private static final int MISSING_PARAMETER = 504;
    private static final int TAKEN = 554;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");
    private static final List<String> PROPERTIES =
            List.of("STATUS", "REGISTRATIONEXPIRATIONDATE", "CREATEDDATE", "RENEWALDATE", "ROID", "JOBID", "PENDING");

    private RegistrationChecks() {}

    static List<Check> all() {
        return List.of(
                Check.changes(
                                "period-missing",
                                "AddDomain without PERIOD is refused with 504",
                                "what a registration without period means",
                                RegistrationChecks::withoutPeriod)
                        .withRisk(COSTS),
                Check.changes(
                                "adddomain-answer",
                                "AddDomain answers STATUS and REGISTRATION EXPIRATION DATE, and no PENDING=1 where it is done at once",
                                "when an order is pending",
                                RegistrationChecks::answer)
                        .withRisk(COSTS)
                        .withByHand(
                                "STATUS and JOB ID of a registration in a zone that takes days; the run waits for nothing"),
                Check.changes(
                                "adddomain-twice",
                                "the same AddDomain again is refused with 554",
                                "how a lost answer is told from a name of others",
                                RegistrationChecks::twice)
                        .withRisk(COSTS),
                Check.changes(
                                "adddomain-renewalmode",
                                "AddDomain takes RENEWALMODE",
                                "whether a registration takes the renewal mode",
                                RegistrationChecks::renewalMode)
                        .withRisk(COSTS));
    }

    private static Finding withoutPeriod(Probe probe) {
        Response ordered = probe.own().register(probe.own().newName("com"), Map.of("PERIOD", ""));
        String found = shown(ordered)
                + (ordered.isSuccess() ? ", " + Answers.phrase(ordered, "REGISTRATIONEXPIRATIONDATE") : "");
        return ordered.isSuccess() || ordered.code() == MISSING_PARAMETER
                ? Finding.of(!ordered.isSuccess(), found)
                : Finding.unknown(found);
    }

    private static Finding answer(Probe probe) {
        Response ordered = probe.own().registration();
        boolean isDated = ordered.value("REGISTRATIONEXPIRATIONDATE")
                .filter(date -> DATE.matcher(date).matches())
                .isPresent();
        return Finding.of(
                isDated && ordered.value("STATUS").isPresent() && !ordered.isPending(),
                ordered.code() + " with " + Answers.present(ordered, PROPERTIES) + "; "
                        + Answers.phrase(ordered, "STATUS") + ", "
                        + Answers.phrase(ordered, "REGISTRATIONEXPIRATIONDATE")
                        + (ordered.isPending() ? ", PENDING" : ""));
    }

    private static Finding twice(Probe probe) {
        Response again = probe.own().registerAgain(probe.own().domain(), Map.of());
        return Finding.of(again.code() == TAKEN, shown(again));
    }

    private static Finding renewalMode(Probe probe) {
        String domain = probe.own().newName("com");
        Response ordered = probe.own().register(domain, Map.of("RENEWALMODE", "AUTOEXPIRE"));
        if (!ordered.isSuccess()) {
            return Finding.of(false, shown(ordered));
        }
        Response status = Answers.needed(probe.ask("StatusDomain", "DOMAIN", domain), "StatusDomain");
        return Finding.of(Answers.hasValue(status, "RENEWALMODE", "AUTOEXPIRE"), Answers.phrase(status, "RENEWALMODE"));
    }
}
