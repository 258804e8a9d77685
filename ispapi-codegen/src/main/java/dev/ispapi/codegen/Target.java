package dev.ispapi.codegen;

import java.util.regex.Pattern;

/**
 * What the sources are written for: the platform whose commands are described, and the package that their families lie in.
 *
 * @param packageName such as {@code dev.ispapi.cnr}
 * @param platform the constant of the platform, such as {@code CNR}
 */
record Target(String packageName, String platform) {

    static final Target ISPAPI = new Target("dev.ispapi", "ISPAPI");

    /** A family and a type of it, unless the package is written out. */
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\w.])[a-z]\\w*\\.(?=[A-Z])");

    /** The package of a family, such as {@code event}. */
    String family(String family) {
        return packageName + "." + family;
    }

    /** The types that a description names, with their packages: {@code domain.OrderMode}, {@code List<domain.Limit>}. */
    String qualified(String types) {
        return REFERENCE.matcher(types).replaceAll(family -> packageName + "." + family.group());
    }
}
