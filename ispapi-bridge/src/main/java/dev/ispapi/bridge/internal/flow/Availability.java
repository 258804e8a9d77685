package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code CheckDomains}: at most 32 names a CNR command, 30 where fees are asked for. One name that CNR refuses makes it refuse the whole list,
 * which is then asked in halves.
 */
final class Availability implements Flow {

    private static final int MOST_NAMES = 32;
    private static final int MOST_FEES = 30;
    private static final int INVALID = 541;

    @Override
    public Step start(Question question) {
        CommandText others = CommandConverter.draft(question).command(question, "CheckDomains");
        List<String> names = question.list("DOMAIN");
        if (names.isEmpty()) {
            throw question.refused("DOMAIN0", "is missing; it is required");
        }
        boolean asksFees = question.value("PREMIUMCHANNELS").isPresent();
        List<List<String>> batches = batches(names, asksFees ? MOST_FEES : MOST_NAMES);
        return new Check(question, others.parameters(), asksFees).next(batches, List.of());
    }

    private static List<List<String>> batches(List<String> names, int most) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < names.size(); from += most) {
            batches.add(names.subList(from, Math.min(names.size(), from + most)));
        }
        return batches;
    }

    /** What was found out of one name. */
    private record Row(String check, String time, Optional<Fee> fee) {

        boolean isPremium() {
            return fee.filter(Fee::isPremium).isPresent();
        }

        /** On ISPAPI a premium name is taken for those who do not pay its price. */
        String ispapiCheck() {
            return isPremium() && check.startsWith("210") ? "211 Premium Domain name available [PREMIUM]" : check;
        }

        String reason() {
            if (isPremium()) {
                return check.startsWith("210") ? "Premium Domain name available" : words();
            }
            return check.startsWith("210") ? "" : words();
        }

        private String words() {
            return check.substring(Math.min(check.length(), check.indexOf(' ') + 1));
        }

        String ofPremium(java.util.function.Function<Fee, String> part) {
            return fee.filter(Fee::isPremium).map(part).orElse("");
        }
    }

    private record Check(Question question, Map<String, String> others, boolean asksFees) {

        /** The next list of names to ask for, or the response if there is none. */
        Step next(List<List<String>> batches, List<Answered> before) {
            if (batches.isEmpty()) {
                boolean isAllRefused =
                        before.stream().noneMatch(one -> one.response().isSuccess());
                return new Step.Done(
                        isAllRefused ? AnswerConverter.refusal(before.get(0).response()) : answer(before));
            }
            List<String> names = batches.get(0);
            List<List<String>> rest = batches.subList(1, batches.size());
            CommandText[] later = rest.stream().map(this::command).toArray(CommandText[]::new);
            return Step.send(command(names), Effect.READS, response -> then(names, rest, before, response))
                    .takingRefusals()
                    .before(later);
        }

        private CommandText command(List<String> names) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                parameters.put("DOMAIN" + i, names.get(i));
            }
            for (int i = 0; asksFees && i < names.size(); i++) {
                parameters.putAll(Fee.question(i, names.get(i), Optional.empty()));
            }
            parameters.putAll(others);
            return CommandText.of("CheckDomains", parameters);
        }

        private Step then(List<String> names, List<List<String>> rest, List<Answered> before, Response response) {
            boolean isOfOneName = names.size() == 1;
            if (response.isSuccess() || (response.code() == INVALID && isOfOneName && !before.isEmpty())) {
                return next(rest, plus(before, new Answered(names, response)));
            }
            if (response.code() == INVALID && !isOfOneName) {
                List<List<String>> halves = new ArrayList<>();
                halves.add(names.subList(0, names.size() / 2));
                halves.add(names.subList(names.size() / 2, names.size()));
                halves.addAll(rest);
                return next(halves, before);
            }
            if (response.code() == INVALID && !rest.isEmpty()) {
                return next(rest, plus(before, new Answered(names, response)));
            }
            return new Step.Done(AnswerConverter.refusal(response));
        }

        private static List<Answered> plus(List<Answered> before, Answered one) {
            List<Answered> all = new ArrayList<>(before);
            all.add(one);
            return List.copyOf(all);
        }

        private Response answer(List<Answered> answered) {
            Response first = answered.stream()
                    .map(Answered::response)
                    .filter(Response::isSuccess)
                    .findFirst()
                    .orElseThrow();
            AnswerDraft draft = answered.size() == 1 ? AnswerDraft.like(first) : AnswerDraft.withoutTimes(first);
            List<Row> rows =
                    answered.stream().flatMap(one -> rows(one).stream()).toList();
            draft.property("DOMAINCHECK", rows.stream().map(Row::ispapiCheck).toList());
            if (rows.stream().anyMatch(row -> !row.time().isEmpty())) {
                draft.property("DOMAINCHECKTIME", rows.stream().map(Row::time).toList());
            }
            if (rows.stream().anyMatch(row -> !row.reason().isEmpty())) {
                draft.property("REASON", rows.stream().map(Row::reason).toList());
            }
            if (asksFees) {
                draft.property(
                        "CLASS",
                        rows.stream().map(row -> row.ofPremium(Fee::feeClass)).toList());
                draft.property(
                        "CURRENCY",
                        rows.stream().map(row -> row.ofPremium(Fee::currency)).toList());
                draft.property(
                        "PRICE",
                        rows.stream().map(row -> row.ofPremium(Fee::amount)).toList());
                draft.property(
                        "PREMIUMCHANNELS",
                        rows.stream()
                                .map(row -> row.ofPremium(fee -> "PREMIUM"))
                                .toList());
            }
            return draft.build();
        }

        private List<Row> rows(Answered one) {
            if (!one.response().isSuccess()) {
                return List.of(
                        new Row(one.response().code() + " " + one.response().description(), "", Optional.empty()));
            }
            CnrAnswer answer = CnrAnswer.of(one.response());
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < one.names().size(); i++) {
                rows.add(new Row(
                        answer.value("DOMAINCHECK", i).orElse(""),
                        answer.value("DOMAINCHECKTIME", i).orElse(""),
                        asksFees ? Fee.of(answer, one.names().get(i)) : Optional.empty()));
            }
            return rows;
        }
    }

    /** A list of names, and what CNR said of it. */
    private record Answered(List<String> names, Response response) {}
}
