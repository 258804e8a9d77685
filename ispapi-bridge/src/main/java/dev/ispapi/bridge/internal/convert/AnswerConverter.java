package dev.ispapi.bridge.internal.convert;

import dev.ispapi.bridge.mapping.MappedCommand;
import dev.ispapi.bridge.mapping.Pending;
import dev.ispapi.bridge.mapping.PropertyRow;
import dev.ispapi.wire.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Converts a response of CNR to what ISPAPI would answer. Properties that the mapping does not name are passed on under their normal
 * names, so that nothing is lost.
 */
public final class AnswerConverter {

    /** The ISPAPI code nearest to a code that only CNR has; the code itself and the description stay as they came. */
    public static final String NEAREST_CODE = "ISPAPICODE";

    /** What says something of the page and is no row: the names of the columns, and two numbers that repeat COUNT and TOTAL. */
    private static final Set<String> OF_THE_PAGE = Set.of("COLUMN", "EVENTSCOUNT", "EVENTSTOTAL");

    private AnswerConverter() {}

    /**
     * Converts the response to a command that became one CNR command.
     *
     * @param question the ISPAPI command
     * @param response of CNR
     * @return the ISPAPI response
     */
    public static Response convert(Question question, Response response) {
        CnrAnswer answer = CnrAnswer.of(response);
        AnswerDraft draft = AnswerDraft.like(response);
        if (!response.isSuccess()) {
            return refusal(answer, draft);
        }
        Codes.nearest(response.code()).ifPresent(code -> draft.property(NEAREST_CODE, Integer.toString(code)));
        Set<String> consumed = new HashSet<>(OF_THE_PAGE);
        apply(question, answer, draft, consumed);
        answer.columns().forEach((name, values) -> {
            if (!consumed.contains(name) && !draft.has(name)) {
                draft.property(name, values);
            }
        });
        if (isPending(question.mapping().pending(), answer)) {
            draft.pending();
        }
        return draft.build();
    }

    /**
     * A response that is not a success, as it is passed on.
     *
     * @param response of CNR
     * @return the ISPAPI response
     */
    public static Response refusal(Response response) {
        return refusal(CnrAnswer.of(response), AnswerDraft.like(response));
    }

    private static Response refusal(CnrAnswer answer, AnswerDraft draft) {
        answer.columns().forEach(draft::property);
        Codes.nearest(answer.response().code()).ifPresent(code -> draft.property(NEAREST_CODE, Integer.toString(code)));
        return draft.build();
    }

    /**
     * Adds the properties that the mapping names.
     *
     * @param question the ISPAPI command
     * @param answer of CNR
     * @param draft the ISPAPI response
     */
    public static void apply(Question question, CnrAnswer answer, AnswerDraft draft) {
        apply(question, answer, draft, new HashSet<>());
    }

    private static void apply(Question question, CnrAnswer answer, AnswerDraft draft, Set<String> consumed) {
        int version = question.value("VERSION").filter("2"::equals).isPresent() ? 2 : 1;
        MappedCommand mapping = question.mapping();
        for (PropertyRow row : mapping.properties()) {
            row.from().map(CnrAnswer::normal).ifPresent(consumed::add);
            row.or().map(CnrAnswer::normal).ifPresent(consumed::add);
            if (row.version().orElse(version) == version) {
                draft.property(row.name(), values(question, row, answer));
            }
        }
    }

    /**
     * The values of one property.
     *
     * @param question the ISPAPI command
     * @param row where they come from
     * @param answer of CNR
     * @return the values; none if CNR answers nothing that makes them
     */
    public static List<String> values(Question question, PropertyRow row, CnrAnswer answer) {
        if (row.fixed().isPresent()) {
            return List.of(row.fixed().get());
        }
        if (row.ask().isPresent()) {
            return question.value(row.ask().get()).stream().toList();
        }
        List<String> values = row.from().map(answer::values).orElse(List.of());
        if (values.stream().allMatch(String::isEmpty) && row.or().isPresent()) {
            values = answer.values(row.or().get());
        }
        if (!row.values().isEmpty()) {
            return values.stream().map(value -> replaced(row.values(), value)).toList();
        }
        if (row.conversion().isEmpty()) {
            return values;
        }
        return PropertyConversions.named(row.conversion().get()).convert(answer, values);
    }

    private static String replaced(Map<String, String> values, String value) {
        return Values.lookUp(values, value)
                .or(() -> Optional.ofNullable(values.get("*")))
                .orElse(value);
    }

    /**
     * Whether a response means that the order is not finished.
     *
     * @param pending what means that
     * @param answer of CNR
     * @return whether to answer {@code PENDING = 1}
     */
    public static boolean isPending(Pending pending, CnrAnswer answer) {
        String description = answer.response().description().toLowerCase(Locale.ROOT);
        return pending.always()
                || pending.byDescription().stream().anyMatch(description::contains)
                || pending.byValue().entrySet().stream()
                        .anyMatch(entry -> isOneOf(entry.getValue(), answer, entry.getKey()));
    }

    private static boolean isOneOf(List<String> values, CnrAnswer answer, String property) {
        Optional<String> value = answer.value(property);
        return value.isPresent() && (values.isEmpty() || values.stream().anyMatch(value.get()::equalsIgnoreCase));
    }
}
