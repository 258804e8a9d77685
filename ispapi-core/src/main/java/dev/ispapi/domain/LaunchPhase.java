package dev.ispapi.domain;

import dev.ispapi.internal.ApiDates;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A phase in which a TLD opens, such as {@code SHOP_SUNRISE}.
 *
 * @param name the phase's name
 * @param allocationType how names are given out, such as {@code AUCTION} or {@code FCFS} (first come, first served)
 * @param applicationDate from when on the platform takes applications, UTC
 * @param startDate when it begins, UTC
 * @param closeDate when it ends, UTC; empty for a phase without end
 */
public record LaunchPhase(
        String name,
        Optional<String> allocationType,
        Optional<Instant> applicationDate,
        Optional<Instant> startDate,
        Optional<Instant> closeDate) {

    /** Reads phases that stand as lists with commas, one list a domain name. */
    static List<LaunchPhase> all(PropertyReader read, String property) {
        List<String> names = read.cells(',', property);
        List<String> types = read.cells(',', property + "ALLOCATIONTYPE");
        List<String> applications = read.cells(',', property + "APPLICATIONDATE");
        List<String> starts = read.cells(',', property + "STARTDATE");
        List<String> ends = read.cells(',', property + "CLOSEDATE");
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isEmpty())
                .mapToObj(i -> new LaunchPhase(
                        names.get(i), cell(types, i), date(applications, i), date(starts, i), date(ends, i)))
                .toList();
    }

    /** Reads phases that stand one a row. */
    static List<LaunchPhase> rows(PropertyReader read, String property) {
        int count = read.response().column(property).map(Column::size).orElse(0);
        return IntStream.range(0, count)
                .mapToObj(read::at)
                .filter(row -> row.text(property).isPresent())
                .map(row -> new LaunchPhase(
                        row.requiredText(property),
                        row.text(property + "ALLOCATION"),
                        Optional.empty(),
                        row.instant(property + "START"),
                        row.instant(property + "END")))
                .toList();
    }

    static void writeAll(ResultBuilder<?> answer, String property, Collection<LaunchPhase> phases) {
        answer.property(property, cells(phases, LaunchPhase::name));
        answer.property(property + "ALLOCATIONTYPE", cells(phases, phase -> phase.allocationType.orElse("")));
        answer.property(property + "APPLICATIONDATE", cells(phases, phase -> text(phase.applicationDate)));
        answer.property(property + "STARTDATE", cells(phases, phase -> text(phase.startDate)));
        answer.property(property + "CLOSEDATE", cells(phases, phase -> text(phase.closeDate)));
    }

    private static String cells(Collection<LaunchPhase> phases, Function<LaunchPhase, String> text) {
        return phases.stream().map(text).collect(Collectors.joining(","));
    }

    static void writeRows(ResultBuilder<?> answer, String property, Collection<LaunchPhase> phases) {
        answer.property(property, rows(phases, LaunchPhase::name));
        answer.property(property + "ALLOCATION", rows(phases, phase -> phase.allocationType.orElse("")));
        answer.property(property + "START", rows(phases, phase -> text(phase.startDate)));
        answer.property(property + "END", rows(phases, phase -> text(phase.closeDate)));
    }

    private static String[] rows(Collection<LaunchPhase> phases, Function<LaunchPhase, String> text) {
        return phases.stream().map(text).toArray(String[]::new);
    }

    private static String text(Optional<Instant> date) {
        return date.map(ApiDates::format).orElse("");
    }

    private static Optional<String> cell(List<String> cells, int index) {
        return index < cells.size() ? Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty()) : Optional.empty();
    }

    private static Optional<Instant> date(List<String> cells, int index) {
        try {
            return cell(cells, index).flatMap(ApiDates::parse);
        } catch (IllegalArgumentException e) {
            // A phase with an odd date is still a phase; the untouched text is in the answer.
            return Optional.empty();
        }
    }
}
