package dev.ispapi.bridge.internal.convert;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words that both platforms use with different spelling or meaning. */
final class Values {

    /** ISPAPI's {@code DEFAULT} renews; that of CNR is the setting of the account, which may let domains expire. */
    static final Map<String, String> RENEWAL_MODES = folded(Map.of(
            "DEFAULT", "AUTORENEW",
            "AUTORENEW", "AUTORENEW",
            "AUTOEXPIRE", "AUTOEXPIRE",
            "AUTODELETE", "AUTODELETE",
            "AUTORENEWMONTHLY", "AUTORENEWMONTHLY"));

    private static final Map<String, String> DOMAIN_STATUS = folded(Map.of(
            "ok", "ACTIVE",
            "ACTIVE", "ACTIVE",
            "REQUESTED", "REQUESTEDCREATE",
            "PROCESSING", "REQUESTEDCREATE",
            "PENDINGCREATE", "REQUESTEDCREATE",
            "PENDINGDELETE", "PENDINGDELETE",
            "redemptionPeriod", "PENDINGDELETE",
            "inactive", "INACTIVE"));

    private static final Map<String, String> TRANSFER_STATUS = folded(Map.ofEntries(
            Map.entry("pending", "PENDING"),
            Map.entry("REQUESTED", "REQUESTED"),
            Map.entry("REQUEST_CONFIRMED", "REQUESTED"),
            Map.entry("INITIATED", "INITIATED"),
            Map.entry("WHOIS_SUCCESSFUL", "REQUESTED"),
            Map.entry("FOREIGN_PENDING", "PENDING"),
            Map.entry("USERTRANSFER", "PENDING"),
            Map.entry("TRADE", "PENDING"),
            Map.entry("TRADEPENDING", "PENDING"),
            Map.entry("clientApproved", "SUCCESSFUL"),
            Map.entry("serverApproved", "SUCCESSFUL"),
            Map.entry("SUCCESSFUL", "SUCCESSFUL"),
            Map.entry("clientCancelled", "FAILED"),
            Map.entry("serverCancelled", "FAILED"),
            Map.entry("clientRejected", "FAILED"),
            Map.entry("FAILED", "FAILED")));

    private Values() {}

    private static Map<String, String> folded(Map<String, String> values) {
        Map<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        folded.putAll(values);
        return folded;
    }

    static String domainStatus(String word) {
        return DOMAIN_STATUS.getOrDefault(word, word);
    }

    static String transferStatus(String word) {
        return TRANSFER_STATUS.getOrDefault(word, word);
    }

    /** One page spells a mode wrongly. */
    static String renewalModeBack(String word) {
        return word.equalsIgnoreCase("AUTORENEWQUATERLY") ? "AUTORENEWQUARTERLY" : word;
    }

    static String eventClass(String word) {
        if (word.equals("DOMAINAPPLICATION")) {
            return "DOMAIN_APPLICATION";
        }
        return word.startsWith("CERTIFICATE_") ? "SSLCERT_" + word.substring("CERTIFICATE_".length()) : word;
    }

    static String eventClassToCnr(String word) {
        if (word.equals("DOMAIN_APPLICATION")) {
            return "DOMAINAPPLICATION";
        }
        return word.startsWith("SSLCERT_") ? "CERTIFICATE_" + word.substring("SSLCERT_".length()) : word;
    }

    /** The value of a closed or open set, compared without regard to case; empty if it is not in there. */
    static <T> Optional<T> lookUp(Map<String, T> values, String value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(value))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
