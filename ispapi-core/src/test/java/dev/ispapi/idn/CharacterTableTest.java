package dev.ispapi.idn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CharacterTableTest {

    private static final String REGENERATE =
            "run the test CharacterTableTest with -Didn.table=write to write characters.txt anew, and look at what changed";

    @Test
    void isWhatIcuKnows() throws IOException {
        String generated = CharacterTableGenerator.generate();
        if ("write".equals(System.getProperty("idn.table"))) {
            Files.writeString(Path.of("src/main/resources/dev/ispapi/idn/characters.txt"), generated);
        } else {
            assertThat(resource("characters.txt").equals(generated))
                    .as(REGENERATE)
                    .isTrue();
        }
    }

    @Test
    void comesWithItsLicence() throws IOException {
        assertThat(resource("characters.txt").lines().limit(2))
                .last()
                .asString()
                .startsWith("# Unicode 18.0, from ICU4J 79.1.")
                .endsWith("licence: unicode-license.txt, beside this file.");
        assertThat(resource("unicode-license.txt")).startsWith("UNICODE LICENSE V3\n");
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(CharacterTable.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
