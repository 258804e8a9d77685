package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters and properties of descriptions; what a description leaves out comes from the glossary. */
final class FieldReader {

    private static final String[] KEYS = {
        "kind", "required", "nullable", "index", "values", "type", "java", "is", "also", "name", "numbered", "secret"
    };

    private final Node glossary;
    private final boolean isStrict;
    private final Map<String, OpenType> types;

    FieldReader(Node glossary, Map<String, OpenType> types, boolean isStrict) {
        this.glossary = glossary;
        this.types = types;
        this.isStrict = isStrict;
    }

    List<Field> read(Node command, String key, String label, boolean inCommand) {
        Node all = command.child(key, key);
        List<Field> fields = new ArrayList<>();
        Set<String> javaNames = new HashSet<>();
        for (String name : all.values().keySet()) {
            Node node = new Node(command.place(), all.values())
                    .child(name, label + " " + name)
                    .onlyKeys(KEYS);
            Field field = field(name, node, inCommand);
            if (!javaNames.add(field.javaName())) {
                throw node.error("its Java name " + field.javaName() + " is taken; give another one with java:");
            }
            fields.add(field);
        }
        return List.copyOf(fields);
    }

    private Field field(String key, Node node, boolean inCommand) {
        String wireName = node.text("name").orElse(key);
        Node general = glossary.child(wireName, wireName).onlyKeys("java", "is", "plural");
        Optional<Field.Range> index = node.text("index").map(text -> Field.Range.of(node, text));
        String single = general.text("java").orElseGet(() -> Names.camel(wireName));
        String javaName = node.text("java").orElseGet(() -> index.isPresent() ? Names.plural(single) : single);
        if (!Names.isFree(javaName, inCommand)) {
            throw node.error("can't be called " + javaName + " in Java; give another name with java:");
        }
        Optional<String> words = node.text("is").or(() -> general.text("is"));
        if (isStrict && words.isEmpty()) {
            throw node.error("says nowhere what it is; write is: here or in the glossary");
        }
        Optional<String> type = node.text("type");
        List<String> values = type.map(types::get).map(OpenType::texts).orElseGet(() -> node.texts("values"));
        String kind = node.text("kind").orElse(isFlag(values) ? "FLAG" : "TEXT");
        return new Field(
                wireName,
                javaName,
                words.orElseGet(() -> Names.phrase(javaName)),
                ValueKind.of(node, kind),
                index,
                node.flag("required"),
                node.flag("nullable"),
                values,
                type,
                node.texts("also"),
                node.flag("numbered"),
                node.flag("secret"));
    }

    private static boolean isFlag(List<String> values) {
        return !values.isEmpty() && values.stream().allMatch(value -> value.equals("0") || value.equals("1"));
    }
}
