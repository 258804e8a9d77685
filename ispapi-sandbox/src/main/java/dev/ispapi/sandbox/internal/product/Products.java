package dev.ispapi.sandbox.internal.product;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.UserClasses;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the products have in common: they are numbered, paid for a term, and seen by their account. */
final class Products {

    static final String EXPIRATION = "EXPIRATIONDATE";
    static final String STATUS = "STATUS";

    private Products() {}

    /** Makes a product with the next number. */
    static Item create(Call call, String kind, SortedMap<String, List<String>> values) {
        Item item =
                new Item(kind, World.numbered(call.world().next(kind)), call.login(), call.now(), call.now(), values);
        put(call, item, "CREATE");
        return item;
    }

    /** Keeps a product and logs what was done. */
    static void put(Call call, Item item, String operation) {
        call.world().items().put(item);
        Journal.log(call, item.kind(), number(item), item.account(), operation);
    }

    /** A product's number, without the noughts that sort it. */
    static String number(Item item) {
        return item.id().replaceFirst("^0+", "");
    }

    /** A product that the caller sees, by the parameter that has its number. */
    static Item find(Call call, String kind, String parameter) {
        String id = call.required(parameter);
        Item item = call.parameters()
                .number(parameter)
                .flatMap(number -> call.world().items().find(Item.key(kind, World.numbered(number))))
                .orElseThrow(() -> Refusal.notFound(parameter + " (" + id + ")"));
        Owner.requireVisible(call, item.account());
        return item;
    }

    /** All products of a kind that a list is about. */
    static Stream<Item> list(Call call, String kind) {
        var depth = Owner.inDepth(call, "SELF");
        return call.world().items().withPrefix(Item.key(kind, "")).stream().filter(item -> depth.test(item.account()));
    }

    /** The parameters with one of some names, or with one of them and a number behind it. */
    static SortedMap<String, List<String>> sent(Call call, List<String> names) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (String name : names) {
            List<String> list = call.parameters().list(name);
            if (!list.isEmpty()) {
                values.put(name, list);
            }
        }
        return values;
    }

    /** Bills a term by the relation that prices a class; one without price costs nothing. */
    static void charge(Call call, String kind, String productClass, String id, Period term) {
        Map<String, String> relations = UserClasses.relations(call.world(), call.account());
        String prefix = "PRICE_CLASS_" + kind + "_" + productClass.toUpperCase(Locale.ROOT) + "_";
        String annual = relations.getOrDefault(prefix + "ANNUAL", "");
        if (annual.isEmpty()) {
            return;
        }
        BigDecimal amount = new BigDecimal(annual).multiply(BigDecimal.valueOf(term.amount()));
        if (term.unit() == Period.Unit.MONTHS) {
            amount = amount.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
        }
        String currency =
                relations.getOrDefault(prefix + "CURRENCY", call.account().currency());
        Money price = Pricing.convert(new Money(amount, currency), call.account());
        new Ledger(call.world()).charge(call.account(), price, "ADD_" + kind, id, term, call.now());
    }

    /** When a term ends. */
    static String end(Instant begin, Period term) {
        return Answer.date(term.after(begin));
    }

    /** A term of years, or of months with an {@code M} behind the number. */
    static Period term(Call call, String otherwise) {
        String text = call.parameters().text("PERIOD").orElse(otherwise);
        try {
            return Period.parse(text.chars().allMatch(Character::isDigit) ? text + "Y" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("PERIOD (" + text + ")");
        }
    }

    /** A date that was written down before. */
    static Instant date(String text) {
        return Instant.parse(text.replace(' ', 'T') + "Z");
    }
}
