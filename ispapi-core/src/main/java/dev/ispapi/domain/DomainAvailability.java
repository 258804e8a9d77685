package dev.ispapi.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Money;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import dev.ispapi.wire.ResultValues;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether one domain name is available: one entry of the answer to {@link CheckDomains}.
 */
public final class DomainAvailability extends TypedResult {

    private final int code;

    DomainAvailability(PropertyReader read) {
        super(read);
        this.code = DomainCheck.code(read);
    }

    /**
     * Returns a new builder, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name that was asked for} */
    public DomainName domain() {
        return read().asked();
    }

    /**
     * The name's own code.
     *
     * @return 210 available, 211 not available or only at a premium price, others for names that could not be checked
     */
    public int code() {
        return code;
    }

    /** {@return the text behind the code} */
    public String description() {
        return DomainCheck.description(read());
    }

    /** {@return why the name is not available, or is a premium name} */
    public Optional<String> reason() {
        return read().text("REASON");
    }

    /** {@return the class to send with the order, such as {@code PREMIUM_DONUTS_A}} */
    public Optional<String> premiumClass() {
        return read().text("CLASS");
    }

    /** {@return who sells the premium name} */
    public Optional<String> premiumChannel() {
        return read().text("PREMIUMCHANNEL", "PREMIUMCHANNELS");
    }

    /** {@return the premium price} */
    public Optional<Money> price() {
        return read().money("PRICE", "CURRENCY");
    }

    /** {@return how long the check took, in seconds} */
    public Optional<BigDecimal> checkTime() {
        return read().decimal("DOMAINCHECKTIME");
    }

    /**
     * The verdict in one word.
     *
     * @return never AVAILABLE for a premium name
     */
    public Availability availability() {
        return Availability.of(
                code,
                description(),
                premiumClass().isPresent() || premiumChannel().isPresent());
    }

    /**
     * Whether the name can be registered at the ordinary price.
     *
     * @return false for premium names
     */
    public boolean isAvailable() {
        return availability() == Availability.AVAILABLE;
    }

    @Override
    protected DomainAvailability readBy(PropertyReader reader) {
        return new DomainAvailability(reader);
    }

    @Override
    protected void values(ResultValues values) {
        values.with("domain", "DOMAIN", domain())
                .with("availability", "", availability())
                .with("code", "", code)
                .with("description", "", description())
                .with("reason", "REASON", reason())
                .with("premiumClass", "CLASS", premiumClass())
                .with("premiumChannel", "PREMIUMCHANNEL", premiumChannel())
                .with("price", "PRICE", price())
                .with("checkTime", "DOMAINCHECKTIME", checkTime());
    }

    /** Builds the result; not thread-safe. What has no method is set with {@code property}. */
    public static final class Builder extends ResultBuilder<Builder> {

        private int code = 210;
        private String text = "Available";

        private Builder() {}

        /**
         * Sets the name that was asked for.
         *
         * @param name the name
         * @return this builder
         */
        public Builder domain(DomainName name) {
            return asking(name);
        }

        /**
         * Sets the name that was asked for.
         *
         * @param name the name in Unicode or ASCII form
         * @return this builder
         */
        public Builder domain(String name) {
            return asking(DomainName.received(name));
        }

        /**
         * Sets the name's own code.
         *
         * @param value 210 available, 211 not available; 210 if not set
         * @return this builder
         */
        public Builder code(int value) {
            code = value;
            return this;
        }

        /**
         * Sets the text behind the code.
         *
         * @param value such as {@code Available}
         * @return this builder
         */
        public Builder description(String value) {
            text = value;
            return this;
        }

        /**
         * Sets {@code REASON}.
         *
         * @param value why the name is not available, or is a premium name
         * @return this builder
         */
        public Builder reason(String value) {
            return set("REASON", value);
        }

        /**
         * Sets {@code CLASS}.
         *
         * @param value the class to send with the order, such as {@code PREMIUM_DONUTS_A}
         * @return this builder
         */
        public Builder premiumClass(String value) {
            return set("CLASS", value);
        }

        /**
         * Sets {@code PREMIUMCHANNEL}.
         *
         * @param value who sells the premium name
         * @return this builder
         */
        public Builder premiumChannel(String value) {
            return set("PREMIUMCHANNEL", value);
        }

        /**
         * Sets {@code PRICE} and {@code CURRENCY}.
         *
         * @param value the premium price
         * @return this builder
         */
        public Builder price(Money value) {
            return setMoney("PRICE", "CURRENCY", value);
        }

        /**
         * Sets {@code DOMAINCHECKTIME}.
         *
         * @param value how long the check took, in seconds
         * @return this builder
         */
        public Builder checkTime(BigDecimal value) {
            return set("DOMAINCHECKTIME", value);
        }

        /**
         * Builds the result.
         *
         * @return the result, read from an answer with what was set
         */
        public DomainAvailability build() {
            set("DOMAINCHECK", code + " " + text);
            return new DomainAvailability(reader());
        }
    }
}
