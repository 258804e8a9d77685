package dev.ispapi.cli.relay;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is behind a request: the relay's own account, the log-in of the request, or a session. Thread-safe. */
final class RelayLogins {

    private static final int MOST_SESSIONS = 1000;
    private static final int SESSION_BYTES = 16;

    private final Optional<RelayAccount> own;
    private final SecureRandom random = new SecureRandom();

    /** The oldest session gives way to a new one. */
    private final Map<String, RelayAccount> sessions = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RelayAccount> eldest) {
            return size() > MOST_SESSIONS;
        }
    };

    RelayLogins(Optional<RelayAccount> own) {
        this.own = own;
    }

    /** The account of a request; empty if it names a session that is not there, or no log-in. */
    Optional<RelayAccount> of(RelayForm form) {
        Optional<String> session = form.field("s_session");
        if (session.isPresent()) {
            synchronized (sessions) {
                return Optional.ofNullable(sessions.get(session.get()));
            }
        }
        if (own.isPresent()) {
            return own;
        }
        Optional<String> password = form.field("s_pw");
        return form.field("s_login")
                .filter(login -> password.isPresent())
                .map(login -> RelayAccount.ofIspapi(login, password.get()));
    }

    /** Opens a session of the relay's own, whose name says nothing of the log-in behind it. */
    String open(RelayAccount account) {
        byte[] bytes = new byte[SESSION_BYTES];
        random.nextBytes(bytes);
        String session = HexFormat.of().formatHex(bytes);
        synchronized (sessions) {
            sessions.put(session, account);
        }
        return session;
    }

    /** Ends the session of a request; false if it is not there. */
    boolean close(RelayForm form) {
        synchronized (sessions) {
            return form.field("s_session")
                    .filter(session -> sessions.remove(session) != null)
                    .isPresent();
        }
    }
}
