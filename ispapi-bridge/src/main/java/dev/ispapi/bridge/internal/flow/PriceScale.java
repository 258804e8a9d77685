package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import java.util.Map;

/** {@code StatusUserClass}: the prices of a price scale, which CNR answers page by page. */
final class PriceScale implements Flow {

    @Override
    public Step start(Question question) {
        CommandConverter.draft(question).command(question, question.command());
        Map<String, String> scale = Map.of("PRICESCALE", question.required("USERCLASS"));
        return Pages.all("QueryZonePriceList", scale, "ZONE", pages -> {
            PriceRelations relations = new PriceRelations();
            pages.forEach(page -> relations.add(CnrAnswer.of(page)));
            AnswerDraft draft = AnswerDraft.withoutTimes(pages.get(0));
            relations.writeTo(draft);
            return new Step.Done(draft.build());
        });
    }
}
