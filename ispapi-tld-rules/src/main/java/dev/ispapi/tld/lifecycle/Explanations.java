package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Optional;

/** What steps and phases mean, for people. */
final class Explanations {

    private Explanations() {}

    static String of(StepKind kind, LifecyclePeriods periods) {
        return switch (kind) {
            case ADD_GRACE_END -> "The new registration can be taken back until here.";
            case PAYMENT -> "From here on the coming period can be paid.";
            case ACCOUNTING -> "The renewal is billed: the platform tries to take its price from the account's funds.";
            case EXPIRATION -> "The current period ends.";
            case PAID_UNTIL -> "What has been paid for ends.";
            case FINALIZATION ->
                "A renewal becomes final: it can no longer be taken back, and the platform's expiration date follows the"
                        + " registry's (FAQ 34).";
            case FAILURE -> failure(periods);
            case DELETION -> deletion(periods);
            case REDEMPTION_END -> "The redemption ends: the domain can no longer be restored.";
            case HOLD -> "The registry holds the name: it can be neither restored nor registered.";
            case FREE -> "The name is free: anybody can register it.";
        };
    }

    private static String failure(LifecyclePeriods periods) {
        return periods.failure().filter(period -> period.amount() < 0).isPresent()
                ? "The last moment to renew. It comes before the paid-until date, because the platform deletes early here"
                        + " (FAQ 14)."
                : "The last moment to renew: the grace period ends.";
    }

    private static String deletion(LifecyclePeriods periods) {
        Optional<Period> restorable = periods.deletionRestorable();
        if (restorable.isPresent() && restorable.get().isZero()) {
            return "The domain is deleted. There is no redemption: it can't be restored.";
        }
        return restorable
                .map(period -> "The domain is deleted. It can be restored for " + period + ".")
                .orElse("The domain is deleted.");
    }

    static String of(PhaseKind kind) {
        return switch (kind) {
            case ACTIVE -> "The domain is registered and paid.";
            case BILLING -> "The domain is registered and paid, and its renewal is being billed.";
            case GRACE ->
                "What has been paid for is over. The domain can still be renewed, and is deleted if it is not.";
            case REDEMPTION -> "The domain is deleted and can be restored.";
            case HOLD -> "The domain is deleted and the registry holds its name.";
            case FREE -> "The name is free.";
            case UNKNOWN -> "Not known.";
        };
    }

    static List<PossibleAction> actions(PhaseKind kind, LifecyclePeriods periods) {
        return switch (kind) {
            case ACTIVE, BILLING, GRACE -> List.of(new PossibleAction(OrderType.RENEW, renew(kind, periods)));
            case REDEMPTION -> restore(periods);
            case FREE ->
                List.of(new PossibleAction(
                        OrderType.REGISTER,
                        "Register it like any new name, at the registration price; first come, first served. Check it"
                                + " first: it may have become a premium name."));
            case HOLD, UNKNOWN -> List.of();
        };
    }

    private static String renew(PhaseKind kind, LifecyclePeriods periods) {
        String renew = kind == PhaseKind.GRACE ? "Renew it before the grace period ends" : "Renew it";
        String price = renew + ", at the renewal price.";
        return periods.explicitRenewal().orElse(true)
                ? price
                : price
                        + " The registry does not ask for each renewal: the renewal mode decides whether the next period is"
                        + " paid.";
    }

    private static List<PossibleAction> restore(LifecyclePeriods periods) {
        if (periods.restorePolicy().filter(RestorePolicy.NONE::equals).isPresent()) {
            return List.of();
        }
        String price = "Restore it, at the restore price.";
        String how = periods.restorePolicy()
                .map(policy -> switch (policy.value()) {
                    case "REALTIME" -> " It is back at once.";
                    case "NOREALTIME" -> " It is not back at once: an event tells when.";
                    case "MANUAL" -> " It is done by hand: ask for it in time.";
                    default -> " The registry has rules of its own for it: ask first.";
                })
                .orElse("");
        return List.of(new PossibleAction(OrderType.RESTORE, price + how));
    }
}
