package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Prices of orders, as the {@code X-FEE-} parameters ask for them, and the names that have a price of their own. */
final class Fees {

    private static final int MAX_BLOCKS = 30;
    private static final int DECIMALS = 4;
    private static final String NO_FEE = "0.0000";

    private static final Map<String, OrderType> ORDERS = Map.of(
            "create", OrderType.REGISTER,
            "renew", OrderType.RENEW,
            "transfer", OrderType.TRANSFER,
            "restore", OrderType.RESTORE,
            "trade", OrderType.TRADE);

    private Fees() {}

    /** What an order of a name costs. */
    private record Fee(String domain, String order, int years, String feeClass, Money price, String phase) {}

    /** The price that a name has of its own, in the eyes of whoever could order it; empty for an ordinary name. */
    static Optional<OutsideName> premium(Call call, String domain) {
        return call.world()
                .outside()
                .find(domain)
                .filter(name -> !name.premiumClass().isEmpty());
    }

    /** Answers the blocks of {@code X-FEE-} parameters, sorted by name: no row of theirs belongs to a row of the check. */
    static void answer(Call call, List<String> checked, Answer answer) {
        SortedMap<Integer, String> orders = call.parameters().slots("X-FEE-COMMAND");
        if (orders.size() > MAX_BLOCKS) {
            throw Refusal.invalid("X-FEE-COMMAND (more than " + MAX_BLOCKS + " blocks)");
        }
        List<Fee> fees = orders.entrySet().stream()
                .map(order -> fee(call, checked, order.getKey(), order.getValue()))
                .sorted(Comparator.comparing(Fee::domain).thenComparing(Fee::order))
                .toList();
        if (fees.isEmpty()) {
            return;
        }
        column(answer, "x-fee-amount", fees, fee -> amount(fee.price().amount()));
        column(answer, "x-fee-application", fees, fee -> NO_FEE);
        column(answer, "x-fee-class", fees, Fee::feeClass);
        column(answer, "x-fee-command", fees, Fee::order);
        column(answer, "x-fee-currency", fees, fee -> fee.price().currency());
        column(answer, "x-fee-domain", fees, Fee::domain);
        column(answer, "x-fee-launchphase", fees, Fee::phase);
        column(answer, "x-fee-period", fees, fee -> Integer.toString(fee.years()));
        column(answer, "x-fee-periodtype", fees, fee -> "YEAR");
    }

    private static void column(Answer answer, String name, List<Fee> fees, Function<Fee, String> value) {
        answer.property(name, fees.stream().map(value).toList());
    }

    private static Fee fee(Call call, List<String> checked, int block, String order) {
        Parameters parameters = call.parameters();
        String sent =
                parameters.slots("X-FEE-DOMAIN").getOrDefault(block, block < checked.size() ? checked.get(block) : "");
        String domain = Names.parse("X-FEE-DOMAIN" + block, sent).ascii();
        int years =
                number("X-FEE-PERIOD" + block, parameters.slots("X-FEE-PERIOD").getOrDefault(block, "1"));
        String word = word(order);
        return new Fee(
                domain,
                word,
                years,
                premium(call, domain).isPresent() ? "premium" : "standard",
                price(call, domain, word, Period.years(years)),
                parameters.slots("X-FEE-LAUNCHPHASE").getOrDefault(block, ""));
    }

    private static int number(String parameter, String text) {
        if (!text.matches("[1-9]|10")) {
            throw Refusal.syntax(parameter + " (" + text + ")");
        }
        return Integer.parseInt(text);
    }

    /** The short word of an order, such as {@code create} for {@code ADD}, {@code CREATE} and {@code ADDDOMAIN}. */
    static String word(String order) {
        String lower = order.toLowerCase(Locale.ROOT).replaceFirst("domain$", "");
        String word = lower.equals("add") ? "create" : lower;
        if (!ORDERS.containsKey(word)) {
            throw Refusal.invalid("X-FEE-COMMAND (" + order + ")");
        }
        return word;
    }

    /** What an order costs the caller. */
    static Money price(Call call, String domain, String order, Period period) {
        Optional<Domain> own = call.world().domains().find(domain);
        if (order.equals("renew") && own.isPresent()) {
            return Pricing.renewal(call.world(), call.account(), own.get(), period);
        }
        Optional<OutsideName> premium = premium(call, domain);
        if (premium.isPresent() && !order.equals("restore") && !order.equals("trade")) {
            Money year = Pricing.premiumYear(call.account(), premium.get());
            return new Money(year.amount().multiply(BigDecimal.valueOf(period.amount())), year.currency());
        }
        return Pricing.order(
                call.world(),
                call.account(),
                domain,
                Optional.ofNullable(ORDERS.get(order)).orElseThrow(),
                period);
    }

    static String amount(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Refuses an order of a premium name that does not name its price, or is the order of an account that does not take such names. */
    static void checkHandshake(Call call, OutsideName premium, Money price) {
        if (!AccountSettings.allowsPremium(call.world(), call.login())) {
            throw Codes.refusal(549, "premium domain names are not switched on for the account");
        }
        if (call.flag("X-ACCEPT-PREMIUMPRICE")) {
            return;
        }
        BigDecimal sent = call.parameters()
                .decimal("X-FEE-AMOUNT")
                .or(() -> call.parameters().decimal("X-FEE-AMOUNT0"))
                .orElseThrow(() -> Refusal.missing("X-FEE-AMOUNT"));
        if (sent.compareTo(price.amount()) != 0) {
            throw Refusal.invalid("X-FEE-AMOUNT (" + sent.toPlainString() + "), price of " + premium.name() + " is "
                    + amount(price.amount()) + " " + price.currency());
        }
    }
}
