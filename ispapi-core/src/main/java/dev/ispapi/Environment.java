package dev.ispapi;

import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.internal.http.EndpointCheck;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * All that is particular to a platform: its URL, entity, form fields, way to write role users, names of the session commands, and
 * how it turns internationalized names into ASCII.
 *
 * <p>It is one value on purpose, so that nobody sends LIVE credentials to OT&amp;E or the other way round: URL and entity change
 * together. {@link #LIVE} charges money, {@link #OTE} is the free test system; each has its own credentials.
 *
 * <p>A local stand-in or another platform is a value of its own:
 *
 * <pre>{@code
 * Environment.custom(URI.create("http://localhost:8080/api/call.cgi"));
 * Environment.builder(URI.create("https://api.example.net/call")).roleSeparator(":").field(FormField.SESSION, "s_sessionid").build();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Environment {

    /** The live system: {@code https://api.ispapi.net/api/call.cgi}, entity {@code 54cd}. Orders cost money. */
    public static final Environment LIVE = builder(URI.create("https://" + EndpointCheck.LIVE_HOST + "/api/call.cgi"))
            .name("LIVE")
            .entity(EndpointCheck.LIVE_ENTITY)
            .build();

    /** The test system: {@code https://api-ote.ispapi.net/api/call.cgi}, entity {@code 1234}. */
    public static final Environment OTE = builder(URI.create("https://" + EndpointCheck.OTE_HOST + "/api/call.cgi"))
            .name("OTE")
            .entity(EndpointCheck.OTE_ENTITY)
            .build();

    private final String name;
    private final HttpUrl url;
    private final @Nullable String entity;
    private final String roleSeparator;
    private final Map<FormField, String> fields;
    private final IdnProfile idnProfile;
    private final String startSessionCommand;
    private final String endSessionCommand;
    private final String sessionProperty;
    private final boolean plainHttpAllowed;

    private Environment(Builder builder) {
        this.name = builder.name;
        this.url = builder.url;
        this.entity = builder.entity;
        this.roleSeparator = builder.roleSeparator;
        this.fields = Collections.unmodifiableMap(new EnumMap<>(builder.fields));
        this.idnProfile = builder.idnProfile;
        this.startSessionCommand = builder.startSessionCommand;
        this.endSessionCommand = builder.endSessionCommand;
        this.sessionProperty = builder.sessionProperty;
        this.plainHttpAllowed = builder.plainHttpAllowed;
    }

    /**
     * An environment with another URL, no entity, and everything else as on ISPAPI: a sandbox, for instance.
     *
     * @param url absolute, {@code https}, or {@code http} to this very machine
     * @return the environment, named {@code custom}
     * @throws IllegalArgumentException if the URL can't be used; the message says why
     */
    public static Environment custom(URI url) {
        return builder(url).build();
    }

    /**
     * An environment of one's own, with ISPAPI's conventions until told otherwise and without an entity.
     *
     * @param url absolute, {@code https}, or {@code http} to this very machine (see {@link Builder#allowPlainHttp()})
     * @return a builder
     * @throws IllegalArgumentException if the URL can't be used; the message says why
     */
    public static Builder builder(URI url) {
        return new Builder(EndpointCheck.checked(url));
    }

    /**
     * A changed copy: ISPAPI's LIVE system behind a proxy server of one's own, for instance, is {@code LIVE.toBuilder().url(...)}.
     *
     * @return a builder with everything as it is here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The name for people and logs.
     *
     * @return such as {@code OTE}
     */
    public String name() {
        return name;
    }

    /**
     * Where commands are posted to.
     *
     * @return an absolute URL without credentials
     */
    public URI url() {
        return url.uri();
    }

    /**
     * Whether {@link Builder#allowPlainHttp()} was called for this environment's host.
     *
     * @return true if {@code http} to another machine is allowed
     */
    public boolean isPlainHttpAllowed() {
        return plainHttpAllowed;
    }

    /**
     * Which system of the platform is meant.
     *
     * @return such as {@code 54cd}; empty if the platform has no such field
     */
    public Optional<String> entity() {
        return Optional.ofNullable(entity);
    }

    /**
     * What stands between account and role user in the log-in.
     *
     * @return {@code !} on ISPAPI
     */
    public String roleSeparator() {
        return roleSeparator;
    }

    /**
     * The name of a form field.
     *
     * @param field which
     * @return such as {@code s_login}
     */
    public String fieldName(FormField field) {
        return Objects.requireNonNull(fields.get(field), "field");
    }

    /**
     * How names are turned into ASCII before they are sent.
     *
     * @return the profile of this platform
     */
    public IdnProfile idnProfile() {
        return idnProfile;
    }

    /**
     * The command that opens a session.
     *
     * @return {@code StartSession} on ISPAPI
     */
    public String startSessionCommand() {
        return startSessionCommand;
    }

    /**
     * The command that ends a session.
     *
     * @return {@code EndSession} on ISPAPI
     */
    public String endSessionCommand() {
        return endSessionCommand;
    }

    /**
     * The property of the answer that holds the session.
     *
     * @return {@code SESSION} on ISPAPI
     */
    public String sessionProperty() {
        return sessionProperty;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Environment that && identity().equals(that.identity());
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    private List<Object> identity() {
        return List.of(
                name,
                url,
                entity(),
                roleSeparator,
                fields,
                idnProfile,
                startSessionCommand,
                endSessionCommand,
                sessionProperty,
                plainHttpAllowed);
    }

    /** Name and URL; a query of the URL is left out. */
    @Override
    public String toString() {
        return name + " (" + url.newBuilder().query(null).build() + ")";
    }

    /** Builds an {@link Environment}. Not thread-safe. */
    public static final class Builder {

        private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z0-9_.-]+");

        private String name = "custom";
        private HttpUrl url;
        private @Nullable String entity;
        private String roleSeparator = "!";
        private final Map<FormField, String> fields = new EnumMap<>(FormField.class);
        private IdnProfile idnProfile = IdnProfile.ISPAPI;
        private String startSessionCommand = "StartSession";
        private String endSessionCommand = "EndSession";
        private String sessionProperty = "SESSION";
        private boolean plainHttpAllowed;

        /** The host for which plain http was allowed before; null if there is none. */
        private @Nullable String plainHttpHost;

        private Builder(HttpUrl url) {
            this.url = url;
            for (FormField field : FormField.values()) {
                fields.put(field, field.ispapiName());
            }
        }

        private Builder(Environment environment) {
            this.name = environment.name;
            this.url = environment.url;
            this.entity = environment.entity;
            this.roleSeparator = environment.roleSeparator;
            this.fields.putAll(environment.fields);
            this.idnProfile = environment.idnProfile;
            this.startSessionCommand = environment.startSessionCommand;
            this.endSessionCommand = environment.endSessionCommand;
            this.sessionProperty = environment.sessionProperty;
            this.plainHttpHost = environment.plainHttpAllowed ? environment.url.host() : null;
        }

        /**
         * The name for people and logs.
         *
         * @param newName any text that is not blank
         * @return this builder
         */
        public Builder name(String newName) {
            this.name = notBlank("name", newName);
            return this;
        }

        /**
         * Where commands are posted to.
         *
         * @param newUrl absolute, {@code https}, or {@code http} to this very machine
         * @return this builder
         * @throws IllegalArgumentException if the URL can't be used; the message says why
         */
        public Builder url(URI newUrl) {
            this.url = EndpointCheck.checked(newUrl);
            return this;
        }

        /**
         * Which system of the platform is meant.
         *
         * @param newEntity such as {@code 54cd}
         * @return this builder
         */
        public Builder entity(String newEntity) {
            this.entity = notBlank("entity", newEntity);
            return this;
        }

        /**
         * What stands between account and role user in the log-in; {@code !} by default.
         *
         * @param separator such as {@code :}
         * @return this builder
         */
        public Builder roleSeparator(String separator) {
            this.roleSeparator = notBlank("role separator", separator);
            return this;
        }

        /**
         * The name of a form field, where it is not ISPAPI's.
         *
         * @param field which
         * @param fieldName such as {@code s_sessionid}
         * @return this builder
         */
        public Builder field(FormField field, String fieldName) {
            if (!FIELD_NAME.matcher(fieldName).matches()) {
                throw new IllegalArgumentException(
                        "expected a name of letters, digits, '_', '.' and '-' for the form field " + field + ", found "
                                + Excerpt.quote(fieldName));
            }
            fields.put(field, fieldName);
            return this;
        }

        /**
         * How names are turned into ASCII before they are sent; {@link IdnProfile#ISPAPI} by default.
         *
         * @param profile another profile
         * @return this builder
         */
        public Builder idnProfile(IdnProfile profile) {
            this.idnProfile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /**
         * How sessions are opened and ended, where it is not ISPAPI's {@code StartSession}, {@code EndSession} and {@code SESSION}.
         *
         * @param start the command that opens a session
         * @param end the command that ends it
         * @param property the property of the first one's answer that holds the session
         * @return this builder
         */
        public Builder sessionCommands(String start, String end, String property) {
            this.startSessionCommand = notBlank("session command", start);
            this.endSessionCommand = notBlank("session command", end);
            this.sessionProperty = notBlank("session property", property);
            return this;
        }

        /**
         * Allows {@code http} to another machine. Log-in, password and auth codes then travel in clear: only for a network of one's
         * own, such as a container beside the proxy server that adds TLS. It is allowed for the host that this environment is built with,
         * and to be said again for a copy that leads to another one.
         *
         * @return this builder
         */
        public Builder allowPlainHttp() {
            this.plainHttpAllowed = true;
            return this;
        }

        /**
         * The environment.
         *
         * @return an immutable value
         * @throws IllegalArgumentException if plain {@code http} leads to another machine, if LIVE's URL meets OT&amp;E's entity or
         *     the other way round, or if two form fields have one name
         */
        public Environment build() {
            plainHttpAllowed |= url.host().equals(plainHttpHost);
            EndpointCheck.checkSafe(url, plainHttpAllowed);
            EndpointCheck.checkWhole(url, entity);
            if (new HashSet<>(fields.values()).size() < fields.size()) {
                throw new IllegalArgumentException("two form fields have one name: " + fields);
            }
            return new Environment(this);
        }

        private static String notBlank(String what, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the " + what + " is blank; leave it out or give one");
            }
            return text;
        }
    }
}
