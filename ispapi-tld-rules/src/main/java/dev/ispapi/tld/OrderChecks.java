package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.OrderCheck.Subject;
import dev.ispapi.tld.Violation.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that an order is checked for, in the order in which it is reported. */
final class OrderChecks {

    private static final List<OrderCheck> ALL = List.of(
            new NameCheck(),
            new IdnLanguageCheck(),
            new OfferCheck(),
            new NameserverCheck(),
            new ContactCheck(),
            new OwnerCheck(),
            new AuthCodeCheck(),
            new StatusCheck(),
            new FieldCheck(),
            new IdProtectionCheck(),
            new LocalPresenceCheck());

    private OrderChecks() {}

    /** Checks an order against a TLD. */
    static List<Violation> check(Tld tld, Order order, OrderContext context) {
        Report report = report(context, tld.today());
        Optional<DomainName> domain = domain(order, report);
        if (domain.isPresent() && isBelow(tld, domain.get(), report)) {
            order.misnumbered()
                    .forEach(name ->
                            report.error(Kind.VALUE_NOT_ALLOWED, name, Wording.of("index.invalid"), Evidence.NONE));
            Subject subject = new Subject(tld, order, context, Form.of(tld, order, context), report);
            ALL.forEach(check -> check.check(subject));
        }
        return report.violations();
    }

    /** Checks an order against the TLD of its domain; nothing is wrong with one of which nothing is known. */
    static List<Violation> check(TldRules rules, Order order, OrderContext context) {
        Report report = report(context, rules.today());
        Optional<DomainName> domain = domain(order, report);
        if (domain.isEmpty()) {
            return report.violations();
        }
        if (rules.isZone(domain.get())) {
            isZone(domain.get(), report);
            return report.violations();
        }
        return rules.forDomain(domain.get())
                .map(tld -> check(tld, order, context))
                .orElse(List.of());
    }

    private static Report report(OrderContext context, LocalDate today) {
        return new Report(context.asOf().orElse(today));
    }

    private static Optional<DomainName> domain(Order order, Report report) {
        try {
            return Optional.of(DomainName.of(order.parameters().getOrDefault("DOMAIN", "")));
        } catch (IllegalArgumentException e) {
            report.error(
                    Kind.NAME_INVALID,
                    "DOMAIN",
                    order.value("DOMAIN").isPresent()
                            ? Wording.of("name.invalid", "problem", String.valueOf(e.getMessage()))
                            : Wording.of("name.missing"),
                    Evidence.NONE);
            return Optional.empty();
        }
    }

    private static boolean isBelow(Tld tld, DomainName domain, Report report) {
        if (domain.ascii().equals(tld.zone())) {
            isZone(domain, report);
            return false;
        }
        boolean isBelow = domain.ascii().endsWith("." + tld.zone());
        if (!isBelow) {
            report.error(
                    Kind.NAME_IN_OTHER_ZONE,
                    "DOMAIN",
                    Wording.of("name.other-zone", "domain", domain.unicode(), "zone", tld),
                    Evidence.NONE);
        }
        return isBelow;
    }

    private static void isZone(DomainName domain, Report report) {
        report.error(Kind.NAME_IS_ZONE, "DOMAIN", Wording.of("name.is-zone", "zone", domain.unicode()), Evidence.NONE);
    }
}
