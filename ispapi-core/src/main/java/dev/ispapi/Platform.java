package dev.ispapi;

import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.http.EndpointCheck;
import dev.ispapi.value.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All in which two platforms of one notation differ: form fields, how a role user is written, sessions, hosts, periods, and which responses
 * may be followed by another attempt. Every {@link Environment} has one.
 *
 * <p>Commands belong to a platform: those of {@code dev.ispapi} to {@link #ISPAPI}, those of {@code dev.ispapi.cnr} to {@link #CNR}. A
 * command for another platform than the environment's is refused before anything is sent, as two commands of one name can mean different
 * things; {@code StatusUser} does.
 *
 * <p>Immutable.
 */
public final class Platform {

    /** HEXONET's ISPAPI. */
    public static final Platform ISPAPI = new Changes("ISPAPI")
            .fields(Map.of(
                    FormField.ENTITY, "s_entity",
                    FormField.LOGIN, "s_login",
                    FormField.ONE_TIME_CODE, "s_otp",
                    FormField.PASSWORD, "s_pw",
                    FormField.REMOTE_ADDRESS, "s_remoteaddr",
                    FormField.SESSION, "s_session",
                    FormField.SUBUSER, "s_user",
                    FormField.COMMAND, "s_command"))
            .hosts(Map.of(EndpointCheck.LIVE_HOST, "LIVE", EndpointCheck.OTE_HOST, "OTE"))
            .logInCheck(AuthenticationFailedException.CHECK)
            .build();

    /**
     * CentralNic Reseller, formerly RRPproxy. It has no entity, no one-time code, no subuser and no address of the person behind a command;
     * the log-in stays beside the session; {@code StartSession} wants {@code persistent=1}. Sources: the vendor's knowledge base of
     * 2026-07-23, its SDKs of 2026-08, and responses recorded from OT&amp;E in 2026-07.
     */
    public static final Platform CNR = new Changes("CNR")
            .fields(Map.of(
                    FormField.LOGIN, "s_login",
                    FormField.PASSWORD, "s_pw",
                    FormField.SESSION, "s_sessionid",
                    FormField.COMMAND, "s_command"))
            .roleSeparator(":")
            .sessionCommands("StartSession", "StopSession", "SESSIONID")
            .sessionParameters(Map.of("PERSISTENT", "1"))
            .loginBesideSession()
            .barePeriods()
            .locks(Set.of(422))
            .hosts(Map.of(EndpointCheck.CNR_LIVE_HOST, "LIVE", EndpointCheck.CNR_OTE_HOST, "OTE"))
            .logInCheck(
                    "Check in this order: credentials of CentralNic Reseller and not of ISPAPI, LIVE credentials in LIVE and OT&E"
                            + " credentials in OT&E, role users as account:role, password, the IP addresses that the account allows (535)")
            .build();

    private static final List<Platform> ALL = List.of(ISPAPI, CNR);

    private final String name;
    private final Map<FormField, String> fields;
    private final String roleSeparator;
    private final IdnProfile idnProfile;
    private final String startSessionCommand;
    private final String endSessionCommand;
    private final String sessionProperty;
    private final Map<String, String> sessionParameters;
    private final boolean loginBesideSession;
    private final boolean barePeriods;
    private final Set<Integer> locks;
    private final Map<String, String> hosts;
    private final String logInCheck;

    private Platform(Changes from) {
        this.name = from.name;
        this.fields = Collections.unmodifiableMap(new EnumMap<>(from.fields));
        this.roleSeparator = from.roleSeparator;
        this.idnProfile = from.idnProfile;
        this.startSessionCommand = from.startSessionCommand;
        this.endSessionCommand = from.endSessionCommand;
        this.sessionProperty = from.sessionProperty;
        this.sessionParameters = Collections.unmodifiableMap(new TreeMap<>(from.sessionParameters));
        this.loginBesideSession = from.loginBesideSession;
        this.barePeriods = from.barePeriods;
        this.locks = Set.copyOf(from.locks);
        this.hosts = Map.copyOf(from.hosts);
        this.logInCheck = from.logInCheck;
    }

    /**
     * The platforms that this library knows.
     *
     * @return ISPAPI first
     */
    public static List<Platform> all() {
        return ALL;
    }

    /**
     * A platform by its name.
     *
     * @param name in any case, such as {@code cnr}
     * @return the platform; empty if there is none of this name
     */
    public static Optional<Platform> named(String name) {
        return ALL.stream()
                .filter(platform -> platform.name.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The platform that a host belongs to; empty for hosts of others. */
    static Optional<Platform> ofHost(String host) {
        return ALL.stream().filter(platform -> platform.hosts.containsKey(host)).findFirst();
    }

    /**
     * The name for people, logs and options.
     *
     * @return such as {@code CNR}
     */
    public String name() {
        return name;
    }

    /**
     * The name of a form field.
     *
     * @param field which
     * @return such as {@code s_login}; empty if the platform has no such field
     */
    public Optional<String> field(FormField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /**
     * What stands between account and role user in the log-in.
     *
     * @return {@code !} on ISPAPI, {@code :} on CNR
     */
    public String roleSeparator() {
        return roleSeparator;
    }

    /**
     * How names are turned into ASCII before they are sent.
     *
     * @return the profile
     */
    public IdnProfile idnProfile() {
        return idnProfile;
    }

    /**
     * The command that opens a session.
     *
     * @return {@code StartSession} on both platforms
     */
    public String startSessionCommand() {
        return startSessionCommand;
    }

    /**
     * What the command that opens a session must say.
     *
     * @return {@code PERSISTENT=1} on CNR; empty on ISPAPI, whose command takes time-outs instead
     */
    public Map<String, String> sessionParameters() {
        return sessionParameters;
    }

    /**
     * The command that ends a session.
     *
     * @return {@code EndSession} on ISPAPI, {@code StopSession} on CNR
     */
    public String endSessionCommand() {
        return endSessionCommand;
    }

    /**
     * The property that holds the session.
     *
     * @return {@code SESSION} on ISPAPI, {@code SESSIONID} on CNR
     */
    public String sessionProperty() {
        return sessionProperty;
    }

    /**
     * Whether the log-in, without the password, goes with each command of a session.
     *
     * @return true on CNR
     */
    public boolean isLoginBesideSession() {
        return loginBesideSession;
    }

    /**
     * Whether a response says that the account is locked for some minutes: the command is not retried, and further commands
     * may keep the lock up.
     *
     * @param code a response's code
     * @return true for 422 on CNR
     */
    public boolean isLock(int code) {
        return locks.contains(code);
    }

    /**
     * How the platform writes a period to order.
     *
     * @param period in years or months
     * @return {@code 1Y} on ISPAPI, {@code 1} on CNR; {@code 1M} on both
     */
    public String text(Period period) {
        boolean isBare = barePeriods && period.unit() == Period.Unit.YEARS;
        return isBare ? Integer.toString(period.amount()) : period.toString();
    }

    /**
     * What to check when a log-in is not accepted (530).
     *
     * @return one sentence without its full stop
     */
    public String logInCheck() {
        return logInCheck;
    }

    /** The system behind a host of this platform, such as {@code LIVE}; empty for hosts of others. */
    Optional<String> system(String host) {
        return Optional.ofNullable(hosts.get(host));
    }

    /** Refuses a host of another platform than this one. */
    void checkHost(String host) {
        ofHost(host).filter(owner -> !owner.name.equals(name)).ifPresent(owner -> {
            throw new IllegalArgumentException("the host " + host + " belongs to " + owner
                    + ", and this environment speaks to " + this + "; use " + owner.environments());
        });
    }

    /** Refuses two form fields of one name. */
    void checkFields() {
        if (new HashSet<>(fields.values()).size() < fields.size()) {
            throw new IllegalArgumentException("two form fields have one name: " + fields);
        }
    }

    /** The names of its environments, for messages. */
    String environments() {
        String prefix = name.equals(ISPAPI.name) ? "" : name + "_";
        return "Environment." + prefix + "LIVE or Environment." + prefix + "OTE";
    }

    /** A changed copy. */
    Changes change() {
        return new Changes(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Platform that && identity().equals(that.identity());
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    private List<Object> identity() {
        return Stream.of(
                        name,
                        fields,
                        roleSeparator,
                        idnProfile,
                        startSessionCommand,
                        endSessionCommand,
                        sessionProperty,
                        sessionParameters,
                        loginBesideSession,
                        barePeriods,
                        locks,
                        hosts,
                        logInCheck)
                .toList();
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }

    /** A platform in the making; all else is as on ISPAPI. */
    static final class Changes {

        private final String name;
        private Map<FormField, String> fields = Map.of();
        private String roleSeparator = "!";
        private IdnProfile idnProfile = IdnProfile.ISPAPI;
        private String startSessionCommand = "StartSession";
        private String endSessionCommand = "EndSession";
        private String sessionProperty = "SESSION";
        private Map<String, String> sessionParameters = Map.of();
        private boolean loginBesideSession;
        private boolean barePeriods;
        private Set<Integer> locks = Set.of();
        private Map<String, String> hosts = Map.of();
        private String logInCheck = "";

        private Changes(String name) {
            this.name = name;
        }

        private Changes(Platform platform) {
            this.name = platform.name;
            this.fields = platform.fields;
            this.roleSeparator = platform.roleSeparator;
            this.idnProfile = platform.idnProfile;
            this.startSessionCommand = platform.startSessionCommand;
            this.endSessionCommand = platform.endSessionCommand;
            this.sessionProperty = platform.sessionProperty;
            this.sessionParameters = platform.sessionParameters;
            this.loginBesideSession = platform.loginBesideSession;
            this.barePeriods = platform.barePeriods;
            this.locks = platform.locks;
            this.hosts = platform.hosts;
            this.logInCheck = platform.logInCheck;
        }

        private Changes fields(Map<FormField, String> names) {
            fields = names;
            return this;
        }

        Changes field(FormField field, String fieldName) {
            Map<FormField, String> changed = new EnumMap<>(FormField.class);
            changed.putAll(fields);
            changed.put(field, fieldName);
            return fields(changed);
        }

        Changes roleSeparator(String separator) {
            roleSeparator = separator;
            return this;
        }

        Changes idnProfile(IdnProfile profile) {
            idnProfile = profile;
            return this;
        }

        Changes sessionCommands(String start, String end, String property) {
            startSessionCommand = start;
            endSessionCommand = end;
            sessionProperty = property;
            return this;
        }

        private Changes sessionParameters(Map<String, String> parameters) {
            sessionParameters = parameters;
            return this;
        }

        private Changes loginBesideSession() {
            loginBesideSession = true;
            return this;
        }

        private Changes barePeriods() {
            barePeriods = true;
            return this;
        }

        private Changes locks(Set<Integer> codes) {
            locks = codes;
            return this;
        }

        private Changes hosts(Map<String, String> systems) {
            hosts = systems;
            return this;
        }

        private Changes logInCheck(String advice) {
            logInCheck = advice;
            return this;
        }

        Platform build() {
            return new Platform(this);
        }
    }
}
