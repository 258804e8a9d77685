package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code StatusUser}: the account and its prices. The CNR command of this name concerns log-in users and is never sent. Own prices are those of
 * {@code QueryZoneList}; {@code QueryZonePriceList} has those of subresellers.
 */
final class Account implements Flow {

    @Override
    public Step start(Question question) {
        CommandConverter.draft(question).command(question, question.command());
        Optional<String> subuser = question.value("SUBUSER");
        boolean wantsPrices = question.value("RELATIONS").filter("0"::equals).isEmpty();
        Map<String, String> whose =
                subuser.map(name -> Map.of("REGISTRAR", name)).orElse(Map.of());
        Step.Ask account = Step.read("StatusAccount", whose, status -> {
            if (!wantsPrices) {
                return new Step.Done(answer(question, status, List.of()));
            }
            return subuser.isPresent()
                    ? Pages.all(
                            "QueryZonePriceList",
                            whose,
                            "ZONE",
                            pages -> new Step.Done(answer(question, status, pages)))
                    : Step.read(
                            "QueryZoneList", Map.of(), list -> new Step.Done(answer(question, status, List.of(list))));
        });
        return wantsPrices && subuser.isEmpty() ? account.before(CommandText.of("QueryZoneList", Map.of())) : account;
    }

    private static Response answer(Question question, Response status, List<Response> prices) {
        CnrAnswer account = CnrAnswer.of(status);
        AnswerDraft draft = AnswerDraft.withoutTimes(status)
                .property("USER", account.value("REGISTRAR").or(() -> question.value("SUBUSER")))
                .property("ACCOUNTCURRENT", account.value("AMOUNT"))
                .property("ACCOUNTCREDIT", account.value("CREDIT"))
                .property("ACCOUNTCURRENCY", account.value("CURRENCY"))
                .property("ACCOUNTVAT", account.value("VAT"));
        PriceRelations relations = new PriceRelations();
        prices.forEach(page -> relations.add(CnrAnswer.of(page)));
        relations.writeTo(draft);
        return draft.build();
    }
}
