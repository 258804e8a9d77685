package dev.ispapi.cli.rules;

import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zones with rules, each with the topics of which something is known. */
final class ZoneListing {

    private static final String GAP = "  ";

    private final TldRules rules;

    ZoneListing(TldRules rules) {
        this.rules = rules;
    }

    /** Such as {@code ca  terms, renewal, failure} and {@code info  transfer; back end: terms, renewal; frame: contacts}. */
    Stream<String> lines() {
        int width = rules.zones().stream().mapToInt(Text::width).max().orElse(0);
        return rules.zones().stream()
                .map(zone -> (Text.pad(zone, width)
                                + GAP
                                + rules.zone(zone).map(ZoneListing::known).orElse(""))
                        .stripTrailing());
    }

    /** One document a zone: each topic with the kind of its source. */
    void printJson(Terminal terminal) throws IOException {
        try (Json json = new Json(terminal.out())) {
            for (String zone : rules.zones()) {
                Map<Topic, Source> coverage =
                        rules.zone(zone).map(Tld::coverage).orElse(Map.of());
                json.object(writer -> {
                    writer.name("zone").value(zone);
                    writer.name("topics").beginObject();
                    for (Map.Entry<Topic, Source> topic : coverage.entrySet()) {
                        writer.name(Words.camelCase(topic.getKey()))
                                .value(Words.camelCase(topic.getValue().kind()));
                    }
                    writer.endObject();
                });
            }
        }
    }

    private static String known(Tld tld) {
        Map<Topic, Source> coverage = tld.coverage();
        return List.of(
                        topics("", coverage, source -> !source.isInferred()),
                        topics("back end: ", coverage, source -> source.kind() == Source.Kind.BACK_END),
                        topics("frame: ", coverage, source -> source.kind() == Source.Kind.GTLD_FRAME))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String topics(String title, Map<Topic, Source> coverage, Predicate<Source> isMeant) {
        String topics = coverage.entrySet().stream()
                .filter(entry -> isMeant.test(entry.getValue()))
                .map(entry -> entry.getKey().title())
                .collect(Collectors.joining(", "));
        return topics.isEmpty() ? "" : title + topics;
    }
}
