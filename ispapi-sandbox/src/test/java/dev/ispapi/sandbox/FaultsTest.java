package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiSession;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.RetryPolicy;
import dev.ispapi.account.StatusAccount;
import dev.ispapi.command.RawCommand;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Sandboxed
class FaultsTest {

    private static RawCommand command(String name) {
        return RawCommand.builder(name).build();
    }

    @Test
    void carriesOutWhatItDoesNotAnswer(Sandbox sandbox, IspapiClient client) {
        IspapiSession session = client.startSession();
        sandbox.faults().on("EndSession").dropAfter();
        assertThatThrownBy(() -> session.send(command("EndSession"))).isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> session.send(command("StatusAccount")))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void carriesOutWhatItPutsOff(Sandbox sandbox, IspapiClient client) {
        IspapiSession session = client.startSession();
        sandbox.faults()
                .on("EndSession")
                .answerAfter(421, "Command failed due to server error. Client should try again");

        assertThat(session.request(command("EndSession")).code()).isEqualTo(421);
        assertThatThrownBy(() -> session.send(command("StatusAccount")))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void doesNotCarryOutWhatItDropsBefore(Sandbox sandbox, IspapiClient client) {
        IspapiSession session = client.startSession();
        sandbox.faults().on("EndSession").dropBefore();
        assertThatThrownBy(() -> session.send(command("EndSession"))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(session.request(command("StatusAccount")).code()).isEqualTo(200);
    }

    @Test
    void answersWithAWebPage(Sandbox sandbox) {
        try (IspapiClient once = IspapiClient.builder()
                .environment(sandbox.environment())
                .credentials(dev.ispapi.Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                .retryPolicy(RetryPolicy.none())
                .build()) {
            sandbox.faults().any().garbage();
            assertThatThrownBy(() -> once.send(StatusAccount.builder().build()))
                    .isInstanceOf(MalformedResponseException.class);
            sandbox.faults().any().garbage();
            assertThatThrownBy(() -> once.send(command("AddDomain"))).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void letsAClientWaitTooLong(Sandbox sandbox) {
        sandbox.faults().on("AddDomain").delay(Duration.ofMinutes(5));
        try (IspapiClient hasty = IspapiClient.builder()
                .environment(sandbox.environment())
                .credentials(dev.ispapi.Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                .answerTimeout(Duration.ofMillis(100))
                .build()) {
            assertThatThrownBy(() -> hasty.send(command("AddDomain"))).isInstanceOf(OutcomeUnknownException.class);
        }
    }
}
