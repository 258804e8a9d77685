package dev.ispapi;

import dev.ispapi.internal.http.RequestForm;
import dev.ispapi.internal.session.OneTimeCodes;
import dev.ispapi.internal.session.SecretSupplier;
import dev.ispapi.wire.Secrets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the commands: an account, a role user of an account, or a session that was opened before.
 *
 * <p>Immutable, but for remembering that its one-time code was sent. {@link #toString()} shows neither password, one-time code nor
 * session, and neither do the messages of the exceptions.
 *
 * <p>Secrets are {@code String}s here, and a {@code char[]} that is wiped would promise too much: the form that is posted, the buffers
 * of the HTTP library and those of TLS hold copies that cannot be wiped, until the garbage collector comes. What can be had is that they
 * are not kept: with {@link #from(Supplier)} the library holds a password from the moment it asks for it until the outcome of that call is
 * known, and no longer. Who reads this process's memory, or a heap dump of it, can read what is used in it.
 */
public final class Credentials {

    private final @Nullable String account;
    private final @Nullable String role;
    private final @Nullable String password;
    private final @Nullable Supplier<String> codes;
    private final @Nullable String session;
    private final @Nullable Supplier<Credentials> supplier;

    private Credentials(
            @Nullable String account,
            @Nullable String role,
            @Nullable String password,
            @Nullable Supplier<String> codes,
            @Nullable String session,
            @Nullable Supplier<Credentials> supplier) {
        this.account = account;
        this.role = role;
        this.password = password;
        this.codes = codes;
        this.session = session;
        this.supplier = supplier;
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
        return new Credentials(
                RequestForm.checked("user", user), null, RequestForm.checked("password", password), null, null, null);
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
                RequestForm.checked("account", account),
                RequestForm.checked("role", role),
                RequestForm.checked("password", password),
                null,
                null,
                null);
    }

    /**
     * A session that was opened before, possibly by another program.
     *
     * @param id what {@code StartSession} answered
     * @return the credentials
     * @throws IllegalArgumentException if it is empty or can't be sent
     */
    public static Credentials session(String id) {
        return new Credentials(null, null, null, null, RequestForm.checked("session", id), null);
    }

    /**
     * A session that was opened before, for a platform that wants the log-in beside it: {@link Platform#isLoginBesideSession()}.
     *
     * @param login who opened it, as it was sent: {@code account}, or {@code account:role} for a role user
     * @param id what {@code StartSession} answered
     * @return the credentials
     * @throws IllegalArgumentException if one is empty or can't be sent
     */
    public static Credentials session(String login, String id) {
        return new Credentials(
                RequestForm.checked("login", login), null, null, null, RequestForm.checked("session", id), null);
    }

    /**
     * Credentials that are asked for when they are needed: from a vault, or because they change. A client asks before each call that it
     * sends, a session before each log-in alone. Nothing is kept in between; a supplier that is slow should remember them itself.
     *
     * <p>If the supplier throws, or returns null or such credentials as these, nothing is sent and the call ends with a
     * {@link ConnectionException}, which names the type of what was thrown and leaves its message out.
     *
     * @param supplier asked on the thread that sends, and on a thread of the client's own for a session that logs in again; may be asked
     *     by many threads at once
     * @return the credentials
     */
    public static Credentials from(Supplier<Credentials> supplier) {
        return new Credentials(null, null, null, null, null, Objects.requireNonNull(supplier, "supplier"));
    }

    /**
     * The same with a one-time code of the second factor. Such a code works once, and is sent once: use these credentials to open a
     * session with {@link IspapiClient#startSession()}, or give each call a code of its own in its {@link CallOptions}. What would send
     * it again is an {@link InvalidCommandException}.
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
        return new Credentials(account, role, password, OneTimeCodes.single(code), null, supplier);
    }

    /**
     * What to send now: asked for where there is a supplier, and with the one-time code of this call. To be called once for each time
     * that something is sent, right before.
     *
     * @throws ConnectionException if a supplier fails
     * @throws InvalidCommandException if the only one-time code was sent before
     */
    Sent toSend(String command, CallOptions options) {
        Credentials known = supplier == null ? this : asked(command, supplier);
        Supplier<String> first = options.oneTimeCodes().orElse(codes == null ? known.codes : codes);
        // A session needs no code; one that is given to this very call is the caller's own business.
        if (first == null || (known.session != null && !OneTimeCodes.isSingle(first))) {
            return new Sent(known, null);
        }
        return new Sent(known, OneTimeCodes.next(first, command));
    }

    /**
     * These credentials with what a supplier returns now; a supplier is asked no more.
     *
     * @throws ConnectionException if a supplier fails
     */
    Credentials resolved(String command) {
        if (supplier == null) {
            return this;
        }
        Credentials known = asked(command, supplier);
        return new Credentials(
                known.account, known.role, known.password, codes == null ? known.codes : codes, known.session, null);
    }

    /** The log-in without what proves it. */
    Credentials loginAlone() {
        return new Credentials(account, role, null, null, null, null);
    }

    /** The session that these credentials opened, with the log-in and nothing else. */
    Credentials inSession(String id) {
        return new Credentials(account, role, null, null, RequestForm.checked("session", id), null);
    }

    /** Refuses a session without the log-in that the platform wants beside it, and a log-in that is written as on another platform. */
    void check(Platform platform) {
        if (session != null && account == null && platform.isLoginBesideSession()) {
            throw new IllegalArgumentException(
                    platform + " wants the log-in beside the session; use Credentials.session(login, id)");
        }
        String login = account;
        if (login == null) {
            return;
        }
        for (Platform other : Platform.all()) {
            if (!other.roleSeparator().equals(platform.roleSeparator()) && login.contains(other.roleSeparator())) {
                throw new IllegalArgumentException("the log-in is written with " + other.roleSeparator() + ", as "
                        + other + " writes role users, and the environment speaks to " + platform
                        + "; use its own credentials, and Credentials.role(account, role, password)");
            }
        }
    }

    private static Credentials asked(String command, Supplier<Credentials> supplier) {
        Credentials answer = SecretSupplier.ask(command, "credentials", supplier);
        if (answer.supplier != null) {
            throw new ConnectionException(command, "the supplier of the credentials returned another supplier", null);
        }
        return answer;
    }

    /** Where one-time codes come from; empty where none are needed. */
    Optional<Supplier<String>> oneTimeCodes() {
        return Optional.ofNullable(codes);
    }

    /** The session; empty for a log-in. */
    Optional<String> session() {
        return Optional.ofNullable(session);
    }

    /** The credentials of one request, as they go into its form. */
    static final class Sent {

        private final Credentials by;
        private final @Nullable String oneTimeCode;

        private Sent(Credentials by, @Nullable String oneTimeCode) {
            this.by = by;
            this.oneTimeCode = oneTimeCode;
        }

        /** The log-in as it is sent; empty for a session on a platform that wants none beside it. */
        Optional<String> login(Platform platform) {
            if (by.session != null && !platform.isLoginBesideSession()) {
                return Optional.empty();
            }
            return Optional.ofNullable(by.role == null ? by.account : by.account + platform.roleSeparator() + by.role);
        }

        Optional<String> password() {
            return Optional.ofNullable(by.password);
        }

        Optional<String> oneTimeCode() {
            return Optional.ofNullable(oneTimeCode);
        }

        Optional<String> session() {
            return by.session();
        }

        /** Refuses what a supplier returned, as {@code build()} refuses what it is given. */
        void check(String command, Platform platform) {
            try {
                by.check(platform);
            } catch (IllegalArgumentException e) {
                throw new ConnectionException(command, String.valueOf(e.getMessage()), null);
            }
        }

        /** All that must not be shown. */
        Stream<String> secrets() {
            return Stream.of(password(), oneTimeCode(), session()).flatMap(Optional::stream);
        }
    }

    /** Names account and role; masks password, one-time code and session; asks no supplier. */
    @Override
    public String toString() {
        String code = codes == null ? "" : ", oneTimeCode=" + Secrets.MASK;
        if (supplier != null) {
            return "Credentials[from a supplier" + code + "]";
        }
        if (session != null) {
            return "Credentials[session=" + Secrets.MASK + "]";
        }
        return "Credentials[account=" + account
                + (role == null ? "" : ", role=" + role)
                + ", password=" + Secrets.MASK
                + code
                + "]";
    }
}
