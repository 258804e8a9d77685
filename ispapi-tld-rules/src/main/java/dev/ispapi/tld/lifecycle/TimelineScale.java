package dev.ispapi.tld.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where days lie on the axis. The scale is linear, with two exceptions: a span that is far longer than the others is shortened, and drawn
 * as broken, and a very short one is widened so that its two marks do not touch.
 */
final class TimelineScale {

    private static final int NEVER_BROKEN_DAYS = 75;
    private static final double NARROWEST = 18;

    private final List<LocalDate> days;
    private final double[] positions;
    private final boolean[] broken;

    TimelineScale(List<LocalDate> days, double left, double right) {
        this.days = days;
        double[] gaps = IntStream.range(1, days.size())
                .mapToDouble(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toArray();
        double longest = longest(gaps);
        this.broken = new boolean[gaps.length];
        for (int i = 0; i < gaps.length; i++) {
            broken[i] = gaps[i] > longest;
            gaps[i] = Math.min(gaps[i], longest);
        }
        double[] widths = widths(gaps, right - left);
        this.positions = new double[days.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i == 0 ? left : positions[i - 1] + widths[i - 1];
        }
    }

    /** Twice the median, the upper one of two, so that the spans of most interest keep their room. */
    private static double longest(double[] gaps) {
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : Math.max(NEVER_BROKEN_DAYS, 2 * sorted[sorted.length / 2]);
    }

    private static double[] widths(double[] gaps, double room) {
        boolean[] isNarrow = new boolean[gaps.length];
        double[] widths = new double[gaps.length];
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = true;
            double left = room;
            double sum = 0;
            for (int i = 0; i < gaps.length; i++) {
                left -= isNarrow[i] ? NARROWEST : 0;
                sum += isNarrow[i] ? 0 : gaps[i];
            }
            for (int i = 0; i < gaps.length; i++) {
                widths[i] = isNarrow[i] ? NARROWEST : gaps[i] / sum * left;
                if (widths[i] < NARROWEST) {
                    isNarrow[i] = true;
                    isSettled = false;
                }
            }
        }
        return widths;
    }

    double of(int index) {
        return positions[index];
    }

    boolean isBrokenAfter(int index) {
        return index < broken.length && broken[index];
    }

    /** The place of a moment: its day's if that is on the axis, else in proportion between two days; outside, the given margin away. */
    double of(Instant moment, double margin) {
        int index = days.indexOf(Flag.day(moment));
        if (index >= 0) {
            return positions[index];
        }
        int next = 0;
        while (next < days.size() && days.get(next).isBefore(Flag.day(moment))) {
            next++;
        }
        if (next == 0) {
            return positions[0] - margin;
        }
        if (next == days.size()) {
            return positions[next - 1] + margin;
        }
        Instant before = start(days.get(next - 1));
        double part = (double) Duration.between(before, moment).toSeconds()
                / Duration.between(before, start(days.get(next))).toSeconds();
        return positions[next - 1] + part * (positions[next] - positions[next - 1]);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
