package dev.ispapi.support.advice;

import dev.ispapi.Platform;
import dev.ispapi.command.Command;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The command that failed: its name, its parameters, and the zone that it was about as far as that is known.
 *
 * <p>The zone comes from the parameter {@code DOMAIN}, unless it is given. Immutable; {@link #toString()} masks secrets.
 */
public final class FailedCommand {

    private static final List<String> NAMES = List.of("DOMAIN", "DOMAIN0", "DNSZONE", "NAMESERVER");

    private final Platform platform;
    private final String name;
    private final Map<String, String> parameters;
    private final Optional<String> zone;
    private final Optional<Tld> tld;

    private FailedCommand(
            Platform platform, String name, Map<String, String> parameters, Optional<String> zone, Optional<Tld> tld) {
        this.platform = platform;
        this.name = name;
        this.parameters = parameters;
        this.zone = zone;
        this.tld = tld;
    }

    /**
     * A command by its name alone.
     *
     * @param name such as {@code AddDomain}
     * @return the command, without parameters and zone
     */
    public static FailedCommand of(String name) {
        return of(name, Map.of());
    }

    /**
     * A command with its parameters.
     *
     * @param name such as {@code AddDomain}
     * @param parameters wire names in any case, and values
     * @return the command, in the zone of its domain
     */
    public static FailedCommand of(String name, Map<String, String> parameters) {
        return of(Platform.ISPAPI, name, parameters);
    }

    private static FailedCommand of(Platform platform, String name, Map<String, String> parameters) {
        Map<String, String> copy = new TreeMap<>();
        parameters.forEach((parameter, value) -> copy.put(parameter.toUpperCase(Locale.ROOT), value));
        Optional<String> domain = domainOf(copy);
        Optional<Tld> tld = domain.flatMap(text -> tldOf(platform, text));
        Optional<String> zone = tld.map(Tld::zone).or(() -> domain.flatMap(FailedCommand::behindTheFirstDot));
        return new FailedCommand(
                platform, PlainText.of(name, Detail.LONGEST), Collections.unmodifiableMap(copy), zone, tld);
    }

    /**
     * A command as it was sent.
     *
     * @param command the command
     * @return its name and parameters, in the zone of its domain, on the command's platform
     * @throws dev.ispapi.InvalidCommandException if the command can't be written
     */
    public static FailedCommand of(Command<?> command) {
        CommandText text = command.encode();
        return of(command.platform().orElse(Platform.ISPAPI), text.command(), text.parameters());
    }

    /**
     * The same on another platform, whose codes and texts the answer has. A typed command is on its own platform already; say it for a raw
     * command, and for a command of ISPAPI that {@code IspapiOnCnr} carried out: codes and texts are those of CNR there.
     *
     * @param other the platform that answered
     * @return a copy; its zone has the rules of that platform
     */
    public FailedCommand on(Platform other) {
        return other.equals(platform) ? this : of(other, name, parameters);
    }

    /**
     * The same in another zone.
     *
     * @param newZone such as {@code nyc} or {@code .co.uk}; also one that nothing is known of
     * @return a copy
     */
    public FailedCommand zone(String newZone) {
        String plain = PlainText.of(newZone, Detail.LONGEST).toLowerCase(Locale.ROOT);
        String bare = plain.startsWith(".") ? plain.substring(1) : plain;
        Optional<Tld> known = zoneOf(platform, bare);
        return new FailedCommand(
                platform,
                name,
                parameters,
                known.map(Tld::zone).or(() -> Optional.of(bare).filter(text -> !text.isEmpty())),
                known);
    }

    /**
     * The same with the zone's rules as the program has them, the live API's answers laid over them for instance.
     *
     * @param rules what is known of the zone
     * @return a copy
     */
    public FailedCommand tld(Tld rules) {
        return new FailedCommand(platform, name, parameters, Optional.of(rules.zone()), Optional.of(rules));
    }

    private static Optional<String> domainOf(Map<String, String> parameters) {
        return NAMES.stream()
                .map(parameters::get)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<Tld> tldOf(Platform platform, String domain) {
        try {
            return TldRules.bundled(platform).forDomain(domain);
        } catch (IllegalArgumentException e) {
            // No domain name, or a zone alone.
            return zoneOf(platform, domain);
        }
    }

    private static Optional<Tld> zoneOf(Platform platform, String zone) {
        try {
            return TldRules.bundled(platform).zone(zone);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> behindTheFirstDot(String domain) {
        String plain = PlainText.of(domain, Detail.LONGEST).toLowerCase(Locale.ROOT);
        int dot = plain.indexOf('.');
        return Optional.of(plain.substring(dot + 1)).filter(zone -> dot >= 0 && !zone.isEmpty());
    }

    /** {@return the platform that answered: ISPAPI, unless the command is typed for another or {@link #on} said so} */
    public Platform platform() {
        return platform;
    }

    /** {@return the command's name, such as {@code AddDomain}} */
    public String name() {
        return name;
    }

    /** {@return the zone without its dot; empty if not known} */
    public Optional<String> zone() {
        return zone;
    }

    /** {@return the rules of the zone; empty if nothing is known of it} */
    public Optional<Tld> tld() {
        return tld;
    }

    /** What was sent; with secrets, so for this package only. */
    Map<String, String> parameters() {
        return parameters;
    }

    /** The domain that it is about. */
    Optional<String> domain() {
        return domainOf(parameters);
    }

    /** The values that must not be shown. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        parameters.forEach((parameter, value) -> {
            if (!value.isEmpty() && Secrets.isSecret(parameter)) {
                secrets.add(value);
            }
        });
        return secrets;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FailedCommand that
                && platform.equals(that.platform)
                && name.equals(that.name)
                && parameters.equals(that.parameters)
                && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + parameters.hashCode();
    }

    /** Name and parameters, secrets masked. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        parameters.forEach((parameter, value) -> text.append(' ')
                .append(parameter)
                .append('=')
                .append(PlainText.shown(Secrets.mask(parameter, value), 80)));
        return text.toString();
    }
}
