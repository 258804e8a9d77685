package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Other people's clients, with only the address changed: the official Node SDK, and curl. */
@Tag("clients")
@Timeout(300)
class OtherClientsTest {

    private static final String SDK = "@hexonet/ispapi-apiconnector@9.0.8";
    private static final Path MODULES = Path.of("target", "clients");
    private static final Path SCRIPT = Path.of("src", "test", "resources", "clients", "node-sdk.mjs");

    @TempDir
    private Path folder;

    @BeforeAll
    static void installTheSdk() throws Exception {
        Files.createDirectories(MODULES);
        Files.writeString(MODULES.resolve("package.json"), "{\"private\": true}");
        run(Map.of(), List.of("npm", "install", "--prefix", MODULES.toString(), "--no-audit", "--no-fund", SDK));
    }

    private static String run(Map<String, String> environment, List<String> command) throws Exception {
        Path output = Files.createTempFile("client", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(200, TimeUnit.SECONDS)).isTrue();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as("%s%n%s", command, text).isZero();
            return text;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private String node(Sandbox sandbox, Map<String, String> environment) throws Exception {
        return run(
                environment,
                List.of(
                        "node",
                        SCRIPT.toString(),
                        sandbox.url().toString(),
                        MODULES.toAbsolutePath().toString()));
    }

    private Path certificate(Sandbox sandbox) throws IOException {
        return Files.writeString(
                folder.resolve("certificate.pem"), sandbox.certificate().orElseThrow());
    }

    private String curl(Sandbox sandbox, List<String> options, String... fields) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--show-error", "--max-time", "60"));
        command.addAll(options);
        for (String field : List.of("s_login=test.user", "s_pw=test.passw0rd")) {
            command.addAll(List.of("--data-urlencode", field));
        }
        for (String field : fields) {
            command.addAll(List.of("--data-urlencode", field));
        }
        command.add(sandbox.url().toString());
        return run(Map.of(), command);
    }

    @Test
    void theNodeSdkWorksInClear() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(node(sandbox, Map.of())).endsWith("all steps passed\n");
        }
    }

    @Test
    void theNodeSdkWorksOverTls() throws Exception {
        try (Sandbox sandbox = Sandbox.builder().tls().start()) {
            Map<String, String> trust =
                    Map.of("NODE_EXTRA_CA_CERTS", certificate(sandbox).toString());
            assertThat(node(sandbox, trust)).endsWith("all steps passed\n");
        }
    }

    @Test
    void curlSendsFormsAddressesAndLines() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(curl(sandbox, List.of(), "command=StatusAccount")).contains("CODE=200");
            assertThat(curl(sandbox, List.of("--get"), "command=StatusAccount")).contains("CODE=200");
            assertThat(curl(
                            sandbox,
                            List.of(),
                            "s_command=COMMAND=CheckDomains\r\nDOMAIN0=free.com\r\nDOMAIN1=taken.com"))
                    .contains("PROPERTY[DOMAINCHECK][0]=210", "PROPERTY[DOMAINCHECK][1]=211");
            assertThat(curl(sandbox, List.of("--header", "Expect: 100-continue"), "command=StatusAccount"))
                    .contains("CODE=200");
            assertThat(curl(sandbox, List.of("--http1.0"), "command=StatusAccount"))
                    .contains("CODE=200");
            assertThat(curl(sandbox, List.of("--header", "Transfer-Encoding: chunked"), "command=StatusAccount"))
                    .contains("CODE=200");
        }
    }

    @Test
    void curlOpensASessionAndSendsManyCommandsInOneConnection() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            String answer = curl(sandbox, List.of(), "command=StartSession");
            assertThat(answer).contains("PROPERTY[SESSION][0]=");
            String session = answer.replaceAll("(?s).*PROPERTY\\[SESSION]\\[0]=(\\S+).*", "$1");
            String status = run(
                    Map.of(),
                    List.of(
                            "curl",
                            "--silent",
                            "--data",
                            "s_session=" + session + "&command=StatusAccount",
                            sandbox.url().toString(),
                            sandbox.url().toString(),
                            sandbox.url().toString()));
            assertThat(status.split("CODE=200", -1)).hasSize(4);
        }
    }

    @Test
    void curlTrustsTheCertificate() throws Exception {
        try (Sandbox sandbox = Sandbox.builder().tls().start()) {
            List<String> trust = List.of("--cacert", certificate(sandbox).toString());
            assertThat(curl(sandbox, trust, "command=StatusAccount")).contains("CODE=200");
        }
    }

    @Test
    void curlReachesTheControlAddress() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            String clock = run(
                    Map.of(),
                    List.of(
                            "curl",
                            "--silent",
                            "--header",
                            "X-Sandbox-Control: 1",
                            "--data",
                            "{\"advance\": \"P1D\"}",
                            sandbox.controlUrl() + "/clock"));
            assertThat(clock).contains("\"ahead\": \"PT24H\"");
        }
    }
}
