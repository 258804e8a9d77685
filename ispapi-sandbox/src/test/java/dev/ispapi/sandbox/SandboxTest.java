package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.AuthorizationFailedException;
import dev.ispapi.CommandFailedException;
import dev.ispapi.ConnectionException;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.IspapiSession;
import dev.ispapi.command.RawCommand;
import dev.ispapi.user.StatusUser;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Sandboxed
class SandboxTest {

    private static RawCommand statusAccount() {
        return RawCommand.builder("StatusAccount").build();
    }

    @Test
    void tellsTheBalanceAndThePricesOfTheFirstAccount(IspapiClient client) {
        var user = client.send(StatusUser.builder().build());
        assertThat(user.current().orElseThrow().amount()).isEqualByComparingTo("10000");
        assertThat(user.relations())
                .anySatisfy(relation -> assertThat(relation.type()).isEqualTo("PRICE_CLASS_DOMAIN_COM_ANNUAL"));
    }

    @Test
    void takesADeposit(Sandbox sandbox, IspapiClient client) {
        sandbox.account().deposit(new BigDecimal("12.34"));
        assertThat(client.request(statusAccount()).text()).contains("10012.34");
    }

    @Test
    void letsNobodyInWithAWrongPassword(Sandbox sandbox) {
        try (IspapiClient client = sandbox.client(Credentials.of(Sandbox.USER, "wrong"))) {
            assertThatThrownBy(() -> client.send(statusAccount())).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void endsASessionThatIsNotUsed(Sandbox sandbox, IspapiClient client) {
        IspapiSession opened = client.startSession();
        try (IspapiClient session = sandbox.client(Credentials.session(opened.id()))) {
            sandbox.clock().advance(Duration.ofSeconds(599));
            assertThat(session.request(statusAccount()).code()).isEqualTo(200);
            sandbox.clock().advance(Duration.ofSeconds(599));
            assertThat(session.request(statusAccount()).code()).isEqualTo(200);
            sandbox.clock().advance(Duration.ofSeconds(600));
            assertThatThrownBy(() -> session.send(statusAccount())).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void takesEachOneTimeCodeOnce(Sandbox sandbox) {
        sandbox.account().demandOneTimeCodes("JBSWY3DPEHPK3PXP");
        String code = sandbox.account().oneTimeCode();
        try (IspapiClient first = sandbox.client(
                        Credentials.of(Sandbox.USER, Sandbox.PASSWORD).oneTimeCode(code));
                IspapiClient second = sandbox.client(
                        Credentials.of(Sandbox.USER, Sandbox.PASSWORD).oneTimeCode(code))) {
            assertThat(first.request(statusAccount()).code()).isEqualTo(200);
            assertThatThrownBy(() -> second.send(statusAccount())).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void keepsARoleUserFromOtherCommands(Sandbox sandbox, IspapiClient owner) {
        owner.send(RawCommand.builder("CreateRoleUser")
                .parameter("ROLEID", "shop")
                .parameter("PASSWORD", "secret")
                .parameter("ACL0", "StatusUser")
                .build());
        try (IspapiClient client = sandbox.client(Credentials.role(Sandbox.USER, "shop", "secret"))) {
            assertThat(client.request(StatusUser.builder().build()).code()).isEqualTo(200);
            assertThatThrownBy(() -> client.send(statusAccount())).isInstanceOf(AuthorizationFailedException.class);
        }
    }

    @Test
    void letsARoleUserInUntilItIsDeleted(Sandbox sandbox, IspapiClient client) {
        client.send(RawCommand.builder("CreateRoleUser")
                .parameter("ROLEID", "desk")
                .parameter("PASSWORD", "secret")
                .parameter("ACL0", "StatusAccount")
                .build());
        try (IspapiClient role = sandbox.client(Credentials.role(Sandbox.USER, "desk", "secret"))) {
            assertThat(role.request(statusAccount()).code()).isEqualTo(200);
            client.send(RawCommand.builder("DeleteRoleUser")
                    .parameter("ROLEID", "desk")
                    .build());
            assertThatThrownBy(() -> role.send(statusAccount())).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void answersWithAnOrderedCodeAsOftenAsOrdered(Sandbox sandbox, IspapiClient client) {
        sandbox.faults().on("StatusAccount").answer(545, "Object does not exist");
        assertThatThrownBy(() -> client.send(statusAccount())).isInstanceOf(CommandFailedException.class);
        assertThat(client.request(statusAccount()).code()).isEqualTo(200);
    }

    @Test
    void closesTheConnectionAndCutsAnswers(Sandbox sandbox, IspapiClient client) {
        sandbox.faults().any().cutOff();
        assertThatThrownBy(() -> client.send(statusAccount())).isInstanceOf(IspapiException.class);
        sandbox.faults().on("EndSession").dropBefore();
        assertThatThrownBy(() -> client.send(RawCommand.builder("EndSession").build()))
                .isInstanceOf(IspapiException.class);
    }

    @Test
    void refusesAndAcceptsConnectionsAtTheSamePort(Sandbox sandbox, IspapiClient client) {
        sandbox.faults().refuseConnections();
        assertThatThrownBy(() -> client.send(statusAccount())).isInstanceOf(ConnectionException.class);
        sandbox.faults().acceptConnections();
        assertThat(client.request(statusAccount()).code()).isEqualTo(200);
    }

    @Test
    void goesOnFromASavedWorld(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("world.json");
        try (Sandbox first = Sandbox.builder().state(file).start()) {
            first.account().deposit(new BigDecimal("1.00"));
            first.clock().advance(Duration.ofDays(3));
            first.save();
            Files.copy(file, directory.resolve("copy.json"));
            try (Sandbox copy = Sandbox.builder()
                            .state(directory.resolve("copy.json"))
                            .start();
                    IspapiClient client = copy.client()) {
                assertThat(copy.clock().instant()).isEqualTo(first.clock().instant());
                assertThat(client.request(statusAccount()).text()).contains("10001.00");
            }
        }
        assertThat(Files.readString(file)).doesNotContain(Sandbox.PASSWORD);
    }
}
