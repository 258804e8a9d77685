package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.Availability;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import org.junit.jupiter.api.Test;

final class DomainsOverHttpTest {

    @Test
    void answersTheTypedCommands() {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient client = sandbox.client()) {
            assertThat(client.send(CheckDomains.builder()
                            .domains("bücher.de", "ab.pro")
                            .build()))
                    .extracting(DomainAvailability::availability)
                    .containsExactly(Availability.AVAILABLE, Availability.NOT_AVAILABLE);
            assertThat(client.send(RawCommand.builder("QueryDomainOptions")
                                    .parameter("DOMAIN0", "example.com")
                                    .build())
                            .value("REPOSITORY"))
                    .contains("COM-OTE-1API1");
        }
    }
}
