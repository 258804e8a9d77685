package dev.ispapi.codegen.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneListTest {

    @TempDir
    Path directory;

    @Test
    void listsEachZoneThatHasAFile() throws IOException {
        Path zones = Files.createDirectories(directory.resolve("zones"));
        for (String name : new String[] {"de.json", "co.uk.json", "xn--p1ai.json", "README.md"}) {
            Files.createFile(zones.resolve(name));
        }
        Path list = directory.resolve("target/zones.txt");

        ZoneList.main(new String[] {zones.toString(), list.toString()});

        assertThat(list).hasContent("co.uk\nde\nxn--p1ai\n");
    }

    @Test
    void wantsADirectoryAndAFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneList.main(new String[] {"zones"}))
                .withMessage("expected the directory of the zones and the file to write");
    }
}
