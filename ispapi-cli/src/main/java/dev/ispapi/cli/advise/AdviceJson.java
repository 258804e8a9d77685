package dev.ispapi.cli.advise;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.support.advice.Advice;
import dev.ispapi.support.advice.AdviceText;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import java.io.IOException;
import java.util.Optional;

/** An advice as one JSON document; what there is not is left out. */
final class AdviceJson {

    private AdviceJson() {}

    static void print(Advice advice, AdviceText words, Terminal terminal) throws IOException {
        Json.print(terminal, writer -> {
            writer.name("key").value(advice.key());
            writer.name("whatHappened").value(words.whatHappened());
            writer.name("likelyCause").value(words.likelyCause());
            writer.name("whatToDo").value(words.whatToDo());
            writer.name("retry").value(Words.camelCase(advice.retry()));
            writer.name("tryAgain").value(words.tryAgain());
            writer.name("audience").value(Words.camelCase(advice.audience()));
            writer.name("customer").value(words.customer());
            Json.text(writer, "parameter", advice.details().parameter());
            choices(writer, advice.field());
            Json.texts(
                    writer,
                    "sources",
                    advice.sources().stream().map(Object::toString).toList());
        });
    }

    private static void choices(JsonWriter writer, Optional<AdditionalField> field) throws IOException {
        if (field.isEmpty() || field.get().choices().isEmpty()) {
            return;
        }
        writer.name("choices").beginArray();
        for (Choice choice : field.get().choices()) {
            writer.beginObject();
            writer.name("value").value(choice.value());
            writer.name("label").value(choice.label());
            writer.endObject();
        }
        writer.endArray();
    }
}
