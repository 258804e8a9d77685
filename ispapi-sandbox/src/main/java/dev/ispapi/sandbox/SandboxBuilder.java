package dev.ispapi.sandbox;

import dev.ispapi.Platform;
import dev.ispapi.sandbox.internal.server.ListenAt;
import dev.ispapi.sandbox.internal.tls.ServerCertificate;
import dev.ispapi.sandbox.internal.world.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How a sandbox starts. Not thread-safe. */
public final class SandboxBuilder {

    private static final int HIGHEST_PORT = 65_535;
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> LOOPBACKS = Set.of(LOOPBACK, "localhost", "::1");
    private static final int SHORTEST_TOKEN = 12;

    private int port;
    private String address = LOOPBACK;
    private final Set<String> hostNames = new LinkedHashSet<>();
    private Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
    private @Nullable Path state;
    private @Nullable String entity;
    private @Nullable String token;
    private boolean isTls;
    private OptionalInt tlsPort = OptionalInt.empty();
    private Platform platform = Platform.ISPAPI;

    SandboxBuilder() {}

    /**
     * Sets the port.
     *
     * @param number 1 to 65535, or 0, the default, for any that is free
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public SandboxBuilder port(int number) {
        port = checkedPort(number);
        return this;
    }

    private static int checkedPort(int number) {
        if (number < 0 || number > HIGHEST_PORT) {
            throw new IllegalArgumentException("expected a port from 0 to " + HIGHEST_PORT + ", found " + number);
        }
        return number;
    }

    /**
     * Sets the address to listen at; the default is {@code 127.0.0.1}, which other machines can't reach. With any other address,
     * {@link #token(String)} is needed: control and console can change everything.
     *
     * @param newAddress an IP address or host name of this machine; {@code 0.0.0.0} for all
     * @return this
     */
    public SandboxBuilder bind(String newAddress) {
        address = Objects.requireNonNull(newAddress, "newAddress");
        return this;
    }

    /**
     * Adds a name that clients call this machine by, such as the name of a container. Requests to other names are refused, as they come from
     * web pages that only look as if they were on this machine.
     *
     * @param name a host name without port
     * @return this
     */
    public SandboxBuilder hostName(String name) {
        hostNames.add(name.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Sets the token that requests of control and console must bring: {@code Authorization: Bearer TOKEN}, or {@code ?token=TOKEN} once in a
     * browser. The API itself has its log-ins.
     *
     * @param newToken at least 12 characters of {@code A-Z a-z 0-9 - _ . ~}
     * @return this
     * @throws IllegalArgumentException if it is shorter, or has other characters
     */
    public SandboxBuilder token(String newToken) {
        if (!newToken.matches("[A-Za-z0-9._~-]{" + SHORTEST_TOKEN + ",}")) {
            throw new IllegalArgumentException(
                    "expected a token of at least " + SHORTEST_TOKEN + " characters of A-Z a-z 0-9 - _ . ~");
        }
        token = newToken;
        return this;
    }

    /**
     * Sets the platform whose commands are taken: log-in, names, answers and dates are then that platform's. The world behind it is the same
     * one: a state that was saved with one platform can be gone on with by the other.
     *
     * @param other {@link Platform#ISPAPI}, the default, or {@link Platform#CNR}
     * @return this
     * @throws IllegalArgumentException if it is another one
     */
    public SandboxBuilder platform(Platform other) {
        if (!Platform.all().contains(other)) {
            throw new IllegalArgumentException("the sandbox speaks " + Platform.all() + ", found " + other);
        }
        platform = other;
        return this;
    }

    /**
     * Answers one entity ({@code s_entity}), and requests without one. By default any entity is answered.
     *
     * @param newEntity the entity, such as {@code 1234}
     * @return this
     */
    public SandboxBuilder entity(String newEntity) {
        entity = Objects.requireNonNull(newEntity, "newEntity");
        return this;
    }

    /**
     * Takes HTTPS instead of HTTP, with a certificate that is made at the start; see {@link Sandbox#certificate()}.
     *
     * @return this
     */
    public SandboxBuilder tls() {
        isTls = true;
        return this;
    }

    /**
     * Takes HTTPS beside HTTP, at a port of its own, with a certificate that is made at the start; see {@link Sandbox#tlsUrl()}.
     *
     * @param number 1 to 65535, or 0 for any that is free
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public SandboxBuilder tlsPort(int number) {
        tlsPort = OptionalInt.of(checkedPort(number));
        return this;
    }

    /**
     * Sets the clock below the sandbox's own, which {@link SandboxClock#advance} runs ahead of. By default it stands still at the moment
     * of the start; {@code Clock.systemUTC()} lets it go with the wall clock.
     *
     * @param base the clock
     * @return this
     */
    public SandboxBuilder clock(Clock base) {
        clock = base;
        return this;
    }

    /**
     * Keeps the world in a file, as JSON: it is read at the start if it is there, and written when the sandbox is closed. Passwords are in it
     * hashed (PBKDF2); auth codes, secrets of one-time codes and other secrets are encrypted, with a key in a file beside it:
     * {@code world.json.key} of {@code world.json}. A secret that was written into the file by hand, without encryption, is read too.
     *
     * @param file the file; its folder must be there
     * @return this
     */
    public SandboxBuilder state(Path file) {
        state = file;
        return this;
    }

    /**
     * Starts the sandbox.
     *
     * @return the sandbox; it runs until it is closed
     * @throws UncheckedIOException if the port is taken, or if the state can't be read, or could not be saved
     * @throws IllegalStateException if it would listen beyond this machine without a token, or was told two ways of HTTPS, {@link #tls()} and
     *     {@link #tlsPort(int)}
     */
    public Sandbox start() {
        if (!LOOPBACKS.contains(address) && token == null) {
            throw new IllegalStateException("a sandbox that listens at " + address
                    + " can be reached from other machines; set a token for its control address and console");
        }
        if (isTls && tlsPort.isPresent()) {
            throw new IllegalStateException(
                    "tls() takes HTTPS instead of HTTP, tlsPort() beside it; leave one of them out");
        }
        try {
            return new Sandbox(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    Language language() {
        return platform.equals(Platform.CNR) ? Language.CNR : Language.ISPAPI;
    }

    Platform platform() {
        return platform;
    }

    Clock clock() {
        return clock;
    }

    Optional<Path> state() {
        return Optional.ofNullable(state);
    }

    Optional<String> entity() {
        return Optional.ofNullable(entity);
    }

    List<String> entities() {
        return entity().stream().toList();
    }

    Optional<ServerCertificate> certificate() throws IOException {
        if (!isTls && tlsPort.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>(hostNames);
        if (!List.of("0.0.0.0", "::").contains(address)) {
            names.add(address);
        }
        try {
            return Optional.of(ServerCertificate.create(names, Instant.now()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java can't make a certificate: " + e.getMessage(), e);
        }
    }

    /** Where the sandbox listens: one place, or beside it another one for HTTPS. */
    List<ListenAt> listenAt(Optional<SSLContext> tls) {
        ListenAt first = new ListenAt(
                address, port, Set.copyOf(hostNames), Optional.ofNullable(token), tls.filter(context -> isTls));
        return tlsPort.isEmpty()
                ? List.of(first)
                : List.of(first, new ListenAt(address, tlsPort.getAsInt(), first.hostNames(), first.token(), tls));
    }
}
