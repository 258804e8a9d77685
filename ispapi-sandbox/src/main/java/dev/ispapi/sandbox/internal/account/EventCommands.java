package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The commands about events. */
public final class EventCommands {

    private static final int MAX_DATA = 4;
    private static final int LIMIT = 100;

    private EventCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryEventList", EventCommands::list,
                "StatusEvent", EventCommands::status,
                "DeleteEvent", EventCommands::delete);
    }

    private static Optional<Event> find(Call call) {
        call.required("EVENT");
        Optional<Event> event = call.world()
                .events()
                .find(World.numbered(call.parameters().number("EVENT").orElseThrow()));
        event.ifPresent(found -> Owner.requireVisible(call, found.account()));
        return event;
    }

    private static Answer status(Call call) {
        Event event = find(call).orElseThrow(() -> Refusal.notFound("EVENT (" + call.text("EVENT") + ")"));
        return Answer.success()
                .property("CLASS", event.eventClass())
                .property("SUBCLASS", event.subclass())
                .property("DATE", Answer.date(event.date()))
                .property("DATA", event.data())
                .property("INFO", info(event));
    }

    /** What the event says behind the thing that it is about, in one value, encoded as in a URL. */
    private static String info(Event event) {
        String text = String.join(
                ", ",
                event.data()
                        .subList(Math.min(1, event.data().size()), event.data().size()));
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer delete(Call call) {
        Event event = find(call).orElseThrow(() -> Refusal.invalid("EVENT (" + call.text("EVENT") + ")"));
        call.world().events().removeRow(event);
        return Answer.success();
    }

    private static Answer list(Call call) {
        Predicate<String> eventClass = Patterns.of(call.parameters(), "CLASS");
        Predicate<String> subclass = Patterns.of(call.parameters(), "SUBCLASS");
        Predicate<Instant> date = ListAnswer.between(call.parameters(), "DATE");
        ListAnswer<Event> answer = new ListAnswer<Event>(call.parameters())
                .limit(LIMIT)
                .column("EVENT", event -> Integer.toString(event.id()))
                .column("EVENTCLASS", Event::eventClass)
                .column("EVENTSUBCLASS", Event::subclass)
                .column("EVENTDATE", event -> Answer.date(event.date()))
                .order("EVENTDATE", event -> Answer.date(event.date()) + World.numbered(event.id()))
                .wide(call.flag("WIDE"));
        for (int i = 0; i < MAX_DATA; i++) {
            int index = i;
            answer.column(
                    "EVENTDATA" + i,
                    event -> index < event.data().size() ? event.data().get(index) : "");
        }
        return answer.of(call.world().eventsOf(call.login()).stream()
                .filter(event -> eventClass.test(event.eventClass())
                        && subclass.test(event.subclass())
                        && date.test(event.date())));
    }
}
