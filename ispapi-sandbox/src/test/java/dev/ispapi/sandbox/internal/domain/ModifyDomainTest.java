package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ModifyDomainTest {

    private final DomainWorld sandbox = new DomainWorld();

    @BeforeEach
    void register() {
        sandbox.contact("P-SECOND", USER, "", "DE", "");
        sandbox.register("change.com", "AUTH", "before-123", "X-WHOIS-RSP", "A", "X-WHOIS-URL", "B");
    }

    private Domain domain() {
        return sandbox.domain("change.com");
    }

    private void change(String... namesAndValues) {
        Response answer = sandbox.sendAs(USER, "ModifyDomain", changed(namesAndValues));
        assertThat(answer.code()).as(answer.description()).isEqualTo(200);
    }

    private static Map<String, String> changed(String... namesAndValues) {
        Map<String, String> parameters = DomainWorld.parameters(namesAndValues);
        parameters.put("DOMAIN", "change.com");
        return parameters;
    }

    @Test
    void replacesAllNameserversByAListThatBeginsWithSlotZero() {
        change("NAMESERVER0", "ns3.dns-provider.net", "NAMESERVER1", "ns4.dns-provider.net");
        assertThat(domain().nameservers()).containsExactly("ns3.dns-provider.net", "ns4.dns-provider.net");

        change("NAMESERVER0", "ns1.dns-provider.net", "NAMESERVER2", "ns2.dns-provider.net");
        assertThat(domain().nameservers()).containsExactly("ns1.dns-provider.net", "ns2.dns-provider.net");

        change("NAMESERVER0", "ns5.dns-provider.net");
        assertThat(domain().nameservers()).containsExactly("ns5.dns-provider.net");
    }

    @Test
    void changesOnlyTheSlotsThatAreSentWithoutAValueForSlotZero() {
        change("NAMESERVER1", "ns3.dns-provider.net", "NAMESERVER2", "ns4.dns-provider.net");
        assertThat(domain().nameservers())
                .containsExactly("ns1.dns-provider.net", "ns3.dns-provider.net", "ns4.dns-provider.net");

        change("NAMESERVER0", "");
        assertThat(domain().nameservers()).containsExactly("ns3.dns-provider.net", "ns4.dns-provider.net");
    }

    @Test
    void addsAndTakesAwayNameservers() {
        change("ADDNAMESERVER0", "NS3.dns-provider.net", "DELNAMESERVER0", "ns1.dns-provider.net");
        assertThat(domain().nameservers()).containsExactly("ns2.dns-provider.net", "ns3.dns-provider.net");

        sandbox.refused(
                545,
                "Object does not exist; NAMESERVER (ns9.dns-provider.net)",
                "ModifyDomain",
                changed("DELNAMESERVER0", "ns9.dns-provider.net"));
    }

    @Test
    void changesContacts() {
        change("TECHCONTACT1", "P-SECOND");
        assertThat(domain().contacts()).containsEntry("TECHCONTACT", List.of(DomainWorld.PERSON, "P-SECOND"));

        change("DELTECHCONTACT0", DomainWorld.PERSON, "BILLINGCONTACT0", "");
        assertThat(domain().contacts())
                .containsEntry("TECHCONTACT", List.of("P-SECOND"))
                .doesNotContainKey("BILLINGCONTACT");
    }

    @Test
    void refusesToTakeTheLastContactOfASortAway() {
        sandbox.refused(
                504,
                "Missing required attribute; TOO FEW ADMIN CONTACTS (min=1)",
                "ModifyDomain",
                changed("ADMINCONTACT0", ""));
        sandbox.refused(
                504,
                "Missing required attribute; TOO FEW TECH CONTACTS (min=1)",
                "ModifyDomain",
                changed("DELTECHCONTACT0", DomainWorld.PERSON));
    }

    @Test
    void setsAndClearsExtensions() {
        change("X-WHOIS-RSP", "", "X-WHOIS-URL", "C");
        assertThat(domain().extensions()).containsExactly(Map.entry("X-WHOIS-URL", "C"));
    }

    @Test
    void changesTheAuthCode() {
        change("AUTH", "after-4567");
        assertThat(domain().settings().auth()).isEqualTo("after-4567");
        change("GENERATERANDOMAUTH", "1");
        assertThat(domain().settings().auth()).isNotEqualTo("after-4567").hasSizeGreaterThan(12);
        change("AUTH", "");
        assertThat(domain().settings().auth()).isEmpty();
    }

    @Test
    void takesTheTransferLockAndItsStatusForOne() {
        change("TRANSFERLOCK", "1");
        assertThat(domain().settings().transferLock()).isTrue();
        assertThat(sandbox.done("StatusDomain", "DOMAIN", "change.com").values("STATUS"))
                .contains("clientTransferProhibited");

        change("DELSTATUS0", "clientTransferProhibited");
        assertThat(domain().settings().transferLock()).isFalse();
        change("ADDSTATUS0", "CLIENTTRANSFERPROHIBITED");
        assertThat(domain().settings().transferLock()).isTrue();
    }

    @Test
    void setsAddsAndTakesAwayStatus() {
        change("ADDSTATUS0", "clientHold", "ADDSTATUS1", "clientRenewProhibited");
        assertThat(domain().status()).containsExactly("ACTIVE", "clientHold", "clientRenewProhibited");
        change("DELSTATUS0", "clientHold");
        assertThat(domain().status()).containsExactly("ACTIVE", "clientRenewProhibited");
        change("STATUS0", "ACTIVE", "STATUS1", "clientDeleteProhibited");
        assertThat(domain().status()).containsExactly("ACTIVE", "clientDeleteProhibited");
        change("STATUS0", "");
        assertThat(domain().status()).containsExactly("ACTIVE");
    }

    @Test
    void beginsAWholeListOfContactsWithSlotZero() {
        change("TECHCONTACT1", DomainWorld.COMPANY);
        assertThat(domain().contacts().get("TECHCONTACT")).containsExactly(DomainWorld.PERSON, DomainWorld.COMPANY);
        change("TECHCONTACT0", DomainWorld.COMPANY);
        assertThat(domain().contacts().get("TECHCONTACT")).containsExactly(DomainWorld.COMPANY);
        change("STATUS0", "clientHold", "STATUS1", "clientRenewProhibited");
        change("STATUS0", "clientDeleteProhibited");
        assertThat(domain().status()).containsExactly("ACTIVE", "clientDeleteProhibited");
        change("STATUS1", "clientHold");
        assertThat(domain().status()).containsExactly("ACTIVE", "clientDeleteProhibited", "clientHold");
    }

    @Test
    void refusesStatusThatOnlyTheRegistrySets() {
        sandbox.refused(
                541,
                "Invalid attribute value; STATUS (serverHold)",
                "ModifyDomain",
                changed("ADDSTATUS0", "serverHold"));
    }

    @Test
    void changesNothingWhileUpdatesAreProhibited() {
        change("ADDSTATUS0", "clientUpdateProhibited");
        sandbox.refused(
                552,
                "Object status prohibits operation; clientUpdateProhibited",
                "ModifyDomain",
                changed("TRANSFERLOCK", "1"));

        change("DELSTATUS0", "clientUpdateProhibited", "TRANSFERLOCK", "1");
        assertThat(domain().settings().transferLock()).isTrue();
    }

    @Test
    void refusesToChangeADeletedDomain() {
        Domain.Dates dates = domain().dates();
        sandbox.world
                .domains()
                .put(domain().with(new Domain.Dates(
                                dates.created(),
                                dates.updated(),
                                dates.expiration(),
                                dates.paidUntil(),
                                Instant.EPOCH,
                                sandbox.now))
                        .withStatus(List.of("REDEMPTION")));
        sandbox.refused(
                552, "Object status prohibits operation; REDEMPTION", "ModifyDomain", changed("TRANSFERLOCK", "1"));
    }

    @Test
    void setsAddsAndTakesAwayHosts() {
        change("HOST0", "ns1.change.com 192.0.2.1");
        change("ADDHOST0", "ns2.change.com 192.0.2.2", "NAMESERVER0", "ns2.change.com");
        assertThat(sandbox.world.hosts().rows())
                .extracting(Host::name)
                .containsExactly("ns1.change.com", "ns2.change.com");
        change("DELHOST0", "ns1.change.com");
        assertThat(sandbox.world.hosts().rows()).extracting(Host::name).containsExactly("ns2.change.com");
        sandbox.refused(
                545,
                "Object does not exist; HOST (ns7.change.com)",
                "ModifyDomain",
                changed("DELHOST0", "ns7.change.com"));
    }

    @Test
    void makesAZone() {
        change("INTERNALDNS", "1");
        assertThat(sandbox.world.zones().find("change.com")).isPresent();
    }

    @Test
    void tellsWhenItWasChanged() {
        sandbox.pass(Duration.ofDays(1));
        change("TRANSFERLOCK", "1");

        assertThat(domain().dates().updated()).isEqualTo(sandbox.now);
        assertThat(domain().dates().created()).isEqualTo(sandbox.now.minus(Duration.ofDays(1)));
    }

    @Test
    void leavesAStrangersDomainAlone() {
        sandbox.refused(545, "Object does not exist; DOMAIN (none.com)", "ModifyDomain", "DOMAIN", "none.com");
        sandbox.refused(504, "Missing required attribute; DOMAIN", "ModifyDomain");
        assertThat(sandbox.sendAs(DomainWorld.STRANGER, "ModifyDomain", changed("TRANSFERLOCK", "1"))
                        .code())
                .isEqualTo(531);
        assertThat(sandbox.sendAs(DomainWorld.SUBUSER, "ModifyDomain", changed("TRANSFERLOCK", "1"))
                        .code())
                .isEqualTo(531);
        assertThat(domain().settings().transferLock()).isFalse();
    }
}
