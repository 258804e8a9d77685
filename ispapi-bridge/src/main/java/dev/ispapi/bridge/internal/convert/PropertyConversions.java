package dev.ispapi.bridge.internal.convert;

import dev.ispapi.bridge.mapping.CommandMapping;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conversions of properties, by the names that the mapping gives them. */
final class PropertyConversions {

    /** Makes the values of a property of a response. */
    interface PropertyConversion {

        List<String> convert(CnrAnswer answer, List<String> values);
    }

    private static final Map<String, PropertyConversion> BY_NAME = Map.ofEntries(
            // All dates lose their fraction when they are read; one that is empty is none.
            Map.entry("date", (answer, values) -> values.stream().allMatch(String::isEmpty) ? List.of() : values),
            Map.entry("domainStatus", each(Values::domainStatus)),
            Map.entry("transferStatus", each(Values::transferStatus)),
            Map.entry("renewalMode", each(Values::renewalModeBack)),
            Map.entry("eventClass", each(Values::eventClass)),
            Map.entry("zoneToClass", each(CommandMapping::tldClass)),
            Map.entry("lowerCase", each(value -> value.toLowerCase(Locale.ROOT))),
            Map.entry("blanks", each(value -> value.replace(';', ' '))),
            Map.entry("closingDot", each(value -> value.isEmpty() || value.endsWith(".") ? value : value + ".")),
            Map.entry("years", each(value -> Periods.listBack(value).orElse(value))),
            Map.entry(
                    "days",
                    some(value ->
                            value.chars().allMatch(Character::isDigit) ? Optional.of(value + "d") : Optional.empty())),
            Map.entry("periods", some(Periods::listBack)),
            Map.entry("renewalPeriods", PropertyConversions::renewalPeriods),
            Map.entry("flag", each(value -> value.isEmpty() || value.equals("0") ? value : "1")),
            Map.entry("present", some(value -> value.equals("1") ? Optional.of("1") : Optional.empty())),
            Map.entry("yesNo", some(PropertyConversions::yesNo)),
            Map.entry("ownerChange", PropertyConversions::ownerChange),
            Map.entry("eventObject", PropertyConversions::eventObject),
            Map.entry("personName", PropertyConversions::personName),
            Map.entry("first", (answer, values) -> values.stream().limit(1).toList()),
            Map.entry("joined", (answer, values) -> List.of(String.join("", values))),
            // The code that composes the response makes it.
            Map.entry("flow", (answer, values) -> List.of()));

    private PropertyConversions() {}

    static PropertyConversion named(String name) {
        PropertyConversion conversion = BY_NAME.get(name);
        if (conversion == null) {
            throw new IllegalStateException("there is no conversion of properties named " + name);
        }
        return conversion;
    }

    private static PropertyConversion each(Function<String, String> change) {
        return (answer, values) -> values.stream().map(change).toList();
    }

    /** Values that mean nothing are left out. */
    private static PropertyConversion some(Function<String, Optional<String>> change) {
        return (answer, values) ->
                values.stream().map(change).flatMap(Optional::stream).toList();
    }

    /** A zone without explicit renewal has no periods to renew for. */
    private static List<String> renewalPeriods(CnrAnswer answer, List<String> values) {
        boolean isExplicit =
                answer.value("RRPSUPPORTSRENEWAL").filter("1"::equals).isPresent();
        return isExplicit
                ? values.stream()
                        .map(Periods::listBack)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<String> yesNo(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("yes")) {
            return Optional.of("YES");
        }
        return lower.startsWith("no") ? Optional.of("NO") : Optional.empty();
    }

    private static List<String> ownerChange(CnrAnswer answer, List<String> values) {
        boolean isPolicyOfIcann = answer.value("IRTP").filter("1"::equals).isPresent();
        return values.stream()
                .map(process ->
                        process.equalsIgnoreCase("TRADE") ? "TRADE" : isPolicyOfIcann ? "ICANN-TRADE" : "UPDATE")
                .toList();
    }

    /** The list of events names the object; ISPAPI's puts the domain's name in the first place of the data. */
    private static List<String> eventObject(CnrAnswer answer, List<String> values) {
        List<String> classes = answer.values("EVENTCLASS");
        return Stream.iterate(0, row -> row < values.size(), row -> row + 1)
                .map(row -> row < classes.size()
                                && classes.get(row).startsWith("DOMAIN")
                                && !values.get(row).isEmpty()
                        ? "domain:" + values.get(row)
                        : values.get(row))
                .toList();
    }

    private static List<String> personName(CnrAnswer answer, List<String> values) {
        if (values.stream().anyMatch(value -> !value.isEmpty())) {
            return values;
        }
        String name = Stream.of("FIRSTNAME", "MIDDLENAME", "LASTNAME")
                .map(answer::value)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
