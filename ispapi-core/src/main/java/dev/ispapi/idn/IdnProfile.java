package dev.ispapi.idn;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Under which zones the sharp s (ß), the final sigma (ς) and the two joiners are letters of their own, and under which they are mapped.
 *
 * <p>UTS #46 knows both ways. Where they are kept (non-transitional, as IDNA2008 has it), {@code straße.de} is {@code xn--strae-oqa.de};
 * where they are mapped (transitional, as IDNA2003 had it), {@code fußball.com} is {@code fussball.com}. Which way a zone goes is its
 * registry's decision and the platform's; {@link #ISPAPI} is what the platform does, and can be overridden:
 *
 * <pre>{@code
 * Environment environment = Environment.LIVE.toBuilder()
 *         .idnProfile(IdnProfile.ISPAPI.withNonTransitional("com"))
 *         .build();
 * }</pre>
 *
 * <p>A name belongs to a zone by its end, the longest zone counts: {@code straße.co.de} belongs to {@code de}. The names of
 * nameservers follow their own zone, not that of the domain. Immutable.
 */
public final class IdnProfile {

    private static final IdnProfile NON_TRANSITIONAL = new IdnProfile(true, new TreeMap<>());
    private static final IdnProfile TRANSITIONAL = new IdnProfile(false, new TreeMap<>());

    /**
     * What the platform does: non-transitional under art, be, ca, de, fr, pm, re, swiss, tf, wf and yt, else transitional. Source: the
     * API page {@code ConvertIDN}, whose command does the same on the platform's side.
     */
    public static final IdnProfile ISPAPI =
            TRANSITIONAL.withNonTransitional("art", "be", "ca", "de", "fr", "pm", "re", "swiss", "tf", "wf", "yt");

    private final boolean isNonTransitionalElsewhere;
    private final SortedMap<String, Boolean> zones;

    private IdnProfile(boolean isNonTransitionalElsewhere, SortedMap<String, Boolean> zones) {
        this.isNonTransitionalElsewhere = isNonTransitionalElsewhere;
        this.zones = Collections.unmodifiableSortedMap(zones);
    }

    /**
     * A profile that keeps the four characters under all zones.
     *
     * @return the profile
     */
    public static IdnProfile nonTransitional() {
        return NON_TRANSITIONAL;
    }

    /**
     * A profile that maps the four characters under all zones.
     *
     * @return the profile
     */
    public static IdnProfile transitional() {
        return TRANSITIONAL;
    }

    /**
     * This profile, keeping the four characters under more zones.
     *
     * @param zonesThatKeep zones in Unicode or ASCII form, such as {@code com} or {@code co.at}
     * @return a profile that differs in these zones
     * @throws IllegalArgumentException if one is no zone
     */
    public IdnProfile withNonTransitional(String... zonesThatKeep) {
        return with(true, zonesThatKeep);
    }

    /**
     * This profile, mapping the four characters under more zones.
     *
     * @param zonesThatMap zones in Unicode or ASCII form, such as {@code com} or {@code co.at}
     * @return a profile that differs in these zones
     * @throws IllegalArgumentException if one is no zone
     */
    public IdnProfile withTransitional(String... zonesThatMap) {
        return with(false, zonesThatMap);
    }

    private IdnProfile with(boolean isNonTransitional, String... names) {
        SortedMap<String, Boolean> changed = new TreeMap<>(zones);
        for (String name : names) {
            changed.put(DomainName.zone(name, NON_TRANSITIONAL).ascii(), isNonTransitional);
        }
        return new IdnProfile(isNonTransitionalElsewhere, changed);
    }

    /**
     * The zones of which the profile says something of their own.
     *
     * @return ASCII names of zones, and whether they keep the four characters; unmodifiable, in alphabetical order
     */
    public Map<String, Boolean> zones() {
        return zones;
    }

    /**
     * Whether the four characters are kept in names that end in a zone.
     *
     * @param zone a zone, or a name in one
     * @return true if they are kept
     */
    public boolean isNonTransitional(DomainName zone) {
        return isNonTransitional(zone.ascii());
    }

    /** As the other, for a name in ASCII form that may not be valid. */
    boolean isNonTransitional(String ascii) {
        for (int start = 0; start >= 0; ) {
            Boolean found = zones.get(ascii.substring(start));
            if (found != null) {
                return found;
            }
            int dot = ascii.indexOf('.', start);
            start = dot < 0 ? -1 : dot + 1;
        }
        return isNonTransitionalElsewhere;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdnProfile that
                && isNonTransitionalElsewhere == that.isNonTransitionalElsewhere
                && zones.equals(that.zones);
    }

    @Override
    public int hashCode() {
        return 31 * zones.hashCode() + Boolean.hashCode(isNonTransitionalElsewhere);
    }

    /** The zones that keep the four characters, and those that map them. */
    @Override
    public String toString() {
        return "IdnProfile[" + (isNonTransitionalElsewhere ? "non-transitional" : "transitional")
                + (zones.isEmpty() ? "" : " but " + zones) + "]";
    }
}
