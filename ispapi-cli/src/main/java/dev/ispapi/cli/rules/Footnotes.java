package dev.ispapi.cli.rules;

import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import java.util.ArrayList;
import java.util.List;

/** The sources of what is known of a zone, numbered from 1. */
final class Footnotes {

    private final List<Source> sources;

    Footnotes(Tld tld) {
        this.sources = new ArrayList<>(tld.sources());
    }

    int number(Source source) {
        return sources.indexOf(source) + 1;
    }

    /** Such as {@code [2]}. */
    String mark(Source source) {
        return "[" + number(source) + "]";
    }

    /** The sources, that with the number 1 first. */
    List<Source> inOrder() {
        return List.copyOf(sources);
    }
}
