package dev.ispapi.tld.lifecycle;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the bar of phases. */
final class TimelineBar {

    static final double TOP = 108;
    static final double HEIGHT = 32;
    /** A usual character of the picture's texts, generously. */
    static final double CHARACTER = 7.2;

    private static final String WHITE = "#ffffff";

    private final Lifecycle life;
    private final List<Flag> flags;
    private final TimelineScale scale;
    private final List<Integer> breaks;
    private final Explanations texts;

    TimelineBar(Lifecycle life, List<Flag> flags, TimelineScale scale) {
        this.life = life;
        this.flags = flags;
        this.scale = scale;
        this.texts = new Explanations(life.language());
        this.breaks = IntStream.range(0, flags.size())
                .filter(scale::isBrokenAfter)
                .boxed()
                .toList();
    }

    void draw(SvgWriter svg, double left, double right) {
        for (Phase phase : life.phases()) {
            double start = phase.from().map(moment -> scale.of(moment, 0)).orElse(left);
            double end = phase.until().map(moment -> scale.of(moment, 0)).orElse(right);
            PhaseStyle style = PhaseStyle.of(phase.kind());
            svg.open("g");
            svg.text("title", texts.title(phase.kind()) + ": " + phase.explanation());
            svg.rect(start, TOP, end - start, HEIGHT, 0, style.fill(), WHITE);
            name(svg, texts.title(phase.kind()), style.text(), start, end);
            svg.close("g");
        }
        breaks.forEach(index -> gap(svg, index));
    }

    /** In the middle, or at the left of a bar that is broken; not at all where it does not fit. The legend has all names. */
    private void name(SvgWriter svg, String name, String fill, double start, double end) {
        if (name.length() * CHARACTER + 16 > end - start) {
            return;
        }
        boolean isBroken = breaks.stream().anyMatch(index -> start < middle(index) && middle(index) < end);
        double x = isBroken ? start + 12 : (start + end) / 2;
        svg.words(name, x, TOP + 20.5, 13, fill, "normal", isBroken ? "start" : "middle");
    }

    /** Two slanted lines through the bar where a span is shortened, and its true length above them. */
    private void gap(SvgWriter svg, int index) {
        double middle = middle(index);
        for (double x : new double[] {middle - 4, middle + 4}) {
            svg.line(x - 4, TOP + HEIGHT + 3, x + 4, TOP - 3, WHITE, 4);
        }
        long days = ChronoUnit.DAYS.between(
                flags.get(index).day(), flags.get(index + 1).day());
        svg.words(
                texts.text("svg.days", "days", days),
                middle,
                TOP - 8,
                12,
                TimelineDrawing.FAINT_INK,
                "normal",
                "middle");
    }

    private double middle(int index) {
        return (scale.of(index) + scale.of(index + 1)) / 2;
    }
}
