package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Transfer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The domains that a list command asks for. Conditions on the domain itself come before those that take longer. */
final class DomainFilter {

    /** Which properties a parameter is held against, one of which must match. */
    private static final Map<String, List<String>> PATTERNS = new LinkedHashMap<>();

    static {
        PATTERNS.put("OBJECTID", List.of("ID"));
        PATTERNS.put("USER", List.of("USER"));
        PATTERNS.put("SUBUSER", List.of("USER"));
        PATTERNS.put("OWNERCONTACT", List.of("OWNERCONTACT"));
        PATTERNS.put("ADMINCONTACT", List.of("ADMINCONTACT"));
        PATTERNS.put("TECHCONTACT", List.of("TECHCONTACT"));
        PATTERNS.put("BILLINGCONTACT", List.of("BILLINGCONTACT"));
        PATTERNS.put("CONTACT", ContactNames.ROLES);
        PATTERNS.put("RENEWALMODE", List.of("RENEWALMODE"));
        PATTERNS.put("DOMAIN", List.of("ID", "DOMAINUMLAUT"));
        PATTERNS.put("DESCRIPTION", List.of("DESCRIPTION"));
        PATTERNS.put("OBJECTCLASS", List.of("CLASS"));
        PATTERNS.put("DOMAINSUBCLASS", List.of("SUBCLASS"));
        PATTERNS.put("SUBCLASS", List.of("SUBCLASS"));
        PATTERNS.put("OBJECTSUBCLASS", List.of("SUBCLASS"));
        PATTERNS.put("STATUS", List.of("STATUS"));
        PATTERNS.put("NAMESERVER", List.of("NAMESERVER"));
        PATTERNS.put("TRANSFERLOCK", List.of("TRANSFERLOCK"));
        PATTERNS.put("REPOSITORY", List.of("REPOSITORY"));
        PATTERNS.put("ADDON-PROXY", List.of("ADDON-PROXY"));
        PATTERNS.put("ADDON-TRUSTEE", List.of("ADDON-TRUSTEE"));
        PATTERNS.put("X-TRUSTEE", List.of("X-TRUSTEE"));
        PATTERNS.put("X-ACCEPT-WHOISTRUSTEE-TAC", List.of("X-ACCEPT-WHOISTRUSTEE-TAC"));
        PATTERNS.put("X-ACCEPT-WHOISTRUSTEELITE-TAC", List.of("X-ACCEPT-WHOISTRUSTEELITE-TAC"));
        for (String property : List.of(
                "SEDO-STATUS",
                "AFTERNIC-STATUS",
                "STATUS",
                "SEDO-LISTING-TYPE",
                "SEDO-LISTING-STATUS",
                "SEDO-MLS-LISTING-STATUS")) {
            PATTERNS.put("DOMAINSALE-" + property, List.of("DOMAINSALE-" + property));
        }
    }

    private static final List<String> REGEXES = List.of("DOMAIN", "OBJECTCLASS", "SUBCLASS", "STATUS");

    /** The dates that lists can be filtered and sorted by. */
    static final List<String> DATES = List.of(
            "CREATEDDATE",
            "UPDATEDDATE",
            "EXPIRATIONDATE",
            "REGISTRATIONEXPIRATIONDATE",
            "PAIDUNTILDATE",
            "ACCOUNTINGDATE",
            "FINALIZATIONDATE",
            "FAILUREDATE",
            "TRANSFERDATE",
            "NEXTACTIONDATE");

    private static final String SELF = "SELF";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?");
    private static final int DAY = "2017-09-26".length();

    private final Parameters parameters;
    private final List<Predicate<DomainRow>> conditions = new ArrayList<>();

