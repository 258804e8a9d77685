package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what the catalogue knows of each zone is made from the catalogue. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("..", "docs", "tlds.md");
    private static final List<Topic> TOPICS = List.of(Topic.values());

    private static List<Tld> tlds() {
        TldRules rules = TldRules.bundled();
        return rules.zones().stream()
                .map(zone -> rules.zone(zone).orElseThrow())
                .toList();
    }

    private static String page() {
        List<Tld> tlds = tlds();
        return Stream.of(introduction(tlds), summary(tlds), tlds.stream().map(CoveragePageTest::row))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> introduction(List<Tld> tlds) {
        return """
                # What is known of each zone

                Made from the catalogue: `mvn test -pl ispapi-tld-rules -am -Dtlds.page=write` writes this file.
                `own`: by a source on the zone itself; `back end`: inferred from other zones of its registry back end; `frame`: by ICANN's policies for all
                generic TLDs. What is inferred gives warnings only. A day is that of the oldest and of the newest source; the wiki's tables are of that day
                or later. The catalogue holds facts of %d zones; of every other TLD it knows kind, operator and delegation, and the frame if it is generic.
                """.formatted(tlds.size()).lines();
    }

    private static Stream<String> summary(List<Tld> tlds) {
        Stream<String> counts = TOPICS.stream()
                .map(topic -> "| " + topic.title() + " | " + count(tlds, topic, "own") + " | "
                        + count(tlds, topic, "back end") + " | " + count(tlds, topic, "frame") + " | "
                        + count(tlds, topic, "-") + " |");
        return Stream.of(
                        Stream.of("", "| topic | own | back end | frame | not known |", "|---|---|---|---|---|"),
                        counts,
                        Stream.of(
                                "",
                                "| zone " + columns(Topic::title) + "| from | to |",
                                "|---" + columns(topic -> "---") + "|---|---|"))
                .flatMap(lines -> lines);
    }

    private static String columns(Function<Topic, String> cell) {
        return TOPICS.stream().map(topic -> "| " + cell.apply(topic) + " ").collect(Collectors.joining());
    }

    private static long count(List<Tld> tlds, Topic topic, String basis) {
        return tlds.stream()
                .filter(tld -> basis(tld.coverage(), topic).equals(basis))
                .count();
    }

    private static String row(Tld tld) {
        Map<Topic, Source> coverage = tld.coverage();
        List<LocalDate> days = tld.sources().stream()
                .filter(source -> !source.isInferred())
                .map(Source::asOf)
                .flatMap(asOf -> Stream.of(asOf.earliest(), asOf.latest()).flatMap(Optional::stream))
                .sorted()
                .toList();
        return "| " + tld.zone() + " " + columns(topic -> basis(coverage, topic)) + "| "
                + (days.isEmpty() ? "-" : days.get(0)) + " | " + (days.isEmpty() ? "-" : days.get(days.size() - 1))
                + " |";
    }

    private static String basis(Map<Topic, Source> coverage, Topic topic) {
        return Optional.ofNullable(coverage.get(topic))
                .map(source -> switch (source.kind()) {
                    case GTLD_FRAME -> "frame";
                    case BACK_END -> "back end";
                    default -> "own";
                })
                .orElse("-");
    }

    @Test
    void thePageOfTheDocumentationIsThatOfTheCatalogue() throws IOException {
        if ("write".equals(System.getProperty("tlds.page"))) {
            Files.writeString(PAGE, page());
        }

        assertThat(PAGE).hasContent(page());
    }

    @Test
    void tellsTheSourceOfEachTopic() {
        Map<Topic, Source> ca = TldRules.bundled().zone("ca").orElseThrow().coverage();
        assertThat(ca.keySet()).containsExactlyElementsOf(Arrays.asList(Topic.values()));
        assertThat(ca.get(Topic.ID_PROTECTION).kind()).isEqualTo(Source.Kind.MODULE);

        Map<Topic, Source> club = TldRules.bundled().zone("club").orElseThrow().coverage();
        assertThat(club.keySet())
                .containsExactly(Topic.TERMS, Topic.RENEWAL, Topic.REDEMPTION, Topic.TRANSFER, Topic.CONTACTS);
        assertThat(club.values()).extracting(Source::kind).containsOnly(Source.Kind.GTLD_FRAME);
        assertThat(TldRules.bundled().zone("zw").orElseThrow().coverage()).isEmpty();
    }
}
