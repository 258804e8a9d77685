package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Java code of one property of an answer: its accessor, its place among the values, and its method of the builder. */
final class PropertyCode {

    private final Field field;
    private final Form form;

    /** What the accessor gives. */
    private enum Form {
        /** A value that may be absent. */
        OPTIONAL,
        /** A value that the command promises. */
        REQUIRED,
        /** The values of all indices. */
        LIST,
        /** The values of numbered properties. */
        NUMBERED,
        /** The parts of one value. */
        PARTS,
        /** Groups of numbered properties. */
        GROUPS,
        /** Extension properties by their names. */
        EXTENSIONS,
        /** What a hand-written method reads. */
        HOOK,
        /** The name that was asked for. */
        ASKED
    }

    PropertyCode(Field field) {
        this.field = field;
        this.form = form(field);
    }

    private static Form form(Field field) {
        if (field.hook().isPresent()) {
            return Form.HOOK;
        }
        if (field.isAsked()) {
            return Form.ASKED;
        }
        if (field.kind() == ValueKind.EXTENSIONS) {
            return Form.EXTENSIONS;
        }
        if (field.kind() == ValueKind.GROUP) {
            return Form.GROUPS;
        }
        if (field.separator().isPresent()) {
            return Form.PARTS;
        }
        if (field.isNumbered()) {
            return Form.NUMBERED;
        }
        if (field.isIndexed()) {
            return Form.LIST;
        }
        return field.isRequired() ? Form.REQUIRED : Form.OPTIONAL;
    }

    String javaName() {
        return field.javaName();
    }

    boolean isAsked() {
        return form == Form.ASKED;
    }

    void imports(JavaFile file) {
        switch (form) {
            case OPTIONAL -> file.imports("java.util.Optional");
            case LIST, NUMBERED, PARTS, GROUPS -> file.imports("java.util.List");
            case EXTENSIONS -> file.imports("java.util.SortedMap", "java.util.Collections", "java.util.Map");
            case REQUIRED, HOOK, ASKED -> {}
        }
        if (isList()) {
            file.imports("java.util.Collection", "java.util.List");
        }
        if (form == Form.HOOK) {
            String type = field.type().orElseThrow();
            file.imports(
                    type.startsWith("List<") ? "java.util.List" : "",
                    type.startsWith("List<") ? "java.util.Collection" : "",
                    type.startsWith("Optional<") ? "java.util.Optional" : "");
            file.imports(imported(hook().substring(0, hook().lastIndexOf('.'))));
            file.imports(imported(type.replaceAll("^.*<|>$", "")));
            return;
        }
        if (isName()) {
            file.imports("dev.ispapi.idn.DomainName");
        } else if (field.type().isPresent()) {
            file.imports(imported(field.type().get()));
        } else {
            file.imports(field.kind().answerImport());
        }
    }

    private static String imported(String type) {
        return type.contains(".") ? type : "";
    }

    private String hook() {
        return field.hook().orElseThrow();
    }

    private boolean isName() {
        return form == Form.ASKED
                || field.type().filter("dev.ispapi.idn.DomainName"::equals).isPresent();
    }

    private boolean isList() {
        return form == Form.LIST || form == Form.NUMBERED || form == Form.PARTS || form == Form.GROUPS;
    }

