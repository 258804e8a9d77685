package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Events, and the log of an object. */
final class LogChecks {

    private static final List<String> EVENT = List.of("OBJECTID", "CLASS", "SUBCLASS", "DATE", "DATA", "INFO");

    private LogChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                                "events",
                                "an event has EVENT, EVENTCLASS and EVENTSUBCLASS in the list, and CLASS and SUBCLASS by itself",
                                "the words of events",
                                LogChecks::events)
                        .withByHand("how long events stay; that takes weeks"),
                Check.changes(
                        "objectlog",
                        "the object log has the registration of a domain as soon as it is done",
                        "whether the log can decide a lost order",
                        LogChecks::objectLog));
    }

    private static Finding events(Probe probe) {
        Response list = Answers.needed(probe.ask("QueryEventList", "WIDE", "1", "LIMIT", "10"), "QueryEventList");
        List<String> events =
                list.values("EVENT").stream().filter(event -> !event.isEmpty()).toList();
        if (events.isEmpty()) {
            return Finding.unknown("the account has no event");
        }
        Response event = probe.ask("StatusEvent", "EVENT", events.get(events.size() - 1));
        Set<String> classes = new TreeSet<>(list.values("EVENTCLASS"));
        return Finding.of(
                list.column("EVENTCLASS").isPresent()
                        && list.column("EVENTSUBCLASS").isPresent()
                        && event.column("CLASS").isPresent()
                        && event.column("SUBCLASS").isPresent(),
                "classes " + String.join(", ", classes) + "; StatusEvent " + event.code() + " with "
                        + Answers.present(event, EVENT));
    }

    private static Finding objectLog(Probe probe) {
        String domain = probe.own().domain();
        Response log =
                Answers.needed(probe.ask("QueryObjectLogList", "OBJECTID", domain, "WIDE", "1"), "QueryObjectLogList");
        List<String> entries =
                log.values("LOG").stream().filter(entry -> !entry.isEmpty()).toList();
        Set<String> types = new TreeSet<>(log.values("OPERATIONTYPE"));
        boolean hasOrder = types.stream()
                .anyMatch(type -> type.toUpperCase(Locale.ROOT).matches(".*(ADD|CREATE|REGISTER|REGISTRATION).*"));
        String found = entries.size() + " entries, OPERATION TYPE " + String.join(", ", types) + ", OPERATION STATUS "
                + String.join(", ", new TreeSet<>(log.values("OPERATIONSTATUS")));
        if (!entries.isEmpty()) {
            Response entry = probe.ask("StatusObjectLog", "LOG", entries.get(entries.size() - 1));
            found += "; StatusObjectLog " + shown(entry);
        }
        return Finding.of(hasOrder, found);
    }
}
