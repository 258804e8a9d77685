package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectsOverHttpTest {

    @Test
    void remembersContactsNameserversAndZones() {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            ispapi.send(RawCommand.of("CreateDNSZone", Map.of("DNSZONE", "example.com")));
            ispapi.send(RawCommand.of("AddNameserver", Map.of("NAMESERVER", "ns1.example.org")));
            String handle = ispapi.send(RawCommand.of(
                            "AddContact",
                            Map.of(
                                    "FIRSTNAME", "Jörg",
                                    "LASTNAME", "Müller",
                                    "STREET", "Straße 1",
                                    "CITY", "Köln",
                                    "ZIP", "50667",
                                    "COUNTRY", "DE",
                                    "PHONE", "+49.2211234",
                                    "EMAIL", "test@example.com")))
                    .value("CONTACT")
                    .orElseThrow();

            Response contact = ispapi.send(RawCommand.of("StatusContact", Map.of("CONTACT", handle)));

            assertThat(contact.value("NAME")).contains("Jörg Müller");
            assertThat(ispapi.send(RawCommand.of("QueryDNSZoneList", Map.of("WIDE", "0")))
                            .values("DNSZONE"))
                    .containsExactly("example.com.");
            assertThat(ispapi.request(RawCommand.of("CheckNameserver", Map.of("NAMESERVER", "ns1.example.org")))
                            .code())
                    .isEqualTo(213);
        }
    }
}
