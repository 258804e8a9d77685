package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.COMPANY;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.STRANGER;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.SUBUSER;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.object.Desk;
import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.transfer.OtherSide;
import dev.ispapi.sandbox.internal.transfer.Transfers;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.OutsideName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a domain takes along to its next registrar or user, and when it may not go. */
final class TransferGuardsTest {

    private static final String NAME = "own.com";
    private static final String PENDING =
            "549 Request is not available; DOMAIN TRANSFER IS PROHIBITED BY STATUS (requested)";

    private final DomainWorld sandbox = new DomainWorld();
    private final TimeLine time = new TimeLine(List.of(new DomainLives(sandbox.world), new Transfers(sandbox.world)));

    @BeforeEach
    void registers() {
        sandbox.register(NAME);
    }

    private Domain domain() {
        return sandbox.domain(NAME);
    }

    private String auth() {
        return domain().settings().auth();
    }

    private void pass(Duration duration) {
        sandbox.pass(duration);
        time.catchUp(sandbox.now);
    }

    private String userTransfer(String login) {
        return Desk.said(
                sandbox.sendAs(login, "TransferDomain", "DOMAIN", NAME, "ACTION", "USERTRANSFER", "AUTH", auth()));
    }

    private void isRequestedByAnotherRegistrar() {
        pass(Duration.ofDays(70));
        assertThat(OtherSide.request(sandbox.world, NAME, auth(), sandbox.now)).isEmpty();
    }

    private void elsewhere(String name) {
        sandbox.world
                .outside()
                .put(new OutsideName(
                        name,
                        true,
                        "auth-1234",
                        Instant.parse("2025-02-01T00:00:00Z"),
                        false,
                        "",
                        BigDecimal.ZERO,
                        ""));
    }

    @Test
    void aDomainThatIsLeavingIsNotTransferredToAnotherUser() {
        isRequestedByAnotherRegistrar();

        assertThat(userTransfer(STRANGER)).isEqualTo(PENDING);
        assertThat(domain().account()).isEqualTo(USER);
    }

    @Test
    void aDomainThatIsLeavingIsNeitherDeletedNorPushed() {
        isRequestedByAnotherRegistrar();

        String problem = "Object status prohibits operation; pendingTransfer";
        sandbox.refused(552, problem, "DeleteDomain", "DOMAIN", NAME);
        sandbox.refused(552, problem, "PushDomain", "DOMAIN", NAME, "TARGET", STRANGER);
    }

    @Test
    void aDomainThatIsLeavingIsNotTraded() {
        isRequestedByAnotherRegistrar();

        sandbox.refused(
                552,
                "Object status prohibits operation; ANOTHER REQUEST IS PENDING",
                "TradeDomain",
                "DOMAIN",
                NAME,
                "OWNERCONTACT0",
                COMPANY);
    }

    @Test
    void anOwnDomainIsNotTransferredFromItsUserToHimself() {
        assertThat(userTransfer(USER))
                .isEqualTo("540 Attribute value is not unique; DOMAIN is already assigned to your account");
    }

    @Test
    void aDeletedDomainIsNotTransferredToAnotherUser() {
        sandbox.done("DeleteDomain", "DOMAIN", NAME);

        assertThat(userTransfer(STRANGER)).isEqualTo("552 Object status prohibits operation; REDEMPTION");
        assertThat(domain().account()).isEqualTo(USER);
    }

    @Test
    void takesItsHostsToAnotherUser() {
        sandbox.host("ns1." + NAME);
        sandbox.host("ns1.other.com");

        assertThat(userTransfer(STRANGER)).startsWith("200 ");

        assertThat(sandbox.world.hosts().find("ns1." + NAME).orElseThrow().account())
                .isEqualTo(STRANGER);
        assertThat(sandbox.world.hosts().find("ns1.other.com").orElseThrow().account())
                .isEqualTo(USER);
    }

    @Test
    void anotherRegistrarGetsNoDomainThatIsLockedOrYoung() {
        assertThat(OtherSide.request(sandbox.world, NAME, auth(), sandbox.now))
                .contains("serverTransferProhibited: the lock after registration or transfer (FAQ 13)");
        pass(Duration.ofDays(70));
        sandbox.done("ModifyDomain", "DOMAIN", NAME, "TRANSFERLOCK", "1");
        assertThat(OtherSide.request(sandbox.world, NAME, auth(), sandbox.now)).contains("clientTransferProhibited");
        assertThat(sandbox.world.transfers().rows()).isEmpty();
    }

