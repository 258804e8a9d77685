package dev.ispapi.tld.lifecycle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of the picture. */
final class TimelineText {

    private TimelineText() {}

    /** All that the picture shows, for those who can't see it. */
    static String description(Lifecycle life, Optional<Instant> now) {
        StringBuilder text = new StringBuilder();
        for (Step step : life.steps()) {
            text.append(step.kind().title())
                    .append(": ")
                    .append(step.date())
                    .append(" (")
                    .append(step.origin().name().toLowerCase(Locale.ROOT))
                    .append("). ");
        }
        life.undated()
                .forEach(step -> text.append(step.kind().title())
                        .append(": no date, ")
                        .append(step.reason())
                        .append(". "));
        life.expiryToShow()
                .ifPresent(expiry -> text.append("Expiry date to show: ")
                        .append(expiry.date())
                        .append(". "));
        now.ifPresent(moment -> text.append("Phase on ")
                .append(moment)
                .append(": ")
                .append(life.at(moment).kind().title())
                .append('.'));
        return text.toString().strip();
    }

    static String tooltip(Flag flag) {
        return flag.steps().stream()
                .map(step -> step.kind().title() + ", " + step.date() + ": " + step.explanation())
                .collect(Collectors.joining("\n"));
    }

    static String expiry(ExpiryToShow expiry) {
        return "Expiry date to show: " + Flag.day(expiry.date()) + reason(expiry.reason());
    }

    private static String reason(ExpiryToShow.Reason reason) {
        return switch (reason) {
            case PAID_UNTIL -> " (paid until)";
            case ACCOUNTING_BEFORE_EARLY_DELETION -> " (accounting: the domain is deleted before its paid-until date)";
            case FAILURE_BEFORE_EARLY_DELETION ->
                " (last moment to renew: the domain is deleted before its paid-until date)";
        };
    }

    /** Why steps have no date, one line for each reason. */
    static List<String> remarks(Lifecycle life) {
        Map<String, List<String>> reasons = life.undated().stream()
                .collect(Collectors.groupingBy(
                        UndatedStep::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(step -> step.kind().title(), Collectors.toList())));
        return reasons.entrySet().stream()
                .map(entry -> "No date: " + String.join(", ", entry.getValue()) + " (" + entry.getKey() + ")")
                .toList();
    }
}
