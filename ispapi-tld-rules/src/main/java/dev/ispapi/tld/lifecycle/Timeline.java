package dev.ispapi.tld.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A life cycle as a picture: a bar of phases with its steps, as SVG to put on a page.
 *
 * <pre>{@code
 * String svg = Timeline.of(life).titled("example.com").at(Instant.now()).toSvg();
 * }</pre>
 *
 * <p>The picture stands alone: no fonts, styles or scripts from elsewhere, and none that could leak into the page around it. It has no
 * size of its own but a {@code viewBox}, and takes the width that the page gives it. A screen reader gets title and all dates. Dates are
 * ISO 8601 in UTC. Steps of one day share a label; filled marks are dates that were stated or given, hollow ones are computed. Immutable.
 */
public final class Timeline {

    private final Lifecycle life;
    private final String title;
    private final Optional<Instant> now;
    private final List<String> footnotes;

    private Timeline(Lifecycle life, String title, Optional<Instant> now, List<String> footnotes) {
        this.life = life;
        this.title = title;
        this.now = now;
        this.footnotes = List.copyOf(footnotes);
    }

    /**
     * A picture of a life cycle.
     *
     * @param life the life cycle
     * @return the picture in the language of the life cycle, titled "Life cycle of a domain" in English
     */
    public static Timeline of(Lifecycle life) {
        return new Timeline(life, life.language().template("svg.title"), Optional.empty(), List.of());
    }

    /**
     * The same picture with another title.
     *
     * @param text such as the domain; any text, it is escaped. Long ones are cut in the picture and whole for screen readers
     * @return a copy
     */
    public Timeline titled(String text) {
        return new Timeline(life, text, now, footnotes);
    }

    /**
     * The same picture with a mark at a moment, such as today.
     *
     * @param moment the moment
     * @return a copy
     */
    public Timeline at(Instant moment) {
        return new Timeline(life, title, Optional.of(moment), footnotes);
    }

    /**
     * The same picture with lines at its foot, such as where the periods are from.
     *
     * @param lines any texts, they are escaped. Long ones are cut in the picture and whole for screen readers
     * @return a copy
     */
    public Timeline footnotes(List<String> lines) {
        return new Timeline(life, title, now, lines);
    }

    /**
     * The same picture with a line at its foot for each source that its dates are computed with.
     *
     * @return a copy; without lines if the life cycle's periods do not tell their sources
     */
    public Timeline withSources() {
        return footnotes(TimelineText.sources(life));
    }

    /**
     * Draws the picture.
     *
     * @return an {@code svg} element, which is a whole document too; to be written as UTF-8
     */
    public String toSvg() {
        return new TimelineDrawing(life, title, now, footnotes).draw();
    }

    /** The title. */
    @Override
    public String toString() {
        return "Timeline of " + title;
    }
}
