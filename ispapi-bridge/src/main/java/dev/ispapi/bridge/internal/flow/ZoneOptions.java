package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.mapping.PropertyRow;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** {@code QueryDomainOptions}: one {@code GetZoneInfo} for each zone of the names, and the answers side by side. */
final class ZoneOptions implements Flow {

    @Override
    public Step start(Question question) {
        CommandConverter.draft(question).command(question, question.command());
        List<String> names = question.list("DOMAIN");
        if (names.isEmpty()) {
            throw question.refused("DOMAIN0", "is missing; it is required");
        }
        return next(question, names, Map.of());
    }

    private static Step next(Question question, List<String> names, Map<String, Response> known) {
        for (String name : names) {
            String zone = zone(name);
            if (!known.containsKey(zone)) {
                return Step.read("GetZoneInfo", Map.of("DOMAIN", name), response -> {
                    Map<String, Response> more = new LinkedHashMap<>(known);
                    more.put(zone, response);
                    return next(question, names, Map.copyOf(more));
                });
            }
        }
        return new Step.Done(answer(question, names, known));
    }

    /** What stands behind the first dot. Zones may be longer or shorter: that costs a question, and no mistake. */
    private static String zone(String name) {
        return name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Response answer(Question question, List<String> names, Map<String, Response> known) {
        List<CnrAnswer> answers = names.stream()
                .map(name -> CnrAnswer.of(Objects.requireNonNull(known.get(zone(name)))))
                .toList();
        Response first = answers.get(0).response();
        AnswerDraft draft = names.size() == 1 ? AnswerDraft.like(first) : AnswerDraft.withoutTimes(first);
        for (PropertyRow row : question.mapping().properties()) {
            List<String> column = new ArrayList<>();
            for (CnrAnswer answer : answers) {
                column.add(String.join(",", AnswerConverter.values(question, row, answer)));
            }
            if (column.stream().anyMatch(value -> !value.isEmpty())) {
                draft.property(row.name(), column);
            }
        }
        return draft.build();
    }
}
