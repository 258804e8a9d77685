package dev.ispapi.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What each page has around its own contents.
 *
 * @param title the page's title
 * @param section the path of its section, such as {@code /domains}
 * @param back the path of the page itself, which forms return to
 * @param now the sandbox's time
 * @param ahead how far its clock is ahead
 * @param url where commands are taken
 * @param done a message of what was done; empty for none
 * @param failed a message of what could not be done; empty for none
 */
public record Frame(
        String title,
        String section,
        String back,
        Instant now,
        Duration ahead,
        String url,
        String done,
        String failed) {

    /**
     * A section in the navigation.
     *
     * @param path where it is
     * @param name what it is called
     */
    public record Section(String path, String name) {}

    /** The sections, in the order of the navigation. */
    public static final List<Section> SECTIONS = List.of(
            new Section("/", "Overview"),
            new Section("/domains", "Domains"),
            new Section("/contacts", "Contacts"),
            new Section("/nameservers", "Nameservers"),
            new Section("/zones", "DNS zones"),
            new Section("/transfers", "Transfers"),
            new Section("/events", "Events"),
            new Section("/bookings", "Bookings"),
            new Section("/calls", "Calls"),
            new Section("/faults", "Faults"));

    /** {@return how far the clock is ahead; the empty text for less than a minute} */
    public String aheadText() {
        return Format.length(ahead);
    }
}
