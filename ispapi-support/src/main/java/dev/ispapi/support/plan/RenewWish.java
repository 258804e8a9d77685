package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Period;
import java.util.Optional;

/**
 * To keep a domain for another period.
 *
 * @param domain the domain
 * @param period how long; empty for the platform's default
 * @param premiumClass the class of a premium name
 */
public record RenewWish(DomainName domain, Optional<Period> period, Optional<String> premiumClass) implements Wish {

    /**
     * A renewal.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param period how long
     * @return the wish
     */
    public static RenewWish of(String domain, Period period) {
        return new RenewWish(DomainName.of(domain), Optional.of(period), Optional.empty());
    }

    @Override
    public String kind() {
        return "renew";
    }
}
