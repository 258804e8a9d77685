package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which domains a list shows, and in which order. */
final class DomainFilter {

    /** Parameters that are patterns, and the properties that they are about. */
    private static final Map<String, List<String>> PATTERNS = Map.ofEntries(
            Map.entry("DOMAIN", List.of("ID", "DOMAINUMLAUT")),
            Map.entry("OBJECTID", List.of("ID")),
            Map.entry("OBJECTCLASS", List.of("CLASS")),
            Map.entry("DESCRIPTION", List.of("DESCRIPTION")),
            Map.entry("DOMAINSUBCLASS", List.of("SUBCLASS")),
            Map.entry("SUBCLASS", List.of("SUBCLASS")),
            Map.entry("STATUS", List.of("STATUS")),
            Map.entry("OWNERCONTACT", List.of("OWNERCONTACT")),
            Map.entry("ADMINCONTACT", List.of("ADMINCONTACT")),
            Map.entry("TECHCONTACT", List.of("TECHCONTACT")),
            Map.entry("BILLINGCONTACT", List.of("BILLINGCONTACT")),
            Map.entry("CONTACT", StatusProperties.CONTACTS),
            Map.entry("NAMESERVER", List.of("NAMESERVER")),
            Map.entry("TRANSFERLOCK", List.of("TRANSFERLOCK")),
            Map.entry("RENEWALMODE", List.of("RENEWALMODE")),
            Map.entry("REPOSITORY", List.of("REPOSITORY")),
            Map.entry("USER", List.of("USER")),
            Map.entry("SUBUSER", List.of("USER")),
            Map.entry("ADDON-PROXY", List.of("ADDON-PROXY")),
            Map.entry("ADDON-TRUSTEE", List.of("ADDON-TRUSTEE")),
            Map.entry("X-TRUSTEE", List.of("X-TRUSTEE")),
            // No row here has it: a domain in transfer is not this family's affair.
            Map.entry("TRANSFER-DIRECTION", List.of("TRANSFER-DIRECTION")),
            Map.entry("X-ACCEPT-WHOISTRUSTEE-TAC", List.of("X-ACCEPT-WHOISTRUSTEE-TAC")),
            Map.entry("X-ACCEPT-WHOISTRUSTEELITE-TAC", List.of("X-ACCEPT-WHOISTRUSTEELITE-TAC")));

    /** Those of them that also take a regular expression, with {@code REGEX} or {@code REGEXNOT} behind. */
    private static final Set<String> REGEXES = Set.of("DOMAIN", "OBJECTCLASS", "SUBCLASS", "STATUS");

    private static final List<String> DATES = List.of(
            "CREATEDDATE",
            "UPDATEDDATE",
            "EXPIRATIONDATE",
            "REGISTRATIONEXPIRATIONDATE",
            "PAIDUNTILDATE",
            "ACCOUNTINGDATE",
            "FINALIZATIONDATE",
            "FAILUREDATE",
            "TRANSFERDATE");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?");
    private static final String DESCENDING = "DESC";

    private final Parameters parameters;
    private final List<Predicate<DomainRow>> conditions = new ArrayList<>();

    private DomainFilter(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The domains that a command asks for, in the order that it wants. */
    static List<DomainRow> rows(Call call) {
        DomainFilter filter = new DomainFilter(call.parameters());
        filter.read();
        Comparator<DomainRow> order = filter.order();
        return visible(call)
                .filter(row -> filter.conditions.stream().allMatch(condition -> condition.test(row)))
                .sorted(order)
                .toList();
    }

    private static Stream<DomainRow> visible(Call call) {
        UserDepth depth = UserDepth.of(call.parameters());
        World world = call.world();
        return world.domains().rows().stream()
                .filter(domain -> depth.covers(world, call.account().login(), domain.account()))
                .map(domain -> DomainRow.of(world, domain, call.now()));
    }

    private void read() {
        PATTERNS.forEach((name, properties) -> {
            parameters.text(name).ifPresent(pattern -> add(properties, Patterns.glob(pattern)));
            if (REGEXES.contains(name)) {
                regexes(name, properties);
            }
        });
        anyOf("DOMAIN", PATTERNS.getOrDefault("DOMAIN", List.of()));
        anyOf("NAMESERVER", PATTERNS.getOrDefault("NAMESERVER", List.of()));
        DATES.forEach(this::dates);
    }

    private void add(List<String> properties, Predicate<String> matches) {
        conditions.add(row -> properties.stream()
                .flatMap(property -> row.values(property).stream())
                .anyMatch(matches));
    }

    private void regexes(String name, List<String> properties) {
        String regex = name + "REGEX";
        parameters.text(regex).ifPresent(text -> add(properties, Patterns.regex(regex, text)));
        parameters.text(regex + "NOT").ifPresent(text -> {
            Predicate<String> matches = Patterns.regex(regex + "NOT", text);
            conditions.add(row -> properties.stream()
                    .flatMap(property -> row.values(property).stream())
                    .noneMatch(matches));
        });
    }

    /** A numbered parameter: one of its values must fit. */
    private void anyOf(String name, List<String> properties) {
        List<Predicate<String>> patterns = parameters.all().keySet().stream()
                .filter(key -> key.matches(name + "\\d+"))
                .flatMap(key -> parameters.text(key).stream())
                .map(Patterns::glob)
                .toList();
        if (!patterns.isEmpty()) {
            add(properties, text -> patterns.stream().anyMatch(pattern -> pattern.test(text)));
        }
    }

    /** Dates are compared as texts, which sort as they do. A day without time is its first second. */
    private void dates(String property) {
        date("MIN" + property)
                .ifPresent(min -> conditions.add(row -> row.cell(property).compareTo(min) >= 0));
        date("MAX" + property)
                .ifPresent(max -> conditions.add(row -> row.cell(property).compareTo(max) <= 0));
    }

    private Optional<String> date(String parameter) {
        return parameters.text(parameter).map(text -> {
            if (!DATE.matcher(text).matches()) {
                throw Refusal.syntax(parameter + " (" + text + ")");
            }
            return text.length() == "2020-01-01".length() ? text + " 00:00:00" : text;
        });
    }

    private Comparator<DomainRow> order() {
        Comparator<DomainRow> byName = Comparator.comparing(row -> row.domain().name());
        return parameters
                .text("ORDERBY")
                .map(text -> text.toUpperCase(Locale.ROOT))
                .map(text -> {
                    boolean isDescending = text.endsWith(DESCENDING);
                    String property = property(
                            isDescending ? text.substring(0, text.length() - DESCENDING.length()) : text, text);
                    Comparator<DomainRow> order = Comparator.comparing(row -> row.cell(property));
                    return (isDescending ? order.reversed() : order).thenComparing(byName);
                })
                .orElse(byName);
    }

    /** The property behind a name of a list's column, which can have {@code DOMAIN} before it. */
    private static String property(String name, String sent) {
        String property = switch (name) {
            case "DOMAIN", "OBJECTID" -> "ID";
            case "OBJECTCLASS" -> "CLASS";
            case "DOMAINUMLAUT" -> name;
            default -> name.startsWith("DOMAIN") ? name.substring("DOMAIN".length()) : name;
        };
        boolean isKnown = DATES.contains(property)
                || Stream.of("ID", "CLASS", "DOMAINUMLAUT").anyMatch(property::equals)
                || PATTERNS.values().stream().anyMatch(properties -> properties.contains(property));
        if (!isKnown) {
            throw Refusal.invalid("ORDERBY (" + sent + ")");
        }
        return property;
    }
}
