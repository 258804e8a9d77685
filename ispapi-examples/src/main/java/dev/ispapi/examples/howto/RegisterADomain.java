package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.Registration;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.Violation;
import dev.ispapi.value.Period;

/** How do I register a domain, and find out before it is sent what the TLD would refuse? */
public final class RegisterADomain {

    private RegisterADomain() {}

    /**
     * Registers a domain.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            String handle = Customers.ada(ispapi);
            TldRules rules = TldRules.bundled();
            for (Violation violation : rules.check(order(handle, Period.years(5)))) {
                System.out.println(violation);
            }

            AddDomain order = order(handle, Period.years(1));
            Registration registration = rules.guard(ispapi).send(order);
            System.out.println("registered: " + order.domain() + ", pending: " + registration.isPending());
        }
    }

    private static AddDomain order(String handle, Period period) {
        return AddDomain.builder()
                .domain("ada-example.de")
                .period(period)
                .ownerContact(handle)
                .adminContact(handle)
                .techContact(handle)
                .billingContact(handle)
                .nameservers("ns1.example.net", "ns2.example.net")
                .build();
    }
}
