package dev.ispapi.cli.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.sandbox.Sandbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients of ISPAPI that nobody changes, on CNR: the official Node SDK, and curl. */
@Tag("clients")
@Timeout(300)
class RelayClientsTest {

    private static final String SDK = "@hexonet/ispapi-apiconnector@9.0.8";
    private static final Path MODULES = Path.of("target", "clients");
    private static final Path SCRIPT = Path.of("src", "test", "resources", "clients", "node-sdk-on-cnr.mjs");

    private static String run(String... command) throws Exception {
        Path output = Files.createTempFile("client", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(200, TimeUnit.SECONDS)).isTrue();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as("%s%n%s", List.of(command), text).isZero();
            return text;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    @Test
    void theNodeSdkOrdersOnCnr() throws Exception {
        Files.createDirectories(MODULES);
        Files.writeString(MODULES.resolve("package.json"), "{\"private\": true}");
        run("npm", "install", "--prefix", MODULES.toString(), "--no-audit", "--no-fund", SDK);
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start();
                Relay relay = Relay.start(cnr.environment(), Optional.empty(), List.of(), 0)) {
            assertThat(run(
                            "node",
                            SCRIPT.toString(),
                            relay.url().toString(),
                            MODULES.toAbsolutePath().toString()))
                    .endsWith("all steps passed\n");
        }
    }

    @Test
    void curlReadsTheAccount() throws Exception {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start();
                Relay relay = Relay.start(cnr.environment(), Optional.empty(), List.of(), 0)) {
            String answer = run(
                    "curl",
                    "--silent",
                    "--max-time",
                    "60",
                    "--data-urlencode",
                    "s_login=test.user",
                    "--data-urlencode",
                    "s_pw=test.passw0rd",
                    "--data-urlencode",
                    "s_command=COMMAND=StatusAccount",
                    relay.url().toString());

            assertThat(answer).startsWith("[RESPONSE]\r\nCODE=200\r\n").contains("PROPERTY[CURRENCY][0]=");
        }
    }
}
