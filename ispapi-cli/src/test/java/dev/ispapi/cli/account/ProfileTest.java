package dev.ispapi.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OddServer;
import dev.ispapi.cli.Run;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in the configuration file: which one is taken, where its password comes from, and what is refused. */
class ProfileTest {

    private static final String SECRET = "sentinel-7f3a";

    private final OddServer server = OddServer.answering(530, "Authentication failed");

    @TempDir
    private Path home;

    private Path config;

    @BeforeEach
    void makeFolder() throws IOException {
        config = Files.createDirectories(home.resolve(".config/ispapi")).resolve("config");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void configure(String... lines) throws IOException {
        Files.write(config, List.of(lines));
    }

    private Run check(Map<String, String> variables, String... options) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("HOME", home.toString());
        String[] line = new String[options.length + 2];
        line[0] = "check";
        System.arraycopy(options, 0, line, 1, options.length);
        line[options.length + 1] = "free-name.com";
        return Run.in(all, "", line);
    }

    private void assertLogin(String login) {
        assertThat(server.requests())
                .singleElement()
                .extracting(body -> URLDecoder.decode(body, StandardCharsets.UTF_8))
                .asString()
                .contains("s_login=" + login + "&s_pw=" + SECRET + "&");
    }

    private void assertRefused(Run run, String problem) {
        assertThat(run.err()).isEqualTo("error: " + problem + "\n").doesNotContain(SECRET);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(server.requests()).isEmpty();
    }

    private String[] shop(String password) {
        return new String[] {"shop.user = shop.user!clerk", "shop.url = " + server.url(), password};
    }

    @Test
    void takesThePasswordFromAVariable() throws IOException {
        configure(shop("shop.password-variable = SHOP_PASSWORD"));

        check(Map.of("SHOP_PASSWORD", SECRET), "--profile", "shop");

        assertLogin("shop.user!clerk");
    }

    @Test
    void takesThePasswordFromAFileThatItsOwnerAloneCanRead() throws IOException {
        Path file = Files.writeString(home.resolve("secret"), SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        configure(shop("shop.password-file = ~/secret"));

        check(Map.of(), "--profile", "shop");

        assertLogin("shop.user!clerk");
    }

    @Test
    void refusesAPasswordFileThatOthersCanRead() throws IOException {
        Path file = Files.writeString(home.resolve("secret"), SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        configure(shop("shop.password-file = ~/secret"));

        assertRefused(
                check(Map.of(), "--profile", "shop"),
                "the password file ~/secret of the profile shop can be read by other users; run chmod 600 " + file);
    }

    @Test
    void refusesAPasswordFileThatIsNotThere() throws IOException {
        configure(shop("shop.password-file = ~/secret"));

        assertRefused(
                check(Map.of(), "--profile", "shop"), "the password file ~/secret of the profile shop is not there");
    }

    @Test
    void takesThePasswordFromACommand() throws IOException {
        configure(shop("shop.password-command = printf '" + SECRET + "\\\\nmore\\\\n'"));

        check(Map.of(), "--profile", "shop");

        assertLogin("shop.user!clerk");
    }

    @Test
    void saysThatThePasswordCommandFailed() throws IOException {
        configure(shop("shop.password-command = echo " + SECRET + " >/dev/null; exit 3"));

        Run run = check(Map.of(), "--profile", "shop");

        assertThat(run.err()).startsWith("error: the password command of the profile shop failed; run it alone");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void refusesAPasswordInTheFile() throws IOException {
        configure(shop("shop.password = " + SECRET));

        assertRefused(
                check(Map.of(), "--profile", "shop"),
                config + ": the profile shop holds a password; name a password-variable, a password-file or a"
                        + " password-command instead");
    }

    @Test
    void refusesASettingThatThereIsNot() throws IOException {
        configure(shop("shop.enviroment = LIVE"));

        assertRefused(
                check(Map.of(), "--profile", "shop"),
                config + ": the profile shop has no setting 'enviroment'; settings: environment, password-command,"
                        + " password-file, password-variable, platform, url, user");
    }

    @Test
    void refusesASettingThatIsGivenTwice() throws IOException {
        configure("shop.user = one", "shop.user = two");

        assertRefused(check(Map.of(), "--profile", "shop"), config + ": shop.user is given twice");
    }

    @Test
    void namesTheProfilesWhereOneIsMissing() throws IOException {
        configure("ote.user = one", "shop.user = two");

        assertRefused(
                check(Map.of(), "--profile", "shp"),
                "there is no profile 'shp' in " + config + "; profiles: ote, shop");
    }

    @Test
    void saysThatThereIsNoConfigurationFile() {
        assertRefused(check(Map.of(), "--profile", "shop"), "there is no configuration file " + config);
        assertRefused(
                check(Map.of(), "--config", home.resolve("other").toString()),
                "there is no configuration file " + home.resolve("other"));
    }

    @Test
    void refusesABinaryFile() throws IOException {
        Files.write(config, new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1});

        assertRefused(
                check(Map.of(), "--profile", "shop"), config + " is no configuration file: it is not text in UTF-8");
    }

    @Test
    void refusesAnAccountOfAnotherPlatform() throws IOException {
        configure("cnr.user = one", "cnr.platform = cnr", "cnr.password-variable = SHOP_PASSWORD");

        assertRefused(
                check(Map.of("SHOP_PASSWORD", SECRET), "--profile", "cnr", "--platform", "ispapi"),
                "this talks to ISPAPI, and the profile cnr is of another platform; name another --profile or --platform");
    }

    @Test
    void takesTheDefaultProfileWhereNothingElseIsNamed() throws IOException {
        configure(shop("shop.password-variable = SHOP_PASSWORD"));
        Files.writeString(config, Files.readString(config) + "default = shop\n");

        check(Map.of("SHOP_PASSWORD", SECRET));

        assertLogin("shop.user!clerk");
    }

    @Test
    void prefersTheVariablesToTheDefaultProfile() throws IOException {
        configure("default = shop", "shop.user = shop.user", "shop.password-variable = SHOP_PASSWORD");

        check(Map.of(
                "ISPAPI_USER",
                "test.user",
                "ISPAPI_PASSWORD",
                SECRET,
                "ISPAPI_URL",
                server.url().toString()));

        assertLogin("test.user");
    }

    @Test
    void prefersTheNamedProfileToTheVariables() throws IOException {
        configure(shop("shop.password-variable = SHOP_PASSWORD"));

        check(
                Map.of("ISPAPI_USER", "test.user", "ISPAPI_PASSWORD", "other", "SHOP_PASSWORD", SECRET),
                "--profile=shop");

        assertLogin("shop.user!clerk");
    }

    @Test
    void takesNoPasswordOnTheCommandLine() {
        Run run = check(Map.of(), "--password=" + SECRET);

        assertThat(run.err())
                .startsWith("error: there is no option '--password'")
                .doesNotContain(SECRET);
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
