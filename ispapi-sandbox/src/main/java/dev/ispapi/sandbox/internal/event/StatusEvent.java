package dev.ispapi.sandbox.internal.event;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.wire.Response;

/** Tells what happened. */
final class StatusEvent implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Event event = OwnEvent.of(call);
        return Answers.success()
                .property("CLASS", event.eventClass())
                .property("SUBCLASS", event.subclass())
                .property("DATE", Answers.date(event.date()))
                .property("DATA", event.data())
                .build();
    }
}
