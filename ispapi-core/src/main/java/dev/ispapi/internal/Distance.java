package dev.ispapi.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How many letters two names differ by; tells what a misspelt name was meant to be. */
public final class Distance {

    private static final int LONGEST = 64;

    /** Names shorter than this may differ by one letter, longer ones by two. */
    private static final int SHORT = 6;

    private Distance() {}

    /**
     * The candidate that a name is most like.
     *
     * @param name the name as it was written
     * @param candidates the names that there are, in the same case
     * @return empty if none is near
     */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        String best = null;
        int bestDistance = name.length() < SHORT ? 2 : 3;
        for (String candidate : candidates) {
            int distance = between(name, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The name that a name in another case and spelling is most like.
     *
     * @param name the name as it was written
     * @param names the names that there are
     * @return as it is spelt among them; empty if none is near
     */
    public static Optional<String> nearestName(String name, List<String> names) {
        List<String> lowerCase =
                names.stream().map(known -> known.toLowerCase(Locale.ROOT)).toList();
        return nearest(name.toLowerCase(Locale.ROOT), lowerCase).map(near -> names.get(lowerCase.indexOf(near)));
    }

    /**
     * Counts the letters to add, drop or replace.
     *
     * @param a a name
     * @param b another name
     * @return the least number of changes that make one of the other; names of more than 64 letters are counted as far apart
     */
    public static int between(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return LONGEST;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
