package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about events. An event stays until it is deleted; deleted ones are not kept, whatever {@code HISTORY} says. */
final class Events {

    private static final String DOMAIN_PREFIX = "domain:";
    private static final String TRADE = "DOMAIN_TRADE";
    private static final int DAY = "2017-09-26".length();

    /** CNR's subclasses by the world's, where they differ. */
    private static final Map<String, String> SUBCLASSES = Map.of(
            "RENEWED", "RENEWAL_SUCCESSFUL",
            "DELETED", "DELETION_SUCCESSFUL",
            "TRANSFER_AWAY", "FOREIGN_TRANSFER_SUCCESSFUL",
            "FOREIGN_TRANSFER_REQUESTED", "FOREIGN_TRANSFER_PENDING",
            "TRANSFER_DENIED", "FOREIGN_TRANSFER_FAILED",
            "USERTRANSFER_SUCCESSFUL", "TRANSFER_SUCCESSFUL",
            "USERTRANSFER_AWAY", "FOREIGN_TRANSFER_SUCCESSFUL",
            "PUSH", "TRANSFER_SUCCESSFUL",
            "PUSHED", "FOREIGN_TRANSFER_SUCCESSFUL");

    private Events() {}

    static Map<String, CommandHandler> all() {
        return Map.of("QueryEventList", Events::list, "StatusEvent", Events::status, "DeleteEvent", Events::delete);
    }

    private static Event find(Call call) {
        int number = call.parameters().number("EVENT").orElseThrow(() -> Refusal.missing("EVENT"));
        Event event = call.world()
                .events()
                .find(World.numbered(number))
                .orElseThrow(() -> Refusal.notFound("EVENT (" + number + ")"));
        Owner.requireVisible(call, event.account());
        return event;
    }

    private static String object(Event event) {
        return event.data().stream()
                .filter(line -> line.startsWith(DOMAIN_PREFIX))
                .map(line -> line.substring(DOMAIN_PREFIX.length()))
                .findFirst()
                .orElse("");
    }

    /** The owner change of a generic name is a modification here, as no trade. */
    private static boolean isOwnerChange(Call call, Event event) {
        return event.eventClass().equals(TRADE)
                && Zones.of(call.world(), object(event)).isGeneric();
    }

    private static String eventClass(Call call, Event event) {
        return isOwnerChange(call, event) ? "DOMAIN_MODIFICATION" : event.eventClass();
    }

    private static String subclass(Call call, Event event) {
        return isOwnerChange(call, event)
                ? event.subclass().replace("TRADE_", "MODIFICATION_")
                : SUBCLASSES.getOrDefault(event.subclass(), event.subclass());
    }

    private static Answer status(Call call) {
        Event event = find(call);
        String object = object(event);
        List<String> data = new ArrayList<>(event.data());
        if (isOwnerChange(call, event)) {
            data.add("ownerchange_status:" + (event.subclass().endsWith("SUCCESSFUL") ? "successful" : "failed"));
        }
        if (event.eventClass().equals("DOMAIN_REGISTRATION")) {
            data.add("cltrid:" + Transactions.of(call.world(), object));
        }
        data.add("jobid:" + DomainStatus.job(object));
        data.add("roid:" + DomainStatus.roid(object));
        return Answer.success()
                .property("date", DomainStatus.date(event.date()))
                .property("class", eventClass(call, event))
                .property("subclass", subclass(call, event))
                .property("object id", object)
                .property("data", data)
                .property("info", "");
    }

    private static Answer delete(Call call) {
        call.world().events().removeRow(find(call));
        return Answer.success();
    }

    private static Answer list(Call call) {
        Predicate<String> eventClass = Patterns.of(call.parameters(), "CLASS");
        Predicate<String> subclass = Patterns.of(call.parameters(), "SUBCLASS");
        Instant min = call.parameters().moment("MINDATE").orElse(Instant.MIN);
        Instant max = call.parameters()
                .moment("MAXDATE")
                .map(date -> call.text("MAXDATE").length() == DAY ? date.plusSeconds(86_399) : date)
                .orElse(Instant.MAX);
        Stream<Event> events = call.flag("INCLUDESUB")
                ? call.world().events().rows().stream().filter(event -> Owner.isVisible(call, event.account()))
                : call.world().eventsOf(call.login()).stream();
        return new Rows<Event>(call)
                .column("event", event -> Integer.toString(event.id()))
                .order("date", event -> Answer.date(event.date()) + World.numbered(event.id()))
                .order("class", event -> eventClass(call, event))
                .order("subclass", event -> subclass(call, event))
                .order("objectid", Events::object)
                .wide("eventclass", event -> eventClass(call, event))
                .wide("eventsubclass", event -> subclass(call, event))
                .wide("event date", event -> DomainStatus.date(event.date()))
                .wide("object id", Events::object)
                .wide("registrar", Event::account)
                .of(events.filter(event -> eventClass.test(eventClass(call, event))
                        && subclass.test(subclass(call, event))
                        && !event.date().isBefore(min)
                        && !event.date().isAfter(max)));
    }
}
