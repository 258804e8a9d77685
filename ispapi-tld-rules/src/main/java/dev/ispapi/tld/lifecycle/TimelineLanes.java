package dev.ispapi.tld.lifecycle;

import java.util.List;

/**
 * Lays labels below the axis so that none covers another or the line of another. A label hangs at the end of its line and reaches to the
 * right; so whatever lies to the right within its reach must end higher up, and is placed first.
 */
final class TimelineLanes {

    private static final double SPACE = 12;

    private final double[] tops;
    private final double height;

    TimelineLanes(List<Flag> flags, TimelineScale scale) {
        int count = flags.size();
        tops = new double[count];
        double bottom = 0;
        for (int i = count - 1; i >= 0; i--) {
            double reach = scale.of(i) + flags.get(i).width() + SPACE;
            double top = 0;
            for (int right = i + 1; right < count; right++) {
                if (scale.of(right) < reach) {
                    top = Math.max(top, tops[right] + flags.get(right).height());
                }
            }
            tops[i] = top;
            bottom = Math.max(bottom, top + flags.get(i).height());
        }
        height = bottom;
    }

    double top(int index) {
        return tops[index];
    }

    double height() {
        return height;
    }
}
