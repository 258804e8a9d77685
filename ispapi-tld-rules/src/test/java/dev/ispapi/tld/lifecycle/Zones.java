package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.value.Period;
import java.time.Instant;

/** Periods of zones, frozen for the tests. */
final class Zones {

    static final LifecyclePeriods COM = LifecyclePeriods.builder()
            .accounting(Period.days(-5))
            .finalization(Period.days(1))
            .failure(Period.days(44))
            .payment(Period.days(-61))
            .addGrace(Period.days(0))
            .deletionRestorable(Period.days(30))
            .deletionHold(Period.days(5))
            .explicitRenewal(true)
            .restorePolicy(RestorePolicy.REALTIME)
            .build();

    static final LifecyclePeriods CA = LifecyclePeriods.builder()
            .accounting(Period.days(-1))
            .finalization(Period.days(44))
            .failure(Period.days(44))
            .payment(Period.days(-61))
            .addGrace(Period.days(0))
            .deletionRestorable(Period.days(30))
            .deletionHold(Period.days(7))
            .explicitRenewal(true)
            .restorePolicy(RestorePolicy.REALTIME)
            .build();

    static final LifecyclePeriods EU = LifecyclePeriods.builder()
            .accounting(Period.days(-7))
            .finalization(Period.days(-1))
            .failure(Period.days(-1))
            .payment(Period.days(-61))
            .addGrace(Period.days(0))
            .deletionRestorable(Period.days(40))
            .deletionHold(Period.days(0))
            .explicitRenewal(true)
            .restorePolicy(RestorePolicy.REALTIME)
            .build();

    static final LifecyclePeriods NO_REDEMPTION = LifecyclePeriods.builder()
            .accounting(Period.days(0))
            .finalization(Period.days(0))
            .failure(Period.days(2))
            .payment(Period.days(-61))
            .addGrace(Period.days(0))
            .deletionRestorable(Period.days(0))
            .deletionHold(Period.days(0))
            .build();

    private Zones() {}

    static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }
}