    @Test
    void anotherRegistrarGetsNoDomainByAWrongOrMissingCode() {
        pass(Duration.ofDays(70));
        assertThat(OtherSide.request(sandbox.world, NAME, "wrong", sandbox.now)).contains("wrong auth code");
        sandbox.world.domains().put(domain().with(domain().settings().withAuth("")));
        assertThat(OtherSide.request(sandbox.world, NAME, "", sandbox.now)).contains("wrong auth code");
        assertThat(sandbox.world.transfers().rows()).isEmpty();
    }

    @Test
    void takesItsCodeAndItsExpirationToAnotherRegistrar() {
        isRequestedByAnotherRegistrar();
        String code = auth();
        Instant expiration = domain().dates().expiration();

        sandbox.done("TransferDomain", "DOMAIN", NAME, "ACTION", "APPROVE");

        OutsideName gone = sandbox.world.outside().find(NAME).orElseThrow();
        assertThat(gone.auth()).isEqualTo(code);
        assertThat(gone.expiration()).isEqualTo(expiration);
        assertThat(sandbox.world.domains().find(NAME)).isEmpty();
    }

    @Test
    void aTransferThatIsDeniedLeavesTheDomainHere() {
        isRequestedByAnotherRegistrar();

        sandbox.done("TransferDomain", "DOMAIN", NAME, "ACTION", "DENY");

        assertThat(domain().account()).isEqualTo(USER);
        assertThat(sandbox.world.transfers().rows()).isEmpty();
    }

    @Test
    void aDomainThatWasDeletedMeanwhileDoesNotLeave() {
        isRequestedByAnotherRegistrar();
        DomainLives.delete(sandbox.world, domain(), sandbox.now);

        sandbox.done("TransferDomain", "DOMAIN", NAME, "ACTION", "APPROVE");

        assertThat(domain().status()).containsExactly(Domain.REDEMPTION);
        assertThat(sandbox.world.events().rows())
                .extracting(Event::subclass)
                .contains("TRANSFER_DENIED")
                .doesNotContain("TRANSFER_AWAY");
    }

    @Test
    void aTransferThatLeavesIsNotCancelledAsOneThatComes() {
        isRequestedByAnotherRegistrar();

        sandbox.refused(
                545,
                "Object does not exist; TRANSFER OF DOMAIN (own.com)",
                "TransferDomain",
                "DOMAIN",
                NAME,
                "ACTION",
                "CANCEL");
        assertThat(sandbox.world.transfers().find(NAME)).isPresent();
    }

    @Test
    void nameserversDoNotGoAlongWhereTheRegistryIgnoresThem() {
        elsewhere("far.com");
        sandbox.done(
                "TransferDomain",
                "DOMAIN",
                "far.com",
                "AUTH",
                "auth-1234",
                "NAMESERVER0",
                "ns1.dns-provider.net",
                "NAMESERVER1",
                "ns2.dns-provider.net");
        pass(Duration.ofDays(6));

        assertThat(sandbox.domain("far.com").nameservers()).isEmpty();
    }

    @Test
    void aTransferAddsItsYearToTheExpirationThatTheOtherRegistrarHad() {
        elsewhere("far.com");
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234");
        pass(Duration.ofDays(6));

        assertThat(sandbox.domain("far.com").dates().expiration()).isEqualTo("2026-02-01T00:00:00Z");
    }

    @Test
    void listsTransfersOfTheAccountsThatWereAskedFor() {
        elsewhere("far.com");
        elsewhere("below.com");
        sandbox.deposit(SUBUSER, "100.00");
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234");
        sandbox.sendAs(SUBUSER, "TransferDomain", "DOMAIN", "below.com", "AUTH", "auth-1234");

        assertThat(listed(USER)).containsExactly("far.com");
        assertThat(listed(USER, "USERDEPTH", "SUBUSER")).containsExactly("below.com");
        assertThat(listed(USER, "USERDEPTH", "ALL")).containsExactly("below.com", "far.com");
        assertThat(listed(STRANGER, "USERDEPTH", "ALL")).isEmpty();
    }

    private List<String> listed(String login, String... more) {
        return sandbox.sendAs(login, "QueryTransferList", more).values("DOMAIN");
    }
}
