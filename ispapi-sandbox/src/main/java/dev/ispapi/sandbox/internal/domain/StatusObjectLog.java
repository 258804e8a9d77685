package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.wire.Response;

/** {@code StatusObjectLog}: one line of the log, with what was changed. */
final class StatusObjectLog implements CommandHandler {

    @Override
    public Response handle(Call call) {
        call.parameters().required("LOGINDEX");
        int index = call.parameters().number("LOGINDEX").orElseThrow();
        LogEntry entry = call.world().objectLog().rows().stream()
                .filter(candidate -> candidate.index() == index)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("LOGINDEX (" + index + ")"));
        Ownership.requireVisible(call, entry.account());
        return Answers.success()
                .property("LOGDATE", Answers.date(entry.date()))
                .property("LOGROLEID", QueryObjectLogList.role(entry))
                .property("LOGSTATUS", QueryObjectLogList.SUCCESSFUL)
                .property("LOGUSER", entry.user())
                .property("OBJECTCLASS", entry.objectClass())
                .property("OBJECTID", entry.objectId())
                .property("OPERATIONINFO", entry.info())
                .property("OPERATIONSTATUS", QueryObjectLogList.SUCCESSFUL)
                .property("OPERATIONTYPE", entry.operation())
                .property("REFERENCE", "")
                .build();
    }
}
