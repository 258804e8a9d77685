package dev.ispapi.tld.refresh;

import dev.ispapi.idn.DomainName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the public suffix list says in its section of registries: the zones on the second level, and of each gTLD since 2012 the day of
 * its contract and its operator.
 *
 * @param tlds the TLDs with a line of their own
 * @param newTlds those among them that are gTLDs since 2012
 * @param secondLevel by TLD, the labels before it; {@code *} for any label
 * @param contracts by TLD, the day of the contract
 * @param operators by TLD, the operator
 */
record SuffixList(
        Set<String> tlds,
        Set<String> newTlds,
        Map<String, Set<String>> secondLevel,
        Map<String, String> contracts,
        Map<String, String> operators) {

    private static final String BEGIN = "// ===BEGIN ICANN DOMAINS===";
    private static final String END = "// ===END ICANN DOMAINS===";
    private static final String NEW_TLDS = "// newGTLDs";
    private static final Pattern CONTRACT = Pattern.compile("// (\\S+) : (\\d{4}-\\d\\d-\\d\\d) ?(.*)");

    static SuffixList read(List<String> lines) {
        Reader reader = new Reader();
        int begin = lines.indexOf(BEGIN);
        int end = lines.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("expected a section from \"" + BEGIN + "\" to \"" + END + "\"");
        }
        lines.subList(begin + 1, end).forEach(line -> reader.read(line.strip()));
        return new SuffixList(reader.tlds, reader.newTlds, reader.secondLevel, reader.contracts, reader.operators);
    }

    /** Goes through the section line by line. */
    private static final class Reader {

        private final Set<String> tlds = new TreeSet<>();
        private final Set<String> newTlds = new TreeSet<>();
        private final Map<String, Set<String>> secondLevel = new TreeMap<>();
        private final Map<String, String> contracts = new HashMap<>();
        private final Map<String, String> operators = new HashMap<>();
        private boolean isNew;

        private void read(String line) {
            if (line.startsWith("//")) {
                isNew |= line.startsWith(NEW_TLDS);
                Matcher contract = CONTRACT.matcher(line);
                if (isNew && contract.matches()) {
                    contracts.put(ascii(contract.group(1)), contract.group(2));
                    operators.put(ascii(contract.group(1)), contract.group(3).strip());
                }
            } else if (!line.isEmpty() && !line.startsWith("!")) {
                rule(line);
            }
        }

        private void rule(String rule) {
            String[] labels = rule.split("\\.", -1);
            String tld = ascii(labels[labels.length - 1]);
            if (labels.length == 1) {
                tlds.add(tld);
                if (isNew) {
                    newTlds.add(tld);
                }
            } else if (labels.length == 2) {
                secondLevel.computeIfAbsent(tld, key -> new TreeSet<>()).add(ascii(labels[0]));
            }
        }
    }

    /** A label in ASCII form. The list holds labels that registries have, not what a user typed. */
    static String ascii(String label) {
        return label.equals("*") ? label : DomainName.zone(label).ascii();
    }
}
