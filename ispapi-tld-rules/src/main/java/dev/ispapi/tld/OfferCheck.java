package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a TLD offers the operation, and for that period. */
final class OfferCheck implements OrderCheck {

    @Override
    public void check(Subject subject) {
        switch (subject.order().operation()) {
            case REGISTER -> {
                checkRegistration(subject);
                checkPeriod(subject, FactName.REGISTRATION_PERIODS);
            }
            case RENEW -> {
                checkRenewal(subject);
                checkPeriod(subject, FactName.RENEWAL_PERIODS);
            }
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
                                Wording.of("registration.through", "zone", tld, "other", "." + through.value()),
                                Evidence.of(through)));
        // In a launch phase a TLD takes names before it is open.
        if (subject.context().launchPhase().isEmpty() && !subject.order().isApplication()) {
            closed(tld.fact(FactName.REGISTRATION_OPEN))
                    .ifPresent(open -> subject.report()
                            .error(
                                    Kind.REGISTRATION_CLOSED,
                                    "DOMAIN",
                                    Wording.of("registration.closed", "zone", tld),
                                    Evidence.of(open)));
        }
    }

    private static void checkTransfer(Subject subject) {
        Tld tld = subject.tld();
        closed(tld.fact(FactName.TRANSFER_OPEN))
                .ifPresent(open -> subject.report()
                        .error(
                                Kind.TRANSFER_CLOSED,
                                "DOMAIN",
                                Wording.of("transfer.closed", "zone", tld),
                                Evidence.of(open)));
    }

    private static void checkRenewal(Subject subject) {
        Tld tld = subject.tld();
        closed(tld.fact(FactName.RENEWAL_ON_REQUEST))
                .ifPresent(onRequest -> subject.report()
                        .error(
                                Kind.RENEWAL_NOT_ON_REQUEST,
                                "DOMAIN",
                                Wording.of("renewal.not-on-request", "zone", tld),
                                Evidence.of(onRequest)));
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
        Phrase remedy = remedy(subject, offered);
        try {
            Period period = Period.parse(text.get());
            Optional<Fact<Period>> limit =
                    subject.tld().fact(FactName.TERM_LIMIT).filter(longest -> isLonger(period, longest.value()));
            if (limit.isPresent()) {
                subject.report()
                        .refuse(
                                Kind.PERIOD_NOT_OFFERED,
                                "PERIOD",
                                notOffered(subject, period, remedy),
                                Evidence.of(limit.get()));
            } else if (offered.stream().noneMatch(candidate -> isSame(candidate, period))) {
                subject.report()
                        .error(
                                Kind.PERIOD_NOT_OFFERED,
                                "PERIOD",
                                notOffered(subject, period, remedy),
                                Evidence.of(offer.get()));
            }
        } catch (IllegalArgumentException e) {
            subject.report()
                    .error(
                            Kind.VALUE_NOT_ALLOWED,
                            "PERIOD",
                            new Wording(Phrase.of("period.invalid", "problem", String.valueOf(e.getMessage())), remedy),
                            Evidence.NONE);
        }
    }

    private static Wording notOffered(Subject subject, Period period, Phrase remedy) {
        Phrase message = Phrase.of(
                "period.not-offered", "period", period, "zone", subject.tld(), "order", noun(subject.order()));
        return new Wording(message, remedy);
    }

    /** Of years and months only: other units are no terms. */
    private static boolean isLonger(Period period, Period limit) {
        return months(period) > months(limit);
    }

    private static long months(Period period) {
        return switch (period.unit()) {
            case YEARS -> period.amount() * 12L;
            case MONTHS -> period.amount();
            case WEEKS, DAYS -> 0;
        };
    }

    /** Zero periods are equal whatever their unit. */
    private static boolean isSame(Period offered, Period period) {
        return offered.equals(period) || (offered.isZero() && period.isZero());
    }

    private static Phrase noun(Order order) {
        return Phrase.of("order." + order.operation().name().toLowerCase(Locale.ROOT));
    }

    private static Phrase remedy(Subject subject, List<Period> offered) {
        String key = "period.fix."
                + switch (offered.size()) {
                    case 0 -> "none";
                    case 1 -> "one";
                    default -> "many";
                };
        List<String> texts =
                offered.stream().map(subject.tld().platform()::text).toList();
        return Phrase.of(key, "command", subject.order().command(), "periods", String.join(", ", texts));
    }
}
