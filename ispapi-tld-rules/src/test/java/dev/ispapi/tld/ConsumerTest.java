package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.ispapi.command.Command;
import dev.ispapi.testing.UserProgram;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** A program of a user: what our classes drag along must neither be missing nor give warnings. */
@Timeout(120)
class ConsumerTest {

    private static final String SHOWN = String.join(
            "\n",
            "ca 44d",
            "error: DOMAIN abc is too short: .pro wants at least 4 characters, found 3; give a longer name (FAQ 32)",
            "21.00 CAD",
            "2027-03-23T00:00:00Z",
            "");

    @TempDir
    Path folder;

    @Test
    void compilesWithoutWarningsAndRunsOnTheModulePath() throws Exception {
        assertThat(program().printedOnTheModulePath()).isEqualTo(SHOWN);
    }

    @Test
    void compilesWithoutWarningsAndRunsOnTheClassPath() throws Exception {
        assertThat(program().printedOnTheClassPath()).isEqualTo(SHOWN);
    }

    /** With our classes and the run-time dependencies. */
    private UserProgram program() {
        return new UserProgram(
                folder,
                TldRules.class,
                Moshi.class,
                Command.class,
                OkHttpClient.class,
                Buffer.class,
                kotlin.Unit.class,
                Logger.class,
                Nullable.class);
    }
}
