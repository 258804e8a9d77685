package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.Choice;
import dev.ispapi.tld.ContactField;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.List;

/** Reads values to choose from: an object of values, each with its label, or with its label and what it removes. */
final class ChoiceReader {

    private ChoiceReader() {}

    static List<Choice> read(StrictJsonReader reader) {
        List<Choice> choices = new ArrayList<>();
        reader.beginObject();
        for (String value = reader.nextKey(); value != null; value = reader.nextKey()) {
            choices.add(reader.atText() ? new Choice(value, reader.text(), List.of()) : readLong(reader, value));
        }
        return List.copyOf(choices);
    }

    private static Choice readLong(StrictJsonReader reader, String value) {
        String label = null;
        List<ContactField> removes = new ArrayList<>();
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            switch (key) {
                case "label" -> label = reader.text();
                case "removes" -> readRemoved(reader, removes);
                default -> throw reader.unknownKey(key, "label or removes");
            }
        }
        return new Choice(value, reader.need(place, "label", label), removes);
    }

    private static void readRemoved(StrictJsonReader reader, List<ContactField> removes) {
        reader.beginObject();
        for (String contact = reader.nextKey(); contact != null; contact = reader.nextKey()) {
            for (String field : reader.texts()) {
                removes.add(new ContactField(contact, field));
            }
        }
    }
}
