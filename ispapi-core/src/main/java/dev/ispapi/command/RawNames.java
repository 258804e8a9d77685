package dev.ispapi.command;

import dev.ispapi.Platform;
import dev.ispapi.idn.IdnProfile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which parameters of untyped commands hold names that go over the wire in ASCII.
 *
 * @param parameters the parameters, without index
 * @param queries the commands whose names begin with Query, and whose parameters are names all the same; in upper case
 * @param hasNamedObjects whether {@code OBJECTID} is a name beside an {@code OBJECTCLASS} of names
 */
record RawNames(Set<String> parameters, Set<String> queries, boolean hasNamedObjects) {

    private static final Set<String> OF_ISPAPI = Set.of(
            "DOMAIN",
            "NAMESERVER",
            "ADDNAMESERVER",
            "DELNAMESERVER",
            "NEWNAMESERVER",
            "DNSZONE",
            "SSLCERTDOMAIN",
            "SSLCERTCN",
            "ALTERNATECN");

    private static final Set<String> QUERIES_OF_ISPAPI = Set.of(
            "QUERYDOMAINOPTIONS",
            "QUERYDOMAINREPOSITORYINFO",
            "QUERYDNSZONERRLIST",
            "QUERYOBJECTUSERLIST",
            "QUERYSSLCERTDCVEMAILADDRESSLIST");

    /** Knowledge base of CNR, command pages of 2026-07-23. Its log is asked with patterns, so that it has no named objects. */
    private static final Set<String> OF_CNR = Set.of(
            "DOMAIN",
            "ADDDOMAIN",
            "DELDOMAIN",
            "NAMESERVER",
            "ADDNAMESERVER",
            "DELNAMESERVER",
            "DNSZONE",
            "HOSTNAME",
            "SOURCE",
            "X-FEE-DOMAIN");

    private static final Set<String> QUERIES_OF_CNR =
            Set.of("QUERYCOMMANDSYNTAX", "QUERYDNSZONERRLIST", "QUERYDNSZONESUBDOMAINLIST");

    private static final RawNames ISPAPI = new RawNames(OF_ISPAPI, QUERIES_OF_ISPAPI, true);
    private static final RawNames CNR = new RawNames(OF_CNR, QUERIES_OF_CNR, false);

    /** The names of a platform's commands. */
    static RawNames of(Platform platform) {
        return platform.name().equals(Platform.CNR.name()) ? CNR : ISPAPI;
    }

    String convert(String command, String parameter, String value, Map<String, String> sent, IdnProfile profile) {
        boolean isAscii = value.chars().allMatch(c -> c < 0x80);
        String base = withoutIndex(parameter);
        boolean isName = parameters.contains(base) || isNamedObject(base, sent);
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

    private boolean isNamedObject(String parameter, Map<String, String> sent) {
        return hasNamedObjects
                && parameter.equals("OBJECTID")
                && AsciiNames.isNamed(sent.getOrDefault("OBJECTCLASS", ""));
    }

    private static String named(String parameter, Supplier<String> conversion) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + " " + Problems.of(e), e);
        }
    }

    /** Lists match patterns, which are no names; the command that converts names must get them unconverted. */
    private boolean takesThemAsTheyAre(String command) {
        String upper = command.toUpperCase(Locale.ROOT);
        boolean isList = upper.startsWith("QUERY") && !queries.contains(upper);
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
