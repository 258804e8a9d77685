package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about the log of what was done to objects. They come in the order in which it was done. */
public final class ObjectLogCommands {

    private static final String DELETE = "DELETE";

    private ObjectLogCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryObjectLogList", ObjectLogCommands::list,
                "QueryObjectDeletionLogList", ObjectLogCommands::deletions,
                "StatusObjectLog", ObjectLogCommands::status);
    }

    private static String role(LogEntry entry) {
        int colon = entry.user().indexOf(':');
        return colon < 0 ? "" : entry.user().substring(colon + 1);
    }

    /** The entries that a list is about; those of one object are found without reading all. */
    private static Stream<LogEntry> entries(Call call) {
        Parameters parameters = call.parameters();
        String objectClass = call.text("OBJECTCLASS").toUpperCase(Locale.ROOT);
        String id = call.text("OBJECTID");
        boolean isOne = !objectClass.isEmpty() && !id.isEmpty() && !hasWildcard(objectClass) && !hasWildcard(id);
        Collection<LogEntry> candidates = isOne
                ? call.world().logOf(objectClass, objectClass.equals("DOMAIN") ? id.toLowerCase(Locale.ROOT) : id)
                : call.world().objectLog().rows();
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> classes = Patterns.of(parameters, "OBJECTCLASS");
        Predicate<String> ids = Patterns.of(parameters, "OBJECTID");
        Predicate<Instant> dates = ListAnswer.between(parameters, "DATE");
        return candidates.stream()
                .filter(entry -> depth.test(entry.account()))
                .filter(entry -> classes.test(entry.objectClass()) && ids.test(entry.objectId()))
                .filter(entry -> dates.test(entry.date()));
    }

    private static boolean hasWildcard(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    private static ListAnswer<LogEntry> answer(Call call) {
        return new ListAnswer<LogEntry>(call.parameters())
                .column("LOGDATE", entry -> Answer.date(entry.date()))
                .column("LOGINDEX", entry -> Integer.toString(entry.index()))
                .column("LOGROLEID", ObjectLogCommands::role)
                .column("LOGUSER", LogEntry::user)
                .column("OBJECTCLASS", LogEntry::objectClass)
                .column("OBJECTID", LogEntry::objectId)
                .column("REFERENCE", entry -> "")
                .order("LOGDATE", entry -> Answer.date(entry.date()) + World.numbered(entry.index()))
                .order("OBJECTID", entry -> entry.objectId() + ' ' + World.numbered(entry.index()));
    }

    private static Answer list(Call call) {
        Predicate<String> operation = Patterns.of(call.parameters(), "OPERATIONTYPE");
        Predicate<String> status = Patterns.of(call.parameters(), "OPERATIONSTATUS");
        return answer(call)
                .column("OPERATIONSTATUS", LogEntry::status)
                .column("OPERATIONTYPE", LogEntry::operation)
                .of(entries(call).filter(entry -> operation.test(entry.operation()) && status.test(entry.status())));
    }

    private static Answer deletions(Call call) {
        return answer(call).of(entries(call).filter(entry -> entry.operation().equals(DELETE)));
    }

    private static Answer status(Call call) {
        call.required("LOGINDEX");
        int index = call.parameters().number("LOGINDEX").orElseThrow();
        LogEntry entry = call.world()
                .objectLog()
                .find(World.numbered(index))
                .orElseThrow(() -> Refusal.notFound("LOGINDEX (" + index + ")"));
        Owner.requireVisible(call, entry.account());
        return Answer.success()
                .property("LOGDATE", Answer.date(entry.date()))
                .property("LOGROLEID", role(entry))
                .property("LOGSTATUS", "ok")
                .property("LOGUSER", entry.user())
                .property("OBJECTCLASS", entry.objectClass())
                .property("OBJECTID", entry.objectId())
                .property("OPERATIONINFO", entry.info())
                .property("OPERATIONSTATUS", entry.status())
                .property("OPERATIONTYPE", entry.operation())
                .property("REFERENCE", "");
    }
}
