package dev.ispapi.tld;

import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values to choose from: an object of values, each with its label, or with its label and what it removes. */
final class ChoiceReader {

    private ChoiceReader() {}

    static List<Choice> read(StrictJsonReader reader) {
        List<Choice> choices = new ArrayList<>();
        reader.object(value ->
                choices.add(reader.atText() ? new Choice(value, reader.text(), List.of()) : readLong(reader, value)));
        return List.copyOf(choices);
    }

    private static Choice readLong(StrictJsonReader reader, String value) {
        List<String> label = new ArrayList<>();
        List<ContactField> removes = new ArrayList<>();
        String place = reader.object(key -> {
            switch (key) {
                case "label" -> label.add(reader.text());
                case "removes" ->
                    reader.object(
                            contact -> reader.texts().forEach(field -> removes.add(new ContactField(contact, field))));
                default -> throw reader.unknownKey(key, "label or removes");
            }
        });
        String text = reader.need(place, "label", label.stream().findFirst().orElse(null));
        return new Choice(value, text, removes);
    }

    static List<Choice> named(StrictJsonReader reader, Optional<List<Choice>> choices, String name) {
        return choices.orElseThrow(
                () -> reader.broken("expected choices that the file lists before, found \"" + name + "\""));
    }
}
