package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.sandbox.Sandbox;

/** Is this name free, and is it a premium name? */
public final class IsThisNameFree {

    private IsThisNameFree() {}

    /**
     * Asks for a few names.
     *
     * @param args the names; without any, two that show the difference
     */
    public static void main(String[] args) {
        String[] names = args.length > 0 ? args : new String[] {"a-name-that-is-free.com", "example.com"};
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            CheckDomains command =
                    CheckDomains.builder().domains(names).premiumChannels("*").build();
            for (DomainAvailability result : ispapi.send(command)) {
                String price =
                        result.price().map(money -> ", premium at " + money).orElse("");
                System.out.println(result.domain() + ": " + result.availability() + price);
            }
        }
    }
}
