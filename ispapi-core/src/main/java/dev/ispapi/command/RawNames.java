package dev.ispapi.command;

import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import java.util.Locale;
import java.util.Set;

/** Which parameters of untyped commands hold names that go over the wire in ASCII. */
final class RawNames {

    private static final Set<String> NAMES =
            Set.of("DOMAIN", "NAMESERVER", "ADDNAMESERVER", "DELNAMESERVER", "DNSZONE");

    private RawNames() {}

    static String convert(String command, String parameter, String value, IdnProfile profile) {
        boolean isAscii = value.chars().allMatch(c -> c < 0x80);
        if (isAscii || !NAMES.contains(withoutIndex(parameter)) || takesThemAsTheyAre(command)) {
            return value;
        }
        try {
            return DomainName.zone(value).ascii(profile);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + " " + Problems.of(e), e);
        }
    }

    /** Lists match patterns, which are no names; the command that converts names must get them unconverted. */
    private static boolean takesThemAsTheyAre(String command) {
        String upper = command.toUpperCase(Locale.ROOT);
        boolean isList = upper.startsWith("QUERY")
                && !upper.equals("QUERYDOMAINOPTIONS")
                && !upper.equals("QUERYDOMAINREPOSITORYINFO");
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
