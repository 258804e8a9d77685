package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code QueryObjectLogList}: what was done to the account's objects, oldest first unless told otherwise. */
final class QueryObjectLogList implements CommandHandler {

    /** All that is done here succeeds, or is not done. */
    static final String SUCCESSFUL = "SUCCESSFUL";

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        UserDepth depth = UserDepth.of(parameters);
        Predicate<LogEntry> filter = pattern(parameters, "OBJECTCLASS", LogEntry::objectClass)
                .and(pattern(parameters, "OBJECTID", LogEntry::objectId))
                .and(pattern(parameters, "OPERATIONTYPE", LogEntry::operation))
                .and(pattern(parameters, "OPERATIONSTATUS", entry -> SUCCESSFUL))
                .and(bound(parameters, "MINDATE", 1))
                .and(bound(parameters, "MAXDATE", -1));
        List<LogEntry> entries = call.world().objectLog().rows().stream()
                .filter(entry -> depth.covers(call.world(), call.account().login(), entry.account()))
                .filter(filter)
                .sorted(order(parameters))
                .toList();
        ListPage<LogEntry> page = ListPage.of(parameters, entries, QueryDomainList.LIMIT);
        ResponseBuilder answer = page.answer();
        page.rows()
                .forEach(entry -> answer.property("LOGINDEX", Integer.toString(entry.index()))
                        .property("LOGDATE", Answers.date(entry.date()))
                        .property("LOGUSER", entry.user())
                        .property("LOGROLEID", role(entry))
                        .property("OBJECTCLASS", entry.objectClass())
                        .property("OBJECTID", entry.objectId())
                        .property("OPERATIONTYPE", entry.operation())
                        .property("OPERATIONSTATUS", SUCCESSFUL)
                        .property("REFERENCE", ""));
        return answer.build();
    }

    /** The role behind the {@code !} of a log-in; empty for none. */
    static String role(LogEntry entry) {
        int separator = entry.user().indexOf('!');
        return separator < 0 ? "" : entry.user().substring(separator + 1);
    }

    private static Predicate<LogEntry> pattern(
            Parameters parameters, String name, Function<LogEntry, String> property) {
        return parameters
                .text(name)
                .map(Patterns::glob)
                .<Predicate<LogEntry>>map(matches -> entry -> matches.test(property.apply(entry)))
                .orElse(entry -> true);
    }

    private static Predicate<LogEntry> bound(Parameters parameters, String name, int sign) {
        return parameters
                .text(name)
                .<Predicate<LogEntry>>map(
                        date -> entry -> sign * Answers.date(entry.date()).compareTo(date) >= 0)
                .orElse(entry -> true);
    }

    private static Comparator<LogEntry> order(Parameters parameters) {
        Comparator<LogEntry> byIndex = Comparator.comparing(LogEntry::index);
        String order = parameters.text("ORDERBY").orElse("LOGDATE").toUpperCase(Locale.ROOT);
        Stream<String> names = Stream.of("OBJECTID", "OBJECTCLASS", "LOGDATE");
        String name = names.filter(candidate -> order.equals(candidate) || order.equals(candidate + "DESC"))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("ORDERBY (" + order + ")"));
        Comparator<LogEntry> comparator = switch (name) {
            case "OBJECTID" -> Comparator.comparing(LogEntry::objectId).thenComparing(byIndex);
            case "OBJECTCLASS" -> Comparator.comparing(LogEntry::objectClass).thenComparing(byIndex);
            default -> byIndex;
        };
        return order.endsWith("DESC") ? comparator.reversed() : comparator;
    }
}
