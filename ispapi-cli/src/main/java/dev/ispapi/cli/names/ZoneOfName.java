package dev.ispapi.cli.names;

import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user named: a zone, or a domain in it.
 *
 * @param tld what is known of the zone
 * @param domain the domain; empty if the zone itself was named
 */
public record ZoneOfName(Tld tld, Optional<DomainName> domain) {

    private static final String MORE = "; 'rules --list' lists the zones with rules";

    /**
     * Finds a zone by its name, such as {@code ca} or {@code .co.uk}, or by the name of a domain in it.
     *
     * @throws WrongUsageException if it is neither, or there is no such TLD
     */
    public static ZoneOfName ofZoneOrDomain(String text) {
        return ofZoneOrDomain(TldRules.bundled(), text);
    }

    /**
     * Finds a zone by its name, or by the name of a domain in it.
     *
     * @throws WrongUsageException if it is neither, or there is no such TLD
     */
    public static ZoneOfName ofZoneOrDomain(TldRules rules, String text) {
        DomainName name = read(text.startsWith(".") ? text.substring(1) : text);
        Optional<Tld> zone = rules.zone(name.ascii());
        if (zone.isPresent()) {
            return new ZoneOfName(zone.get(), Optional.empty());
        }
        if (name.labels().size() == 1) {
            throw noSuchTld(rules, name);
        }
        return inZone(rules, name);
    }

    /**
     * Finds the zone of a domain.
     *
     * @throws WrongUsageException if the text is no domain name, or there is no such TLD
     */
    public static ZoneOfName ofDomain(String text) {
        return inZone(TldRules.bundled(), domain(text));
    }

    /**
     * Finds the zone of a domain.
     *
     * @throws WrongUsageException if the text is no domain name, or there is no such TLD
     */
    public static ZoneOfName ofDomain(TldRules rules, String text) {
        return inZone(rules, domain(text));
    }

    /**
     * Reads the name of a domain.
     *
     * @throws WrongUsageException if the text is none, or is a zone
     */
    public static DomainName domain(String text) {
        try {
            DomainName name = DomainName.of(text);
            TldRules.bundled().forDomain(name);
            return name;
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ZoneOfName inZone(TldRules rules, DomainName name) {
        Tld tld = rules.forDomain(name).orElseThrow(() -> noSuchTld(rules, name));
        return new ZoneOfName(tld, Optional.of(name));
    }

    private static WrongUsageException noSuchTld(TldRules rules, DomainName name) {
        String tld = name.unicode().substring(name.unicode().lastIndexOf('.') + 1);
        List<String> similar = rules.similarTlds(name.ascii());
        String meant = similar.isEmpty()
                ? MORE
                : similar.stream()
                        .map(other -> "." + other)
                        .collect(Collectors.joining(" or ", "; did you mean ", "?"));
        return new WrongUsageException("there is no TLD ." + tld + meant);
    }

    private static DomainName read(String text) {
        try {
            return DomainName.zone(text);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
