package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;

/** What a registry's public directory says of a name that is registered elsewhere. Nothing is asked: all but the dates is made up. */
final class Whois {

    private static final Period AGE = Period.years(-5);

    private Whois() {}

    static void tell(Answer answer, OutsideName name, Instant now) {
        Instant year = AGE.after(name.expiration());
        Instant created = year.isBefore(now) ? year : now;
        answer.property("ADMINCONTACT0NAME", "")
                .property(
                        "AGEINDAYS",
                        Long.toString(Duration.between(created, now).toDays()))
                .property("CREATEDDATE", Answer.date(created))
                .property("NAMESERVER", "ns1.registrar.example", "ns2.registrar.example")
                .property("OWNERCONTACT0NAME", "")
                .property("REGISTRARID", "9999")
                .property("REGISTRARURL", "https://registrar.example")
                .property("UPDATEDDATE", Answer.date(created))
                .property("WHOISDATE", Answer.date(now))
                .property("WHOISQUERY", name.name())
                .property("WHOISSERVER", "whois.registrar.example");
    }
}
