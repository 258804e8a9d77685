package dev.ispapi.tld.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The two lists of the catalogue, made anew from the packages. What the packages do not tell, delegation days and operators of older TLDs,
 * is kept from the lists of before.
 *
 * @param tlds the lines of {@code root/tlds.txt}
 * @param secondLevel the lines of {@code root/second-level-zones.txt}
 */
record RootLists(List<String> tlds, List<String> secondLevel) {

    private static final String NONE = "-";
    private static final Set<String> RESTRICTED = Set.of("edu", "gov", "int", "mil");

    /** TLDs that were sponsored when the Expired Registration Recovery Policy came, but for those whose contract has changed since. */
    private static final Set<String> SPONSORED =
            Set.of("aero", "asia", "cat", "coop", "jobs", "museum", "post", "tel", "travel", "xxx");

    /** Generic TLDs of before 2012, which the suffix list files with the country codes. */
    private static final Set<String> GENERIC = Set.of("biz", "com", "info", "mobi", "name", "net", "org", "pro");

    /** TLDs whose second level is open although the suffix list holds zones on it; and one that is no registry. */
    private static final Set<String> WITHOUT_SECOND_LEVEL = Set.of("museum", "arpa");

    /**
     * Makes the lists.
     *
     * @param names all TLDs, in Unicode form
     * @param suffixes the public suffix list
     * @param before the lines of {@code root/tlds.txt} as they are
     * @param comments what stands above both lists: the packages and their versions
     */
    static RootLists of(Collection<String> names, SuffixList suffixes, List<String> before, List<String> comments) {
        Map<String, String[]> known = new TreeMap<>();
        before.stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\t", -1);
            known.put(columns[0], columns);
        });
        Set<String> tlds = new TreeSet<>();
        names.forEach(name -> tlds.add(SuffixList.ascii(name)));
        List<String> lines = new ArrayList<>(comments);
        List<String> zones = new ArrayList<>(comments);
        for (String tld : tlds) {
            String[] old = known.getOrDefault(tld, new String[] {tld, "", NONE, NONE, NONE});
            lines.add(String.join(
                    "\t",
                    tld,
                    kind(tld, suffixes),
                    old[2],
                    suffixes.contracts().getOrDefault(tld, old[3]),
                    old[4].equals(NONE) ? suffixes.operators().getOrDefault(tld, NONE) : old[4]));
            Set<String> labels = suffixes.secondLevel().getOrDefault(tld, Set.of());
            if (!labels.isEmpty() && !WITHOUT_SECOND_LEVEL.contains(tld)) {
                zones.add(tld + " " + String.join(" ", labels));
            }
        }
        return new RootLists(lines, zones);
    }

    private static String kind(String tld, SuffixList suffixes) {
        if (tld.equals("arpa")) {
            return "I";
        }
        if (RESTRICTED.contains(tld)) {
            return "R";
        }
        if (SPONSORED.contains(tld)) {
            return "S";
        }
        boolean isGeneric = GENERIC.contains(tld)
                || suffixes.newTlds().contains(tld)
                || (tld.length() > 2 && !suffixes.tlds().contains(tld));
        return isGeneric ? "G" : "C";
    }
}
