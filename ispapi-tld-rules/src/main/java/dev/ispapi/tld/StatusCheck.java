package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The transfer lock and other status flags: whether the registry has them. */
final class StatusCheck implements OrderCheck {

    private static final String LOCK = "TRANSFERLOCK";
    private static final String LOCK_FLAG = "clientTransferProhibited";

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        boolean isRegistered = order.operation() == Operation.REGISTER || order.operation() == Operation.UPDATE;
        if (!isRegistered) {
            return;
        }
        Optional<Fact<Boolean>> noLock =
                subject.tld().fact(FactName.TRANSFER_LOCK).filter(fact -> !fact.value());
        boolean isLocked = order.value(LOCK).filter("1"::equals).isPresent();
        if (isLocked && noLock.isPresent()) {
            subject.report()
                    .error(
                            Kind.TRANSFER_LOCK_NOT_OFFERED,
                            LOCK,
                            Wording.of("lock.not-offered", "zone", subject.tld()),
                            Evidence.of(noLock.get()));
        }
        subject.tld().fact(FactName.STATUS_FLAGS).ifPresent(flags -> checkFlags(subject, flags, isLocked));
        noLock.ifPresent(lock -> flags(order)
                .filter(flag -> flag.name().equalsIgnoreCase(LOCK_FLAG))
                .filter(flag -> subject.tld().fact(FactName.STATUS_FLAGS).isEmpty())
                .forEach(flag -> subject.report()
                        .error(
                                Kind.TRANSFER_LOCK_NOT_OFFERED,
                                flag.parameter(),
                                Wording.of("lock.not-offered", "zone", subject.tld()),
                                Evidence.of(lock))));
    }

    private static void checkFlags(Subject subject, Fact<List<String>> taken, boolean isLocked) {
        flags(subject.order())
                .filter(flag -> taken.value().stream().noneMatch(flag.name()::equalsIgnoreCase))
                .forEach(flag -> subject.report()
                        .error(
                                Kind.STATUS_NOT_OFFERED,
                                flag.parameter(),
                                Wording.of(
                                        "status.not-offered",
                                        "flag",
                                        flag.name(),
                                        "zone",
                                        subject.tld(),
                                        "taken",
                                        Words.either(taken.value())),
                                Evidence.of(taken)));
        boolean takesLock = taken.value().stream().anyMatch(LOCK_FLAG::equalsIgnoreCase);
        if (isLocked && !takesLock) {
            // The registry's table says that it has a lock: the two contradict each other.
            boolean isDisputed = subject.tld().transfer().lock().orElse(false);
            subject.report()
                    .add(
                            Kind.TRANSFER_LOCK_NOT_OFFERED,
                            isDisputed ? Severity.WARNING : Severity.ERROR,
                            LOCK,
                            Wording.of("lock.only-flags", "zone", subject.tld(), "taken", Words.either(taken.value())),
                            Evidence.of(taken));
        }
    }

    private record Flag(String parameter, String name) {}

    /** The flags that an order sets; those that it takes away are not asked for. */
    private static Stream<Flag> flags(Order order) {
        return Stream.of("STATUS", "ADDSTATUS")
                .flatMap(name -> order.slots(name).entrySet().stream()
                        .filter(slot -> !slot.getValue().isBlank())
                        .map(slot ->
                                new Flag(name + slot.getKey(), slot.getValue().strip())));
    }
}
