package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.AddedContact;
import dev.ispapi.contact.ContactData;
import dev.ispapi.contact.ContactEntry;
import dev.ispapi.contact.ContactStatus;
import dev.ispapi.contact.ModifyContact;
import dev.ispapi.contact.QueryContactList;
import dev.ispapi.contact.StatusContact;
import dev.ispapi.dnszone.CreateDNSZone;
import dev.ispapi.dnszone.DNSZoneStatus;
import dev.ispapi.dnszone.Soa;
import dev.ispapi.dnszone.StatusDNSZone;
import dev.ispapi.wire.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands whose types are made from descriptions, against a server. */
@Sandboxed
class DescribedCommandsOverHttpTest {

    private static final ContactData DATA = ContactData.builder()
            .firstName("Jörg")
            .lastName("Müller")
            .street("Straße 1")
            .city("Köln")
            .zip("50667")
            .country("DE")
            .phone("+49.2211234")
            .email("test@example.com")
            .build();

    private static String add(IspapiClient ispapi, String lastName) {
        AddedContact added = ispapi.send(AddContact.builder()
                .firstName("Jörg")
                .lastName(lastName)
                .street("Straße 1")
                .city("Köln")
                .zip("50667")
                .country("DE")
                .phone("+49.2211234")
                .email("test@example.com")
                .build());
        return added.contact().orElseThrow();
    }

    @Test
    void streamsAListPageByPage(IspapiClient ispapi) {
        List<String> handles = Stream.iterate(1, i -> i + 1)
                .limit(25)
                .map(i -> add(ispapi, "Contact" + i))
                .toList();

        QueryContactList list = QueryContactList.builder().limit(10).build();
        Page<ContactEntry> first = ispapi.send(list);
        try (Stream<ContactEntry> all = ispapi.stream(list)) {
            assertThat(all.map(entry -> entry.contact().orElseThrow())).containsExactlyInAnyOrderElementsOf(handles);
        }

        assertThat(first.entries()).hasSize(10);
        assertThat(first.paging().total()).isEqualTo(25);
    }

    @Test
    void contactDataGoThereAndComeBack(IspapiClient ispapi) {
        String handle = ispapi.send(AddContact.builder().contactData(DATA).build())
                .contact()
                .orElseThrow();

        ContactStatus status =
                ispapi.send(StatusContact.builder().contact(handle).build());
        ispapi.send(ModifyContact.builder()
                .contact(handle)
                .contactData(ContactData.builder().city("Bonn").build())
                .build());

        assertThat(status.contactData().city()).contains("Köln");
        assertThat(status.contactData().streets()).containsExactly("Straße 1");
        assertThat(ispapi.send(StatusContact.builder().contact(handle).build()).contactData())
                .satisfies(data -> assertThat(data.city()).contains("Bonn"))
                .satisfies(data -> assertThat(data.lastName()).contains("Müller"));
    }

    @Test
    void readsTheSoaOfAZoneAsItIsSent(IspapiClient ispapi) {
        ispapi.send(CreateDNSZone.builder()
                .dnsZone("example.com")
                .soa(Soa.builder().ttl(600).serial(4_000_000_000L).build())
                .build());

        DNSZoneStatus status =
                ispapi.send(StatusDNSZone.builder().dnsZone("example.com").build());

        assertThat(status.soa().ttl()).contains(600);
        assertThat(status.soa().serial()).contains(4_000_000_000L);
    }
}
