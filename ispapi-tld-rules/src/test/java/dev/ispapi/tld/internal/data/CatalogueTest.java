package dev.ispapi.tld.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the catalogue reads what. */
final class CatalogueTest {

    private final CountingFiles files = new CountingFiles();
    private final Catalogue catalogue = new Catalogue(files, Platform.ISPAPI);

    @Test
    void readsTheFrameOfGenericTldsOnce() {
        TldData club = catalogue.data("club").orElseThrow();
        catalogue.data("photo");
        catalogue.data("ninja");
        assertThat(catalogue.data("club")).containsSame(club);
        assertThat(files.read()).containsOnlyOnce("frames/gtld").containsOnlyOnce("root/tlds.txt");
    }

    @Test
    void readsNoZoneBeforeItIsAskedFor() {
        assertThat(files.read()).containsExactly("common");
        catalogue.data("re");
        catalogue.data("re");
        assertThat(files.read()).containsExactly("common", "zones/re", "shared/afnic");
    }

    @Test
    void findsTldsInAListThatIsNotSorted(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.createDirectories(directory.resolve("root"));
        Files.writeString(directory.resolve("root/tlds.txt"), "com\tG\t-\t-\t-\nca\tC\t-\t-\t-\nca-t\tC\t-\t-\t-\n");

        TldRules rules = TldRules.load(directory);

        for (String tld : new String[] {"com", "ca", "ca-t"}) {
            assertThat(rules.zone(tld)).as(tld).isPresent();
        }
    }

    @Test
    void theBundledListsAreSorted() {
        for (String list : new String[] {RootZone.TLDS, RootZone.SECOND_LEVEL}) {
            assertThat(SortedLines.of(new BundledFiles(BundledFiles.OF_ISPAPI).list(list))
                            .all())
                    .isNotEmpty()
                    .extracting(line -> line.split("[\\t ]", 2)[0])
                    .isSorted();
        }
    }
}
