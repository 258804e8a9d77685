package dev.ispapi.cli.verify;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All checks. */
final class Checks {

    private Checks() {}

    /** Those that only read first, and the one after which the account may be locked last. */
    static List<Check> all() {
        List<Check> checks = Stream.of(
                        SessionChecks.all(),
                        AccountChecks.all(),
                        PriceChecks.all(),
                        ListChecks.all(),
                        ZoneChecks.all(),
                        DomainChecks.all(),
                        ContactChecks.all(),
                        RegistrationChecks.all(),
                        LogChecks.all(),
                        DnsChecks.all(),
                        TransferChecks.all(),
                        RenewalChecks.all())
                .flatMap(List::stream)
                .toList();
        Predicate<Check> mayLock = check -> check.id().equals(SessionChecks.RATE);
        Predicate<Check> changes = Check::changes;
        return Stream.of(changes.negate(), changes.and(mayLock.negate()), mayLock)
                .flatMap(part -> checks.stream().filter(part))
                .toList();
    }
}
