package dev.ispapi.internal.outcome;

import dev.ispapi.internal.ApiDates;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Paging;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the API's log says happened to an object since a command may have reached it.
 *
 * @param isComplete whether all entries are here, and readable; where not, a missing entry means nothing
 * @param ours entries that are what the command would have left, after it was sent
 * @param doubtful entries that it may have left: of an unclear state, by the platform itself, or from just before it was sent
 */
record ObjectLog(boolean isComplete, List<Row> ours, List<Row> doubtful) {

    private static final int LIMIT = 100;

    /** Whether there is nothing that the command may have left. */
    boolean isSilent() {
        return isComplete && ours.isEmpty() && doubtful.isEmpty();
    }

    /** Whether exactly one entry is what the command would have left, and none else may be. */
    boolean isPlain() {
        return ours.size() == 1 && doubtful.isEmpty();
    }

    /**
     * Reads the log of the command's domain.
     *
     * @param operation what the operation's name holds, such as {@code RENEW}
     * @param byPlatform whether the platform writes such entries without a user, as where a registry ends a transfer
     */
    static ObjectLog read(Investigation investigation, String operation, boolean byPlatform) {
        UnansweredCommand command = investigation.command();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("OBJECTCLASS", "DOMAIN");
        parameters.put("OBJECTID", investigation.object());
        parameters.put("MINDATE", ApiDates.format(command.earliest()));
        parameters.put("ORDERBY", "LOGDATE");
        parameters.put("LIMIT", Integer.toString(LIMIT));
        Optional<Response> answer = investigation.ask("QueryObjectLogList", parameters);
        if (answer.isEmpty() || !answer.get().isSuccess()) {
            investigation.note("the object log can't be read"
                    + answer.map(refusal -> ": " + refusal.code() + " " + Excerpt.line(refusal.description()))
                            .orElse(""));
            return new ObjectLog(false, List.of(), List.of());
        }
        boolean complete = investigation.hasCompleteLog()
                && answer.get().paging().map(ObjectLog::isAll).orElse(false);
        List<Row> ours = new ArrayList<>();
        List<Row> doubtful = new ArrayList<>();
        for (Row row : answer.get().rows()) {
            Optional<Instant> date = row.value("LOGDATE").flatMap(Investigation::parse);
            String type = row.value("OPERATIONTYPE").orElse("").toUpperCase(Locale.ROOT);
            if (date.isEmpty() || type.isEmpty()) {
                complete = false;
            } else if (type.contains(operation) && !date.get().isBefore(command.earliest())) {
                boolean clear = !date.get().isBefore(command.certain())
                        && isSuccess(row)
                        && (byPlatform || !row.value("LOGUSER").orElse("").isEmpty());
                (clear ? ours : doubtful).add(row);
                investigation.note("log entry " + row.value("LOGINDEX").orElse("?") + " of "
                        + ApiDates.format(date.get())
                        + ": "
                        + type + " " + row.value("OPERATIONSTATUS").orElse("") + " by "
                        + row.value("LOGUSER").filter(user -> !user.isEmpty()).orElse("the platform"));
            }
        }
        if (ours.isEmpty() && doubtful.isEmpty()) {
            investigation.note("the object log " + (complete ? "" : "is not all here, and what is ") + "has no "
                    + operation + " since " + ApiDates.format(command.earliest()));
        }
        return new ObjectLog(complete, List.copyOf(ours), List.copyOf(doubtful));
    }

    private static boolean isAll(Paging paging) {
        return paging.first() == 0 && paging.total() <= paging.count();
    }

    /** Other states may be of something that failed, or that is not over. */
    private static boolean isSuccess(Row row) {
        return row.value("OPERATIONSTATUS").orElse("").toUpperCase(Locale.ROOT).startsWith("SUCCESS");
    }

    /** Whether the details of the one entry that is ours speak of another value of a parameter than the command has. */
    boolean contradicts(Investigation investigation, String parameter) {
        Optional<String> sent = investigation.command().parameter(parameter);
        Optional<String> index = ours.get(0).value("LOGINDEX");
        if (sent.isEmpty() || index.isEmpty()) {
            return false;
        }
        Optional<Response> details = investigation.ask("StatusObjectLog", Map.of("LOGINDEX", index.get()));
        String prefix = parameter + "=";
        return details.filter(Response::isSuccess).stream()
                .flatMap(answer -> answer.values("OPERATIONINFO").stream())
                .filter(info -> info.startsWith(prefix))
                .peek(info -> investigation.note("its details say " + info))
                .anyMatch(info -> !isSame(info.substring(prefix.length()), sent.get()));
    }

    /** A number alone stands for years. */
    private static boolean isSame(String logged, String sent) {
        return years(logged).equalsIgnoreCase(years(sent));
    }

    private static String years(String period) {
        return period.chars().allMatch(Character::isDigit) ? period + "Y" : period;
    }
}
