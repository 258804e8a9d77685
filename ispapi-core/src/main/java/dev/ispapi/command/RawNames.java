package dev.ispapi.command;

import dev.ispapi.idn.IdnProfile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Which parameters of untyped commands hold names that go over the wire in ASCII. */
final class RawNames {

    private static final Set<String> NAMES = Set.of(
            "DOMAIN",
            "NAMESERVER",
            "ADDNAMESERVER",
            "DELNAMESERVER",
            "NEWNAMESERVER",
            "DNSZONE",
            "SSLCERTDOMAIN",
            "SSLCERTCN",
            "ALTERNATECN");

    /** The commands whose names begin with Query, and whose parameters are names all the same. */
    private static final Set<String> NAMING_QUERIES = Set.of(
            "QUERYDOMAINOPTIONS",
            "QUERYDOMAINREPOSITORYINFO",
            "QUERYDNSZONERRLIST",
            "QUERYOBJECTUSERLIST",
            "QUERYSSLCERTDCVEMAILADDRESSLIST");

    private RawNames() {}

    static String convert(
            String command, String parameter, String value, Map<String, String> parameters, IdnProfile profile) {
        boolean isAscii = value.chars().allMatch(c -> c < 0x80);
        String base = withoutIndex(parameter);
        boolean isName = NAMES.contains(base) || isNamedObject(base, parameters);
        if (isAscii || !isName || takesThemAsTheyAre(command)) {
            return value;
        }
        boolean isHostEntry = value.indexOf(' ') > 0 && parameter.contains("NAMESERVER");
        if (isHostEntry) {
            return value;
        }
        return named(
                parameter,
                () -> base.equals("OBJECTID")
                        ? AsciiNames.convertUnlessPattern(value, profile)
                        : AsciiNames.convert(value, profile));
    }

    private static boolean isNamedObject(String parameter, Map<String, String> parameters) {
        return parameter.equals("OBJECTID") && AsciiNames.isNamed(parameters.getOrDefault("OBJECTCLASS", ""));
    }

    private static String named(String parameter, Supplier<String> conversion) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + " " + Problems.of(e), e);
        }
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
