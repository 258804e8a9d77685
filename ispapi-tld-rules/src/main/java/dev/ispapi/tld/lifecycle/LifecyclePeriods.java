package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** The periods of a zone that date the steps in the life of its domains. Each can be negative, zero or unknown. */
@SdkStyle
@Value.Immutable
public abstract class LifecyclePeriods {

    LifecyclePeriods() {}

    /**
     * From paid-until to the billing of the renewal.
     *
     * @return such as {@code -5d}; empty if it is not known
     */
    public abstract Optional<Period> accounting();

    /**
     * From expiration to the moment when a renewal is final.
     *
     * @return such as {@code 1d}; empty if it is not known
     */
    public abstract Optional<Period> finalization();

    /**
     * From paid-until to the last moment to renew.
     *
     * @return such as {@code 44d}; negative where the platform deletes before the end, as for .eu; empty if it is not known
     */
    public abstract Optional<Period> failure();

    /**
     * From paid-until back to the first moment when the coming period can be paid.
     *
     * @return such as {@code -61d}; empty if it is not known
     */
    public abstract Optional<Period> payment();

    /**
     * How long a new registration can be taken back.
     *
     * @return zero or more; empty if it is not known
     */
    public abstract Optional<Period> addGrace();

    /**
     * How long a deleted domain can be restored: the redemption (FAQ 2).
     *
     * @return zero or more, such as {@code 30d}; empty if it is not known
     */
    public abstract Optional<Period> deletionRestorable();

    /**
     * How long the name is held after that.
     *
     * @return zero or more, such as {@code 5d}; empty if it is not known
     */
    public abstract Optional<Period> deletionHold();

    /**
     * From paid-until to the renewal date, on which CNR renews the domain or deletes it, as its renewal mode says. There, a renewal is charged
     * and the last moment to renew is over on one day, so that it stands for {@link #accounting()} and {@link #failure()} where these are
     * unknown.
     *
     * @return such as {@code 35d}, or {@code -1d} where CNR acts before the end; empty if it is not known, and on ISPAPI
     */
    public abstract Optional<Period> renewalDate();

    /**
     * Whether the registry wants each renewal asked for.
     *
     * @return true if it does; empty if it is not known
     */
    public abstract Optional<Boolean> explicitRenewal();

    /**
     * How the registry restores a deleted domain.
     *
     * @return the policy; empty if it is not known
     */
    public abstract Optional<RestorePolicy> restorePolicy();

    /**
     * By the steps that the periods date, where the periods are from and as of when; a step without an entry shows none.
     *
     * @return the sources, unmodifiable
     */
    public abstract Map<StepKind, LocalizedText> sources();

    /** Checks that what can only last does not end before it begins. */
    @Value.Check
    void check() {
        notNegative("add-grace", addGrace());
        notNegative("deletion-restorable", deletionRestorable());
        notNegative("deletion-hold", deletionHold());
    }

    private static void notNegative(String name, Optional<Period> period) {
        period.filter(value -> value.amount() < 0).ifPresent(value -> {
            throw new IllegalArgumentException(
                    "the " + name + " period can't be negative, found " + value + "; use 0d if there is none");
        });
    }

    /**
     * Returns a new builder.
     *
     * @return a builder in which nothing is known
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The periods that a registry's record has.
     *
     * @param info the answer to {@code QueryDomainRepositoryInfo}
     * @return its periods
     * @throws IllegalArgumentException if one of them is impossible
     */
    public static LifecyclePeriods of(RepositoryInfo info) {
        return builder()
                .accounting(info.accountingPeriod())
                .finalization(info.finalizationPeriod())
                .failure(info.failurePeriod())
                .payment(info.paymentPeriod())
                .addGrace(info.registrationGracePeriod())
                .deletionRestorable(info.deletionRestorablePeriod())
                .deletionHold(info.deletionHoldPeriod())
                .explicitRenewal(info.explicitRenewal())
                .restorePolicy(info.restorePolicy())
                .build();
    }

    /**
     * The periods that a domain's own answer has. Payment period, explicit renewal and restore policy are not among them.
     *
     * @param status the answer to {@code StatusDomain}
     * @return its periods
     * @throws IllegalArgumentException if one of them is impossible
     */
    public static LifecyclePeriods of(DomainStatus status) {
        return builder()
                .accounting(status.accountingPeriod())
                .finalization(status.finalizationPeriod())
                .failure(status.failurePeriod())
                .addGrace(status.registrationGracePeriod())
                .deletionRestorable(status.deletionRestorablePeriod())
                .deletionHold(status.deletionHoldPeriod())
                .build();
    }

    /**
     * These periods, and those of others where these are unknown.
     *
     * @param others what fills the gaps
     * @return the combination
     */
    public LifecyclePeriods orElse(LifecyclePeriods others) {
        return builder()
                .accounting(accounting().or(others::accounting))
                .finalization(finalization().or(others::finalization))
                .failure(failure().or(others::failure))
                .payment(payment().or(others::payment))
                .addGrace(addGrace().or(others::addGrace))
                .deletionRestorable(deletionRestorable().or(others::deletionRestorable))
                .deletionHold(deletionHold().or(others::deletionHold))
                .renewalDate(renewalDate().or(others::renewalDate))
                .explicitRenewal(explicitRenewal().or(others::explicitRenewal))
                .restorePolicy(restorePolicy().or(others::restorePolicy))
                .sources(sourcesOver(others))
                .build();
    }

    /** The sources of these periods, and of those that are taken over. */
    private Map<StepKind, LocalizedText> sourcesOver(LifecyclePeriods others) {
        Map<StepKind, LocalizedText> all = new TreeMap<>(sources());
        others.sources().forEach((step, source) -> {
            if (periodOf(step).isEmpty()) {
                all.put(step, source);
            }
        });
        return all;
    }

    /** The period that dates a step; empty if none is known, or the step is a date of the domain's own. */
    private Optional<Period> periodOf(StepKind step) {
        return switch (step) {
            case ADD_GRACE_END -> addGrace();
            case PAYMENT -> payment();
            case ACCOUNTING -> accounting().or(this::renewalDate);
            case EXPIRATION, PAID_UNTIL -> Optional.empty();
            case FINALIZATION -> finalization();
            case FAILURE, DELETION -> failure().or(this::renewalDate);
            case REDEMPTION_END, HOLD -> deletionRestorable();
            case FREE -> deletionHold();
        };
    }

    /** Collects periods; what is not set is unknown. Not thread-safe. */
    public static final class Builder extends ImmutableLifecyclePeriods.Builder {

        Builder() {}
    }
}
