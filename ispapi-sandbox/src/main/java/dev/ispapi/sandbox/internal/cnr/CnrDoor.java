package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.access.LogIns;
import dev.ispapi.sandbox.internal.call.Call.Access;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks CNR's log-ins: {@code s_login} with {@code s_pw}, or beside {@code s_sessionid}. A log-in user is {@code account:user}. Whether the
 * platform takes a session without its log-in is not known; the sandbox does not.
 */
final class CnrDoor {

    private static final char SEPARATOR = ':';

    private final World world;

    CnrDoor(World world) {
        this.world = world;
    }

    /**
     * Who comes in.
     *
     * @param account the account that the command acts for
     * @param role the log-in user; empty for the account itself
     * @param access how the caller got in
     */
    record Visitor(Account account, Optional<Role> role, Access access) {}

    /** Lets a request in, or refuses it: 530 for a wrong log-in, 535 for a wrong address, 422 while the account is locked. */
    Visitor enter(Form form, Instant now) {
        String login = key(form.field("s_login"));
        String session = form.field("s_sessionid");
        boolean isKnown = session.isEmpty()
                ? LogIns.accepts(world, login, form.field("s_pw"))
                : LogIns.resume(world, session, now)
                        .filter(found -> found.login().equals(login))
                        .isPresent();
        if (!isKnown) {
            throw Codes.refusal(530);
        }
        Account account = world.accounts().find(LogIns.account(login)).orElseThrow(() -> Codes.refusal(530));
        checkAddress(account, form.sender());
        if (AccountSettings.isLockedForAbuse(world, account.login(), now)) {
            throw new Refusal(Codes.LOCKED_FOR_ABUSE, Codes.words(Codes.LOCKED_FOR_ABUSE));
        }
        return new Visitor(
                account, world.roles().find(login), new Access(form.field("s_login"), session, form.sender()));
    }

    /** The name under which the world knows a log-in. */
    static String key(String login) {
        return login.replace(SEPARATOR, '!');
    }

    private static void checkAddress(Account account, String sender) {
        if (!account.profile().addresses().isEmpty()
                && !account.profile().addresses().contains(sender)) {
            throw Codes.refusal(Codes.RESTRICTED_ADDRESS);
        }
    }
}
