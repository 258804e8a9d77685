package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Duration;
import java.util.List;

/** {@code CheckDomainRegistration}: all the checks of a registration, and nothing else. */
final class CheckDomainRegistration implements CommandHandler {

    private final Directories directories;

    CheckDomainRegistration(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Response handle(Call call) {
        Registration registration = Registration.plan(call, directories.of(call.world()));
        String management = registration.tld().thinRegistry().orElse(false) ? "THIN" : "THICK";
        ResponseBuilder answer = Response.builder(218, "Request is available")
                .runTime(Duration.ofMillis(1))
                .queueTime(Duration.ZERO);
        for (String role : StatusProperties.CONTACTS) {
            answer.property(role, registration.domain().contacts().getOrDefault(role, List.of()));
            answer.property(role + "MANAGEMENTTYPE", management);
        }
        return answer.property("NAMESERVER", registration.domain().nameservers())
                .property("REPOSITORY", Repositories.name(registration.tld()))
                .build();
    }
}
