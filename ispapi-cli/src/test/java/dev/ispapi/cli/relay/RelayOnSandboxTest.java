package dev.ispapi.cli.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of ISPAPI, through the relay, on a platform that speaks CNR and has memory. */
class RelayOnSandboxTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Sandbox cnr;
    private Relay relay;

    @BeforeEach
    void start() throws IOException {
        cnr = Sandbox.builder().platform(Platform.CNR).start();
        relay = Relay.start(cnr.environment(), Optional.empty(), List.of(), 0);
    }

    @AfterEach
    void stop() {
        relay.close();
        cnr.close();
    }

    private Response send(String... lines) throws IOException, InterruptedException {
        String form = "s_entity=1234&s_login=test.user&s_pw=test.passw0rd&s_command="
                + URLEncoder.encode("COMMAND=" + String.join("\n", lines), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(relay.url())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return Response.parse(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private String contact() throws Exception {
        Response contact = send(
                "AddContact",
                "FIRSTNAME=Ada",
                "LASTNAME=Example",
                "STREET=1 Main Street",
                "ZIP=H2X 1Y4",
                "CITY=Montreal",
                "COUNTRY=CA",
                "PHONE=+1.5145550100",
                "EMAIL=ada@example.net");
        return contact.value("CONTACT").orElseThrow(() -> new AssertionError(contact.text()));
    }

    private Response register(String domain, String handle) throws Exception {
        return send(
                "AddDomain",
                "DOMAIN=" + domain,
                "PERIOD=1",
                "OWNERCONTACT0=" + handle,
                "ADMINCONTACT0=" + handle,
                "TECHCONTACT0=" + handle,
                "BILLINGCONTACT0=" + handle,
                "NAMESERVER0=ns1.example.net",
                "NAMESERVER1=ns2.example.net");
    }

    @Test
    void checksRegistersRenewsAndReadsADomain() throws Exception {
        assertThat(send("CheckDomains", "DOMAIN0=shop-bird.com").value("DOMAINCHECK"))
                .contains("210 Domain name available");
        String handle = contact();
        Response registered = register("shop-bird.com", handle);
        Response before = send("StatusDomain", "DOMAIN=shop-bird.com");
        Response renewed = send("RenewDomain", "DOMAIN=shop-bird.com", "PERIOD=1");
        Response after = send("StatusDomain", "DOMAIN=shop-bird.com");

        assertThat(registered.code()).as(registered.description()).isEqualTo(200);
        assertThat(before.value("OWNERCONTACT")).contains(handle);
        assertThat(before.value("RENEWALMODE")).contains("AUTORENEW");
        assertThat(before.values("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(renewed.code()).as(renewed.description()).isEqualTo(200);
        assertThat(year(after)).isEqualTo(year(before) + 1);
    }

    private static int year(Response status) {
        return Integer.parseInt(status.value("PAIDUNTILDATE").orElseThrow().substring(0, 4));
    }

    @Test
    void renewsOnceEvenIfItIsAskedTwiceWithTheSameYear() throws Exception {
        register("shop-bird.com", contact());
        int year = year(send("StatusDomain", "DOMAIN=shop-bird.com"));
        Response first = send("RenewDomain", "DOMAIN=shop-bird.com", "PERIOD=1", "EXPIRATION=" + year);
        Response second = send("RenewDomain", "DOMAIN=shop-bird.com", "PERIOD=1", "EXPIRATION=" + year);

        assertThat(first.code()).isEqualTo(200);
        assertThat(second.code()).isEqualTo(555);
        assertThat(year(send("StatusDomain", "DOMAIN=shop-bird.com"))).isEqualTo(year + 1);
    }

    @Test
    void passesOnThatANameIsTaken() throws Exception {
        String handle = contact();
        register("shop-bird.com", handle);

        assertThat(register("shop-bird.com", handle).code()).isEqualTo(554);
    }

    @Test
    void readsPricesEventsAndListsAsIspapiWritesThem() throws Exception {
        register("shop-bird.com", contact());

        assertThat(send("StatusUser").values("RELATIONTYPE")).contains("PRICE_CLASS_DOMAIN_COM_ANNUAL");
        assertThat(send("QueryDomainList", "WIDE=1", "ORDERBY=DOMAINDESC").values("DOMAIN"))
                .contains("shop-bird.com");
        assertThat(send("QueryEventList", "WIDE=1").code()).isEqualTo(200);
    }

    @Test
    void keepsAZoneOfRecords() throws Exception {
        register("shop-bird.com", contact());
        Response created = send("CreateDNSZone", "DNSZONE=shop-bird.com.", "RR0=www 300 IN A 192.0.2.1");
        Response records = send("QueryDNSZoneRRList", "DNSZONE=shop-bird.com");
        Response removed = send("UpdateDNSZone", "DNSZONE=shop-bird.com", "DELRR0=www 300 IN A 192.0.2.1");

        assertThat(created.code()).as(created.description()).isEqualTo(200);
        assertThat(records.values("RR")).contains("www.shop-bird.com. 300 IN A 192.0.2.1");
        assertThat(removed.code()).as(removed.description()).isEqualTo(200);
        assertThat(send("QueryDNSZoneRRList", "DNSZONE=shop-bird.com").values("RR"))
                .doesNotContain("www.shop-bird.com. 300 IN A 192.0.2.1");
    }
}