    /** The type of one value. */
    private String element() {
        if (isName()) {
            return "DomainName";
        }
        return field.type()
                .map(PropertyCode::simple)
                .orElseGet(() -> field.kind().answerType());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private String type() {
        return switch (form) {
            case OPTIONAL -> "Optional<" + element() + ">";
            case REQUIRED, ASKED -> element();
            case LIST, NUMBERED, PARTS, GROUPS -> "List<" + element() + ">";
            case EXTENSIONS -> "SortedMap<String, String>";
            case HOOK -> field.type().orElseThrow().replaceAll("[a-z]+\\.", "");
        };
    }

    String accessor() {
        return Javadoc.returns("    ", Javadoc.phrase(field.phrase()) + ", {@code " + field.label() + "}")
                + "    public " + type() + " " + field.javaName() + "() {\n        return " + reading() + ";\n    }\n";
    }

    private String reading() {
        String name = JavaFile.literal(field.wireName());
        return switch (form) {
            case OPTIONAL -> "read()." + reader() + arguments();
            case REQUIRED -> required();
            case LIST -> "read()." + listReader();
            case NUMBERED -> "read().numbered(" + name + ")";
            case PARTS -> parts();
            case GROUPS -> "read().groups(" + name + ", " + element() + "::from)";
            case EXTENSIONS ->
                "Collections.unmodifiableSortedMap(read().extensions(" + JavaFile.literal(extensionPrefix()) + "))";
            case HOOK ->
                simple(hook().substring(0, hook().lastIndexOf('.'))) + hook().substring(hook().lastIndexOf('.'))
                        + "(read(), " + name + ")";
            case ASKED -> "read().asked()";
        };
    }

    private String required() {
        if (isName()) {
            return "DomainName.received(read().requiredText(" + names() + "))";
        }
        if (field.type().isEmpty() && reader().equals("text")) {
            return "read().requiredText(" + names() + ")";
        }
        return "read().required(reader -> reader." + reader() + arguments() + ", " + names() + ")";
    }

    private String reader() {
        return isMade() ? "value" : field.kind().reader;
    }

    private String listReader() {
        if (isMade()) {
            return "values" + arguments();
        }
        return switch (field.kind().reader) {
            case "text" -> "texts" + arguments();
            case "integer" -> "integers" + arguments();
            default ->
                throw new DescriptionException(
                        "property " + field.wireName() + ": lists of " + field.kind() + " can't be read yet");
        };
    }

    private String parts() {
        String separator = field.separator().orElseThrow();
        return field.kind() == ValueKind.PERIOD
                ? "read().periods(" + names() + ")"
                : "read().parts('" + separator + "', " + names() + ")";
    }

    /** Whether a type of our own makes the value from its text. */
    private boolean isMade() {
        return field.type().isPresent();
    }

    private String arguments() {
        if (field.kind() == ValueKind.MONEY) {
            return "(" + JavaFile.literal(field.wireName()) + ", " + JavaFile.literal(currency()) + ")";
        }
        return "(" + (isMade() ? element() + (isName() ? "::received, " : "::of, ") : "") + names() + ")";
    }

    private String currency() {
        return field.currency().orElseThrow();
    }

    private String names() {
        List<String> names = new ArrayList<>(List.of(field.wireName()));
        names.addAll(field.also());
        return JavaFile.literals(names);
    }

    /** What the constructor checks, so that an answer without what it promises is refused when it is decoded. */
    Optional<String> check() {
        if (form != Form.REQUIRED) {
            return Optional.empty();
        }
        boolean isText = field.kind().reader.equals("text");
        return Optional.of(isText ? "read.require(" + names() + ");" : javaName() + "();");
    }

    /** How the values are named for comparing, printing and as data. */
    String value() {
        String name = JavaFile.literal(field.javaName());
        if (form == Form.EXTENSIONS) {
            return "properties(" + name + ", " + field.javaName() + "())";
        }
        return field.isSecret()
                ? "secret(" + name + ", " + field.javaName() + "())"
                : "with(" + name + ", " + JavaFile.literal(field.wireName()) + ", " + field.javaName() + "())";
    }

    /** The methods of the builder. */
    List<String> setters() {
        String name = JavaFile.literal(field.wireName());
        return switch (form) {
            case OPTIONAL, REQUIRED ->
                field.kind() == ValueKind.MONEY
                        ? List.of(setter(
                                "Money value", "setMoney(" + name + ", " + JavaFile.literal(currency()) + ", value)"))
                        : single(name);
            case LIST -> list("setAll(" + name + ", values)");
            case NUMBERED -> list("setNumbered(" + name + ", values)");
            case PARTS ->
                list("setParts(" + name + ", "
                        + JavaFile.literal(field.separator().orElseThrow()) + ", values)");
            case ASKED ->
                List.of(
                        setter("DomainName value", "asking(value)"),
                        setter("String value", "asking(DomainName.received(value))"));
            case GROUPS -> list("setGroups(" + name + ", values, " + element() + "::to)");
            case EXTENSIONS ->
                List.of(setter(
                        "Map<String, String> values",
                        "setExtensions(" + JavaFile.literal(extensionPrefix()) + ", values)",
                        "values"));
            case HOOK -> hooked(name);
        };
    }

    private String extensionPrefix() {
        return field.wireName().replaceAll("X$", "");
    }

    /** The hook {@code Limits.of} reads, and {@code Limits.writeOf} beside it writes. */
    private List<String> hooked(String name) {
        String method = hook().substring(hook().lastIndexOf('.') + 1);
        String write = "with(answer -> "
                + simple(hook().substring(0, hook().lastIndexOf('.'))) + ".write"
                + method.substring(0, 1).toUpperCase(Locale.ROOT)
                + method.substring(1) + "(answer, " + name + ", ";
        String type = type();
        if (!type.startsWith("List<")) {
            return List.of(setter(type.replaceAll("^Optional<|>$", "") + " value", write + "value))"));
        }
        String element = type.replaceAll("^List<|>$", "");
        return List.of(
                setter(element + "... values", field.javaName() + "(List.of(values))", "values"),
                setter("Collection<" + element + "> values", write + "values))", "values"));
    }

    private List<String> single(String name) {
        String set = "set(" + name + ", value)";
        if (element().equals("String") || !(isMade() || isName())) {
            return List.of(setter(element() + " value", set));
        }
        return List.of(setter(element() + " value", set), setter("String value", set));
    }

    private List<String> list(String set) {
        return List.of(
                setter(element() + "... values", field.javaName() + "(List.of(values))", "values"),
                setter("Collection<" + element() + "> values", set, "values"));
    }

    private String setter(String parameter, String body) {
        return setter(parameter, body, "value");
    }

    private String setter(String parameter, String body, String argument) {
        return Javadoc.comment(
                        "        ",
                        List.of("Sets {@code " + field.label() + "}."),
                        List.of("@param " + argument + " " + Javadoc.phrase(field.phrase()), "@return this builder"))
                + "        public Builder " + field.javaName() + "(" + parameter + ") {\n            return " + body
                + ";\n        }\n";
    }
}
