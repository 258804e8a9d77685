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
        "kind",
        "required",
        "nullable",
        "index",
        "values",
        "type",
        "group",
        "java",
        "one",
        "setter",
        "adds",
        "removes",
        "is",
        "also",
        "name",
        "numbered",
        "secret",
        "plain",
        "split",
        "currency",
        "hook",
        "asked"
    };

    private final Node glossary;
    private final boolean isStrict;
    private final Map<String, OpenType> types;
    private final Target target;

    FieldReader(Node glossary, Map<String, OpenType> types, boolean isStrict, Target target) {
        this.glossary = glossary;
        this.types = types;
        this.isStrict = isStrict;
        this.target = target;
    }

    List<Field> read(Node command, String key, String label, boolean inCommand) {
        Node all = command.child(key, key);
        List<Field> fields = new ArrayList<>();
        Set<String> javaNames = new HashSet<>();
        for (String name : all.values().keySet()) {
            Node node = all.child(name, label + " " + name).onlyKeys(KEYS);
            Field field = field(name, node, all, inCommand);
            PropertyKeys.check(node, field, inCommand);
            if (!javaNames.add(field.javaName())) {
                throw node.error("its Java name " + field.javaName() + " is taken; give another one with java:");
            }
            fields.add(field);
        }
        return List.copyOf(fields);
    }

    private Field field(String key, Node node, Node all, boolean inCommand) {
        String wireName = node.flag("plain") ? "" : node.text("name").orElse(key);
        Node general = glossary.child(wireName, wireName).onlyKeys("java", "is", "plural");
        Optional<Field.Range> index = node.text("index").map(text -> Field.Range.of(node, text));
        Verb verb = inCommand ? verb(wireName, node, all) : Verb.SET;
        Field.JavaName name = verb == Verb.SET ? setName(key, node) : changeName(wireName, verb, node, all);
        if (!Names.isFree(name.accessor(), inCommand)) {
            throw node.error("can't be called " + name.accessor() + " in Java; give another name with java:");
        }
        Optional<String> words = node.text("is").or(() -> general.text("is"));
        if (isStrict && words.isEmpty()) {
            throw node.error("says nowhere what it is; write is: here or in the glossary");
        }
        if (isStrict && verb != Verb.SET && !words.orElseThrow().matches("an? .*")) {
            throw node.error("is added or removed one by one; its is: must be such as \"a nameserver\"");
        }
        Optional<String> type = node.text("type");
        List<String> values = type.map(types::get).map(OpenType::texts).orElseGet(() -> node.texts("values"));
        String kind = node.text("kind").orElse(isFlag(values) ? "FLAG" : "TEXT");
        return new Field(
                wireName,
                name,
                verb,
                words.orElseGet(() -> Names.phrase(name.accessor())),
                ValueKind.of(node, kind),
                index,
                node.flag("required"),
                node.flag("nullable"),
                values,
                type.map(target::qualified),
                node.text("group").map(target::qualified),
                node.texts("also"),
                node.flag("numbered"),
                node.flag("secret"),
                node.text("split").map(word -> separator(node, word)),
                node.text("currency"),
                node.text("hook").map(target::qualified),
                node.flag("asked"));
    }

    private static String separator(Node node, String word) {
        return switch (word) {
            case "blank" -> " ";
            case "comma" -> ",";
            default -> throw node.error("split: " + word + " is neither blank nor comma");
        };
    }

    /** {@code ADDX} and {@code DELX} beside {@code X} change the list that {@code X} sets. */
    private static Verb verb(String wireName, Node node, Node all) {
        if (node.has("adds") || node.has("removes")) {
            return node.has("adds") ? Verb.ADD : Verb.REMOVE;
        }
        boolean hasBase = wireName.length() > 3 && base(wireName, all).isPresent();
        if (hasBase && wireName.startsWith("ADD")) {
            return Verb.ADD;
        }
        return hasBase && wireName.startsWith("DEL") ? Verb.REMOVE : Verb.SET;
    }

    /** The key of the parameter that sets the whole list. */
    private static Optional<String> base(String wireName, Node all) {
        String base = wireName.substring(3);
        return List.of(base, base.replaceAll("[0-9]+$", "")).stream()
                .filter(all::has)
                .findFirst();
    }

    private Field.JavaName setName(String key, Node node) {
        String wireName = node.text("name").orElse(key);
        Node general = glossary.child(wireName, wireName);
        String single = general.text("java").orElseGet(() -> Names.camel(wireName));
        boolean isList = node.has("index");
        String accessor = node.text("java").orElseGet(() -> isList ? Names.plural(single) : single);
        String one = node.text("one")
                .orElseGet(() -> !isList ? accessor : node.has("java") ? Names.singular(accessor) : single);
        return new Field.JavaName(accessor, one, isList ? accessor : Names.plural(one), node.text("setter"));
    }

    private Field.JavaName changeName(String wireName, Verb verb, Node node, Node all) {
        if (node.has("java")) {
            throw node.error("is named by the list that it changes; leave java: out");
        }
        String one;
        String many;
        if (node.has("adds") || node.has("removes")) {
            one = node.text("adds").orElseGet(() -> node.requiredText("removes"));
            many = Names.plural(one);
        } else {
            String base = base(wireName, all).orElseThrow();
            Field.JavaName list = setName(base, all.child(base, base));
            one = list.one();
            many = list.many();
        }
        String what = node.has("index") ? many : one;
        return new Field.JavaName(what + (verb == Verb.ADD ? "ToAdd" : "ToRemove"), one, many, Optional.empty());
    }

    private static boolean isFlag(List<String> values) {
        return !values.isEmpty() && values.stream().allMatch(value -> value.equals("0") || value.equals("1"));
    }
}
