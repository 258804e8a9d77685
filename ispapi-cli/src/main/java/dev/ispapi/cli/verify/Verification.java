package dev.ispapi.cli.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries out checks one after the other, and removes what they made. */
final class Verification {

    /** Takes what a run tells. */
    interface Report {

        /** Takes the result of a check. */
        void result(Result result) throws IOException;

        /** Takes what could not be removed, each with the reason, at the end of a run that may change something. */
        void end(Map<String, String> leftBehind) throws IOException;
    }

    private static final int ABUSE_LOCK = 422;

    private final Probe probe;
    private final Consent consent;
    private final Report report;
    private final Map<String, String> leftBehind = new LinkedHashMap<>();

    Verification(Probe probe, Consent consent, Report report) {
        this.probe = probe;
        this.consent = consent;
        this.report = report;
    }

    /**
     * Carries out checks. Those that change something are left out where the probe may not.
     *
     * @return the results; fewer if the account was locked
     */
    List<Result> run(List<Check> checks) throws IOException {
        List<Result> results = new ArrayList<>();
        boolean isLocked = false;
        for (Check check : checks) {
            if (!isLocked && (probe.options().mayChange() || !check.changes())) {
                Result result = make(check);
                report.result(result);
                results.add(result);
                isLocked = result.exchanges().stream()
                        .flatMap(exchange -> exchange.response().stream())
                        .anyMatch(response -> response.code() == ABUSE_LOCK);
            }
        }
        if (probe.options().mayChange()) {
            leftBehind.putAll(probe.own().removeAll());
            report.end(leftBehind);
        }
        return results;
    }

    private Result make(Check check) {
        if (probe.options().mayChange() && !consent.begin(check)) {
            return new Result(check, Finding.unknown("it was not to be carried out"), List.of());
        }
        if (check.id().equals(SessionChecks.RATE)) {
            leftBehind.putAll(probe.own().removeAll());
            probe.takeExchanges();
        }
        return Result.of(check, probe);
    }
}
