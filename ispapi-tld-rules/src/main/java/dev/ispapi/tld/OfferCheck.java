package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a TLD offers the operation, and for that period. */
final class OfferCheck implements OrderCheck {

    @Override
    public void check(Subject subject) {
        switch (subject.order().operation()) {
            case REGISTER -> {
                checkRegistration(subject);
                checkPeriod(subject, FactName.REGISTRATION_PERIODS);
            }
            case RENEW -> checkPeriod(subject, FactName.RENEWAL_PERIODS);
            case TRANSFER -> {
                if (subject.order().isRequest()) {
                    checkTransfer(subject);
                    checkPeriod(subject, FactName.TRANSFER_PERIODS);
                }
            }
            case TRADE -> {
                if (subject.order().isRequest()) {
                    checkPeriod(subject, FactName.TRADE_PERIODS);
                }
            }
            default -> {
                // Changes have no period, and are always possible.
            }
        }
    }

    private static void checkRegistration(Subject subject) {
        Tld tld = subject.tld();
        tld.fact(FactName.REGISTRATION_THROUGH)
                .ifPresent(through -> subject.report()
                        .error(
                                Kind.REGISTERED_THROUGH_OTHER_ZONE,
                                "DOMAIN",
                                "cannot be registered in " + tld + ", where names come along with those in ."
                                        + through.value(),
                                "register the same name in ." + through.value(),
                                Optional.of(through.source())));
        // In a launch phase a TLD takes names before it is open.
        if (subject.context().launchPhase().isEmpty()) {
            closed(tld.fact(FactName.REGISTRATION_OPEN))
                    .ifPresent(open -> subject.report()
                            .error(
                                    Kind.REGISTRATION_CLOSED,
                                    "DOMAIN",
                                    "cannot be registered: no new registrations are taken in " + tld,
                                    "choose another TLD",
                                    Optional.of(open.source())));
        }
    }

    private static void checkTransfer(Subject subject) {
        Tld tld = subject.tld();
        closed(tld.fact(FactName.TRANSFER_OPEN))
                .ifPresent(open -> subject.report()
                        .error(
                                Kind.TRANSFER_CLOSED,
                                "DOMAIN",
                                "cannot be transferred: no transfers are taken in " + tld,
                                "leave the domain at its registrar",
                                Optional.of(open.source())));
    }

    private static Optional<Fact<Boolean>> closed(Optional<Fact<Boolean>> open) {
        return open.filter(fact -> !fact.value());
    }

    private static void checkPeriod(Subject subject, FactName<List<Period>> name) {
        Optional<String> text = subject.order().value("PERIOD");
        Optional<Fact<List<Period>>> offer = subject.tld().fact(name);
        if (text.isEmpty() || offer.isEmpty()) {
            return;
        }
        List<Period> offered = offer.get().value();
        Optional<Source> source = offer.map(Fact::source);
        try {
            Period period = Period.parse(text.get());
            if (offered.stream().noneMatch(candidate -> isSame(candidate, period))) {
                subject.report()
                        .error(
                                Kind.PERIOD_NOT_OFFERED,
                                "PERIOD",
                                period + " is not offered in " + subject.tld() + " for a "
                                        + noun(subject.order().operation()),
                                remedy(subject.order().command(), offered),
                                source);
            }
        } catch (IllegalArgumentException e) {
            subject.report()
                    .error(
                            Kind.VALUE_NOT_ALLOWED,
                            "PERIOD",
                            "is no period: " + e.getMessage(),
                            remedy(subject.order().command(), offered),
                            source);
        }
    }

    /** Nothing is nothing, in whatever unit. */
    private static boolean isSame(Period offered, Period period) {
        return offered.equals(period) || (offered.isZero() && period.isZero());
    }

    private static String noun(Operation operation) {
        return switch (operation) {
            case REGISTER -> "registration";
            case RENEW -> "renewal";
            case TRANSFER -> "transfer";
            default -> "trade";
        };
    }

    private static String remedy(String command, List<Period> offered) {
        String periods = offered.stream().map(Period::toString).collect(Collectors.joining(", "));
        return switch (offered.size()) {
            case 0 -> "send " + command + " without PERIOD";
            case 1 -> "send " + command + " without PERIOD, or with " + periods;
            default -> "use one of " + periods;
        };
    }
}
