package dev.ispapi.tld.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class RootListsTest {

    private static final Path ROOT = Path.of("src", "main", "resources", "dev", "ispapi", "tld", "catalogue", "root");

    private static final List<String> SUFFIXES = """
            // ===BEGIN ICANN DOMAINS===
            // no : https://www.norid.no
            no
            priv.no
            // county
            oslo.no
            gs.oslo.no
            ck
            *.ck
            !www.ck
            museum
            air.museum
            xxx
            рф
            // newGTLDs
            // List of new gTLDs
            // aaa : 2015-02-26 American Automobile Association, Inc.
            aaa
            // photo : 2013-11-14 Registry Services, LLC
            photo
            // 中文网 : 2014-01-17 Zodiac Capella
            中文网
            // ===END ICANN DOMAINS===
            // ===BEGIN PRIVATE DOMAINS===
            blogspot.no
            """.lines().toList();

    private final List<String> before = List.of(
            "# old",
            "no\tC\t1987-03-17\t-\tNorid A/S",
            "photo\tG\t2014-02-15\t2013-11-14\tSomeone else",
            "gone\tG\t2014-01-01\t-\tGone");

    private RootLists lists(String... names) {
        return RootLists.of(List.of(names), SuffixList.read(SUFFIXES), before, List.of("# new"));
    }

    @Test
    void tellsTheKindOfEachTld() {
        assertThat(lists("no", "рф", "aaa", "中文网", "com", "xxx", "edu", "arpa", "brandnew")
                        .tlds())
                .extracting(line -> line.split("\t", -1)[0] + " " + line.replaceAll("^[^\t]*\t(.).*", "$1"))
                .containsExactly(
                        "# new # new",
                        "aaa G",
                        "arpa I",
                        "brandnew G",
                        "com G",
                        "edu R",
                        "no C",
                        "xn--fiq228c5hs G",
                        "xn--p1ai C",
                        "xxx S");
    }

    @Test
    void keepsWhatThePackagesDoNotTellAndDropsWhatIsGone() {
        assertThat(lists("no", "photo", "aaa").tlds())
                .containsExactly(
                        "# new",
                        "aaa\tG\t-\t2015-02-26\tAmerican Automobile Association, Inc.",
                        "no\tC\t1987-03-17\t-\tNorid A/S",
                        "photo\tG\t2014-02-15\t2013-11-14\tSomeone else");
    }

    @Test
    void listsZonesOnTheSecondLevelOnly() {
        assertThat(lists("no", "ck", "museum", "aaa").secondLevel()).containsExactly("# new", "ck *", "no oslo priv");
    }

    @Test
    void theListsOfTheCatalogueAreSortedAndWithoutDuplicates() throws IOException {
        for (String file : List.of("tlds.txt", "second-level-zones.txt")) {
            assertThat(Files.readAllLines(ROOT.resolve(file)).stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("[\t ]", 2)[0]))
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    /** Writes the lists anew; {@code docs/tld-data.md} says what the directory holds. */
    @Test
    @EnabledIfSystemProperty(named = "tld.packages", matches = ".+")
    void writesTheListsOfTheCatalogue() throws IOException {
        Path packages = Path.of(System.getProperty("tld.packages"));
        RootLists lists = RootLists.of(
                names(packages.resolve("tlds.json")),
                SuffixList.read(Files.readAllLines(packages.resolve("public_suffix_list.dat"))),
                Files.readAllLines(ROOT.resolve("tlds.txt")),
                Files.readAllLines(packages.resolve("comments.txt")));
        Files.write(ROOT.resolve("tlds.txt"), lists.tlds());
        Files.write(ROOT.resolve("second-level-zones.txt"), lists.secondLevel());
        assertThat(lists.tlds()).hasSizeGreaterThan(1000);
    }

    private static List<String> names(Path file) throws IOException {
        try (JsonReader json = JsonReader.of(Okio.buffer(Okio.source(Files.newInputStream(file))))) {
            List<String> names = new ArrayList<>();
            json.beginArray();
            while (json.hasNext()) {
                names.add(json.nextString());
            }
            json.endArray();
            return names;
        }
    }
}
