package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.wire.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code GetCurrentExchangeRates}: of all rates that CNR lists, the newest of each pair. */
final class NewestRates implements Flow {

    private record Rate(String from, String to, String rate, String date) {}

    @Override
    public Step start(Question question) {
        Map<String, String> parameters = CommandConverter.draft(question)
                .command(question, question.command())
                .parameters();
        return Step.read("QueryExchangeRates", parameters, response -> new Step.Done(answer(response)));
    }

    private static Response answer(Response response) {
        CnrAnswer list = CnrAnswer.of(response);
        Map<String, Rate> newest = new LinkedHashMap<>();
        for (int row = 0; row < list.values("RATE").size(); row++) {
            Rate rate = new Rate(
                    list.value("CURRENCY FROM", row).orElse(""),
                    list.value("CURRENCY TO", row).orElse(""),
                    list.value("RATE", row).orElse(""),
                    list.value("DATE", row).orElse(""));
            newest.merge(
                    rate.from() + "-" + rate.to(),
                    rate,
                    (before, other) -> other.date().compareTo(before.date()) > 0 ? other : before);
        }
        List<Rate> rates = List.copyOf(newest.values());
        return AnswerDraft.like(response)
                .property("CURRENCYFROM", rates.stream().map(Rate::from).toList())
                .property("CURRENCYTO", rates.stream().map(Rate::to).toList())
                .property("RATE", rates.stream().map(Rate::rate).toList())
                .property("DATE", rates.stream().map(Rate::date).toList())
                .build();
    }
}
