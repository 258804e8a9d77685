package dev.ispapi.bridge.internal.convert;

import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An ISPAPI response while it is put together. Not thread-safe. */
public final class AnswerDraft {

    private final int code;
    private final String description;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private Optional<BigDecimal> runTime = Optional.empty();
    private Optional<BigDecimal> queueTime = Optional.empty();
    private boolean isPending;

    /**
     * A response without properties.
     *
     * @param code the code
     * @param description one line
     */
    public AnswerDraft(int code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * A response with the code, the description and the times of another.
     *
     * @param response of CNR
     * @return the draft
     */
    public static AnswerDraft like(Response response) {
        AnswerDraft draft = withoutTimes(response);
        draft.runTime = response.runTime();
        draft.queueTime = response.queueTime();
        return draft;
    }

    /**
     * A response with the code and the description of another, for what several responses were put together of.
     *
     * @param response of CNR
     * @return the draft
     */
    public static AnswerDraft withoutTimes(Response response) {
        return new AnswerDraft(response.code(), response.description());
    }

    /** Sets a property, unless it has no values. */
    public AnswerDraft property(String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, List.copyOf(values));
        }
        return this;
    }

    /** Sets a property of one value. */
    public AnswerDraft property(String name, String value) {
        return property(name, List.of(value));
    }

    /** Sets a property of one value, if there is one. */
    public AnswerDraft property(String name, Optional<String> value) {
        value.ifPresent(text -> property(name, text));
        return this;
    }

    /** Whether a property is there. */
    boolean has(String name) {
        return properties.containsKey(name);
    }

    /** Says that the order is not finished. */
    public AnswerDraft pending() {
        isPending = true;
        return this;
    }

    /** The response. */
    public Response build() {
        ResponseBuilder builder = Response.builder(code, description);
        runTime.ifPresent(builder::runTime);
        queueTime.ifPresent(builder::queueTime);
        if (isPending) {
            builder.pending();
        }
        properties.forEach(builder::property);
        return builder.build();
    }
}
