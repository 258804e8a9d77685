package dev.ispapi.tld.price;

import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the rows of the export from prices and zones. */
final class ExportRows {

    private static final List<OrderType> TERMED = List.of(OrderType.REGISTER, OrderType.RENEW, OrderType.TRANSFER);
    private static final int DAYS_OF_A_WEEK = 7;

    private ExportRows() {}

    static ExportedClass of(ClassPrices prices, Optional<ZoneFacts> zone) {
        Optional<Integer> graceDays =
                zone.flatMap(ZoneFacts::grace).flatMap(ExportRows::days).map(days -> Math.max(days, 0));
        Optional<Integer> redemptionDays = zone.flatMap(ZoneFacts::redemption).flatMap(ExportRows::days);
        Optional<BigDecimal> restore = amount(prices::restore);
        return new ExportedClass(
                prices.name(),
                zone.map(ZoneFacts::zone),
                usable(() -> prices.currency()),
                restore,
                amount(prices::trade),
                graceDays,
                graceDays.filter(days -> days > 0).map(days -> BigDecimal.ZERO),
                redemptionDays,
                redemptionDays.filter(days -> days == 0).isPresent() ? Optional.empty() : restore,
                zone.flatMap(ZoneFacts::idProtection),
                zone.flatMap(ZoneFacts::authCodeRequired),
                zone.map(ZoneFacts::sources).orElse(List.of()).stream()
                        .map(Object::toString)
                        .toList(),
                terms(prices, zone).stream()
                        .sorted(Comparator.comparingLong(Terms::months))
                        .map(term -> term(prices, zone, term))
                        .toList());
    }

    /** The terms that the zone offers for any order, and where those are not known the ones that the relations price. */
    private static Set<Period> terms(ClassPrices prices, Optional<ZoneFacts> zone) {
        Set<Period> terms = new LinkedHashSet<>();
        for (OrderType order : TERMED) {
            offered(zone, order)
                    .ifPresentOrElse(
                            known -> terms.addAll(known.periods()),
                            () -> priced(prices).forEach(terms::add));
        }
        return terms;
    }

    private static Stream<Period> priced(ClassPrices prices) {
        return Stream.concat(Stream.of(1), prices.statedTerms().stream()).map(Period::years);
    }

    private static Optional<OfferedTerms> offered(Optional<ZoneFacts> zone, OrderType order) {
        return zone.flatMap(facts -> facts.terms(order));
    }

    private static ExportedTerm term(ClassPrices prices, Optional<ZoneFacts> zone, Period term) {
        boolean isOffered = TERMED.stream()
                .anyMatch(order -> offered(zone, order)
                        .filter(terms -> terms.contains(term))
                        .isPresent());
        return new ExportedTerm(
                term,
                isOffered,
                price(prices, zone, OrderType.REGISTER, term),
                price(prices, zone, OrderType.RENEW, term),
                price(prices, zone, OrderType.TRANSFER, term));
    }

    private static Optional<BigDecimal> price(
            ClassPrices prices, Optional<ZoneFacts> zone, OrderType order, Period term) {
        Optional<OfferedTerms> offered = offered(zone, order);
        boolean isPriced = priced(prices).anyMatch(term::equals);
        boolean counts =
                offered.map(terms -> terms.contains(term)).orElse(isPriced && !isLongTransfer(prices, order, term));
        return counts ? amount(() -> prices.quote(order, term)) : Optional.empty();
    }

    /** A transfer of unknown terms is for a year, unless a relation prices another term (FAQ 55). */
    private static boolean isLongTransfer(ClassPrices prices, OrderType order, Period term) {
        return order == OrderType.TRANSFER
                && term.amount() > 1
                && usable(() -> prices.stated(PriceKind.TRANSFER, term.amount()))
                        .flatMap(price -> price)
                        .isEmpty();
    }

    private static Optional<BigDecimal> amount(Supplier<Quote> quote) {
        return usable(quote).map(price -> price.total().amount());
    }

    private static <T> Optional<T> usable(Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (NoPriceException | BrokenPriceException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Months and years have no fixed number of days. */
    private static Optional<Integer> days(Period period) {
        return switch (period.unit()) {
            case DAYS -> Optional.of(period.amount());
            case WEEKS -> Optional.of(period.amount() * DAYS_OF_A_WEEK);
            case MONTHS, YEARS -> period.isZero() ? Optional.of(0) : Optional.empty();
        };
    }
}
