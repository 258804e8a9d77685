package dev.ispapi.tld.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one {@link Timeline}. */
final class TimelineDrawing {

    static final String INK = "#111827";
    static final String FAINT_INK = "#374151";

    private static final double WIDTH = 960;
    private static final double MARGIN = 24;
    /** From the left end of the bar to the first step. */
    private static final double LEAD_IN = 56;
    /** From the last step to the right end of the bar: the widest label fits below. */
    private static final double LEAD_OUT = 170;

    private static final double LABELS_TOP = TimelineBar.TOP + TimelineBar.HEIGHT + 22;
    private static final double LINE = 20;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_REMARK = 130;
    private static final String LINES = "#6b7280";
    private static final String PAPER = "#ffffff";

    private final Lifecycle life;
    private final String title;
    private final Optional<Instant> now;
    private final List<String> footnotes;
    private final Explanations texts;
    private final List<Flag> flags;
    private final TimelineScale scale;
    private final TimelineLanes lanes;
    private final SvgWriter svg = new SvgWriter();

    TimelineDrawing(Lifecycle life, String title, Optional<Instant> now, List<String> footnotes) {
        this.life = life;
        this.title = title;
        this.now = now;
        this.footnotes = footnotes;
        this.texts = new Explanations(life.language());
        this.flags = Flag.of(life.steps(), life.language());
        this.scale =
                new TimelineScale(flags.stream().map(Flag::day).toList(), MARGIN + LEAD_IN, WIDTH - MARGIN - LEAD_OUT);
        this.lanes = new TimelineLanes(flags, scale);
    }

    String draw() {
        List<String> remarks = new ArrayList<>(TimelineText.remarks(life));
        remarks.addAll(footnotes);
        double legendTop = LABELS_TOP + lanes.height() + 10;
        double height = legendTop + LINE + remarks.size() * LINE + 16;
        open(height);
        // Half a unit in, so that the border is not cut.
        svg.rect(0.5, 0.5, WIDTH - 1, height - 1, 12, PAPER, "#d1d5db");
        header();
        new TimelineBar(life, flags, scale).draw(svg, MARGIN, WIDTH - MARGIN);
        labels();
        mark();
        legend(legendTop);
        for (int i = 0; i < remarks.size(); i++) {
            small(shorten(remarks.get(i), LONGEST_REMARK), MARGIN, legendTop + LINE + 14 + i * LINE);
        }
        return svg.close("svg").toString();
    }

    private void open(double height) {
        String description = TimelineText.description(life, now, footnotes);
        // Several pictures can stand on one page, where ids must differ.
        String id = "lifecycle-" + Integer.toHexString((title + "\n" + description).hashCode());
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + SvgWriter.number(WIDTH) + " " + SvgWriter.number(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif");
        svg.text("title", title, "id", id + "-title");
        svg.text("desc", description, "id", id + "-desc");
    }

    private void header() {
        svg.words(shorten(title, LONGEST_TITLE), MARGIN, 36, 19, INK, "bold", "start");
        life.expiryToShow()
                .ifPresent(expiry ->
                        svg.words(TimelineText.expiry(expiry, texts), MARGIN, 58, 13, FAINT_INK, "normal", "start"));
    }

    private static String shorten(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    private void labels() {
        for (int i = 0; i < flags.size(); i++) {
            Flag flag = flags.get(i);
            double x = scale.of(i);
            double axis = TimelineBar.TOP + TimelineBar.HEIGHT;
            double top = LABELS_TOP + lanes.top(i);
            svg.open("g");
            svg.text("title", TimelineText.tooltip(flag, texts));
            svg.line(x, axis, x, top + flag.height() - 10, LINES, 1.25);
            svg.circle(x, axis, 5, flag.isComputed() ? PAPER : INK, INK);
            double y = top + 11;
            for (Step step : flag.steps()) {
                svg.words(texts.title(step.kind()), x + 7, y, 13, INK, "bold", "start");
                y += Flag.TITLE_HEIGHT;
            }
            small(flag.day().toString(), x + 7, y);
            svg.close("g");
        }
    }

    private void mark() {
        now.filter(moment -> !flags.isEmpty()).ifPresent(moment -> {
            double x = scale.of(moment, LEAD_IN / 2);
            svg.line(x, TimelineBar.TOP - 24, x, TimelineBar.TOP - 9, INK, 2);
            svg.empty(
                    "path",
                    "d",
                    "M" + SvgWriter.number(x - 6) + " " + SvgWriter.number(TimelineBar.TOP - 10) + "h12l-6 9z",
                    "fill",
                    INK);
            String anchor = x < MARGIN + LEAD_IN ? "start" : x > WIDTH / 2 ? "end" : "middle";
            svg.words(texts.text("svg.now", "day", Flag.day(moment)), x, TimelineBar.TOP - 30, 12, INK, "bold", anchor);
        });
    }

    private void legend(double top) {
        double x = MARGIN;
        for (PhaseKind kind : life.phases().stream().map(Phase::kind).distinct().toList()) {
            svg.rect(x, top, 12, 12, 2, PhaseStyle.of(kind).fill(), LINES);
            x = entry(texts.title(kind), x, top);
        }
        if (!flags.isEmpty()) {
            svg.circle(x + 6, top + 6, 4.5, INK, INK);
            x = entry(texts.text("svg.stated"), x, top);
            svg.circle(x + 6, top + 6, 4.5, PAPER, INK);
            entry(texts.text("svg.computed"), x, top);
        }
    }

    private double entry(String text, double x, double top) {
        small(text, x + 18, top + 10.5);
        return x + 18 + text.length() * TimelineBar.CHARACTER + 16;
    }

    private void small(String text, double x, double y) {
        svg.words(text, x, y, 12, FAINT_INK, "normal", "start");
    }
}
