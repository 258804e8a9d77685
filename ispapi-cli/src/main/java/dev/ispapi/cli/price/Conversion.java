package dev.ispapi.cli.price;

import dev.ispapi.CommandSender;
import dev.ispapi.account.ExchangeRate;
import dev.ispapi.account.QueryExchangeRates;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.cli.wire.OneAnswer;
import dev.ispapi.tld.price.ExchangeRates;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.value.Money;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The sum of a quote in another currency, if one is wanted. */
final class Conversion {

    /** Rates are for days, and not for each of them. */
    private static final Duration NEWEST = Duration.ofDays(14);

    @Option(
            names = "--currency",
            paramLabel = "CURRENCY",
            description = "Show the sum in this currency too, such as EUR.")
    private @Nullable String currency;

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description =
                    "Take the exchange rates from a raw answer to QueryExchangeRates. Without it the API is asked.")
    private @Nullable String rates;

    /** Says early what would be missing later. */
    void check(boolean isOffline) {
        if (rates != null && currency == null) {
            throw new WrongUsageException("--rates are of no use without --currency");
        }
        if (currency != null && rates == null && isOffline) {
            throw new WrongUsageException(
                    "--currency with --prices needs exchange rates: add --rates with an answer to QueryExchangeRates");
        }
    }

    /** With the rates of the file. */
    Optional<Money> convert(Quote quote, Terminal terminal) throws IOException {
        if (currency == null || rates == null) {
            return Optional.empty();
        }
        List<ExchangeRate> all = QueryExchangeRates.builder()
                .build()
                .decode(OneAnswer.read(rates, "RATE", "the answer to QueryExchangeRates", terminal))
                .entries();
        return Optional.of(convert(quote, all, currency));
    }

    /** With the rates of the file, or else with those of the API. */
    Optional<Money> convert(Quote quote, CommandSender ispapi, Terminal terminal) throws IOException {
        if (currency == null || rates != null) {
            return convert(quote, terminal);
        }
        QueryExchangeRates query = QueryExchangeRates.builder()
                .minDate(terminal.clock().instant().minus(NEWEST))
                .build();
        try (Stream<ExchangeRate> stream = ispapi.stream(query)) {
            return Optional.of(convert(quote, stream.toList(), currency));
        }
    }

    private static Money convert(Quote quote, List<ExchangeRate> rates, String currency) {
        try {
            return quote.convert(ExchangeRates.of(rates), currency.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
