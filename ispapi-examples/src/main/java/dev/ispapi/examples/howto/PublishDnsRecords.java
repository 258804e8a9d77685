package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.dnszone.CreateDNSZone;
import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.dnszone.UpdateDNSZone;
import dev.ispapi.sandbox.Sandbox;

/** How do I publish DNS records, and change one without touching the others? */
public final class PublishDnsRecords {

    private PublishDnsRecords() {}

    /**
     * Creates a zone and adds a record.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            ispapi.send(CreateDNSZone.builder()
                    .dnsZone("ada-example.com")
                    .records(DnsRecord.a("@", "192.0.2.1"), DnsRecord.mx("@", 10, "mail.example.net"))
                    .build());

            ispapi.send(UpdateDNSZone.builder()
                    .dnsZone("ada-example.com")
                    .addRecord(DnsRecord.cname("www", "host.example.net"))
                    .build());
            System.out.println("added www; the other records stay as they are");
        }
    }
}
