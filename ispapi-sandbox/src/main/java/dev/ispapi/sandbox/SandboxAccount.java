package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.access.Totp;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.cnr.AccountSettings;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.OneTimeCodes;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account, as its owner and its bank see it. */
public final class SandboxAccount {

    private final String login;
    private final Clock clock;
    private final Lock lock;

    SandboxAccount(String login, Clock clock, Lock lock) {
        this.login = login;
        this.clock = clock;
        this.lock = lock;
    }

    /** {@return its user name} */
    public String login() {
        return login;
    }

    /** {@return what it has, in its currency: the sum of its lines} */
    public BigDecimal balance() {
        return lock.with(world -> new Ledger(world).balance(account(world)));
    }

    /**
     * Pays in.
     *
     * @param amount how much, in the account's currency; a negative amount is paid out
     */
    public void deposit(BigDecimal amount) {
        lock.with(world -> new Ledger(world).give(account(world), amount, "PAYMENT", "deposit", clock.instant()));
    }

    /**
     * Sets a relation, such as a price.
     *
     * @param type such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL}
     * @param value such as {@code 10.50}; empty takes the relation away
     */
    public void relation(String type, String value) {
        lock.with(world -> {
            Account account = account(world);
            SortedMap<String, String> relations = new TreeMap<>(account.relations());
            if (value.isEmpty()) {
                relations.remove(type);
            } else {
                relations.put(type, value);
            }
            return put(world, account.withRelations(relations));
        });
    }

    /**
     * Sets the renewal mode of domains that come from now on; those that are there keep theirs (FAQ 35, 58).
     *
     * @param mode such as {@code AUTORENEW} or {@code AUTOEXPIRE}
     */
    public void renewalMode(String mode) {
        lock.with(world -> put(world, account(world).withRenewalMode(mode)));
    }

    /**
     * Demands a one-time code at each log-in. Each is taken once.
     *
     * @param secret the shared secret in Base32, such as {@code JBSWY3DPEHPK3PXP}
     * @throws IllegalArgumentException if it is no Base32
     */
    public void demandOneTimeCodes(String secret) {
        Totp.bytes(secret);
        lock.with(world -> {
            world.oneTimeCodes().put(new OneTimeCodes(login, secret, -1));
            return true;
        });
    }

    /**
     * The one-time code of now.
     *
     * @return six digits
     * @throws IllegalStateException if the account demands none
     */
    public String oneTimeCode() {
        String secret = lock.with(world -> world.oneTimeCodes()
                .find(login)
                .map(OneTimeCodes::secret)
                .orElseThrow(() -> new IllegalStateException(login + " demands no one-time codes")));
        return Totp.code(secret, clock.instant());
    }

    /**
     * Sets the addresses that the account may be reached from, as its control panel does. Only CNR refuses others, with 535.
     *
     * @param addresses IPv4 addresses; none for any
     */
    public void allowAddresses(String... addresses) {
        lock.with(world -> {
            Account account = account(world);
            return put(world, account.with(account.profile().withAddresses(List.of(addresses))));
        });
    }

    /**
     * Says whether the account can order premium names on CNR, as its control panel does. Until it can, they look as if they were taken.
     *
     * @param isAllowed whether it can
     */
    public void allowPremiumNames(boolean isAllowed) {
        lock.with(world -> {
            AccountSettings.allowPremium(world, login, isAllowed, clock.instant());
            return true;
        });
    }

    /**
     * Locks the account because of abuse, as CNR does: each command is answered with 422 until the lock is over.
     *
     * @param time how long
     */
    public void lockForAbuse(Duration time) {
        lock.with(world -> {
            AccountSettings.lockForAbuse(world, login, clock.instant().plus(time), clock.instant());
            return true;
        });
    }

    private Account account(World world) {
        return world.accounts()
                .find(login)
                .orElseThrow(() -> new IllegalStateException("the account " + login + " is not there any more"));
    }

    private static boolean put(World world, Account account) {
        world.accounts().put(account);
        return true;
    }

    /** The log-in and the time. */
    @Override
    public String toString() {
        return login + " at " + Answer.date(clock.instant());
    }
}
