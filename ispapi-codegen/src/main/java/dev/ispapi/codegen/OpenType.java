package dev.ispapi.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A set of known values that is open to others, such as the ways to sort a list.
 *
 * @param packageName the package that it belongs to
 * @param typeName its Java type
 * @param phrase what it is, as the first sentence of its Javadoc
 * @param letters whether its values are in upper or lower case, or as they are
 * @param values the known values
 */
record OpenType(String packageName, String typeName, String phrase, Letters letters, List<Value> values) {

    /** The case of the values; the constant's names are those of the methods that bring a text into it. */
    enum Letters {
        UPPER("upper", "the wire text in upper case"),
        LOWER("lower", "the wire text in lower case"),
        MIXED("asIs", "the wire text");

        final String method;
        final String phrase;

        Letters(String method, String phrase) {
            this.method = method;
            this.phrase = phrase;
        }
    }

    /**
     * A known value.
     *
     * @param text the wire text
     * @param constant its Java constant
     * @param phrase what it means
     */
    record Value(String text, String constant, String phrase) {}

    /** All that {@code types.yaml} describes, by the name under which fields refer to them, such as {@code event.EventOrder}. */
    static Map<String, OpenType> all(Node file, Target target) {
        Map<String, OpenType> types = new TreeMap<>();
        for (String name : file.values().keySet()) {
            types.put(name, of(name, target, file.child(name, name).onlyKeys("is", "letters", "values")));
        }
        return types;
    }

    private static OpenType of(String name, Target target, Node node) {
        int dot = name.indexOf('.');
        if (dot < 1) {
            throw node.error("a type is called by its package and its name, such as event.EventOrder");
        }
        Node values = node.child("values", "values");
        if (values.values().isEmpty()) {
            throw node.error("has no values");
        }
        List<Value> known = values.values().keySet().stream()
                .map(text -> value(values, text))
                .toList();
        return new OpenType(
                target.family(name.substring(0, dot)),
                name.substring(dot + 1),
                node.requiredText("is"),
                letters(node),
                known);
    }

    /** A value that can't be the name of a constant gives one, as in {@code {java: ALL, is: "all columns"}}. */
    private static Value value(Node values, String text) {
        if (values.values().get(text) instanceof Map<?, ?>) {
            Node value = values.child(text, text).onlyKeys("java", "is");
            return new Value(text, value.requiredText("java"), value.requiredText("is"));
        }
        return new Value(text, Names.constant(text), values.requiredText(text));
    }

    private static Letters letters(Node node) {
        Optional<String> name = node.text("letters");
        for (Letters letters : Letters.values()) {
            if (letters.name().equals(name.orElse("UPPER"))) {
                return letters;
            }
        }
        throw node.error("letters are UPPER, LOWER or MIXED");
    }

    List<String> texts() {
        return values.stream().map(Value::text).toList();
    }

    JavaFile write() {
        JavaFile file = new JavaFile(packageName, typeName).imports("dev.ispapi.internal.Codes");
        String parameter = "@param value " + letters.phrase + "; others than the constants are kept, too";
        String empty = "@throws IllegalArgumentException if it is empty";
        file.raw(Javadoc.comment("", List.of(Javadoc.phrase(phrase) + "."), List.of(parameter)));
        file.raw("public record " + typeName + "(String value) {\n");
        for (Value value : values) {
            file.raw("\n" + Javadoc.comment("    ", List.of(Javadoc.phrase(value.phrase()) + "."), List.of())
                    + "    public static final " + typeName + " " + value.constant() + " = new " + typeName + "("
                    + JavaFile.literal(value.text()) + ");\n");
        }
        file.block(Javadoc.comment("    ", List.of("Checks the value."), List.of(parameter, empty)) + "    public "
                + typeName + " {\n        value = Codes." + letters.method + "(value);\n    }\n");
        file.block(Javadoc.comment(
                        "    ",
                        List.of("Returns the value of a wire text, which may be other than the constants."),
                        List.of("@param value the wire text", "@return the value", empty))
                + "    public static " + typeName + " of(String value) {\n        return new " + typeName
                + "(value);\n    }\n");
        file.block("""
                    /** The wire text. */
                    @Override
                    public String toString() {
                        return value;
                    }
                """);
        return file.raw("}\n");
    }
}
