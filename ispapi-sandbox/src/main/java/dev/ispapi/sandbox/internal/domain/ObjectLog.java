package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import java.util.List;

/** Writes down what was done to a domain. */
final class ObjectLog {

    private static final String SERIES = "OBJECTLOG";

    private ObjectLog() {}

    static void write(Call call, Domain domain, String operation, List<String> info) {
        call.world()
                .objectLog()
                .put(new LogEntry(
                        call.world().next(SERIES),
                        call.now(),
                        domain.account(),
                        call.access().login(),
                        "DOMAIN",
                        domain.name(),
                        operation,
                        info));
    }
}
