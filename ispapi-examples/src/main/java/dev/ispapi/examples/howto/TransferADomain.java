package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.sandbox.Sandbox;
import java.time.Duration;

/** How do I bring a domain in from another registrar, and test it without waiting for days? */
public final class TransferADomain {

    private TransferADomain() {}

    /**
     * Transfers a domain and lets six days pass.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            sandbox.registry()
                    .elsewhere(
                            "moves-in.com",
                            "Code-1234",
                            sandbox.clock().instant().plus(Duration.ofDays(90)));

            ispapi.send(TransferDomain.builder()
                    .domain("moves-in.com")
                    .auth("Code-1234")
                    .build());
            sandbox.clock().advance(Duration.ofDays(6));

            System.out.println(
                    ispapi.send(StatusDomain.builder().domain("moves-in.com").build())
                            .status());
        }
    }
}
