package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;

/** What a parameter is in a command's class: its attribute, its declaration, its accessor and its setters. */
final class ParameterCode {

    /** The forms of an attribute. */
    private enum Form {
        REQUIRED,
        OPTIONAL,
        CHANGE,
        LIST,
        SLOTS
    }

    private final Field field;
    private final String command;
    private final Form form;

    ParameterCode(Field field, String command) {
        this.field = field;
        this.command = command;
        if (field.isIndexed()) {
            this.form = field.isNullable() ? Form.SLOTS : Form.LIST;
        } else if (field.isNullable()) {
            this.form = Form.CHANGE;
        } else {
            this.form = field.isRequired() ? Form.REQUIRED : Form.OPTIONAL;
        }
    }

    void imports(JavaFile file) {
        file.imports(field.type().map(type -> "dev.ispapi." + type).orElse(field.kind().importName));
        switch (form) {
            case REQUIRED -> file.imports("java.util.Objects", "org.jspecify.annotations.Nullable");
            case OPTIONAL -> file.imports("java.util.Optional", "org.jspecify.annotations.Nullable");
            case CHANGE -> file.imports("dev.ispapi.value.Change", "org.jspecify.annotations.Nullable");
            case LIST -> file.imports("java.util.ArrayList", "java.util.List");
            case SLOTS -> file.imports("java.util.ArrayList", "java.util.List", "dev.ispapi.value.Change");
        }
        if (field.index().flatMap(Field.Range::last).isEmpty() && field.isIndexed()) {
            file.imports("dev.ispapi.command.Declaration");
        }
        if (field.isIndexed()) {
            file.imports("java.util.Arrays");
        } else {
            file.imports("dev.ispapi.internal.Attributes");
        }
    }

    boolean mustBeSet() {
        return form == Form.REQUIRED;
    }

    String javaName() {
        return field.javaName();
    }

    String wireName() {
        return field.wireName();
    }

    String label() {
        return field.label();
    }

    private String element() {
        return field.type().map(type -> type.substring(type.indexOf('.') + 1)).orElse(field.kind().javaType);
    }

    /** The element as an argument: numbers and flags are plain. */
    private String argument() {
        return switch (element()) {
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Boolean" -> "boolean";
            default -> element();
        };
    }

    private String attributeType() {
        return switch (form) {
            case REQUIRED -> argument();
            case OPTIONAL -> "Optional<" + element() + ">";
            case CHANGE -> "Change<" + element() + ">";
            case LIST -> "List<" + element() + ">";
            case SLOTS -> "List<Change<" + element() + ">>";
        };
    }

    private String kind() {
        String kind = field.type()
                .map(type -> "Kinds.code(" + JavaFile.literal(field.wireName()) + ", " + element() + "::of, "
                        + element() + "::value)")
                .orElse("Kinds." + field.kind().constant);
        boolean isPlainFlag = field.kind() == ValueKind.FLAG && field.values().size() == 2;
        return field.values().isEmpty() || isPlainFlag
                ? kind
                : kind + ".documented(" + JavaFile.literals(field.values()) + ")";
    }

    /** Its line in the declaration of the command's type. */
    String declaration() {
        String method = switch (form) {
            case REQUIRED -> "required";
            case OPTIONAL -> "optional";
            case CHANGE -> field.isRequired() ? "requiredNullable" : "nullable";
            case LIST -> field.isRequired() ? "requiredList" : "list";
            case SLOTS -> field.isRequired() ? "requiredSlots" : "slots";
        };
        String range = field.index()
                .map(index -> index.last().map(String::valueOf).orElse("Declaration.UNLIMITED") + ", ")
                .orElse("");
        return "            ." + method + "(" + JavaFile.literal(field.wireName()) + ", " + range + kind() + ", "
                + command + "::" + field.javaName() + ", Builder::" + setter() + ")\n";
    }

    private String setter() {
        return field.isIndexed() ? "add" + Names.capital(field.javaName()) : field.javaName();
    }

    String attribute() {
        return "    private final " + attributeType() + " " + field.javaName() + ";\n";
    }

    /** Its line in the command's constructor. */
    String assignment() {
        String name = "from." + field.javaName();
        String value = switch (form) {
            case REQUIRED -> "Objects.requireNonNull(" + name + ")";
            case OPTIONAL -> "Optional.ofNullable(" + name + ")";
            case CHANGE -> "Attributes.orKeep(" + name + ")";
            case LIST, SLOTS -> "List.copyOf(" + name + ")";
        };
        return "        this." + field.javaName() + " = " + value + ";\n";
    }

    String accessor() {
        return Javadoc.returns("    ", Javadoc.phrase(field.phrase()) + ", {@code " + field.label() + "}")
                + "    public " + attributeType() + " " + field.javaName() + "() {\n        return " + field.javaName()
                + ";\n    }\n";
    }

