package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiSession;
import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same world, reached by the commands of one platform or the other. */
@Sandboxed(platform = "cnr", clock = "2026-03-01T12:00:00Z")
class CnrSandboxTest {

    private static RawCommand command(String name) {
        return RawCommand.builder(name).build();
    }

    @Test
    void aClientOfThisLibraryWorks(Sandbox sandbox, IspapiClient client) {
        assertThat(sandbox.environment().platform()).isEqualTo(Platform.CNR);
        assertThat(client.send(command("StatusAccount")).value("REGISTRAR")).contains("test.user");
        assertThat(client.send(command("StatusAccount")).value("CREDITTHRESHOLD"))
                .contains("0.00");
    }

    @Test
    void aSessionOfThisLibraryGoesOnAfterItsEnd(Sandbox sandbox, IspapiClient client) {
        try (IspapiSession session = client.startSession()) {
            String first = session.id();
            assertThat(session.send(command("StatusAccount")).code()).isEqualTo(200);
            sandbox.clock().advance(Duration.ofHours(1));

            assertThat(session.send(command("StatusAccount")).code()).isEqualTo(200);

            assertThat(session.id()).isNotEqualTo(first);
        }
    }

    private static Sandbox start(Platform platform, Path state) {
        return Sandbox.builder()
                .platform(platform)
                .state(state)
                .clock(Clock.fixed(Cnr.START, ZoneOffset.UTC))
                .start();
    }

    @Test
    void aDomainThatWasRegisteredOnOnePlatformIsThereOnTheOther(@TempDir Path folder) {
        Path state = folder.resolve("world.json");
        try (Sandbox ispapi = start(Platform.ISPAPI, state);
                IspapiClient client = ispapi.client()) {
            TestDomains.register(client, "moved.com");
        }

        try (Sandbox cnr = start(Platform.CNR, state);
                IspapiClient client = cnr.client()) {
            var status = client.send(RawCommand.builder("StatusDomain")
                    .parameter("DOMAIN", "moved.com")
                    .build());
            assertThat(status.value("PAIDUNTILDATE")).contains("2027-03-01 12:00:00.0");
            assertThat(status.value("RENEWALDATE")).contains("2027-04-05 12:00:00.0");
            assertThat(client.send(command("StatusAccount")).value("AMOUNT")).contains("9990.00");
            client.send(RawCommand.builder("RenewDomain")
                    .parameter("DOMAIN", "moved.com")
                    .parameter("PERIOD", "1")
                    .parameter("EXPIRATION", "2027")
                    .build());
        }

        try (Sandbox ispapi = start(Platform.ISPAPI, state);
                IspapiClient client = ispapi.client()) {
            assertThat(client.send(RawCommand.builder("StatusDomain")
                                    .parameter("DOMAIN", "moved.com")
                                    .build())
                            .value("PAIDUNTILDATE"))
                    .contains("2028-03-01 12:00:00");
            assertThat(client.send(command("StatusAccount")).value("AMOUNT")).contains("9980.00");
        }
    }

    @Test
    void aResetForgetsEverything(Sandbox sandbox) {
        sandbox.account().allowPremiumNames(true);
        sandbox.account().lockForAbuse(Duration.ofDays(1));

        sandbox.reset();

        try (IspapiClient client = sandbox.client()) {
            assertThat(client.send(command("StatusAccount")).code()).isEqualTo(200);
        }
    }

    @Test
    void whatIsToComeIsShown(Sandbox sandbox, IspapiClient client) {
        client.send(RawCommand.builder("AddDNSZone")
                .parameter("DNSZONE", "zone.com")
                .build());
        assertThat(sandbox.view().upcoming(10)).isEmpty();
        String contact = TestDomains.contact(client);
        assertThat(sandbox.view().upcoming(10)).singleElement().satisfies(task -> {
            assertThat(task.object()).isEqualTo(contact);
            assertThat(task.title()).isEqualTo("Unused contact is deleted");
        });
    }

    @Test
    void refusesAPlatformThatItDoesNotSpeak() {
        Platform own = Environment.builder(URI.create("https://api.example.net/call"))
                .roleSeparator("+")
                .build()
                .platform();

        assertThatThrownBy(() -> Sandbox.builder().platform(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the sandbox speaks [ISPAPI, CNR], found ");
    }
}
