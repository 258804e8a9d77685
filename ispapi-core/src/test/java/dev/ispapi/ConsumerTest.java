package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

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
            "AddDomain[DOMAIN=example.ca, PERIOD=1Y, OWNERCONTACT0=P-ABC1, ADMINCONTACT0=P-ABC1, TECHCONTACT0=P-ABC1,"
                    + " BILLINGCONTACT0=P-ABC1, NAMESERVER0=ns1.example.net, NAMESERVER1=ns2.example.net,"
                    + " X-CA-LEGALTYPE=CCT]",
            "StartSession[]",
            "IspapiClient[custom (http://localhost/), Credentials[account=test.user, password=***]]",
            "AddDomain: DOMAIN is missing; it is required",
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
                Command.class,
                OkHttpClient.class,
                Buffer.class,
                kotlin.Unit.class,
                Logger.class,
                Nullable.class);
    }
}
