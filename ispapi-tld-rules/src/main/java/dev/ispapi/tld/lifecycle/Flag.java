package dev.ispapi.tld.lifecycle;

import dev.ispapi.tld.text.RulesLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of one day, which share one label in the picture.
 *
 * @param day the day in UTC
 * @param steps its steps, at least one
 * @param language the language of their titles
 */
record Flag(LocalDate day, List<Step> steps, RulesLanguage language) {

    static final double TITLE_HEIGHT = 16;
    private static final double DATE_HEIGHT = 15;
    private static final double GAP = 8;
    private static final double TITLE_CHARACTER = 7.6;
    private static final double DATE_CHARACTER = 7.2;
    private static final double INDENT = 8;

    static List<Flag> of(List<Step> steps, RulesLanguage language) {
        Map<LocalDate, List<Step>> days = new LinkedHashMap<>();
        steps.forEach(step ->
                days.computeIfAbsent(day(step.date()), day -> new ArrayList<>()).add(step));
        return days.entrySet().stream()
                .map(entry -> new Flag(entry.getKey(), List.copyOf(entry.getValue()), language))
                .toList();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    double height() {
        return steps.size() * TITLE_HEIGHT + DATE_HEIGHT + GAP;
    }

    /** Generous, because the font of the reader is not known. */
    double width() {
        double titles = steps.stream()
                .mapToDouble(step -> step.kind().title(language).length() * TITLE_CHARACTER)
                .max()
                .orElse(0);
        return INDENT + Math.max(titles, day.toString().length() * DATE_CHARACTER);
    }

    boolean isComputed() {
        return steps.stream().allMatch(step -> step.origin() == DateOrigin.COMPUTED);
    }
}
