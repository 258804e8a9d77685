package dev.ispapi.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OddServer;
import dev.ispapi.cli.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private static final String SANDBOX = "No ISPAPI_USER in the environment: talking to a sandbox on this machine."
            + " Nothing is registered, nothing is billed.\n";

    @Test
    void showsAvailabilityAndPremiumPriceInTheOrderOfTheNames() {
        Run run = Run.of("check", "free-name.com", "premium-name.guru", "example.com");

        assertThat(run).isEqualTo(new Run(0, """
                NAME               AVAILABILITY   PRICE       REMARKS
                free-name.com      available
                premium-name.guru  premium        199.00 EUR  class PREMIUM_SANDBOX_A; Premium Domain Name
                example.com        not available              Domain exists
                """, SANDBOX));
    }

    @Test
    void reportsATextThatIsNoNameAndChecksTheOthers() {
        Run run = Run.of("check", "no name.com", "free-name.com");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).startsWith("no name.com    no domain name         expected a ");
        assertThat(run.lines().get(2)).isEqualTo("free-name.com  available");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhyANameCouldNotBeChecked() {
        assertThat(Run.of("check", "free-name.example").out())
                .endsWith("free-name.example  unknown              541 Invalid attribute value; DOMAIN"
                        + " (free-name.example); TLD not supported\n");
    }

    @Test
    void showsTheNameThatIsSentInPlaceOfTheTypedOne() {
        assertThat(Run.of("check", "--json", "Free-Name.COM", "möbel-name.com").documents())
                .extracting(document -> document.get("name") + " " + document.get("ascii"))
                .containsExactly("Free-Name.COM free-name.com", "möbel-name.com xn--mbel-name-07a.com");
    }

    @Test
    void saysWhichNameAWideLetterMakes() {
        assertThat(Run.of("check", "ｆree-name.com").lines())
                .last()
                .isEqualTo("ｆree-name.com  available            becomes free-name.com");
    }

    @Test
    void printsOneJsonDocumentAName() {
        Run run = Run.of("check", "--json", "free-name.com", "premium-name.guru", "no name.com");

        assertThat(run.lines().subList(0, 2))
                .containsExactly(
                        "{\"name\":\"free-name.com\",\"ascii\":\"free-name.com\",\"unicode\":\"free-name.com\","
                                + "\"availability\":\"available\",\"code\":210,\"description\":\"Available\"}",
                        "{\"name\":\"premium-name.guru\",\"ascii\":\"premium-name.guru\","
                                + "\"unicode\":\"premium-name.guru\",\"availability\":\"premium\",\"code\":211,"
                                + "\"description\":\"Premium Domain name available [PREMIUM]\","
                                + "\"reason\":\"Premium Domain Name\",\"premiumClass\":\"PREMIUM_SANDBOX_A\","
                                + "\"price\":199.00,\"currency\":\"EUR\"}");
        assertThat(run.documents().get(2)).containsOnlyKeys("name", "error").containsEntry("name", "no name.com");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void readsNamesFromAFile() {
        assertThat(Run.of("check", "--json", "--file", Run.file("check/names.txt"), "free-first.net")
                        .documents())
                .extracting("name")
                .containsExactly("free-first.net", "example-one.com", "free-name.com", "premium-name.guru");
        assertThat(Run.reading("free-name.com\n", "check", "--json", "--file", "-")
                        .documents())
                .extracting("name")
                .containsExactly("free-name.com");
    }

    @Test
    void keepsTheOrderOfALongList() {
        List<String> names = IntStream.range(0, 1000)
                .mapToObj(i -> (i % 3 == 0 ? "taken-" : "free-") + i + ".com")
                .toList();

        Run run = Run.reading(String.join("\n", names), "check", "--json", "--file", "-");

        assertThat(run.documents()).extracting("name").isEqualTo(names);
        assertThat(run.documents())
                .allSatisfy(document -> assertThat(document)
                        .containsEntry(
                                "availability",
                                document.get("name").toString().startsWith("taken") ? "not_available" : "available"));
        assertThat(run.err()).isEqualTo(SANDBOX);
    }

    @Test
    void asksForManyNamesInOneCall() {
        try (OddServer server = OddServer.answering(530, "Authentication failed")) {
            Run.against(server.url(), "check", "one.com", "two.com");

            assertThat(server.requests()).singleElement().asString().contains("DOMAIN0", "DOMAIN1", "PREMIUMCHANNELS");
        }
    }

    @Test
    void showsABarOnATerminalAndTakesItAway() {
        String[] args = IntStream.range(-1, 40)
                .mapToObj(i -> i < 0 ? "check" : "free-" + i + ".com")
                .toArray(String[]::new);

        Run run = Run.onTerminal(Map.of(), args);

        assertThat(run.err())
                .contains("\r\u001B[K[------------------------------] 0 of 40 names")
                .contains("\r\u001B[K[########################------] 32 of 40 names")
                .endsWith("\r\u001B[K[##############################] 40 of 40 names\r\u001B[K");
        assertThat(run.out()).contains("free-7.com   \u001B[32mavailable\u001B[0m");
    }

    @Test
    void usesNoColoursAndNoBarWhereTheyAreNotWanted() {
        String[] args = IntStream.range(-1, 40)
                .mapToObj(i -> i < 0 ? "check" : "free-" + i + ".com")
                .toArray(String[]::new);

        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), args).out()).doesNotContain("\u001B");
        Run dumb = Run.onTerminal(Map.of("TERM", "dumb"), args);
        assertThat(dumb.out() + dumb.err()).doesNotContain("\u001B", "\r");
    }

    @Test
    void asksForNames() {
        String problem = "error: expected names to check, or --file with some in it\n";

        assertThat(Run.of("check")).isEqualTo(new Run(2, "", problem));
        assertThat(Run.reading("# none\n", "check", "--file", "-")).isEqualTo(new Run(2, "", problem));
    }

    @Test
    void showsNothingOfAServerThatMovesTheCursor() {
        String answer = "[RESPONSE]\nCODE=200\nPROPERTY[DOMAINCHECK][0]=549 no\u001B[2J\u202Ename\nEOF\n";
        try (OddServer server = OddServer.answering("text/plain; charset=utf-8", answer)) {
            assertThat(Run.against(server.url(), "check", "free-name.com").out())
                    .endsWith("549 no?[2J?name\n");
        }
    }

    @Test
    void saysItInGerman() {
        assertThat(Run.of("check", "--lang", "de", "free-name.com", "premium-name.guru", "example.com")
                        .out())
                .isEqualTo("""
                NAME               VERFÜGBARKEIT    PREIS       BEMERKUNGEN
                free-name.com      verfügbar
                premium-name.guru  Premium          199.00 EUR  Klasse PREMIUM_SANDBOX_A; Premium Domain Name
                example.com        nicht verfügbar              Domain exists
                """);
    }
}
