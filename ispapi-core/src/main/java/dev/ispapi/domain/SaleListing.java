package dev.ispapi.domain;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Money;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A domain offered for sale, as {@link QueryDomainList} lists it. */
@SdkStyle
@Value.Immutable
public abstract class SaleListing extends TypedResult {

    SaleListing() {}

    static SaleListing from(PropertyReader read) {
        return builder()
                .response(read.response())
                .sedoStatus(read.text("DOMAINSALE-SEDO-STATUS"))
                .sedoPrice(read.money("DOMAINSALE-SEDO-PRICE", "DOMAINSALE-SEDO-CURRENCY"))
                .sedoMinPrice(read.money("DOMAINSALE-SEDO-MINPRICE", "DOMAINSALE-SEDO-CURRENCY"))
                .sedoListingType(read.text("DOMAINSALE-SEDO-LISTING-TYPE"))
                .afternicStatus(read.text("DOMAINSALE-AFTERNIC-STATUS"))
                .afternicPrice(read.decimal("DOMAINSALE-AFTERNIC-PRICE"))
                .build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the status at Sedo} */
    public abstract Optional<String> sedoStatus();

    /** {@return the price at Sedo} */
    public abstract Optional<Money> sedoPrice();

    /** {@return the lowest price at Sedo} */
    public abstract Optional<Money> sedoMinPrice();

    /** {@return the kind of listing at Sedo} */
    public abstract Optional<String> sedoListingType();

    /** {@return the status at Afternic} */
    public abstract Optional<String> afternicStatus();

    /** {@return the price at Afternic; the API names no currency} */
    public abstract Optional<BigDecimal> afternicPrice();

    static Optional<SaleListing> of(PropertyReader read) {
        boolean isListed = read.text("DOMAINSALE-SEDO-STATUS", "DOMAINSALE-AFTERNIC-STATUS")
                .isPresent();
        return isListed ? Optional.of(from(read)) : Optional.empty();
    }

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableSaleListing.Builder {

        Builder() {}
    }
}
