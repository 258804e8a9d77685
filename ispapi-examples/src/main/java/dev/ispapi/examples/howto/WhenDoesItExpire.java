package dev.ispapi.examples.howto;

import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Step;
import java.time.Instant;

/** When does a domain expire, and until when can it still be renewed or restored? */
public final class WhenDoesItExpire {

    private WhenDoesItExpire() {}

    /**
     * Follows the life of a domain from its expiration date.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        Instant expiration = Instant.parse("2027-01-01T00:00:00Z");
        Lifecycle life =
                TldRules.bundled().forDomain("ada-example.de").orElseThrow().lifecycle(expiration, expiration);
        for (Step step : life.steps()) {
            System.out.println(step.date() + " " + step.explanation());
        }
    }
}
