package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What steps and phases mean, for people.
 *
 * @param language the language to say it in
 */
record Explanations(RulesLanguage language) {

    /** A text with its places filled: names and values in turn. */
    String text(String key, Object... namesAndValues) {
        return Phrase.of(key, namesAndValues).in(language);
    }

    String of(LocalizedText text) {
        return text.in(language);
    }

    String title(StepKind kind) {
        return kind.title(language);
    }

    String title(PhaseKind kind) {
        return kind.title(language);
    }

    String title(DateOrigin origin) {
        return text("origin." + key(origin));
    }

    String of(StepKind kind, LifecyclePeriods periods) {
        return switch (kind) {
            case ACCOUNTING -> accounting(periods);
            case FAILURE -> failure(periods);
            case DELETION -> deletion(periods);
            default -> text("step." + key(kind) + ".means");
        };
    }

    private String accounting(LifecyclePeriods periods) {
        boolean isRenewalDate =
                periods.accounting().isEmpty() && periods.renewalDate().isPresent();
        return text(isRenewalDate ? "step.accounting.means.renewal-date" : "step.accounting.means");
    }

    private String failure(LifecyclePeriods periods) {
        if (periods.failure().isEmpty() && periods.renewalDate().isPresent()) {
            return text("step.failure.means.renewal-date");
        }
        boolean isEarly =
                periods.failure().filter(period -> period.amount() < 0).isPresent();
        return text(isEarly ? "step.failure.means.early" : "step.failure.means");
    }

    private String deletion(LifecyclePeriods periods) {
        Optional<Period> restorable = periods.deletionRestorable();
        if (restorable.isEmpty()) {
            return text("step.deletion.means");
        }
        return restorable.get().isZero()
                ? text("step.deletion.means.for-good")
                : text("step.deletion.means.restorable", "period", restorable.get());
    }

    String of(PhaseKind kind) {
        return text("phase." + key(kind) + ".means");
    }

    List<PossibleAction> actions(PhaseKind kind, LifecyclePeriods periods) {
        return switch (kind) {
            case ACTIVE, BILLING, GRACE -> List.of(new PossibleAction(OrderType.RENEW, renew(kind, periods)));
            case REDEMPTION -> restore(periods);
            case FREE -> List.of(new PossibleAction(OrderType.REGISTER, text("action.register")));
            case HOLD, UNKNOWN -> List.of();
        };
    }

    private String renew(PhaseKind kind, LifecyclePeriods periods) {
        String price = text(kind == PhaseKind.GRACE ? "action.renew.in-grace" : "action.renew");
        return periods.explicitRenewal().orElse(true) ? price : price + " " + text("action.renew.by-mode");
    }

    private List<PossibleAction> restore(LifecyclePeriods periods) {
        if (periods.restorePolicy().filter(RestorePolicy.NONE::equals).isPresent()) {
            return List.of();
        }
        String how = periods.restorePolicy()
                .map(policy -> " "
                        + text(
                                switch (policy.value()) {
                                    case "REALTIME" -> "action.restore.at-once";
                                    case "NOREALTIME" -> "action.restore.later";
                                    case "MANUAL" -> "action.restore.by-hand";
                                    default -> "action.restore.other";
                                }))
                .orElse("");
        return List.of(new PossibleAction(OrderType.RESTORE, text("action.restore") + how));
    }

    /** A constant in the keys of texts: {@code redemption-end}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
