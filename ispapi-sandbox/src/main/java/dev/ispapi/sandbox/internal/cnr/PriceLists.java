package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.UserClasses;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about prices and exchange rates. The prices are those of the world's accounts, by zone instead of by class. */
final class PriceLists {

    private static final String PREFIX = "PRICE_CLASS_DOMAIN_";
    private static final String ANNUAL = "_ANNUAL";
    private static final int RATE_DECIMALS = 6;

    private PriceLists() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryZoneList", PriceLists::zones,
                "QueryZonePriceList", PriceLists::individual,
                "QueryExchangeRates", PriceLists::rates,
                "ConvertCurrency", PriceLists::convert);
    }

    /** The prices of a zone for an account. */
    private record Row(Account account, String zone, String tldClass, SortedMap<String, String> relations) {

        String price(String order) {
            return relations.getOrDefault(PREFIX + tldClass + "_" + order, "");
        }

        String currency() {
            String own = price("CURRENCY");
            return own.isEmpty() ? account.currency() : own;
        }
    }

    private static Stream<Row> rows(Call call, Account account) {
        SortedMap<String, String> relations = UserClasses.relations(call.world(), account);
        Map<String, Row> byZone = new TreeMap<>();
        relations.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && name.endsWith(ANNUAL))
                .map(name -> name.substring(PREFIX.length(), name.length() - ANNUAL.length()))
                .forEach(tldClass -> call.world()
                        .rules()
                        .zoneOfClass(tldClass)
                        .ifPresent(zone -> byZone.put(zone, new Row(account, zone, tldClass, relations))));
        return byZone.values().stream();
    }

    private static Answer zones(Call call) {
        Account account = Accounts.named(call);
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        SortedMap<String, Integer> counts = new TreeMap<>();
        call.world().domains().rows().stream()
                .filter(domain -> domain.account().equals(account.login()))
                .forEach(domain ->
                        counts.merge(Zones.of(call.world(), domain.name()).name(), 1, Integer::sum));
        List<Row> rows =
                rows(call, account).filter(row -> zone.test(row.zone())).toList();
        Map<String, Function<Row, String>> columns = columns();
        columns.put("3rds", Row::zone);
        columns.put("active", row -> "1");
        columns.put("domain count", row -> Integer.toString(counts.getOrDefault(row.zone(), 0)));
        Answer answer = Answer.success();
        columns.forEach(
                (name, value) -> answer.property(name, rows.stream().map(value).toList()));
        return answer;
    }

    private static Map<String, Function<Row, String>> columns() {
        Map<String, Function<Row, String>> columns = new TreeMap<>();
        columns.put("annual", row -> row.price("ANNUAL"));
        columns.put("application", row -> row.price("APPLICATION"));
        columns.put("currency", Row::currency);
        columns.put("periodtype", row -> "YEAR");
        columns.put("restore", row -> row.price("RESTORE"));
        columns.put("setup", row -> row.price("SETUP"));
        columns.put("trade", row -> row.price("TRADE"));
        columns.put("transfer", row -> row.price("TRANSFER"));
        columns.put("zone", Row::zone);
        return columns;
    }

    /** The prices of the accounts below the own one. */
    private static Answer individual(Call call) {
        String registrar = call.text("REGISTRAR");
        if (Stream.of("ZONE", "REGISTRAR", "PRICESCALE", "SERVICE")
                .allMatch(name -> call.text(name).isEmpty())) {
            throw Refusal.missing("ZONE, REGISTRAR, PRICESCALE or SERVICE");
        }
        if (!registrar.isEmpty()) {
            Owner.account(call, "REGISTRAR", registrar);
        }
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        boolean hasPrices =
                call.text("PRICESCALE").isEmpty() && call.text("SERVICE").isEmpty();
        Stream<Row> all = call.world().accounts().rows().stream()
                .filter(account -> hasPrices && Owner.depth(call.world(), call.login(), account.login()) > 0)
                .filter(account -> registrar.isEmpty() || account.login().equals(registrar))
                .flatMap(account -> rows(call, account))
                .filter(row -> zone.test(row.zone()));
        Rows<Row> rows = new Rows<>(call);
        columns().forEach(rows::column);
        return rows.column("registrar", row -> row.account().login())
                .column("period", row -> "1")
                .column("type", row -> "DOMAIN")
                .of(all);
    }

    /** A rate from one currency to another. */
    private record Rate(String from, String to, BigDecimal rate) {}

    private static BigDecimal rate(String from, String to) {
        return ExchangeTable.convert(new Money(BigDecimal.valueOf(1_000_000), from), to)
                .amount()
                .movePointLeft(RATE_DECIMALS);
    }

    private static Answer rates(Call call) {
        Predicate<String> from = Patterns.of(call.parameters(), "CURRENCYFROM");
        Predicate<String> to = Patterns.of(call.parameters(), "CURRENCYTO");
        Stream<String> currencies =
                Stream.concat(Stream.of(ExchangeTable.BASE), ExchangeTable.rates().keySet().stream());
        List<String> all = currencies.toList();
        Stream<Rate> rates = all.stream()
                .filter(from)
                .flatMap(one -> all.stream()
                        .filter(other -> !other.equals(one) && to.test(other))
                        .map(other -> new Rate(one, other, rate(one, other))));
        return new Rows<Rate>(call)
                .column("date", rate -> DomainStatus.date(call.now()))
                .column("currency from", Rate::from)
                .column("currency to", Rate::to)
                .column("rate", rate -> rate.rate().toPlainString())
                .of(rates);
    }

    private static Answer convert(Call call) {
        BigDecimal amount = call.parameters().decimal("AMOUNT").orElseThrow(() -> Refusal.missing("AMOUNT"));
        String from = call.required("FROM");
        String to = call.required("TO");
        Money converted = Pricing.convert(
                new Money(amount, from),
                call.account().currency().equals(to) ? call.account() : withCurrency(call.account(), to));
        return Answer.success()
                .property("amount", amount.toPlainString())
                .property("from", from)
                .property("to", to)
                .property(
                        "converted amount",
                        converted.amount().setScale(2, RoundingMode.HALF_UP).toPlainString())
                .property("rate", rate(from, to).toPlainString());
    }

    private static Account withCurrency(Account account, String currency) {
        return new Account(
                account.login(),
                account.passwordHash(),
                account.parent(),
                currency,
                account.renewalMode(),
                account.relations(),
                account.profile());
    }
}
