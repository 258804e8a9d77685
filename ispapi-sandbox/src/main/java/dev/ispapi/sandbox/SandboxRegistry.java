package dev.ispapi.sandbox;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.transfer.OtherSide;
import dev.ispapi.sandbox.internal.world.OutsideHost;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;

/**
 * The rest of the world: what other registrars, registries and nameservers have. Unless a test sets something else, names that begin with
 * {@code taken} or {@code example.} are registered elsewhere with the auth code {@code Sandbox-1234}, and names that begin with {@code premium} are for sale in the
 * class {@code PREMIUM_SANDBOX_A} for 199.00 EUR a year.
 */
public final class SandboxRegistry {

    private final Clock clock;
    private final Lock lock;

    SandboxRegistry(Clock clock, Lock lock) {
        this.clock = clock;
        this.lock = lock;
    }

    /**
     * Registers a name at another registrar, from where it can be transferred.
     *
     * @param domain the name in Unicode or ASCII form
     * @param auth the auth code that a transfer must bring; empty if its registry has none
     * @param expiration until when it is registered
     * @throws IllegalArgumentException if it is no name
     */
    public void elsewhere(String domain, String auth, Instant expiration) {
        put(new OutsideName(ascii(domain), true, auth, expiration, false, "", BigDecimal.ZERO, ""));
    }

    /**
     * Registers a name at another registrar that refuses to let it go.
     *
     * @param domain the name in Unicode or ASCII form
     * @param auth its auth code
     * @param expiration until when it is registered
     * @throws IllegalArgumentException if it is no name
     */
    public void locked(String domain, String auth, Instant expiration) {
        put(new OutsideName(ascii(domain), true, auth, expiration, true, "", BigDecimal.ZERO, ""));
    }

    /**
     * Offers a free name at a premium price.
     *
     * @param domain the name in Unicode or ASCII form
     * @param premiumClass its class, such as {@code PREMIUM_DONUTS_BBB+}
     * @param price the price, a year
     * @throws IllegalArgumentException if it is no name
     */
    public void premium(String domain, String premiumClass, Money price) {
        put(new OutsideName(
                ascii(domain), false, "", Instant.EPOCH, false, premiumClass, price.amount(), price.currency()));
    }

    /**
     * Registers a premium name at another registrar: its transfer must name the class.
     *
     * @param domain the name in Unicode or ASCII form
     * @param auth its auth code
     * @param expiration until when it is registered
     * @param premiumClass its class
     * @param price the price, a year
     * @throws IllegalArgumentException if it is no name
     */
    public void premiumElsewhere(String domain, String auth, Instant expiration, String premiumClass, Money price) {
        put(new OutsideName(
                ascii(domain), true, auth, expiration, false, premiumClass, price.amount(), price.currency()));
    }

    /**
     * Lets a nameserver be unknown to all registries (FAQ 9, 50, 60).
     *
     * @param nameserver its name
     * @throws IllegalArgumentException if it is no name
     */
    public void missingNameserver(String nameserver) {
        put(new OutsideHost(ascii(nameserver), true, false));
    }

    /**
     * Lets a nameserver refuse to answer for the zones that it is told to serve (FAQ 48).
     *
     * @param nameserver its name
     * @throws IllegalArgumentException if it is no name
     */
    public void refusingNameserver(String nameserver) {
        put(new OutsideHost(ascii(nameserver), false, true));
    }

    /**
     * Asks, as another registrar, for a domain that is managed here. The account can deny it with {@code TransferDomain}; after the zone's
     * time it goes.
     *
     * @param domain the name in Unicode or ASCII form
     * @param auth the auth code that the registrant gave away
     * @throws IllegalStateException if its registry refuses: locked, too young, wrong auth code
     */
    public void requestTransferAway(String domain, String auth) {
        String name = ascii(domain);
        lock.with(world -> OtherSide.request(world, name, auth, clock.instant()))
                .ifPresent(reason -> {
                    throw new IllegalStateException("the registry refuses the transfer of " + name + ": " + reason);
                });
    }

    /**
     * Approves, as the losing registrar or the old registrant, a transfer or trade that waits.
     *
     * @param domain the name in Unicode or ASCII form
     * @throws IllegalStateException if none waits
     */
    public void approve(String domain) {
        answer(domain, true);
    }

    /**
     * Denies, as the losing registrar or the old registrant, a transfer or trade that waits. What was paid for it is given back.
     *
     * @param domain the name in Unicode or ASCII form
     * @throws IllegalStateException if none waits
     */
    public void deny(String domain) {
        answer(domain, false);
    }

    private void answer(String domain, boolean isApproved) {
        String name = ascii(domain);
        if (!lock.with(world -> OtherSide.answer(world, name, isApproved, clock.instant()))) {
            throw new IllegalStateException("no transfer or trade of " + name + " waits for an answer");
        }
    }

    private void put(OutsideName name) {
        lock.with(world -> {
            world.outside().put(name);
            return true;
        });
    }

    private void put(OutsideHost host) {
        lock.with(world -> {
            world.outsideHosts().put(host);
            return true;
        });
    }

    private static String ascii(String name) {
        return DomainName.of(name).ascii();
    }
}
