package dev.ispapi;

import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.internal.http.EndpointCheck;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where commands are sent to: a URL, the system behind it, and the conventions of its {@link Platform}.
 *
 * <p>It is one value on purpose, so that LIVE credentials do not reach OT&amp;E or the other way round, nor those of one platform the
 * other: URL, entity and platform change together. {@link #LIVE} and {@link #CNR_LIVE} charge money, {@link #OTE} and {@link #CNR_OTE}
 * are the free test systems; each has its own credentials.
 *
 * <p>A local stand-in or another platform is a value of its own:
 *
 * <pre>{@code
 * Environment.custom(URI.create("http://localhost:8080/api/call.cgi"));
 * Environment.builder(Platform.CNR, URI.create("http://localhost:8080/api/call.cgi")).build();
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

    /** The live system of CentralNic Reseller: {@code https://api.rrpproxy.net/api/call.cgi}. Orders cost money. */
    public static final Environment CNR_LIVE = builder(
                    Platform.CNR, URI.create("https://" + EndpointCheck.CNR_LIVE_HOST + "/api/call.cgi"))
            .name("CNR_LIVE")
            .build();

    /** The test system of CentralNic Reseller: {@code https://api-ote.rrpproxy.net/api/call.cgi}. */
    public static final Environment CNR_OTE = builder(
                    Platform.CNR, URI.create("https://" + EndpointCheck.CNR_OTE_HOST + "/api/call.cgi"))
            .name("CNR_OTE")
            .build();

    private final String name;
    private final Platform platform;
    private final HttpUrl url;
    private final @Nullable String entity;
    private final @Nullable String system;
    private final boolean plainHttpAllowed;

    private Environment(Builder builder) {
        this.name = builder.name;
        this.platform = builder.platform;
        this.url = builder.url;
        this.entity = builder.entity;
        this.system = builder.system;
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
        return builder(Platform.ISPAPI, url);
    }

    /**
     * An environment of one's own that speaks to a platform: its sandbox, for instance.
     *
     * @param platform whose conventions are meant
     * @param url absolute, {@code https}, or {@code http} to this very machine (see {@link Builder#allowPlainHttp()})
     * @return a builder
     * @throws IllegalArgumentException if the URL can't be used; the message says why
     */
    public static Builder builder(Platform platform, URI url) {
        return new Builder(platform, EndpointCheck.checked(url));
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
     * Whose conventions hold.
     *
     * @return {@link Platform#ISPAPI} unless another was named; changed where this environment's builder changed one of them
     */
    public Platform platform() {
        return platform;
    }

    /**
     * What stands between account and role user in the log-in.
     *
     * @return {@code !} on ISPAPI
     */
    public String roleSeparator() {
        return platform.roleSeparator();
    }

    /**
     * How names are turned into ASCII before they are sent.
     *
     * @return the profile of the platform
     */
    public IdnProfile idnProfile() {
        return platform.idnProfile();
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
        return List.of(name, platform, url, entity(), Optional.ofNullable(system), plainHttpAllowed);
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
        private Platform platform;
        private HttpUrl url;
        private @Nullable String entity;

        /** The system that an earlier URL led to, such as {@code LIVE}; null if it is not known. */
        private @Nullable String system;

        private boolean plainHttpAllowed;

        /** The host for which plain http was allowed before; null if there is none. */
        private @Nullable String plainHttpHost;

        private Builder(Platform platform, HttpUrl url) {
            this.platform = platform;
            this.url = url;
        }

        private Builder(Environment environment) {
            this.name = environment.name;
            this.platform = environment.platform;
            this.url = environment.url;
            this.entity = environment.entity;
            this.system = environment.system;
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
            this.platform = platform.change()
                    .roleSeparator(notBlank("role separator", separator))
                    .build();
            return this;
        }

        /**
         * The name of a form field, where it is not the platform's own.
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
            this.platform = platform.change().field(field, fieldName).build();
            return this;
        }

        /**
         * How names are turned into ASCII before they are sent; {@link IdnProfile#ISPAPI} by default.
         *
         * @param profile another profile
         * @return this builder
         */
        public Builder idnProfile(IdnProfile profile) {
            Objects.requireNonNull(profile, "profile");
            this.platform = platform.change().idnProfile(profile).build();
            return this;
        }

        /**
         * How sessions are opened and ended, where it is not the platform's own way.
         *
         * @param start the command that opens a session
         * @param end the command that ends it
         * @param property the property of the first one's answer that holds the session
         * @return this builder
         */
        public Builder sessionCommands(String start, String end, String property) {
            this.platform = platform.change()
                    .sessionCommands(
                            notBlank("session command", start),
                            notBlank("session command", end),
                            notBlank("session property", property))
                    .build();
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
         *     the other way round, if the URL is that of another platform or system, or if two form fields have one name
         */
        public Environment build() {
            plainHttpAllowed |= url.host().equals(plainHttpHost);
            EndpointCheck.checkSafe(url, plainHttpAllowed);
            EndpointCheck.checkWhole(url, entity);
            platform.checkHost(url.host());
            platform.checkFields();
            checkSystem();
            return new Environment(this);
        }

        /** A copy of LIVE never leads to OT&E, nor the other way round; through a proxy server it stays what it was. */
        private void checkSystem() {
            String led = platform.system(url.host()).orElse(system);
            if (system != null && !system.equals(led)) {
                throw new IllegalArgumentException("the host " + url.host() + " is that of " + platform + "'s " + led
                        + " system, and this environment is a copy of " + system + "; use "
                        + platform.environments());
            }
            system = led;
        }

        private static String notBlank(String what, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the " + what + " is blank; leave it out or give one");
            }
            return text;
        }
    }
}
