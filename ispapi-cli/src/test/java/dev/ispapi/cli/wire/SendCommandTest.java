package dev.ispapi.cli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.cli.Run;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code send} checks, asks where something changes, sends, and shows the response. */
class SendCommandTest {

    private static final String CONTACT = "FIRSTNAME=Ada LASTNAME=Example STREET=Road CITY=Town ZIP=12345 COUNTRY=DE"
            + " PHONE=+49.301234567 EMAIL=ada@example.net";

    private final Sandbox sandbox = Sandbox.start();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Map<String, String> account() {
        return Map.of(
                "ISPAPI_USER", Sandbox.USER,
                "ISPAPI_PASSWORD", Sandbox.PASSWORD,
                "ISPAPI_URL", sandbox.url().toString());
    }

    private Run send(String arguments) {
        return Run.in(account(), "", ("send " + arguments).split(" "));
    }

    private Run sendOnTerminal(String input, String arguments) {
        return Run.onTerminal(account(), input, ("send " + arguments).split(" "));
    }

    private List<String> sent() {
        return sandbox.view().calls(100).stream().map(call -> call.command()).toList();
    }

    @Test
    void printsTheResponseToACommandThatReads() {
        Run run = send("CheckDomain DOMAIN=free-name.com");

        assertThat(run.out()).startsWith("210 ");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void printsTheTypedResultAsJson() {
        Run run = send("--json StatusUser");

        assertThat(run.documents())
                .singleElement()
                .satisfies(document ->
                        assertThat(document).containsEntry("code", 200.0).containsKey("result"));
    }

    @Test
    void printsAllPropertiesOfACommandWithoutAType() {
        Run run = send("--json --raw NoSuchThing");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("NoSuchThing changes something, and there is no terminal to ask");
        assertThat(send("--json --raw --yes NoSuchThing").documents())
                .singleElement()
                .extracting("properties", InstanceOfAssertFactories.MAP)
                .isEmpty();
    }

    @Test
    void sendsNothingThatItsTypeRefuses() {
        Run run = send("--yes AddDomain DOMAIN=example.com PERIOD=soon");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("PERIOD");
        assertThat(sent()).isEmpty();
    }

    @Test
    void namesTheNearestCommand() {
        Run run = send("StatusDomian DOMAIN=example.com");

        assertThat(run.err())
                .isEqualTo("error: there is no command StatusDomian in the library; did you mean StatusDomain? With"
                        + " --raw it is sent as it stands\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(sent()).isEmpty();
    }

    @Test
    void asksBeforeItChangesSomething() {
        Run no = sendOnTerminal("n\n", "AddContact " + CONTACT);

        assertThat(no.err()).contains("AddContact", "Send it? [y/N] AddContact was not sent.\n");
        assertThat(no.exitCode()).isOne();
        assertThat(sent()).isEmpty();

        Run yes = sendOnTerminal("Yes\n", "AddContact " + CONTACT);

        assertThat(yes.out()).startsWith("200 ").contains("CONTACT = P-");
        assertThat(yes.exitCode()).isZero();
    }

    @Test
    void takesTheEndOfTheInputForANo() {
        assertThat(sendOnTerminal("", "AddContact " + CONTACT).exitCode()).isOne();
        assertThat(sent()).isEmpty();
    }

    @Test
    void showsNoSecretInTheQuestion() {
        Run run = sendOnTerminal("n\n", "ModifyDomain DOMAIN=example.com AUTH=sentinel-7f3a");

        assertThat(run.err()).contains("AUTH=***").doesNotContain("sentinel-7f3a");
    }

    @Test
    void wantsAYesWhereItCannotAsk() {
        Run run = send("DeleteDomain DOMAIN=example.com");

        assertThat(run.err())
                .isEqualTo("error: DeleteDomain changes something, and there is no terminal to ask; look at it, and say"
                        + " --yes\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(sent()).isEmpty();
    }

    @Test
    void saysWhereARefusalIsExplained() {
        Run run = send("StatusDomain DOMAIN=not-there.com");

        assertThat(run.out()).startsWith("545 ");
        assertThat(run.err()).isEqualTo("""
                        error: StatusDomain was refused with 545; advise --code 545 --command StatusDomain says what to do
                          The API says that the domain does not exist.
                          Check the name, and look it up in your own list.
                        """);
        assertThat(run.exitCode()).isOne();
    }

    @Test
    void checksAllCommandsOfAFileBeforeItSendsTheFirst() throws IOException {
        Path file = Files.writeString(
                folder.resolve("commands.txt"),
                "[COMMAND]\nCOMMAND = CheckDomain\nDOMAIN = a.com\nEOF\n[COMMAND]\nCOMMAND = StatusDomain\nEOF\n");

        Run run = send("--file " + file);

        assertThat(run.err()).contains("StatusDomain can't be sent:", "DOMAIN");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(sent()).isEmpty();
    }

    @Test
    void sendsCommandsOfCnr() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            Run run = Run.in(
                    Map.of(
                            "ISPAPI_USER", Sandbox.USER,
                            "ISPAPI_PASSWORD", Sandbox.PASSWORD,
                            "ISPAPI_URL", cnr.url().toString()),
                    "",
                    "send",
                    "--platform",
                    "cnr",
                    "CheckDomain",
                    "DOMAIN=free-name.com");

            assertThat(run.out()).startsWith("210 ");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void explainsARefusalInGerman() {
        assertThat(send("--lang de StatusDomain DOMAIN=not-there.com").err()).isEqualTo("""
                        error: StatusDomain wurde abgelehnt mit 545; advise --code 545 --command StatusDomain sagt, was zu tun ist
                          Laut API existiert die Domain nicht.
                          Den Namen prüfen und in der eigenen Liste nachsehen.
                        """);
    }

    @Test
    void sendsNothingThatBreaksARuleWhereRulesAreAskedFor() {
        String order = "AddDomain DOMAIN=example.ca PERIOD=11Y OWNERCONTACT0=P-A1 ADMINCONTACT0=P-A1 TECHCONTACT0=P-A1"
                + " BILLINGCONTACT0=P-A1";

        Run run = send("--rules --yes " + order);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("breaks the rules of its TLD", "PERIOD 11Y is not offered in .ca");
        assertThat(sent()).isEmpty();
        assertThat(send("--yes " + order).exitCode()).isOne();
        assertThat(sent()).containsExactly("AddDomain");
    }
}
