package dev.ispapi.command;

import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import java.util.Locale;
import java.util.Set;

/** Which parameters of untyped commands hold names that go over the wire in ASCII. */
final class RawNames {

    private static final Set<String> NAMES =
            Set.of("DOMAIN", "NAMESERVER", "ADDNAMESERVER", "DELNAMESERVER", "NEWNAMESERVER", "DNSZONE");

    /** The commands whose names begin with Query, and whose parameters are names all the same. */
    private static final Set<String> NAMING_QUERIES = Set.of(
            "QUERYDOMAINOPTIONS", "QUERYDOMAINREPOSITORYINFO", "QUERYDNSZONERRLIST", "QUERYSSLCERTDCVEMAILADDRESSLIST");

    /** What a certificate's name for all hosts of a domain begins with. */
    private static final String ALL_HOSTS = "*.";

    private RawNames() {}

    static String convert(String command, String parameter, String value, IdnProfile profile) {
        boolean isAscii = value.chars().allMatch(c -> c < 0x80);
        if (isAscii || !NAMES.contains(withoutIndex(parameter)) || takesThemAsTheyAre(command)) {
            return value;
        }
        boolean isHostEntry = value.indexOf(' ') > 0 && parameter.contains("NAMESERVER");
        if (isHostEntry) {
            return value;
        }
        try {
            return value.startsWith(ALL_HOSTS)
                    ? ALL_HOSTS + ascii(value.substring(ALL_HOSTS.length()), profile)
                    : ascii(value, profile);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + " " + Problems.of(e), e);
        }
    }

    private static String ascii(String name, IdnProfile profile) {
        return DomainName.zone(name, profile).ascii();
    }

    /** Lists match patterns, which are no names; the command that converts names must get them unconverted. */
    private static boolean takesThemAsTheyAre(String command) {
        String upper = command.toUpperCase(Locale.ROOT);
        boolean isList = upper.startsWith("QUERY") && !NAMING_QUERIES.contains(upper);
        return isList || upper.startsWith("CONVERTIDN");
    }

    private static String withoutIndex(String parameter) {
        int end = parameter.length();
        while (end > 0 && parameter.charAt(end - 1) >= '0' && parameter.charAt(end - 1) <= '9') {
            end--;
        }
        return parameter.substring(0, end);
    }
}
