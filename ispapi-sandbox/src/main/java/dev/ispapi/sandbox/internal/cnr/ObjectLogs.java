package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/** The log of what was done to objects. */
final class ObjectLogs {

    private static final int DAY = "2017-09-26".length();

    private ObjectLogs() {}

    static Map<String, CommandHandler> all() {
        return Map.of("QueryObjectLogList", ObjectLogs::list, "StatusObjectLog", ObjectLogs::status);
    }

    private static Answer list(Call call) {
        Predicate<String> id = Patterns.of(call.parameters(), "OBJECTID");
        Predicate<String> objectClass = Patterns.of(call.parameters(), "OBJECTCLASS");
        Instant min = call.parameters().moment("MINDATE").orElse(Instant.MIN);
        Instant max = call.parameters()
                .moment("MAXDATE")
                .map(date -> call.text("MAXDATE").length() == DAY ? date.plusSeconds(86_399) : date)
                .orElse(Instant.MAX);
        return new Rows<LogEntry>(call)
                .column("log", entry -> Integer.toString(entry.index()))
                .order("log", entry -> World.numbered(entry.index()))
                .order("commandname", LogEntry::operation)
                .wide("log date", entry -> DomainStatus.date(entry.date()))
                .wide("object class", LogEntry::objectClass)
                .wide("object id", LogEntry::objectId)
                .wide("operation type", LogEntry::operation)
                .wide("operation status", LogEntry::status)
                .of(call.world().objectLog().rows().stream()
                        .filter(entry -> Owner.isVisible(call, entry.account()))
                        .filter(entry -> id.test(entry.objectId()) && objectClass.test(entry.objectClass()))
                        .filter(entry ->
                                !entry.date().isBefore(min) && !entry.date().isAfter(max)));
    }

    private static Answer status(Call call) {
        int number = call.parameters().number("LOG").orElseThrow(() -> Refusal.missing("LOG"));
        LogEntry entry = call.world()
                .objectLog()
                .find(World.numbered(number))
                .orElseThrow(() -> Refusal.notFound("LOG (" + number + ")"));
        Owner.requireVisible(call, entry.account());
        return Answer.success()
                .property("log date", DomainStatus.date(entry.date()))
                .property("object class", entry.objectClass())
                .property("object id", entry.objectId())
                .property("operation type", entry.operation())
                .property("operation status", entry.status())
                .property("operation info", entry.info());
    }
}
