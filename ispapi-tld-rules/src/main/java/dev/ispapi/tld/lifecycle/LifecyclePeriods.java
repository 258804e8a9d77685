package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.value.Period;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The periods of a zone that date the steps in the life of its domains. Each can be negative, zero or unknown.
 *
 * @param accounting from paid-until to the billing of the renewal
 * @param finalization from expiration to the moment when a renewal is final
 * @param failure from paid-until to the last moment to renew; negative where the platform deletes before the end, as for .eu
 * @param payment from paid-until back to the first moment when the coming period can be paid
 * @param addGrace how long a new registration can be taken back
 * @param deletionRestorable how long a deleted domain can be restored: the redemption (FAQ 2)
 * @param deletionHold how long the name is held after that
 * @param explicitRenewal whether the registry wants each renewal asked for
 * @param restorePolicy how the registry restores a deleted domain
 * @param sources by the steps that the periods date, where the periods are from and as of when; a step without an entry shows none
 */
public record LifecyclePeriods(
        Optional<Period> accounting,
        Optional<Period> finalization,
        Optional<Period> failure,
        Optional<Period> payment,
        Optional<Period> addGrace,
        Optional<Period> deletionRestorable,
        Optional<Period> deletionHold,
        Optional<Boolean> explicitRenewal,
        Optional<RestorePolicy> restorePolicy,
        Map<StepKind, String> sources) {

    /**
     * Checks that what can only last does not end before it begins.
     *
     * @param accounting from paid-until to the billing of the renewal
     * @param finalization from expiration to the moment when a renewal is final
     * @param failure from paid-until to the last moment to renew
     * @param payment from paid-until back to the first moment when the coming period can be paid
     * @param addGrace how long a new registration can be taken back
     * @param deletionRestorable how long a deleted domain can be restored
     * @param deletionHold how long the name is held after that
     * @param explicitRenewal whether the registry wants each renewal asked for
     * @param restorePolicy how the registry restores a deleted domain
     * @param sources by the steps that the periods date, where the periods are from and as of when
     * @throws IllegalArgumentException if the add-grace, deletion-restorable or deletion-hold period is negative
     */
    public LifecyclePeriods {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        notNegative("add-grace", addGrace);
        notNegative("deletion-restorable", deletionRestorable);
        notNegative("deletion-hold", deletionHold);
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
        return new LifecyclePeriods(
                info.accountingPeriod(),
                info.finalizationPeriod(),
                info.failurePeriod(),
                info.paymentPeriod(),
                info.registrationGracePeriod(),
                info.deletionRestorablePeriod(),
                info.deletionHoldPeriod(),
                info.explicitRenewal(),
                info.restorePolicy(),
                Map.of());
    }

    /**
     * The periods that a domain's own answer has. Payment period, explicit renewal and restore policy are not among them.
     *
     * @param status the answer to {@code StatusDomain}
     * @return its periods
     * @throws IllegalArgumentException if one of them is impossible
     */
    public static LifecyclePeriods of(DomainStatus status) {
        return new LifecyclePeriods(
                status.accountingPeriod(),
                status.finalizationPeriod(),
                status.failurePeriod(),
                Optional.empty(),
                status.registrationGracePeriod(),
                status.deletionRestorablePeriod(),
                status.deletionHoldPeriod(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * These periods, and those of others where these are unknown.
     *
     * @param others what fills the gaps
     * @return the combination
     */
    public LifecyclePeriods orElse(LifecyclePeriods others) {
        return new LifecyclePeriods(
                accounting.or(others::accounting),
                finalization.or(others::finalization),
                failure.or(others::failure),
                payment.or(others::payment),
                addGrace.or(others::addGrace),
                deletionRestorable.or(others::deletionRestorable),
                deletionHold.or(others::deletionHold),
                explicitRenewal.or(others::explicitRenewal),
                restorePolicy.or(others::restorePolicy),
                sourcesOver(others));
    }

    /** The sources of these periods, and of those that are taken over. */
    private Map<StepKind, String> sourcesOver(LifecyclePeriods others) {
        Map<StepKind, String> all = new TreeMap<>(sources);
        others.sources.forEach((step, source) -> {
            if (periodOf(step).isEmpty()) {
                all.put(step, source);
            }
        });
        return all;
    }

    /** The period that dates a step; empty if none is known, or the step is a date of the domain's own. */
    private Optional<Period> periodOf(StepKind step) {
        return switch (step) {
            case ADD_GRACE_END -> addGrace;
            case PAYMENT -> payment;
            case ACCOUNTING -> accounting;
            case EXPIRATION, PAID_UNTIL -> Optional.empty();
            case FINALIZATION -> finalization;
            case FAILURE, DELETION -> failure;
            case REDEMPTION_END, HOLD -> deletionRestorable;
            case FREE -> deletionHold;
        };
    }

    /** Collects periods; what is not set is unknown. Not thread-safe. */
    public static final class Builder {

        private Optional<Period> accounting = Optional.empty();
        private Optional<Period> finalization = Optional.empty();
        private Optional<Period> failure = Optional.empty();
        private Optional<Period> payment = Optional.empty();
        private Optional<Period> addGrace = Optional.empty();
        private Optional<Period> deletionRestorable = Optional.empty();
        private Optional<Period> deletionHold = Optional.empty();
        private Optional<Boolean> explicitRenewal = Optional.empty();
        private Optional<RestorePolicy> restorePolicy = Optional.empty();
        private final Map<StepKind, String> sources = new TreeMap<>();

        private Builder() {}

        /**
         * Sets the accounting period.
         *
         * @param period such as {@code -5d}
         * @return this builder
         */
        public Builder accounting(Period period) {
            accounting = Optional.of(period);
            return this;
        }

        /**
         * Sets the finalization period.
         *
         * @param period such as {@code 1d}
         * @return this builder
         */
        public Builder finalization(Period period) {
            finalization = Optional.of(period);
            return this;
        }

        /**
         * Sets the failure period.
         *
         * @param period such as {@code 44d}; negative where the platform deletes before the end
         * @return this builder
         */
        public Builder failure(Period period) {
            failure = Optional.of(period);
            return this;
        }

        /**
         * Sets the payment period.
         *
         * @param period such as {@code -61d}
         * @return this builder
         */
        public Builder payment(Period period) {
            payment = Optional.of(period);
            return this;
        }

        /**
         * Sets the add-grace period.
         *
         * @param period zero or more
         * @return this builder
         */
        public Builder addGrace(Period period) {
            addGrace = Optional.of(period);
            return this;
        }

        /**
         * Sets the deletion-restorable period.
         *
         * @param period zero or more, such as {@code 30d}
         * @return this builder
         */
        public Builder deletionRestorable(Period period) {
            deletionRestorable = Optional.of(period);
            return this;
        }

        /**
         * Sets the deletion-hold period.
         *
         * @param period zero or more, such as {@code 5d}
         * @return this builder
         */
        public Builder deletionHold(Period period) {
            deletionHold = Optional.of(period);
            return this;
        }

        /**
         * Sets whether the registry wants each renewal asked for.
         *
         * @param isExplicit true if it does
         * @return this builder
         */
        public Builder explicitRenewal(boolean isExplicit) {
            explicitRenewal = Optional.of(isExplicit);
            return this;
        }

        /**
         * Sets how the registry restores a deleted domain.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder restorePolicy(RestorePolicy policy) {
            restorePolicy = Optional.of(policy);
            return this;
        }

        /**
         * Tells where the period that dates a step is from.
         *
         * @param step the step
         * @param source the source and as of when, in words
         * @return this builder
         */
        public Builder source(StepKind step, String source) {
            sources.put(step, source);
            return this;
        }

        /**
         * Builds the periods.
         *
         * @return the periods
         * @throws IllegalArgumentException if the add-grace, deletion-restorable or deletion-hold period is negative
         */
        public LifecyclePeriods build() {
            return new LifecyclePeriods(
                    accounting,
                    finalization,
                    failure,
                    payment,
                    addGrace,
                    deletionRestorable,
                    deletionHold,
                    explicitRenewal,
                    restorePolicy,
                    sources);
        }
    }
}
