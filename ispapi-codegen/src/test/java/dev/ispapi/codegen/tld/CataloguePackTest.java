package dev.ispapi.codegen.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguePackTest {

    @TempDir
    Path directory;

    private Path file(String name, String content) throws IOException {
        Path file = directory.resolve("catalogue").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path pack() throws IOException {
        Path target = directory.resolve("target");
        CataloguePack.main(new String[] {directory.resolve("catalogue").toString(), target.toString()});
        return target;
    }

    @Test
    void listsEachZoneWithItsClassAndWhetherItHasAFile() throws IOException {
        for (String name : new String[] {"de.json", "co.uk.json", "xn--p1ai.json"}) {
            file("zones/" + name, "{}");
        }
        file("zones/README.md", "no zone");
        file("classes.json", "{\"format\": 1, \"classes\": {\"RF\": \"xn--p1ai\", \"ACIM\": \"ac.im\"}}");

        assertThat(pack().resolve("zones.txt"))
                .hasContent("ac.im\tACIM\t-\nco.uk\tCOUK\t+\nde\tDE\t+\nxn--p1ai\tRF\t+\n");
    }

    @Test
    void packsEachFileWithItsValuesInOrder() throws IOException {
        file("zones/de.json", "{\"b\": [\"é\", true, false], \"a\": {\"n\": 300, \"ж\": \"\"}}");

        assertThat(pack().resolve("zones/de.pack"))
                .hasBinaryContent("{s\1b[s\1\u00E9tf]s\1a{s\1ni\u00AC\2u\2\u00D0\u00B6s\0}}"
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        file("zones/de.json", "{\"b\": ");

        assertThatIllegalArgumentException()
                .isThrownBy(this::pack)
                .withMessageContaining("de.json: expected JSON, found something else");
    }

    @Test
    void refusesAKeyGivenTwice() throws IOException {
        file("zones/de.json", "{\"b\": 1, \"b\": 2}");

        assertThatIllegalArgumentException().isThrownBy(this::pack).withMessageContaining("de.json");
    }

    @Test
    void refusesNumbersThatNoFileHas() throws IOException {
        file("zones/de.json", "{\"b\": 1.5}");

        assertThatIllegalArgumentException()
                .isThrownBy(this::pack)
                .withMessageContaining("a whole number from 0, found 1.5");
    }

    @Test
    void wantsTwoDirectories() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CataloguePack.main(new String[] {"catalogue"}))
                .withMessage("expected the directory of the catalogue and the directory to write to");
    }
}
