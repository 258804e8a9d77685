package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Parameters;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the parameters of an order of a domain into those of the world's own order. */
final class OrderForm {

    /** Handled here, or of no consequence in a sandbox. */
    private static final Set<String> OWN = Set.of(
            "PERIOD",
            "TRANSFERLOCK",
            "RENEWALMODE",
            "TOKEN",
            "CLTRID",
            "JOBQUEUE",
            "CHECKONLY",
            "TRIGGERFOA",
            "TRIGGERDA",
            "ACCEPT-TRADE",
            "NORENEW",
            "FORCEREQUEST",
            "TARGET",
            "DNSSECDELALL",
            "X-PROMOTION-CODE",
            "X-ACCEPT-PREMIUMPRICE");

    private static final Pattern DNSSEC = Pattern.compile("(ADD|DEL)?DNSSEC(DSDATA)?([0-9]*)");
    private static final Pattern NAMESERVER = Pattern.compile("(ADD|DEL)?NAMESERVER[0-9]*");
    private static final Pattern STATUS = Pattern.compile("(ADD|DEL)?STATUS[0-9]*");
    private static final Pattern OWN_NAMES = Pattern.compile("(ADD|DEL)?DOMAINTAG[0-9]*|X-FEE-.*|EMAIL.*");
    private static final String PLATFORM_HOSTS = ".rrpproxy.net";
    private static final String WORLD_HOSTS = ".ispapi.net";

    private OrderForm() {}

    /** The parameters of the world's order, but for the term. */
    static Map<String, String> of(Parameters sent) {
        Map<String, String> order = new TreeMap<>();
        sent.all().forEach((name, value) -> {
            Matcher dnssec = DNSSEC.matcher(name);
            if (OWN.contains(name) || OWN_NAMES.matcher(name).matches()) {
                return;
            }
            if (dnssec.matches()) {
                String action = dnssec.group(1) == null ? "" : dnssec.group(1);
                String kind = dnssec.group(2) == null ? "SECDNS-KEY" : "SECDNS-DS";
                order.put(action + kind + dnssec.group(3), value);
                if (action.isEmpty()) {
                    // A list that is sent without ADD and DEL replaces what there is.
                    order.put("SECDNS-REMOVE-ALL", "1");
                }
            } else if (NAMESERVER.matcher(name).matches()) {
                order.put(name, host(value));
            } else if (STATUS.matcher(name).matches()) {
                order.put(name, status(value));
            } else if (name.equals("AUTH") && value.equals("AUTO")) {
                order.put("GENERATERANDOMAUTH", "1");
            } else {
                order.put(name, value);
            }
        });
        if (sent.flag("DNSSECDELALL").orElse(false)) {
            order.put("SECDNS-REMOVE-ALL", "1");
        }
        return order;
    }

    private static String status(String value) {
        return switch (value) {
            case "registrar-lock" -> "clientTransferProhibited";
            case "registrar-hold" -> "clientHold";
            default -> value;
        };
    }

    /** The world's name of a nameserver: the platform's own hosts are called otherwise there. */
    static String host(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(PLATFORM_HOSTS)
                ? name.substring(0, name.length() - PLATFORM_HOSTS.length()) + WORLD_HOSTS
                : name;
    }

    /** CNR's name of a nameserver of the world. */
    static String hostBack(String name) {
        return name.endsWith(WORLD_HOSTS)
                ? name.substring(0, name.length() - WORLD_HOSTS.length()) + PLATFORM_HOSTS
                : name;
    }
}
