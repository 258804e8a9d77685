package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Duration;

/** {@code CheckDomain}: whether one name can be registered; the answer's code says it. */
final class CheckDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Availability name =
                Availability.of(call.world(), "DOMAIN", call.parameters().required("DOMAIN"));
        ResponseBuilder answer = Response.builder(name.code(), name.description())
                .runTime(Duration.ofMillis(1))
                .queueTime(Duration.ZERO);
        if (!name.reason().isEmpty()) {
            answer.property("REASON", name.reason());
        }
        return answer.build();
    }
}
