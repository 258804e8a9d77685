package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.Outcome;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.Outcomes;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.value.Period;

/** The connection broke after I had sent an order. Was it carried out? */
public final class WhatBecameOfMyOrder {

    private WhatBecameOfMyOrder() {}

    /**
     * Orders a domain over a connection that breaks, and finds out.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            String handle = Customers.ada(ispapi);
            AddDomain order = AddDomain.builder()
                    .domain("ada-example.com")
                    .period(Period.years(1))
                    .ownerContact(handle)
                    .adminContact(handle)
                    .techContact(handle)
                    .billingContact(handle)
                    .nameservers("ns1.example.net", "ns2.example.net")
                    .build();
            sandbox.faults().on("AddDomain").dropAfter();
            try {
                ispapi.send(order);
            } catch (OutcomeUnknownException e) {
                Outcome outcome = Outcomes.of(ispapi).settle(e);
                switch (outcome.verdict()) {
                    case CARRIED_OUT -> System.out.println("it was carried out: do not order again");
                    case NOT_CARRIED_OUT -> System.out.println("it was not carried out: order again");
                    case STILL_UNKNOWN -> System.out.println("not known yet: " + outcome.evidence());
                }
            }
        }
    }
}