    /** Whether it is given, as an expression of the command. */
    String isGiven() {
        return switch (form) {
            case REQUIRED -> "true";
            case OPTIONAL -> field.javaName() + ".isPresent()";
            case CHANGE -> field.javaName() + ".value().isPresent()";
            case LIST, SLOTS -> "!" + field.javaName() + ".isEmpty()";
        };
    }

    /** Whether it is left out, as an expression of the command. */
    String isMissing() {
        return form == Form.LIST || form == Form.SLOTS ? field.javaName() + ".isEmpty()" : "!" + isGiven();
    }

    /** Its number or the given default, as an expression of the command. */
    String orElse(String defaultValue) {
        return switch (form) {
            case REQUIRED -> field.javaName();
            case CHANGE -> field.javaName() + ".value().orElse(" + defaultValue + ")";
            default -> field.javaName() + ".orElse(" + defaultValue + ")";
        };
    }

    String builderAttribute() {
        return switch (form) {
            case REQUIRED, OPTIONAL -> "        private @Nullable " + element() + " " + field.javaName() + ";\n";
            case CHANGE -> "        private @Nullable Change<" + element() + "> " + field.javaName() + ";\n";
            case LIST ->
                "        private final List<" + element() + "> " + field.javaName() + " = new ArrayList<>();\n";
            case SLOTS ->
                "        private final List<Change<" + element() + ">> " + field.javaName() + " = new ArrayList<>();\n";
        };
    }

    List<String> setters() {
        return field.isIndexed() ? addingSetters() : settingSetters();
    }

    private List<String> settingSetters() {
        String sets = "Sets {@code " + field.label() + "}";
        String name = field.javaName();
        String body = "this." + name + " = Attributes.once(" + JavaFile.literal(field.wireName()) + ", this." + name
                + ", value);\n            return this;";
        List<String> setters = new ArrayList<>();
        if (form == Form.CHANGE) {
            setters.add(method(
                    sets + ", or clears it, or leaves it alone.",
                    "Change<" + element() + "> value",
                    "the change",
                    body));
            setters.add(method(
                    sets + "; {@link Change#clear()} clears it.",
                    argument() + " value",
                    phrase(), //
                    "return " + name + "(Change.to(value));"));
        } else {
            setters.add(method(sets + ".", argument() + " value", phrase(), body));
        }
        if (field.kind().isName()) {
            setters.add(method(
                    sets + ".",
                    "String name",
                    "the name in Unicode or ASCII form",
                    "return " + name + "(TYPE." + nameReader() + "(" + JavaFile.literal(field.wireName())
                            + ", name));"));
        }
        return setters;
    }

    private List<String> addingSetters() {
        String list = field.javaName();
        List<String> setters = new ArrayList<>();
        String fills = form == Form.SLOTS ? "Fills the next slots of {@code " : "Adds to {@code ";
        String one = form == Form.SLOTS ? "Change<" + element() + ">" : element();
        if (form == Form.SLOTS) {
            setters.add(method(
                    "Fills the next slot of {@code " + field.label() + "}, clears it, or leaves it alone.",
                    one + " value",
                    "the change of the slot",
                    "this." + list + ".add(value);\n            return this;"));
        }
        String add = form == Form.SLOTS ? "Change.to(value)" : "value";
        setters.add(method(
                fills + field.label() + "}.",
                element() + "... values",
                phrase(),
                "Arrays.stream(values).forEach(value -> this." + list + ".add(" + add
                        + "));\n            return this;"));
        if (field.kind().isName()) {
            String read = "TYPE." + nameReader() + "(" + JavaFile.literal(field.wireName()) + ", name)";
            setters.add(method(
                    fills + field.label() + "}.",
                    "String... names",
                    "names in Unicode or ASCII form",
                    "Arrays.stream(names).forEach(name -> " + setter() + "("
                            + (form == Form.SLOTS ? "Change.to(" + read + ")" : read)
                            + "));\n            return this;"));
        }
        setters.add(method(
                "addAll" + Names.capital(list),
                fills + field.label() + "}.",
                "Iterable<" + one + "> values",
                phrase(),
                "values.forEach(this." + list + "::add);\n            return this;"));
        return setters;
    }

    private String nameReader() {
        return field.kind() == ValueKind.ZONE ? "zoneName" : "domainName";
    }

    private String phrase() {
        return Javadoc.phrase(field.phrase());
    }

    private String method(String summary, String parameter, String phrase, String body) {
        return method(setter(), summary, parameter, phrase, body);
    }

    private static String method(String name, String summary, String parameter, String phrase, String body) {
        String argument = parameter.substring(parameter.lastIndexOf(' ') + 1);
        List<String> tags = new ArrayList<>(List.of("@param " + argument + " " + phrase, "@return this builder"));
        if (argument.startsWith("name")) {
            tags.add("@throws dev.ispapi.InvalidCommandException if it is no domain name");
        }
        return Javadoc.comment("        ", List.of(summary), tags) + "        public Builder " + name + "(" + parameter
                + ") {\n            " + body + "\n        }\n";
    }
}
