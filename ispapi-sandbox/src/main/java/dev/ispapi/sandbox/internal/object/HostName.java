package dev.ispapi.sandbox.internal.object;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of hosts and DNS zones in their ASCII form. */
public final class HostName {

    private static final int MAX_LENGTH = 253;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

    private HostName() {}

    /**
     * A name as it is kept: in lower case and without the dot of the root.
     *
     * @param name the name
     * @return the name as it is kept
     */
    public static String canonical(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /**
     * Whether a name is one.
     *
     * @param name a canonical name
     * @return true if it has at least two labels of letters, digits and hyphens
     */
    public static boolean isHost(String name) {
        return name.length() <= MAX_LENGTH && HOST.matcher(name).matches();
    }

    /**
     * Whether a name is in a zone.
     *
     * @param name a canonical name
     * @param zone a canonical name
     * @return true if it is the zone's own name, or below it
     */
    public static boolean isWithin(String name, String zone) {
        return name.equals(zone) || name.endsWith("." + zone);
    }
}
