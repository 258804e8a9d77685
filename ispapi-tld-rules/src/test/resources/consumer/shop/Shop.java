package shop;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import java.time.Instant;
import java.util.List;

/** What a user's program asks of the rules: a zone, a check, a price, a date. */
public final class Shop {

    private Shop() {}

    public static void main(String[] arguments) {
        TldRules rules = TldRules.bundled();
        Tld ca = rules.forDomain("example.ca").orElseThrow();
        System.out.println(ca.zone() + " " + ca.periods().failure().orElseThrow());

        AddDomain order = AddDomain.builder()
                .domain("abc.pro")
                .ownerContact("P-ABC1")
                .adminContact("P-ABC1")
                .techContact("P-ABC1")
                .billingContact("P-ABC1")
                .build();
        rules.check(order).forEach(System.out::println);

        List<Relation> relations = List.of(
                new Relation("PRICE_CLASS_DOMAIN_CA_SETUP", "1.00", false),
                new Relation("PRICE_CLASS_DOMAIN_CA_ANNUAL", "10.00", false));
        System.out.println(PriceList.of(relations, "CAD")
                .with(rules.forPrices())
                .quote("example.ca", OrderType.REGISTER, 2)
                .total());

        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        System.out.println(ca.lifecycle(end, end).step(StepKind.FREE).orElseThrow().date());
    }
}
