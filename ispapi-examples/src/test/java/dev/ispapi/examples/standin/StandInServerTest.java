package dev.ispapi.examples.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.AuthorizationFailedException;
import dev.ispapi.CommandFailedException;
import dev.ispapi.Credentials;
import dev.ispapi.CreditLimitException;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiSession;
import dev.ispapi.ObjectNotFoundException;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.Availability;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.user.StatusUser;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandInServerTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T10:15:30Z"));
    private StandInServer server;
    private IspapiClient ispapi;

    @BeforeEach
    void start() throws IOException {
        server = StandInServer.start(new TestClock());
        ispapi = client(StandInServer.PASSWORD);
    }

    @AfterEach
    void stop() {
        ispapi.close();
        server.close();
    }

    private IspapiClient client(String password) {
        return IspapiClient.builder()
                .environment(Environment.OTE.toBuilder().url(server.url()).build())
                .credentials(Credentials.of(StandInServer.USER, password))
                .build();
    }

    private static AddDomain.Builder order(String domain, String contact) {
        return AddDomain.builder()
                .domain(domain)
                .addOwnerContacts(contact)
                .addAdminContacts(contact)
                .addTechContacts(contact)
                .addBillingContacts(contact)
                .addNameservers("ns1.example.net");
    }

    private String contact() {
        return ispapi.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Test")
                        .parameter("LASTNAME", "User")
                        .parameter("STREET0", "1 Example Street")
                        .parameter("CITY", "Example City")
                        .parameter("ZIP", "12345")
                        .parameter("COUNTRY", "DE")
                        .parameter("PHONE", "+49.3012345678")
                        .parameter("EMAIL", "registrant@example.com")
                        .build())
                .value("CONTACT")
                .orElseThrow();
    }

    @Test
    void refusesAWrongPassword() {
        try (IspapiClient stranger = client("wrong")) {
            assertThatThrownBy(() -> stranger.send(StatusUser.builder().build()))
                    .isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void refusesAnotherEntity() {
        try (IspapiClient stranger = IspapiClient.builder()
                .environment(Environment.LIVE.toBuilder().url(server.url()).build())
                .credentials(Credentials.of(StandInServer.USER, StandInServer.PASSWORD))
                .build()) {
            assertThatThrownBy(() -> stranger.send(StatusUser.builder().build()))
                    .isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void remembersWhatWasRegistered() {
        String contact = contact();

        ispapi.send(order("free-name.com", contact).period(Period.years(2)).build());

        DomainStatus status =
                ispapi.send(StatusDomain.builder().domain("free-name.com").build());
        assertThat(status.paidUntilDate()).contains(Instant.parse("2028-11-24T10:15:30Z"));
        assertThat(status.accountingDate()).contains(Instant.parse("2028-11-19T10:15:30Z"));
        assertThat(status.failureDate()).contains(Instant.parse("2029-01-07T10:15:30Z"));
        assertThat(status.finalizationDate()).contains(Instant.parse("2028-11-25T10:15:30Z"));
        assertThat(status.ownerContacts()).containsExactly(contact);
        assertThat(status.nameservers()).containsExactly("ns1.example.net");
        assertThat(ispapi.send(StatusUser.builder().build()).current()).contains(Money.of("479.00", "USD"));
        assertThat(availability("free-name.com")).isEqualTo(Availability.NOT_AVAILABLE);
        assertThatThrownBy(() -> ispapi.send(order("free-name.com", contact).build()))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("AddDomain: refused with 540 Attribute value is not unique; DOMAIN");
    }

    private Availability availability(String name) {
        DomainAvailability answer = ispapi.send(CheckDomains.builder()
                        .addDomains(name)
                        .premiumChannels("*")
                        .build())
                .get(0);
        return answer.availability();
    }

    @Test
    void knowsWhichNamesAreTakenPremiumOrNotOffered() {
        assertThat(availability("abc.com")).isEqualTo(Availability.NOT_AVAILABLE);
        assertThat(availability("taken-name.com")).isEqualTo(Availability.NOT_AVAILABLE);
        assertThat(availability("premium-name.com")).isEqualTo(Availability.PREMIUM);
        assertThat(availability("free-name.com")).isEqualTo(Availability.AVAILABLE);
        assertThat(availability("free-name.example")).isEqualTo(Availability.UNKNOWN);
    }

    @Test
    void refusesOrdersThatTheApiWouldRefuse() {
        String contact = contact();

        assertThatThrownBy(() -> ispapi.send(order("premium-name.com", contact).build()))
                .hasMessage(
                        "AddDomain: refused with 504 Missing required attribute; CLASS [MUST BE PREMIUM_STANDIN_A]");
        assertThatThrownBy(() -> ispapi.send(order("free-name.com", "P-NOBODY").build()))
                .isInstanceOf(ObjectNotFoundException.class);
        assertThatThrownBy(() -> ispapi.send(
                        order("free-name.com", contact).period(Period.years(11)).build()))
                .hasMessage("AddDomain: refused with 541 Invalid attribute value; PERIOD");
        assertThatThrownBy(() -> ispapi.send(order("free-name.example", contact).build()))
                .hasMessageContaining("refused with 549 ");
    }

    @Test
    void runsOutOfMoney() {
        String contact = contact();
        ispapi.send(order("free-name.shop", contact).period(Period.years(10)).build());

        assertThatThrownBy(() -> ispapi.send(order("free-other.shop", contact)
                        .period(Period.years(10))
                        .build()))
                .isInstanceOf(CreditLimitException.class);
    }

    @Test
    void changesADomain() {
        ispapi.send(order("free-name.com", contact()).build());
        now.set(now.get().plus(Duration.ofDays(1)));

        ispapi.send(ModifyDomain.builder()
                .domain("free-name.com")
                .addNameservers("ns7.example.net", "ns8.example.net")
                .transferLock(true)
                .build());

        DomainStatus status =
                ispapi.send(StatusDomain.builder().domain("free-name.com").build());
        assertThat(status.nameservers()).containsExactly("ns7.example.net", "ns8.example.net");
        assertThat(status.transferLock()).contains(true);
        assertThat(status.updatedDate()).contains(now.get());
        assertThatThrownBy(() -> ispapi.send(ModifyDomain.builder()
                        .domain("free-name.com")
                        .addOwnerContacts("P-ABC1")
                        .build()))
                .hasMessageEndingWith("549 Command failed; THE STAND-IN SERVER DOES NOT CHANGE OWNERCONTACT0");
    }

    @Test
    void tellsStrangersDomainsFromThoseThatAreNotThere() {
        assertThatThrownBy(() ->
                        ispapi.send(StatusDomain.builder().domain("example.com").build()))
                .isInstanceOf(AuthorizationFailedException.class);
        assertThatThrownBy(() -> ispapi.send(
                        StatusDomain.builder().domain("free-name.com").build()))
                .isInstanceOf(ObjectNotFoundException.class);
    }

    @Test
    void answersForEachTld() {
        assertThat(ispapi.send(QueryDomainOptions.builder()
                                .addDomains("free-name.com", "free-name.de")
                                .build())
                        .get(1)
                        .registrationPeriods())
                .hasSize(10);
        assertThat(ispapi.send(QueryDomainRepositoryInfo.builder()
                                .domain("free-name.com")
                                .build())
                        .failurePeriod())
                .contains(Period.days(44));
    }

    @Test
    void endsASessionAfterTenIdleMinutes() {
        try (IspapiSession session = ispapi.startSession()) {
            now.set(now.get().plus(Duration.ofMinutes(9)));
            session.send(StatusUser.builder().build());
            now.set(now.get().plus(Duration.ofMinutes(9)));
            session.send(StatusUser.builder().build());
            now.set(now.get().plus(Duration.ofMinutes(11)));

            assertThatThrownBy(() -> session.send(StatusUser.builder().build()))
                    .isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void forgetsASessionThatWasClosed() {
        String id;
        try (IspapiSession session = ispapi.startSession()) {
            id = session.id();
        }

        try (IspapiClient late = IspapiClient.builder()
                .environment(ispapi.environment())
                .credentials(Credentials.session(id))
                .build()) {
            assertThatThrownBy(() -> late.send(StatusUser.builder().build()))
                    .isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void refusesCommandsThatItDoesNotKnow() {
        assertThatThrownBy(() -> ispapi.send(RawCommand.builder("NoSuchCommand").build()))
                .hasMessage("NoSuchCommand: refused with 500 Invalid command name");
        assertThatThrownBy(() -> ispapi.send(RawCommand.builder("StatusDomain").build()))
                .hasMessageStartingWith(
                        "StatusDomain: refused with 505 Invalid attribute value syntax; DOMAIN is missing");
    }

    /** The time as the test sets it. */
    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.get(), zone);
        }
    }
}
