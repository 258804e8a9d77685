package dev.ispapi.cli.plan;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.support.plan.Consent;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.Step;
import dev.ispapi.support.plan.StepState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** How far a plan is, as one JSON document. Values of the plan, secrets among them, stay in its file. */
final class PlanRunJson {

    private PlanRunJson() {}

    /**
     * Prints it.
     *
     * @param file where the plan is kept
     * @param failure what ended the run; empty if nothing did
     */
    static void print(Terminal terminal, PlanProgress progress, Path file, Optional<String> failure)
            throws IOException {
        Json.print(terminal, writer -> {
            Plan plan = progress.plan();
            writer.name("wish").value(plan.wish());
            writer.name("domain").value(plan.domain().ascii());
            writer.name("file").value(file.toString());
            writer.name("status").value(Words.camelCase(progress.status()));
            Json.text(writer, "current", progress.current().map(Step::id));
            Json.text(writer, "failure", failure);
            writer.name("steps").beginArray();
            for (Step step : plan.steps()) {
                write(writer, step, progress.state(step.id()));
            }
            writer.endArray();
            writer.name("consentsNeeded").beginArray();
            for (Consent consent : progress.consentsNeeded()) {
                writer.beginObject();
                writer.name("consent").value(consent.id());
                writer.name("text").value(consent.text());
                writer.endObject();
            }
            writer.endArray();
        });
    }

    private static void write(JsonWriter writer, Step step, StepState state) throws IOException {
        writer.beginObject();
        writer.name("step").value(step.id());
        writer.name("status").value(Words.camelCase(state.status()));
        if (state.code().isPresent()) {
            writer.name("code").value(state.code().get());
        }
        if (!state.text().isEmpty()) {
            writer.name("text").value(state.text());
        }
        Json.text(writer, "at", state.at().map(Object::toString));
        writer.endObject();
    }
}
