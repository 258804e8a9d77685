package dev.ispapi.tld;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
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
        Optional<Integer> min = tld.nameservers().count().min();
        Optional<Integer> max = tld.nameservers().count().max();
        boolean isElsewhere = order.value("NAMESERVERSET").isPresent();
        if (min.isPresent() && count < min.get() && !isElsewhere) {
            String message = "is missing: " + tld + " wants at least " + nameservers(min.get()) + ", found " + count;
            Optional<Source> source = tld.fact(FactName.NAMESERVERS_MIN).map(Fact::source);
            if (count == 0 && order.operation() == Operation.REGISTER) {
                subject.report()
                        .warning(
                                Kind.TOO_FEW_NAMESERVERS,
                                NAMESERVER + 0,
                                message,
                                "name them, unless the account's own default nameservers step in; see FAQ 22",
                                source);
            } else {
                subject.report()
                        .add(
                                Kind.TOO_FEW_NAMESERVERS,
                                Slots.severity(subject),
                                NAMESERVER + count,
                                message,
                                "name " + (min.get() - count) + " more",
                                source);
            }
        }
        if (max.isPresent() && count > max.get()) {
            subject.report()
                    .error(
                            Kind.TOO_MANY_NAMESERVERS,
                            NAMESERVER + max.get(),
                            "is too many: " + tld + " takes at most " + nameservers(max.get()) + ", found " + count,
                            "leave out " + (count - max.get()),
                            tld.fact(FactName.NAMESERVERS_MAX).map(Fact::source));
        }
    }

    private static String nameservers(int count) {
        return count == 1 ? "1 nameserver" : count + " nameservers";
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
                                name + " is below the domain itself, and must exist at the registry before it is used",
                                "give its addresses in HOST0, such as \"" + name + " 192.0.2.1\"; see FAQ 9, 50, 60",
                                managed.map(Fact::source));
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
        boolean isIgnored = applies.map(fact -> !fact.value()).orElse(false);
        if (isIgnored
                && subject.order().isRequest()
                && !subject.order().values(NAMESERVER).isEmpty()) {
            subject.report()
                    .warning(
                            Kind.NAMESERVERS_NOT_APPLIED,
                            NAMESERVER + 0,
                            "has no effect: a transfer in " + subject.tld() + " does not change nameservers",
                            "set them with ModifyDomain when the transfer is done",
                            applies.map(Fact::source));
        }
    }
}
