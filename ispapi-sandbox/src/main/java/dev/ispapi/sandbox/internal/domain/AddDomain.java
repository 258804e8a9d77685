package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;
import java.util.SortedMap;

/** {@code AddDomain}: registers a domain. */
final class AddDomain implements CommandHandler {

    private static final List<String> PROPERTIES = List.of(
            "ACCOUNTINGDATE",
            "FAILUREDATE",
            "FINALIZATIONDATE",
            "PAIDUNTILDATE",
            "REGISTRATIONEXPIRATIONDATE",
            "STATUS");

    private final Directories directories;

    AddDomain(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Response handle(Call call) {
        Directory directory = directories.of(call.world());
        Registration registration = Registration.plan(call, directory);
        registration.commit(call, directory);
        SortedMap<String, List<String>> status = StatusProperties.of(call.world(), registration.domain(), call.now());
        ResponseBuilder answer = Answers.success();
        // Of the status only the domain's own; the documented answer has no locks.
        PROPERTIES.forEach(name -> answer.property(
                name, status.getOrDefault(name, List.of()).stream().limit(1).toList()));
        return answer.build();
    }
}
