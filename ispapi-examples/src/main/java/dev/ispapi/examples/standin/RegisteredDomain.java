package dev.ispapi.examples.standin;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A domain in the account, and what its order said. */
record RegisteredDomain(
        AddDomain order,
        Period period,
        Instant created,
        Instant updated,
        List<String> nameservers,
        boolean transferLock) {

    static RegisteredDomain of(AddDomain order, Period period, Instant now) {
        return new RegisteredDomain(
                order,
                period,
                now,
                now,
                Registry.values(order.nameservers(), DomainName::ascii),
                order.transferLock().value().orElse(false));
    }

    RegisteredDomain changed(ModifyDomain modify, Instant now) {
        return new RegisteredDomain(
                order,
                period,
                created,
                now,
                modify.nameservers().isEmpty() ? nameservers : Registry.values(modify.nameservers(), DomainName::ascii),
                modify.transferLock().value().orElse(transferLock));
    }

    /** The dates as .com has them. */
    ResponseBuilder addDates(ResponseBuilder answer) {
        Instant end = period.after(created);
        return answer.property("REGISTRATIONEXPIRATIONDATE", Answers.date(end))
                .property("PAIDUNTILDATE", Answers.date(end))
                .property("ACCOUNTINGDATE", Answers.date(Registry.ACCOUNTING.after(end)))
                .property("FINALIZATIONDATE", Answers.date(Registry.FINALIZATION.after(end)))
                .property("FAILUREDATE", Answers.date(Registry.FAILURE.after(end)));
    }

    Response status() {
        ResponseBuilder answer = addDates(Answers.success())
                .property("ID", order.domain().ascii())
                .property("DOMAINUMLAUT", order.domain().unicode())
                .property("CLASS", "DOMAIN")
                .property("STATUS", "ACTIVE")
                .property("USER", StandInServer.USER)
                .property("AUTH", order.auth().value().orElse("standin-auth"))
                .property(
                        "RENEWALMODE",
                        order.renewalMode().value().map(Object::toString).orElse("AUTORENEW"))
                .property("TRANSFERLOCK", transferLock ? "1" : "0")
                .property("CREATEDDATE", Answers.date(created))
                .property("UPDATEDDATE", Answers.date(updated))
                .property("EXPIRATIONDATE", Answers.date(period.after(created)))
                .property("ACCOUNTINGPERIOD", Registry.ACCOUNTING.toString())
                .property("FINALIZATIONPERIOD", Registry.FINALIZATION.toString())
                .property("FAILUREPERIOD", Registry.FAILURE.toString())
                .property("DELETIONRESTORABLEPERIOD", Registry.RESTORABLE.toString())
                .property("DELETIONHOLDPERIOD", Registry.HOLD.toString())
                .property("NAMESERVER", nameservers);
        Zones.of(order.domain())
                .ifPresent(
                        zone -> answer.property("SUBCLASS", zone.tldClass()).property("REPOSITORY", zone.repository()));
        return answer.property("OWNERCONTACT", Registry.values(order.ownerContacts(), Function.identity()))
                .property("ADMINCONTACT", Registry.values(order.adminContacts(), Function.identity()))
                .property("TECHCONTACT", Registry.values(order.techContacts(), Function.identity()))
                .property("BILLINGCONTACT", Registry.values(order.billingContacts(), Function.identity()))
                .build();
    }
}
