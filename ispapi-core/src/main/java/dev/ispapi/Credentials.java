package dev.ispapi;

import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the commands: an account, a role user of an account, or a session that was opened before.
 *
 * <p>Immutable. {@link #toString()} shows neither password, one-time code nor session, and neither do the messages of the exceptions.
 */
public final class Credentials {

    private final @Nullable String account;
    private final @Nullable String role;
    private final @Nullable String password;
    private final @Nullable String oneTimeCode;
    private final @Nullable String session;

    private Credentials(
            @Nullable String account,
            @Nullable String role,
            @Nullable String password,
            @Nullable String oneTimeCode,
            @Nullable String session) {
        this.account = account;
        this.role = role;
        this.password = password;
        this.oneTimeCode = oneTimeCode;
        this.session = session;
    }

    /**
     * An account with its password.
     *
     * @param user the account's login
     * @param password its password, sent exactly as it is
     * @return the credentials
     * @throws IllegalArgumentException if one is empty or can't be sent
     */
    public static Credentials of(String user, String password) {
        return new Credentials(checked("user", user), null, checked("password", password), null, null);
    }

    /**
     * A role user: a login of its own below an account, with rights of its own. It is sent as {@code account!role}, or with the
     * separator that the {@link Environment} has instead of {@code !}.
     *
     * @param account the account's login
     * @param role the role user's name alone
     * @param password the role user's password
     * @return the credentials
     * @throws IllegalArgumentException if one is empty or can't be sent
     */
    public static Credentials role(String account, String role, String password) {
        return new Credentials(
                checked("account", account), checked("role", role), checked("password", password), null, null);
    }

    /**
     * A session that was opened before, possibly by another program.
     *
     * @param id what {@code StartSession} answered
     * @return the credentials
     * @throws IllegalArgumentException if it is empty or can't be sent
     */
    public static Credentials session(String id) {
        return new Credentials(null, null, null, null, checked("session", id));
    }

    /**
     * The same with a one-time code of the second factor. Such a code works once: use these credentials to open a session with
     * {@link IspapiClient#startSession()}, or give each call a code of its own in its {@link CallOptions}.
     *
     * @param code what the user's device shows
     * @return a copy of these credentials
     * @throws IllegalArgumentException if the code is empty or can't be sent
     * @throws IllegalStateException if these are the credentials of a session, which needs no code any more
     */
    public Credentials oneTimeCode(String code) {
        if (session != null) {
            throw new IllegalStateException("a session needs no one-time code; give the code when it is opened");
        }
        return new Credentials(account, role, password, checked("one-time code", code), null);
    }

    /** The log-in as it is sent; empty for a session. */
    Optional<String> login(String roleSeparator) {
        return Optional.ofNullable(role == null ? account : account + roleSeparator + role);
    }

    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    Optional<String> oneTimeCode() {
        return Optional.ofNullable(oneTimeCode);
    }

    Optional<String> session() {
        return Optional.ofNullable(session);
    }

    /** All that must not be shown. */
    Stream<String> secrets() {
        return Stream.of(password(), oneTimeCode(), session()).flatMap(Optional::stream);
    }

    static String checked(String what, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " is empty");
        }
        CommandText.checkValue(value).ifPresent(problem -> {
            throw new IllegalArgumentException("the " + what + " " + problem);
        });
        return value;
    }

    /** Names account and role; masks password, one-time code and session. */
    @Override
    public String toString() {
        if (session != null) {
            return "Credentials[session=" + Secrets.MASK + "]";
        }
        return "Credentials[account=" + account
                + (role == null ? "" : ", role=" + role)
                + ", password=" + Secrets.MASK
                + (oneTimeCode == null ? "" : ", oneTimeCode=" + Secrets.MASK)
                + "]";
    }
}