    private DomainFilter(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What is found.
     *
     * @param total how many rows
     * @param from the rows in the order of their names, without so many at the beginning
     */
    record Found(int total, IntFunction<Stream<DomainRow>> from) {

        static Found of(List<DomainRow> rows) {
            return new Found(rows.size(), first -> rows.stream().skip(first));
        }
    }

    /** What is asked for of the caller's own domains, or as deep as it says. */
    static Found find(Call call) {
        DomainFilter filter = new DomainFilter(call.parameters());
        filter.read();
        Predicate<String> depth = Owner.inDepth(call, SELF);
        if (filter.conditions.isEmpty()
                && call.parameters().word("USERDEPTH").orElse(SELF).equals(SELF)) {
            return new Found(
                    call.world().domainCount(call.login()),
                    first -> call.world().domainsOf(call.login(), first).map(domain -> new DomainRow(call, domain)));
        }
        Stream<DomainRow> rows = call.world().domains().rows().stream()
                .filter(domain -> depth.test(domain.account()))
                .map(domain -> new DomainRow(call, domain));
        return Found.of(filter.conditions.stream()
                .reduce(Predicate::and)
                .map(rows::filter)
                .orElse(rows)
                .toList());
    }

    private void read() {
        PATTERNS.forEach((name, properties) -> {
            List<Predicate<String>> patterns = Stream.concat(parameters.text(name).stream(), numbered(name))
                    .map(DomainFilter::withoutDot)
                    .map(Patterns::glob)
                    .toList();
            if (!patterns.isEmpty()) {
                add(properties, text -> patterns.stream().anyMatch(pattern -> pattern.test(text)));
            }
        });
        for (String name : REGEXES) {
            boolean isSent = !parameters.text(name + "REGEX").isEmpty()
                    || !parameters.text(name + "REGEXNOT").isEmpty();
            if (isSent) {
                Predicate<String> matches = Patterns.regexes(parameters, name);
                List<String> properties = PATTERNS.getOrDefault(name, List.of());
                conditions.add(row -> properties.stream()
                                .flatMap(property -> row.values(property).stream())
                                .allMatch(matches)
                        || (properties.size() > 1 && anyOfTwo(row, properties, matches)));
            }
        }
        DATES.forEach(this::dates);
        List.of("", "SEDO-", "AFTERNIC-").forEach(market -> prices("DOMAINSALE-" + market + "PRICE"));
        parameters
                .word("TRANSFER-DIRECTION")
                .ifPresent(direction -> conditions.add(row -> row.transfer()
                        .map(Transfer::kind)
                        .filter(direction::equals)
                        .isPresent()));
    }

    private boolean anyOfTwo(DomainRow row, List<String> properties, Predicate<String> matches) {
        boolean isNegated = !parameters.text("DOMAINREGEXNOT").isEmpty();
        return !isNegated
                && properties.stream()
                        .flatMap(property -> row.values(property).stream())
                        .anyMatch(matches);
    }

    private Stream<String> numbered(String name) {
        return parameters.slots(name).values().stream()
                .filter(value -> !value.isEmpty())
                .filter(value -> !parameters.text(name).filter(value::equals).isPresent());
    }

    /** A subclass can be sent with a dot behind it. */
    private static String withoutDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void add(List<String> properties, Predicate<String> matches) {
        conditions.add(row -> properties.stream()
                .flatMap(property -> row.values(property).stream())
                .anyMatch(matches));
    }

    private void dates(String property) {
        date("MIN" + property, " 00:00:00")
                .ifPresent(min -> conditions.add(row -> row.cell(property).compareTo(min) >= 0));
        date("MAX" + property, " 23:59:59")
                .ifPresent(max -> conditions.add(row -> row.cell(property).compareTo(max) <= 0));
    }

    private Optional<String> date(String parameter, String time) {
        return parameters.text(parameter).map(text -> {
            if (!DATE.matcher(text).matches()) {
                throw Refusal.syntax(parameter + " (" + text + ")");
            }
            return text.length() == DAY ? text + time : text;
        });
    }

    private void prices(String property) {
        parameters.decimal("MIN" + property).ifPresent(min -> price(property, price -> price.compareTo(min) >= 0));
        parameters.decimal("MAX" + property).ifPresent(max -> price(property, price -> price.compareTo(max) <= 0));
    }

    private void price(String property, Predicate<BigDecimal> isWanted) {
        conditions.add(row -> row.values(property).stream()
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .anyMatch(isWanted));
    }
}
