package dev.ispapi.sandbox.internal.event;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Event;

/** Finds the event that a command is about. */
final class OwnEvent {

    private OwnEvent() {}

    static Event of(Call call) {
        call.parameters().required("EVENT");
        int id = call.parameters().number("EVENT").orElseThrow();
        Event event = call.world().events().rows().stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("EVENT (" + id + ")"));
        Ownership.requireVisible(call, event.account());
        return event;
    }
}
