package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What shells complete. */
class CompletionTest {

    @TempDir
    private Path folder;

    static boolean hasBash() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }

    @Test
    @EnabledIf("hasBash")
    void bashCompletesProgramsAndOptions() throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("ispapi.bash"), Run.of("completion", "bash").out());

        assertThat(completed(script, "ispapi", "ru")).contains("rules");
        assertThat(completed(script, "ispapi", "rules", "--js")).contains("--json");
        assertThat(completed(script, "ispapi", "send", "--prof")).contains("--profile");
    }

    private static String completed(Path script, String... words) throws IOException, InterruptedException {
        String line = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_ispapi; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", line)
                .redirectErrorStream(true)
                .start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        return output;
    }

    @Test
    void zshTakesTheSameAfterItsOwnPreparation() {
        assertThat(Run.of("completion", "ZSH").out())
                .startsWith("autoload -U +X compinit")
                .endsWith(Run.of("completion", "bash").out());
    }

    @Test
    void refusesAnotherShell() {
        assertThat(Run.of("completion", "fish"))
                .isEqualTo(new Run(2, "", "error: expected bash or zsh, found 'fish'\n"));
    }
}
