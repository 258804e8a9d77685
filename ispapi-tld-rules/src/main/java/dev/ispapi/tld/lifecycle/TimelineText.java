package dev.ispapi.tld.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of the picture, in the language of its life cycle. */
final class TimelineText {

    private TimelineText() {}

    /** All that the picture shows, for those who can't see it. */
    static String description(Lifecycle life, Optional<Instant> now, List<String> footnotes) {
        Explanations texts = new Explanations(life.language());
        List<String> sentences = new ArrayList<>();
        for (Step step : life.steps()) {
            sentences.add(texts.title(step.kind()) + ": " + step.date() + " (" + texts.title(step.origin()) + ").");
        }
        for (UndatedStep step : life.undated()) {
            sentences.add(
                    texts.text("svg.description.undated", "step", texts.title(step.kind()), "reason", step.reason()));
        }
        life.expiryToShow()
                .ifPresent(expiry -> sentences.add(texts.text("svg.description.expiry", "date", expiry.date())));
        now.ifPresent(moment -> sentences.add(texts.text(
                "svg.description.phase",
                "date",
                moment,
                "phase",
                texts.title(life.at(moment).kind()))));
        footnotes.forEach(note -> sentences.add(note + "."));
        return String.join(" ", sentences);
    }

    static String tooltip(Flag flag, Explanations texts) {
        return flag.steps().stream()
                .map(step -> texts.title(step.kind()) + ", " + step.date() + ": " + step.explanation()
                        + step.source().map(source -> " (" + source + ")").orElse(""))
                .collect(Collectors.joining("\n"));
    }

    static String expiry(ExpiryToShow expiry, Explanations texts) {
        return texts.text("svg.expiry." + Explanations.key(expiry.reason()), "day", Flag.day(expiry.date()));
    }

    /** Why steps have no date, one line for each reason. */
    static List<String> remarks(Lifecycle life) {
        Explanations texts = new Explanations(life.language());
        Map<String, List<String>> reasons = life.undated().stream()
                .collect(Collectors.groupingBy(
                        UndatedStep::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(step -> texts.title(step.kind()), Collectors.toList())));
        return reasons.entrySet().stream()
                .map(entry -> texts.text(
                        "svg.undated", "steps", String.join(", ", entry.getValue()), "reason", entry.getKey()))
                .toList();
    }

    /** Where the dates are from, one line for each source. */
    static List<String> sources(Lifecycle life) {
        Explanations texts = new Explanations(life.language());
        return life.sources().entrySet().stream()
                .map(entry -> texts.text(
                        "svg.source",
                        "steps",
                        String.join(
                                ", ",
                                entry.getValue().stream().map(texts::title).toList()),
                        "source",
                        entry.getKey()))
                .toList();
    }
}
