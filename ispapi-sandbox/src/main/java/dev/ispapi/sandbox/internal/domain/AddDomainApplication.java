package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/** {@code AddDomainApplication}: orders a premium name (FAQ 39). It is allocated at once, as nobody else can want it. */
final class AddDomainApplication implements CommandHandler {

    private final Directories directories;

    AddDomainApplication(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Response handle(Call call) {
        DomainName name = Names.required(call.parameters(), "DOMAIN");
        String premiumClass = call.parameters().required("CLASS");
        call.parameters().required("PERIOD");
        Names.tld(call.world(), name);
        boolean isOffered = call.world().domains().find(name.ascii()).isPresent()
                || call.world()
                        .outside()
                        .find(name.ascii())
                        .filter(outside -> !outside.premiumClass().isEmpty())
                        .isPresent();
        if (!isOffered) {
            throw Refusal.invalid("CLASS (" + premiumClass + "); " + name.ascii() + " is no premium domain name");
        }
        Directory directory = directories.of(call.world());
        Registration registration = Registration.plan(call, directory);
        registration.commit(call, directory);
        return answer(call, registration);
    }

    private static Response answer(Call call, Registration registration) {
        Domain domain = registration.domain();
        ResponseBuilder answer = Answers.success();
        StatusProperties.CONTACTS.forEach(
                role -> answer.property(role, domain.contacts().getOrDefault(role, List.of())));
        String now = Answers.date(call.now());
        return answer.property("APPLICATION", Integer.toString(call.world().next("APPLICATION")))
                .property("AUTH", domain.settings().auth())
                .property("CLASS", domain.premiumClass())
                .property("CREATEDBY", "SYSTEM")
                .property("CREATEDDATE", now)
                .property("DOMAIN", domain.name())
                .property("DOMAINUMLAUT", DomainName.received(domain.name()).unicode())
                .property("NAMESERVER", domain.nameservers())
                .property("PEERUSER", "")
                .property("PERIOD", registration.period().toString())
                .property("STATUS", "ALLOCATED")
                .property("SUBCLASS", registration.tld().tldClass())
                .property("UPDATEBY", "SYSTEM")
                .property("UPDATEDDATE", now)
                .property("USER", domain.account())
                .build();
    }
}
