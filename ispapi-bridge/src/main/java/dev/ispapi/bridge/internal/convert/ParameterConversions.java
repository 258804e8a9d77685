package dev.ispapi.bridge.internal.convert;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The conversions of parameters, by the names that the mapping gives them. */
final class ParameterConversions {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-[0-9]{2}-[0-9]{2}( .*)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int MOST_STREETS = 3;
    private static final String DESCENDING = "DESC";

    private static final Map<String, ParameterConversion> BY_NAME = Map.ofEntries(
            Map.entry("period", value(Periods::toCnr)),
            Map.entry("renewalMode", value(ParameterConversions::renewalMode)),
            Map.entry("zoneName", value(Records::withoutDot)),
            Map.entry("eventClass", value(Values::eventClassToCnr)),
            Map.entry("year", value(ParameterConversions::year)),
            Map.entry("yearOfDate", value(ParameterConversions::yearOfDate)),
            Map.entry("day", value(ParameterConversions::day)),
            Map.entry("digits", value(ParameterConversions::digits)),
            Map.entry("noLeadingDot", value(name -> name.startsWith(".") ? name.substring(1) : name)),
            Map.entry("classToZone", ParameterConversions::zone),
            Map.entry("orderBy", ParameterConversions::orderBy),
            Map.entry("record", ParameterConversions::record),
            Map.entry("street", ParameterConversions::street),
            Map.entry("lines", ParameterConversions::lines),
            Map.entry("agreement", ParameterConversions::agreement),
            Map.entry("nordic", ParameterConversions::nordic),
            Map.entry("zoneInName", ParameterConversions::zoneInName),
            // The code that composes the command reads it.
            Map.entry("flow", (given, draft) -> {}));

    private ParameterConversions() {}

    static ParameterConversion named(String name) {
        ParameterConversion conversion = BY_NAME.get(name);
        if (conversion == null) {
            throw new IllegalStateException("there is no conversion of parameters named " + name);
        }
        return conversion;
    }

    private static ParameterConversion value(UnaryOperator<String> change) {
        return (given, draft) -> draft.put(given.cnrName(), change.apply(given.value()), given.name());
    }

    private static String renewalMode(String mode) {
        return Optional.ofNullable(Values.RENEWAL_MODES.get(mode))
                .orElseThrow(() -> new IllegalArgumentException("is " + mode
                        + ", which is no renewal mode of both platforms; give AUTORENEW, AUTOEXPIRE,"
                        + " AUTODELETE or AUTORENEWMONTHLY"));
    }

    private static String year(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new IllegalArgumentException("is " + year + "; give a year of four digits");
        }
        return year;
    }

    private static String yearOfDate(String date) {
        var matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "is " + date + "; give a date such as 2027-03-24, of which CNR takes the year");
        }
        return matcher.group(1);
    }

    private static String day(String day) {
        if (!DAY.matcher(day).matches()) {
            throw new IllegalArgumentException("is not a day such as 2027-03-24, which CNR wants");
        }
        return day;
    }

    private static String digits(String number) {
        if (!DIGITS.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "is not a number; CNR takes the digits of an organization's number only");
        }
        return number;
    }

    private static void zone(Given given, CommandDraft draft) {
        draft.put(given.cnrName(), given.question().tables().zone(given.value()), given.name());
    }

    private static void orderBy(Given given, CommandDraft draft) {
        Map<String, String> columns = given.question().mapping().orderBy();
        String wanted = given.value().toUpperCase(Locale.ROOT);
        boolean isDescending = !columns.containsKey(wanted) && wanted.endsWith(DESCENDING);
        String column = isDescending ? wanted.substring(0, wanted.length() - DESCENDING.length()) : wanted;
        String cnr = columns.get(column);
        if (cnr == null) {
            throw new IllegalArgumentException(
                    "is " + given.value() + ", by which CNR does not sort this list; give one of "
                            + String.join(", ", columns.keySet()) + ", with DESC at its end for the other direction");
        }
        draft.put(given.cnrName(), cnr, given.name());
        draft.put("ORDER", isDescending ? DESCENDING : "ASC", given.name());
    }

    private static void record(Given given, CommandDraft draft) {
        String zone = given.question().required("DNSZONE");
        draft.put(given.cnrName(), Records.toCnr(given.value(), zone), given.name());
    }

    private static void street(Given given, CommandDraft draft) {
        int index = given.index().orElse(0);
        if (index >= MOST_STREETS) {
            throw new IllegalArgumentException(
                    "is one line too many; CNR takes STREET0 to STREET" + (MOST_STREETS - 1));
        }
        draft.put("STREET" + index, given.value(), given.name());
    }

    /** Lines of ISPAPI are one text on CNR; the wire has no line breaks, so blanks part them. */
    private static void lines(Given given, CommandDraft draft) {
        draft.append(given.row().to().orElseThrow() + "0", given.value());
    }

    private static void agreement(Given given, CommandDraft draft) {
        if (!given.value().equals("1")) {
            throw new IllegalArgumentException(
                    "is " + given.value() + "; only the agreement 1 has a counterpart on CNR");
        }
        String other = given.name().contains("OLD")
                ? given.name().replace("OLD", "NEW")
                : given.name().replace("NEW", "OLD");
        if (given.question().value(other).filter("1"::equals).isEmpty()) {
            throw new IllegalArgumentException(
                    "alone has no counterpart: CNR's TRIGGERDA=1 states that both registrants agree; give " + other
                            + "=1 too, or neither");
        }
        draft.put(given.cnrName(), "1", given.name());
    }

    private static void nordic(Given given, CommandDraft draft) {
        boolean isNu = given.question()
                .value("DOMAIN")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .endsWith(".nu");
        String name = given.name().endsWith("VATID") ? "X-NU-IIS-VATNO" : "X-NU-IIS-IDNO";
        draft.put(isNu ? name : given.cnrName(), given.value(), given.name());
    }

    private static void zoneInName(Given given, CommandDraft draft) {
        String domain = given.question().required("DOMAIN");
        String tld = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        draft.put("X-" + tld + "-ACCEPT-TRUSTEE-TAC", given.value(), given.name());
    }
}
