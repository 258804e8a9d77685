package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a state file tells somebody who finds it. */
class SavedSecretsTest {

    private static final String OTP_SECRET = "JBSWY3DPEHPK3PXP";
    private static final RawCommand STATUS = RawCommand.builder("StatusAccount").build();

    private static Path saved(Path folder) {
        Path file = folder.resolve("world.json");
        try (Sandbox sandbox = Sandbox.builder().state(file).start()) {
            sandbox.account().demandOneTimeCodes(OTP_SECRET);
        }
        return file;
    }

    @Test
    void hashesPasswordsAndEncryptsSecretsOfOneTimeCodes(@TempDir Path folder) throws Exception {
        assertThat(Files.readString(saved(folder)))
                .doesNotContain(Sandbox.PASSWORD)
                .doesNotContain(OTP_SECRET)
                .contains("\"passwordHash\": \"pbkdf2-sha256:100000:")
                .contains("\"secret\": \"aes-gcm:");
    }

    @Test
    void keepsTheKeyInAFileOfTheOwnerAlone(@TempDir Path folder) throws Exception {
        saved(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("world.json.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void letsTheOwnerInAgainAndNobodyWithAnotherPassword(@TempDir Path folder) {
        try (Sandbox again = Sandbox.builder().state(saved(folder)).start()) {
            String code = again.account().oneTimeCode();
            try (IspapiClient wrong =
                            again.client(Credentials.of(Sandbox.USER, "wrong").oneTimeCode(code));
                    IspapiClient right = again.client(
                            Credentials.of(Sandbox.USER, Sandbox.PASSWORD).oneTimeCode(code))) {
                assertThatThrownBy(() -> wrong.send(STATUS)).isInstanceOf(AuthenticationFailedException.class);
                assertThat(right.send(STATUS).code()).isEqualTo(200);
            }
        }
    }

    @Test
    void saysThatTheKeyIsAnotherOne(@TempDir Path folder) throws Exception {
        Path file = saved(folder);
        Files.delete(folder.resolve("world.json.key"));
        assertThatThrownBy(() -> Sandbox.builder().state(file).start())
                .hasMessage(file
                        + " is not the state of a sandbox: a secret in it was encrypted with another key than that in "
                        + file
                        + ".key; put the key file that belongs to the state back, or remove the state to begin anew");
    }

    @Test
    void encryptsAuthCodesAndTheValuesOfItems(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("world.json");
        try (Sandbox sandbox = Sandbox.builder().state(file).start();
                IspapiClient client = sandbox.client()) {
            TestDomains.register(client, "kept.com");
            client.send(RawCommand.builder("ModifyDomain")
                    .parameter("DOMAIN", "kept.com")
                    .parameter("AUTH", "Saved-Auth-42")
                    .build());
            client.send(RawCommand.builder("SetEnvironment")
                    .parameter("ENVIRONMENTKEY", "shop")
                    .parameter("ENVIRONMENTNAME", "key")
                    .parameter("ENVIRONMENTVALUE", "saved-api-key")
                    .build());
        }
        assertThat(Files.readString(file)).contains("kept.com").doesNotContain("Saved-Auth-42", "saved-api-key");
        try (Sandbox again = Sandbox.builder().state(file).start();
                IspapiClient client = again.client()) {
            assertThat(client.send(RawCommand.builder("StatusDomain")
                                    .parameter("DOMAIN", "kept.com")
                                    .build())
                            .value("AUTH"))
                    .contains("Saved-Auth-42");
        }
    }

    @Test
    void keepsASessionThroughTheFileAndEndsItWithThePassword(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("world.json");
        String session;
        try (Sandbox sandbox = Sandbox.builder().state(file).start()) {
            String started = Http.send("POST", sandbox.url(), Http.LOGIN + "&command=StartSession")
                    .body();
            session = started.replaceAll("(?s).*PROPERTY\\[SESSION\\]\\[0\\]=(\\S+).*", "$1");
        }
        try (Sandbox again = Sandbox.builder().state(file).start()) {
            String inSession = "s_session=" + session + "&command=StatusAccount";
            assertThat(Http.send("POST", again.url(), inSession).body()).contains("CODE=200");
            assertThat(Http.send("POST", again.url(), inSession).body()).contains("CODE=200");
            again.addAccount(Sandbox.USER, "another.passw0rd", "EUR");
            assertThat(Http.send("POST", again.url(), inSession).body()).contains("CODE=530");
        }
    }

    @Test
    void hashesThePasswordsOfASnapshotToo() {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(new String(sandbox.snapshot(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"passwordHash\": \"pbkdf2-sha256:");
        }
    }
}
