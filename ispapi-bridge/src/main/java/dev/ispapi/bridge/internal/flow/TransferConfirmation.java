package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import java.util.Locale;

/** {@code ActivateDomainTransfer}: on ISPAPI one command confirms a transfer ({@code REQUEST}) or a new registrant ({@code APPROVE}). */
final class TransferConfirmation implements Flow {

    @Override
    public Step start(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        if (question.value("TRIGGER").isEmpty()) {
            draft.problem("TRIGGER", "is missing; CNR confirms by the trigger of its own mail");
        }
        String action = question.value("ACTION").orElse("").toUpperCase(Locale.ROOT);
        switch (action) {
            case "REQUEST" -> {
                draft.set("ACTION", action);
                return Flows.order(question, draft.command(question, "ActivateTransfer"));
            }
            case "APPROVE" -> {
                draft.set("ACTION", action);
                draft.remove("DOMAIN");
                return Flows.order(question, draft.command(question, "ActivateOwnerChange"));
            }
            case "DENY" ->
                draft.problem(
                        "ACTION",
                        "is DENY, of which no source tells what it denies on CNR; on CNR: TransferDomain with ACTION=DENY");
            default ->
                draft.problem("ACTION", "is " + (action.isEmpty() ? "missing" : action) + "; give REQUEST or APPROVE");
        }
        throw new IllegalStateException("unreachable: " + draft.command(question, "ActivateTransfer"));
    }
}
