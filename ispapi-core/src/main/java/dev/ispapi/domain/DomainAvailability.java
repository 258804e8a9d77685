package dev.ispapi.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Money;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether one domain name is available: one entry of the answer to {@link CheckDomains}.
 */
@SdkStyle
@Value.Immutable
public abstract class DomainAvailability extends TypedResult {

    DomainAvailability() {}

    static DomainAvailability from(DomainName domain, PropertyReader read) {
        return builder()
                .response(read.response())
                .domain(domain)
                .code(DomainCheck.code(read))
                .description(DomainCheck.description(read))
                .reason(read.text("REASON"))
                .premiumClass(read.text("CLASS"))
                .premiumChannel(read.text("PREMIUMCHANNEL", "PREMIUMCHANNELS"))
                .price(read.money("PRICE", "CURRENCY"))
                .checkTime(read.decimal("DOMAINCHECKTIME"))
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

    /** {@return the name that was asked for} */
    public abstract DomainName domain();

    /** {@return the name's own code: 210 available, 211 not available or only at a premium price, others for names that could not be checked} */
    public abstract int code();

    /** {@return the text behind the code} */
    public abstract String description();

    /** {@return why the name is not available, or is a premium name} */
    public abstract Optional<String> reason();

    /** {@return the class to send with the order, such as {@code PREMIUM_DONUTS_A}} */
    public abstract Optional<String> premiumClass();

    /** {@return who sells the premium name} */
    public abstract Optional<String> premiumChannel();

    /** {@return the premium price} */
    public abstract Optional<Money> price();

    /** {@return how long the check took, in seconds} */
    public abstract Optional<BigDecimal> checkTime();

    static List<DomainAvailability> all(List<DomainName> domains, Response response) {
        return DomainCheck.each(domains, response, DomainAvailability::from);
    }

    /**
     * The verdict in one word.
     *
     * @return never AVAILABLE for a premium name
     */
    @Value.Derived
    public Availability availability() {
        return Availability.of(
                code(),
                description(),
                premiumClass().isPresent() || premiumChannel().isPresent());
    }

    /**
     * Whether the name can be registered at the ordinary price.
     *
     * @return false for premium names
     */
    public final boolean isAvailable() {
        return availability() == Availability.AVAILABLE;
    }

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableDomainAvailability.Builder {

        Builder() {}
    }
}
