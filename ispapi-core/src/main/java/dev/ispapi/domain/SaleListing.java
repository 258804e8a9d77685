package dev.ispapi.domain;

import dev.ispapi.value.Money;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import dev.ispapi.wire.ResultValues;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A domain offered for sale, as {@link QueryDomainList} lists it. */
public final class SaleListing extends TypedResult {

    private SaleListing(PropertyReader read) {
        super(read);
    }

    /**
     * Returns a new builder, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the status at Sedo} */
    public Optional<String> sedoStatus() {
        return read().text("DOMAINSALE-SEDO-STATUS");
    }

    /** {@return the price at Sedo} */
    public Optional<Money> sedoPrice() {
        return read().money("DOMAINSALE-SEDO-PRICE", "DOMAINSALE-SEDO-CURRENCY");
    }

    /** {@return the lowest price at Sedo} */
    public Optional<Money> sedoMinPrice() {
        return read().money("DOMAINSALE-SEDO-MINPRICE", "DOMAINSALE-SEDO-CURRENCY");
    }

    /** {@return the kind of listing at Sedo} */
    public Optional<String> sedoListingType() {
        return read().text("DOMAINSALE-SEDO-LISTING-TYPE");
    }

    /** {@return the status at Afternic} */
    public Optional<String> afternicStatus() {
        return read().text("DOMAINSALE-AFTERNIC-STATUS");
    }

    /** {@return the price at Afternic; the API names no currency} */
    public Optional<BigDecimal> afternicPrice() {
        return read().decimal("DOMAINSALE-AFTERNIC-PRICE");
    }

    static Optional<SaleListing> of(PropertyReader read, String property) {
        boolean isListed = read.text(property + "-SEDO-STATUS", property + "-AFTERNIC-STATUS")
                .isPresent();
        return isListed ? Optional.of(new SaleListing(read)) : Optional.empty();
    }

    static void writeOf(ResultBuilder<?> answer, String property, SaleListing listing) {
        copyRows(List.of(listing), answer);
    }

    @Override
    protected SaleListing readBy(PropertyReader reader) {
        return new SaleListing(reader);
    }

    @Override
    protected void values(ResultValues values) {
        values.with("sedoStatus", "DOMAINSALE-SEDO-STATUS", sedoStatus())
                .with("sedoPrice", "DOMAINSALE-SEDO-PRICE", sedoPrice())
                .with("sedoMinPrice", "DOMAINSALE-SEDO-MINPRICE", sedoMinPrice())
                .with("sedoListingType", "DOMAINSALE-SEDO-LISTING-TYPE", sedoListingType())
                .with("afternicStatus", "DOMAINSALE-AFTERNIC-STATUS", afternicStatus())
                .with("afternicPrice", "DOMAINSALE-AFTERNIC-PRICE", afternicPrice());
    }

    /** Builds the result; not thread-safe. What has no method is set with {@code property}. */
    public static final class Builder extends ResultBuilder<Builder> {

        private Builder() {}

        /**
         * Sets {@code DOMAINSALE-SEDO-STATUS}.
         *
         * @param value the status at Sedo
         * @return this builder
         */
        public Builder sedoStatus(String value) {
            return set("DOMAINSALE-SEDO-STATUS", value);
        }

        /**
         * Sets {@code DOMAINSALE-SEDO-PRICE}.
         *
         * @param value the price at Sedo
         * @return this builder
         */
        public Builder sedoPrice(Money value) {
            return setMoney("DOMAINSALE-SEDO-PRICE", "DOMAINSALE-SEDO-CURRENCY", value);
        }

        /**
         * Sets {@code DOMAINSALE-SEDO-MINPRICE}.
         *
         * @param value the lowest price at Sedo
         * @return this builder
         */
        public Builder sedoMinPrice(Money value) {
            return setMoney("DOMAINSALE-SEDO-MINPRICE", "DOMAINSALE-SEDO-CURRENCY", value);
        }

        /**
         * Sets {@code DOMAINSALE-SEDO-LISTING-TYPE}.
         *
         * @param value the kind of listing at Sedo
         * @return this builder
         */
        public Builder sedoListingType(String value) {
            return set("DOMAINSALE-SEDO-LISTING-TYPE", value);
        }

        /**
         * Sets {@code DOMAINSALE-AFTERNIC-STATUS}.
         *
         * @param value the status at Afternic
         * @return this builder
         */
        public Builder afternicStatus(String value) {
            return set("DOMAINSALE-AFTERNIC-STATUS", value);
        }

        /**
         * Sets {@code DOMAINSALE-AFTERNIC-PRICE}.
         *
         * @param value the price at Afternic; the API names no currency
         * @return this builder
         */
        public Builder afternicPrice(BigDecimal value) {
            return set("DOMAINSALE-AFTERNIC-PRICE", value);
        }

        /**
         * Builds the result.
         *
         * @return the result, read from an answer with what was set
         */
        public SaleListing build() {
            return new SaleListing(reader());
        }
    }
}
