package dev.ispapi.sandbox.internal.object;

import java.util.Locale;
import java.util.regex.Pattern;

/** Host names in ASCII. */
public final class HostName {

    private static final int MAX_LENGTH = 253;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

    private HostName() {}

    /**
     * One form for each name.
     *
     * @param name a name
     * @return in lower case, without a closing dot
     */
    public static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /**
     * Whether a name can be a host's.
     *
     * @param name a name in lower case, without a closing dot
     * @return true for two labels or more of letters, digits and hyphens
     */
    public static boolean isHost(String name) {
        return name.length() <= MAX_LENGTH && HOST.matcher(name).matches();
    }

    /**
     * Whether a name lies in a zone.
     *
     * @param name a name
     * @param zone a zone, with a closing dot if the name has one
     * @return true for the zone itself, and for all below it
     */
    public static boolean isWithin(String name, String zone) {
        return name.equals(zone) || name.endsWith("." + zone);
    }
}
