package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import java.util.Optional;

/**
 * Whether a name can be registered.
 *
 * @param code {@code 210} if it can at the ordinary price, {@code 211} if not
 * @param description what goes with the code
 * @param reason why not; empty if it can
 * @param premium the offer if it is a premium name
 */
public record Availability(int code, String description, String reason, Optional<OutsideName> premium) {

    /**
     * Looks a name up.
     *
     * @param world the world
     * @param parameter the parameter that holds the name
     * @param text the name
     * @return whether it can be registered
     * @throws Refusal if it is no name that can be looked up
     */
    public static Availability of(World world, String parameter, String text) {
        DomainName name = Names.parse(parameter, text);
        Tld tld = Names.tld(world, name);
        String ascii = name.ascii();
        Optional<String> impossible = impossible(tld, name);
        if (impossible.isPresent()) {
            return taken(impossible.get());
        }
        if (world.domains().find(ascii).isPresent()) {
            return taken("Domain exists");
        }
        if (world.outside().find(ascii).filter(OutsideName::isTaken).isPresent()) {
            return taken("Domain exists");
        }
        return Premium.find(world, ascii)
                .map(offer -> new Availability(
                        211, "Premium Domain name available [PREMIUM]", "Premium Domain Name", Optional.of(offer)))
                .orElseGet(() -> new Availability(210, "Available", "", Optional.empty()));
    }

    private static Availability taken(String reason) {
        return new Availability(211, "Domain name not available", reason, Optional.empty());
    }

    /** Why the registry would take no order for such a name (FAQ 32, 38). */
    private static Optional<String> impossible(Tld tld, DomainName name) {
        String label =
                name.ascii().substring(0, name.ascii().length() - tld.zone().length() - 1);
        if (label.indexOf('.') >= 0) {
            return Optional.of("Not right below a zone");
        }
        if (tld.registration().through().isPresent()) {
            return tld.registration().through().map(zone -> "Comes with the name in ." + zone);
        }
        if (tld.registration().open().equals(Optional.of(false))) {
            return Optional.of("No registrations in " + tld);
        }
        boolean isIdn = label.startsWith("xn--");
        if (isIdn) {
            return tld.name().idn().filter(taken -> !taken).map(no -> "IDN not supported");
        }
        if (tld.name().minLength().filter(min -> label.length() < min).isPresent()) {
            return Optional.of("Name too short (min=" + tld.name().minLength().orElseThrow() + ")");
        }
        return tld.name().maxLength().filter(max -> label.length() > max).map(max -> "Name too long (max=" + max + ")");
    }
}
