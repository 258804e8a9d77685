package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.wire.CommandText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code TradeDomain}. The owner change process of the zone decides: some zones have trades, which are charged; in the others, gTLDs among them,
 * the domain gets a new registrant by {@code ModifyDomain}.
 */
final class OwnerChange implements Flow {

    @Override
    public Step start(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        boolean cancels =
                question.value("ACTION").filter("CANCEL"::equalsIgnoreCase).isPresent();
        if (!cancels && question.value("OWNERCONTACT0").isEmpty()) {
            draft.problem("OWNERCONTACT0", "is missing; give the handle of the new registrant");
        }
        CommandText converted = draft.command(question, "TradeDomain");
        String domain = question.required("DOMAIN");
        return Step.read("GetZoneInfo", Map.of("DOMAIN", domain), zone -> {
            Optional<String> process = CnrAnswer.of(zone).value("OWNERCHANGEPROCESS");
            if (process.isEmpty()) {
                throw question.refused(
                        "can't be carried out on CNR: GetZoneInfo does not tell how " + domain
                                + " changes its registrant; on CNR: TradeDomain, which is charged, or ModifyDomain with OWNERCONTACT0");
            }
            boolean isTrade = process.get().toUpperCase(Locale.ROOT).equals("TRADE");
            return Flows.order(question, isTrade ? trade(question, converted) : update(converted, cancels));
        });
    }

    private static CommandText trade(Question question, CommandText converted) {
        if (converted.parameters().containsKey("TRIGGERDA")) {
            throw question.refused(
                    "X-CONFIRM-DA-NEW-REGISTRANT",
                    "can't be carried out on CNR: this zone has trades, and CNR knows the agreement for gTLDs only; leave it out");
        }
        Map<String, String> parameters = new LinkedHashMap<>(converted.parameters());
        parameters.putIfAbsent("ACTION", "REQUEST");
        return CommandText.of("TradeDomain", parameters);
    }

    private static CommandText update(CommandText converted, boolean cancels) {
        Map<String, String> parameters = new LinkedHashMap<>(converted.parameters());
        if (cancels) {
            return CommandText.of(
                    "ActivateOwnerChange", Map.of("DOMAIN", parameters.getOrDefault("DOMAIN", ""), "ACTION", "CANCEL"));
        }
        parameters.remove("ACTION");
        return CommandText.of("ModifyDomain", parameters);
    }
}
