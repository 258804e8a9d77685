package dev.ispapi.support.plan;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** Writes plans. */
final class PlanWriter {

    @FunctionalInterface
    private interface Content<T> {
        void write(T value) throws IOException;
    }

    private final JsonWriter json;

    private PlanWriter(JsonWriter json) {
        this.json = json;
    }

    /** As it is, secrets included. */
    static String write(PlanProgress progress) {
        Buffer buffer = new Buffer();
        JsonWriter json = JsonWriter.of(buffer);
        json.setIndent("  ");
        try {
            new PlanWriter(json).document(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    private void document(PlanProgress progress) throws IOException {
        Plan plan = progress.plan();
        json.beginObject();
        json.name("format").value(PlanJson.FORMAT);
        json.name("revision").value(progress.revision());
        json.name("wish").value(plan.wish());
        json.name("domain").value(plan.domain().ascii());
        text("zone", plan.zone());
        list("notices", plan.notices(), notice -> {
            json.name("text").value(notice.text());
            json.name("source").value(notice.source());
        });
        list("costs", plan.costs(), cost -> {
            json.name("step").value(cost.step());
            json.name("what").value(cost.what());
            if (cost.amount().isPresent()) {
                json.name("amount").value(cost.amount().get().amount().toPlainString());
                json.name("currency").value(cost.amount().get().currency());
            }
            if (!cost.notes().isEmpty()) {
                texts("notes", cost.notes());
            }
        });
        list("problems", plan.problems(), problem -> {
            json.name("step").value(problem.step());
            json.name("error").value(problem.isError());
            json.name("text").value(problem.text());
        });
        list("consents", plan.consents(), consent -> {
            json.name("id").value(consent.id());
            json.name("step").value(consent.step());
            json.name("text").value(consent.text());
            json.name("given").value(consent.isGiven());
        });
        list("steps", plan.steps(), step -> step(step, progress.state(step.id())));
        json.endObject();
    }

    private void step(Step step, StepState state) throws IOException {
        json.name("id").value(step.id());
        text("command", step.commandName());
        json.name("reason").value(step.reason());
        texts("sources", step.sources());
        parameters(step.parameters());
        list("missing", step.missing(), value -> {
            json.name("parameter").value(value.parameter());
            json.name("meaning").value(value.meaning());
            if (value.from().isPresent()) {
                json.name("fromStep").value(value.from().get().step());
                json.name("fromProperty").value(value.from().get().property());
            }
        });
        rules(step.rules());
        if (step.waitsFor().isPresent()) {
            EventWait wait = step.waitsFor().get();
            json.name("waitsFor").beginObject();
            json.name("class").value(wait.eventClass());
            json.name("domain").value(wait.domain().ascii());
            texts("done", wait.done());
            texts("failed", wait.failed());
            json.name("certain").value(wait.isCertain());
            json.name("hint").value(wait.hint());
            json.endObject();
        }
        list("probes", step.probes(), probe -> {
            json.name("command").value(probe.commandName());
            parameters(probe.parameters());
            rules(probe.rules());
        });
        json.name("state").value(state.status().name());
        if (state.code().isPresent()) {
            json.name("code").value(state.code().get());
        }
        text("at", state.at().map(Instant::toString));
        text("answer", Optional.of(state.text()).filter(text -> !text.isEmpty()));
    }

    private void parameters(Map<String, String> parameters) throws IOException {
        json.name("parameters").beginObject();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            json.name(parameter.getKey()).value(parameter.getValue());
        }
        json.endObject();
    }

    private void rules(List<AnswerRule> rules) throws IOException {
        list("rules", rules, rule -> {
            json.name("property").value(rule.property());
            json.name("match").value(rule.match().name());
            json.name("value").value(rule.value());
            json.name("action").value(rule.action().name());
            text("skips", rule.skips());
            json.name("text").value(rule.text());
        });
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        }
    }

    private void texts(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private <T> void list(String name, List<T> values, Content<T> content) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (T value : values) {
            json.beginObject();
            content.write(value);
            json.endObject();
        }
        json.endArray();
    }
}
