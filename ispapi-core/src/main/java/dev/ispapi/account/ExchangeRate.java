package dev.ispapi.account;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rate of one currency in another on one day: one row of the answer to {@link QueryExchangeRates}. {@code 1} unit of {@link #from()}
 * is worth {@link #rate()} units of {@link #to()}.
 */
@SdkStyle
@Value.Immutable
public abstract class ExchangeRate extends TypedResult {

    ExchangeRate() {}

    static ExchangeRate from(PropertyReader read) {
        return builder()
                .response(read.response())
                .from(currency(read, "CURRENCYFROM"))
                .to(currency(read, "CURRENCYTO"))
                .date(read.instant("DATE"))
                .rate(read.decimal("RATE").orElseThrow(() -> read.missing("RATE")))
                .build();
    }

    private static String currency(PropertyReader read, String name) {
        return read.requiredText(name).toUpperCase(Locale.ROOT);
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the currency that is exchanged, such as {@code EUR}} */
    public abstract String from();

    /** {@return the currency that one gets, such as {@code USD}} */
    public abstract String to();

    /** {@return the day that the rate counts for, at midnight UTC} */
    public abstract Optional<Instant> date();

    /** {@return how many units of {@link #to()} one unit of {@link #from()} gives, with the digits that the API gives} */
    public abstract BigDecimal rate();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableExchangeRate.Builder {

        Builder() {}
    }
}
