package dev.ispapi.sandbox.internal.object;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Knowledge;
import dev.ispapi.tld.Tld;
import java.util.Optional;

/** Domain names in commands. */
public final class Names {

    private Names() {}

    /**
     * A domain name that must be there.
     *
     * @param parameters where to look
     * @param parameter its name
     * @return the name
     * @throws Refusal 504 or 505 if it is missing or no name
     */
    public static DomainName required(Parameters parameters, String parameter) {
        return parse(parameter, parameters.required(parameter));
    }

    /**
     * Reads a domain name.
     *
     * @param parameter the parameter that holds it
     * @param text its value
     * @return the name
     * @throws Refusal 505 if it is none
     */
    public static DomainName parse(String parameter, String text) {
        try {
            return DomainName.of(text);
        } catch (IllegalArgumentException e) {
            throw badSyntax(parameter, text);
        }
    }

    private static Refusal badSyntax(String parameter, String text) {
        return Refusal.syntax("Syntax error in Parameter " + parameter + " (" + text + ")");
    }

    /**
     * The TLD of a name that is to be ordered or checked.
     *
     * @param world the world
     * @param name the name
     * @return its TLD
     * @throws Refusal 541 if it is none that is known
     */
    public static Tld tld(World world, DomainName name) {
        return known(world, name)
                .orElseThrow(() -> Refusal.invalid("DOMAIN (" + name.ascii() + "); TLD not supported"));
    }

    /** The TLD of a name; empty if nothing is known of it but that it exists. */
    private static Optional<Tld> known(World world, DomainName name) {
        try {
            return world.rules().forDomain(name).filter(tld -> tld.knowledge() != Knowledge.EXISTS);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    541,
                    "Invalid attribute value; DOMAIN (" + name.ascii() + "); TLDs are not supported as domain names");
        }
    }

    /**
     * The TLD of a name that was once accepted.
     *
     * @param world the world
     * @param ascii the name
     * @return its TLD; empty if nothing is known of it
     */
    public static Optional<Tld> ofManaged(World world, String ascii) {
        try {
            return world.rules().forDomain(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
