package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.QuoteLine;
import dev.ispapi.tld.price.ZonePrices;
import dev.ispapi.user.StatusUser;

/** What does a registration cost in my account, line by line? */
public final class WhatDoesItCost {

    private WhatDoesItCost() {}

    /**
     * Quotes two years.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            ZonePrices prices = PriceList.from(
                            ispapi.send(StatusUser.builder().relations(true).build()))
                    .with(TldRules.bundled().forPrices());
            Quote quote = prices.quote("ada-example.com", OrderType.REGISTER, 2);
            for (QuoteLine line : quote.lines()) {
                System.out.println(
                        line.quantity() + " x " + line.unitPrice() + " " + line.currency() + " " + line.description());
            }
            System.out.println("total: " + quote.total());
        }
    }
}
