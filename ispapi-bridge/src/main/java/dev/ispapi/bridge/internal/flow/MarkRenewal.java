package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.wire.CommandText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code RenewTMCHMark}: CNR wants the year in which the mark expires now, as a guard against renewing twice. */
final class MarkRenewal implements Flow {

    private static final List<String> PERIODS = List.of("1", "3", "5");

    @Override
    public Step start(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        CommandText converted = draft.command(question, "RenewTrademark");
        String period = converted.parameters().getOrDefault("PERIOD", "1");
        if (!PERIODS.contains(period)) {
            throw question.refused("PERIOD", "is a period that CNR does not have for marks; give 1Y, 3Y or 5Y");
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("TRADEMARK", question.required("ID"));
        asked.put("STATUSTYPE", "SMD");
        return Step.read("StatusTrademark", asked, status -> {
            String date = CnrAnswer.of(status)
                    .value("REGISTRATION EXPIRATION DATE")
                    .filter(text -> text.length() >= 4)
                    .orElseThrow(() -> question.refused(
                            "can't be carried out on CNR: StatusTrademark does not tell when the mark expires"));
            Map<String, String> parameters = new LinkedHashMap<>(converted.parameters());
            parameters.put("EXPIRATIONDATE", date.substring(0, 4));
            return Flows.order(question, CommandText.of("RenewTrademark", parameters));
        });
    }
}
