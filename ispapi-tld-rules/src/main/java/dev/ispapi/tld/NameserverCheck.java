package dev.ispapi.tld;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Nameservers: how many, whether they can exist, and whether they have an effect. */
final class NameserverCheck implements OrderCheck {

    private static final String NAMESERVER = "NAMESERVER";

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        switch (order.operation()) {
            case REGISTER -> {
                checkCount(subject);
                checkHosts(subject);
            }
            case UPDATE -> {
                if (Slots.isTouched(order, NAMESERVER)) {
                    checkCount(subject);
                }
            }
            case TRANSFER -> checkEffect(subject);
            default -> {
                // A trade keeps the nameservers, unless it names others; their number is then not known to be limited
                // in itself.
            }
        }
    }

    private static void checkCount(Subject subject) {
        Optional<List<String>> after = Slots.after(
                subject.order(), NAMESERVER, subject.context().status().map(DomainStatus::nameservers));
        after.ifPresent(nameservers -> checkCount(subject, nameservers.size()));
    }

    private static void checkCount(Subject subject, int count) {
        Tld tld = subject.tld();
        Order order = subject.order();
        boolean isElsewhere = order.value("NAMESERVERSET").isPresent();
        tld.fact(FactName.NAMESERVERS_MIN)
                .filter(min -> count < min.value() && !isElsewhere)
                .ifPresent(min -> {
                    boolean mayHaveDefaults = count == 0 && order.operation() == Operation.REGISTER;
                    subject.report()
                            .add(
                                    Kind.TOO_FEW_NAMESERVERS,
                                    mayHaveDefaults ? Severity.WARNING : Slots.severity(subject),
                                    NAMESERVER + count,
                                    wording(
                                            mayHaveDefaults ? "nameservers.none" : "nameservers.too-few",
                                            tld,
                                            min,
                                            count),
                                    Evidence.of(min));
                });
        tld.fact(FactName.NAMESERVERS_MAX)
                .filter(max -> count > max.value())
                .ifPresent(max -> subject.report()
                        .error(
                                Kind.TOO_MANY_NAMESERVERS,
                                NAMESERVER + max.value(),
                                wording("nameservers.too-many", tld, max, count),
                                Evidence.of(max)));
    }

    private static Wording wording(String key, Tld tld, Fact<Integer> limit, int count) {
        return Wording.of(
                key,
                "zone",
                tld,
                "limit",
                Words.counted("nameserver", limit.value()),
                "found",
                count,
                "difference",
                Math.abs(limit.value() - count));
    }

    /** A nameserver below a domain that is only being registered cannot exist at the registry yet. */
    private static void checkHosts(Subject subject) {
        Order order = subject.order();
        Optional<Fact<String>> managed = subject.tld()
                .fact(FactName.HOSTS_MANAGED_AS)
                .filter(fact -> fact.value().equals("OBJECT"));
        if (managed.isEmpty()) {
            return;
        }
        String suffix = "." + ascii(order.parameters().getOrDefault("DOMAIN", ""));
        List<String> hosts = order.values("HOST").stream()
                .map(host -> ascii(firstWord(host.strip())))
                .toList();
        order.slots(NAMESERVER).forEach((index, nameserver) -> {
            String name = ascii(nameserver);
            if (name.endsWith(suffix) && !hosts.contains(name)) {
                subject.report()
                        .warning(
                                Kind.NAMESERVER_WITHOUT_HOST,
                                NAMESERVER + index,
                                Wording.of("nameserver.without-host", "host", name),
                                Evidence.of(managed.get()));
            }
        });
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String ascii(String name) {
        try {
            return DomainName.of(name).ascii();
        } catch (IllegalArgumentException e) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    private static void checkEffect(Subject subject) {
        Optional<Fact<Boolean>> applies = subject.tld().fact(FactName.TRANSFER_APPLIES_NAMESERVERS);
        if (applies.isPresent()
                && !applies.get().value()
                && subject.order().isRequest()
                && !subject.order().values(NAMESERVER).isEmpty()) {
            subject.report()
                    .warning(
                            Kind.NAMESERVERS_NOT_APPLIED,
                            NAMESERVER + 0,
                            Wording.of("nameservers.not-applied", "zone", subject.tld()),
                            Evidence.of(applies.get()));
        }
    }
}
