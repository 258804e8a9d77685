package dev.ispapi.sandbox.internal.control;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What can be controlled. Methods throw {@link IllegalArgumentException} for bad input and {@link IllegalStateException} for what the world
 * does not allow at the moment; both say what is wrong.
 */
public interface Controls {

    /** {@return the sandbox's time} */
    Instant now();

    /** {@return how far the sandbox's clock is ahead of the one below it} */
    Duration ahead();

    /**
     * Lets time pass.
     *
     * @param time 0 or more
     */
    void advance(Duration time);

    /**
     * Lets time pass up to a moment.
     *
     * @param moment not before now
     */
    void advanceTo(Instant moment);

    /** Lets time pass up to the next thing that happens without a command. */
    void advanceToNextDue();

    /** Sets the clock back to the one below it. What has happened stays. */
    void backToNow();

    /**
     * Plans a fault.
     *
     * @param fault the fault
     */
    void plan(FaultOrder fault);

    /** {@return the faults that are planned and have not happened, as sentences} */
    List<String> plannedFaults();

    /** Forgets planned faults. */
    void clearFaults();

    /**
     * Adds an account.
     *
     * @param login its user name
     * @param password its password
     * @param currency ISO code
     */
    void addAccount(String login, String password, String currency);

    /**
     * Books money into or out of an account.
     *
     * @param login the account
     * @param amount in its currency; negative is paid out
     */
    void deposit(String login, BigDecimal amount);

    /**
     * Sets or removes a relation, such as a price.
     *
     * @param login the account
     * @param type such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL}
     * @param value its value; empty removes it
     */
    void relation(String login, String type, String value);

    /**
     * Sets the renewal mode of new domains.
     *
     * @param login the account
     * @param mode such as {@code AUTOEXPIRE}
     */
    void renewalMode(String login, String mode);

    /**
     * Demands one-time codes at each log-in.
     *
     * @param login the account
     * @param secret Base32
     */
    void demandOneTimeCodes(String login, String secret);

    /**
     * The one-time code of now.
     *
     * @param login the account
     * @return six digits
     */
    String oneTimeCode(String login);

    /**
     * Says whether an account can order premium names on CNR.
     *
     * @param login the account
     * @param isAllowed whether it can
     */
    void allowPremiumNames(String login, boolean isAllowed);

    /**
     * Sets the addresses that an account may be reached from on CNR.
     *
     * @param login the account
     * @param addresses IPv4 addresses; none for any
     */
    void allowAddresses(String login, List<String> addresses);

    /**
     * Locks an account because of abuse on CNR.
     *
     * @param login the account
     * @param time how long
     */
    void lockForAbuse(String login, Duration time);

    /**
     * Registers or offers a name elsewhere.
     *
     * @param name the name
     */
    void outsideName(OutsideNameOrder name);

    /**
     * Says something about a nameserver of the rest of the world.
     *
     * @param nameserver its name
     * @param state {@code missing} or {@code refusing}
     */
    void host(String nameserver, String state);

    /**
     * Acts as the other side of a transfer.
     *
     * @param domain the domain
     * @param action {@code request}, {@code approve} or {@code deny}
     * @param auth the auth code of a request
     */
    void transfer(String domain, String action, String auth);

    /** Makes the world as it was at the start: accounts, clock, faults, calls. */
    void reset();

    /** {@return the world as JSON} */
    byte[] snapshot();

    /**
     * Puts a snapshot in the place of the world.
     *
     * @param snapshot what {@link #snapshot()} returned
     */
    void restore(byte[] snapshot);

    /** Forgets the log of calls. */
    void clearCalls();

    /**
     * A part of the world to look at.
     *
     * @param subject such as {@code domains}
     * @param text what to search for; empty for all
     * @param limit how many at most
     * @return values of {@code dev.ispapi.sandbox.view}
     */
    List<?> look(String subject, String text, int limit);
}
