package dev.ispapi.account;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.ListCommand;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.internal.Lists;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Lists exchange rates, day by day and page by page. Sent as it is it brings one page; {@code IspapiClient.stream} brings them all.
 *
 * <p>Source: API page {@code QueryExchangeRates}.
 */
@SdkStyle
@Value.Immutable
public abstract class QueryExchangeRates extends TypedCommand<Page<ExchangeRate>> implements ListCommand<ExchangeRate> {

    /** What is known of this command. */
    public static final CommandType<QueryExchangeRates> TYPE = CommandType.<QueryExchangeRates, Builder>declare(
                    "QueryExchangeRates", Effect.READS, QueryExchangeRates::builder)
            .nullable("MINDATE", Kinds.DATETIME, QueryExchangeRates::minDate, Builder::minDate)
            .nullable("MAXDATE", Kinds.DATETIME, QueryExchangeRates::maxDate, Builder::maxDate)
            .nullable("FIRST", Kinds.INT, QueryExchangeRates::first, Builder::first)
            .nullable("LIMIT", Kinds.INT, QueryExchangeRates::limit, Builder::limit)
            .nullable("CURRENCYTO", Kinds.TEXT, QueryExchangeRates::currencyTo, Builder::currencyTo)
            .answer(response -> Lists.page(response, ExchangeRate::from))
            .build(Builder::putExtensions, Builder::build);

    QueryExchangeRates() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the earliest day, {@code MINDATE}} */
    @Value.Default
    public Change<Instant> minDate() {
        return Change.keep();
    }

    /** {@return the latest day, {@code MAXDATE}} */
    @Value.Default
    public Change<Instant> maxDate() {
        return Change.keep();
    }

    /** {@return the index of the first rate to list, {@code FIRST}} */
    @Value.Default
    public Change<Integer> first() {
        return Change.keep();
    }

    /** {@return how many rates a page has, {@code LIMIT}} */
    @Value.Default
    public Change<Integer> limit() {
        return Change.keep();
    }

    /** {@return the currency whose rates to list, such as {@code USD}, {@code CURRENCYTO}} */
    @Value.Default
    public Change<String> currencyTo() {
        return Change.keep();
    }

    @Override
    public final int firstIndex() {
        return first().value().orElse(0);
    }

    @Override
    public final QueryExchangeRates startingAt(int first) {
        return TYPE.with(this, "FIRST", Integer.toString(first));
    }

    @Override
    public final CommandType<QueryExchangeRates> type() {
        return TYPE;
    }

    @Override
    public Page<ExchangeRate> decode(Response response) {
        return Lists.page(response, ExchangeRate::from);
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableQueryExchangeRates.Builder {

        Builder() {}

        /**
         * Sets {@code MINDATE}; {@link Change#clear()} clears it.
         *
         * @param value the earliest day
         * @return this builder
         */
        public Builder minDate(Instant value) {
            return minDate(Change.to(value));
        }

        /**
         * Sets {@code MAXDATE}; {@link Change#clear()} clears it.
         *
         * @param value the latest day
         * @return this builder
         */
        public Builder maxDate(Instant value) {
            return maxDate(Change.to(value));
        }

        /**
         * Sets {@code FIRST}; {@link Change#clear()} clears it.
         *
         * @param value the index of the first rate to list, 0 or more
         * @return this builder
         */
        public Builder first(int value) {
            return first(Change.to(value));
        }

        /**
         * Sets {@code LIMIT}; {@link Change#clear()} clears it.
         *
         * @param value how many rates a page has
         * @return this builder
         */
        public Builder limit(int value) {
            return limit(Change.to(value));
        }

        /**
         * Sets {@code CURRENCYTO}; {@link Change#clear()} clears it.
         *
         * @param value the currency whose rates to list, such as {@code USD}
         * @return this builder
         */
        public Builder currencyTo(String value) {
            return currencyTo(Change.to(value));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public QueryExchangeRates build() {
            return TYPE.build(super::build);
        }
    }
}
