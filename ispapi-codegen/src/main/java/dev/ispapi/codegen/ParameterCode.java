package dev.ispapi.codegen;

import java.util.List;

/** What a parameter is in the class of a command or a group: its attribute, its declaration and its accessor. */
final class ParameterCode {

    /** The forms of an attribute. */
    enum Form {
        REQUIRED,
        OPTIONAL,
        CHANGE,
        LIST,
        SLOTS
    }

    private final Field field;
    private final String owner;
    private final Form form;
    private final boolean replaces;
    private final boolean isInGroup;

    /**
     * Of a parameter.
     *
     * @param field the parameter
     * @param owner the class that has it
     * @param replaces whether its list replaces what there is
     */
    ParameterCode(Field field, String owner, boolean replaces) {
        this(field, owner, replaces, false);
    }

    /** A member of a group, which commands take and answers give: its value is text where a command has a value read from text. */
    static ParameterCode ofGroup(Field field, String group) {
        return new ParameterCode(field, group, false, true);
    }

    private ParameterCode(Field field, String owner, boolean replaces, boolean isInGroup) {
        this.field = field;
        this.owner = owner;
        this.replaces = replaces;
        this.isInGroup = isInGroup;
        if (field.isIndexed()) {
            this.form = field.isNullable() || field.group().isPresent() ? Form.SLOTS : Form.LIST;
        } else if (field.isNullable()) {
            this.form = Form.CHANGE;
        } else {
            this.form = field.isRequired() ? Form.REQUIRED : Form.OPTIONAL;
        }
    }

    boolean isInGroup() {
        return isInGroup;
    }

    void imports(JavaFile file) {
        field.type().or(field::group).ifPresent(file::imports);
        if (field.type().isEmpty() && field.group().isEmpty()) {
            file.imports(field.kind().importName);
        }
        switch (form) {
            case REQUIRED -> file.imports("java.util.Objects", "org.jspecify.annotations.Nullable");
            case OPTIONAL -> file.imports("java.util.Optional", "org.jspecify.annotations.Nullable");
            case CHANGE ->
                file.imports(
                        "dev.ispapi.value.Change",
                        "org.jspecify.annotations.Nullable",
                        "dev.ispapi.internal.Attributes");
            case LIST -> file.imports("java.util.ArrayList", "java.util.List", "java.util.Arrays");
            case SLOTS ->
                file.imports(
                        "java.util.List", "java.util.Arrays", "dev.ispapi.value.Change", "dev.ispapi.internal.Slots");
        }
        if (field.index().flatMap(Field.Range::last).isEmpty() && field.isIndexed()) {
            file.imports("dev.ispapi.command.Declaration");
        }
        if (isContact()) {
            file.imports("dev.ispapi.contact.ContactData");
        }
    }

    Field field() {
        return field;
    }

    Form form() {
        return form;
    }

    /** Whether its list replaces what there is. */
    boolean replaces() {
        return replaces;
    }

    boolean isContact() {
        return field.group().filter("dev.ispapi.contact.OrderContact"::equals).isPresent();
    }

    /** Whether its setter remembers that it was called; slots do so themselves, and what adds can be called again. */
    boolean isSetOnce() {
        return form != Form.SLOTS && !(form == Form.LIST && field.verb() != Verb.SET);
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

    /** The Java type of one value. */
    String element() {
        return field.type()
                .or(field::group)
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .orElse(isInGroup ? field.kind().answerType() : field.kind().javaType);
    }

    /** The element as an argument: numbers and flags are plain. */
    String argument() {
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
        if (field.group().isPresent()) {
            return element() + (isContact() ? ".type()" : ".TYPE");
        }
        String kind = field.type()
                .map(type -> "Kinds.code(" + JavaFile.literal(field.wireName()) + ", " + element() + "::of, "
                        + element() + "::value)")
                .orElse("Kinds." + field.kind().constant
                        + (isInGroup && field.kind().isReadFromText() ? ".asText()" : ""));
        boolean isPlainFlag = field.kind() == ValueKind.FLAG && field.values().size() == 2;
        return field.values().isEmpty() || isPlainFlag
                ? kind
                : kind + ".documented(" + JavaFile.literals(field.values()) + ")";
    }

    /** Its line in the declaration. */
    String declaration() {
        String method = field.group().isPresent() ? "groups" : form == Form.LIST ? "list" : "slots";
        String call = switch (form) {
            case REQUIRED -> "required";
            case OPTIONAL -> "optional";
            case CHANGE -> field.isRequired() ? "requiredNullable" : "nullable";
            case LIST, SLOTS -> field.isRequired() ? "required" + Names.capital(method) : method;
        };
        String range = field.index()
                .map(index -> index.last().map(String::valueOf).orElse("Declaration.UNLIMITED") + ", ")
                .orElse("");
        return "            ." + call + "(" + JavaFile.literal(field.wireName()) + ", " + range + kind() + ", " + owner
                + "::" + field.javaName() + ", " + SetterCode.reference(this) + ")\n";
    }

    String attribute() {
        return "    private final " + attributeType() + " " + field.javaName() + ";\n";
    }

    /** Its line in the constructor. */
    String assignment() {
        String name = "from." + field.javaName();
        String value = switch (form) {
            case REQUIRED -> "Objects.requireNonNull(" + name + ")";
            case OPTIONAL -> "Optional.ofNullable(" + name + ")";
            case CHANGE -> "Attributes.orKeep(" + name + ")";
            case LIST -> "List.copyOf(" + name + ")";
            case SLOTS -> name + ".toList()";
        };
        return "        this." + field.javaName() + " = " + value + ";\n";
    }

    String accessor() {
        return Javadoc.returns("    ", new Sentences(field).returned()) + "    public " + attributeType() + " "
                + field.javaName() + "() {\n        return " + field.javaName() + ";\n    }\n";
    }

    /** Its line in the method that makes a builder of a command. */
    String takeOver() {
        String name = field.javaName();
        return "        builder."
                + switch (form) {
                    case REQUIRED, CHANGE -> name + " = " + name;
                    case OPTIONAL -> name + " = " + name + ".orElse(null)";
                    case LIST -> field.verb() == Verb.SET ? name + " = " + name : name + ".addAll(" + name + ")";
                    case SLOTS -> name + ".takeOver(" + name + ")";
                }
                + ";\n";
    }

    String builderAttribute() {
        String name = field.javaName();
        String boxed = element();
        return "        private "
                + switch (form) {
                    case REQUIRED, OPTIONAL -> "@Nullable " + boxed + " " + name;
                    case CHANGE -> "@Nullable Change<" + boxed + "> " + name;
                    case LIST ->
                        field.verb() == Verb.SET
                                ? "List<" + boxed + "> " + name + " = List.of()"
                                : "final List<" + boxed + "> " + name + " = new ArrayList<>()";
                    case SLOTS ->
                        "final Slots<" + boxed + "> " + name + " = new Slots<>(" + JavaFile.literal(field.wireName())
                                + ")";
                }
                + ";\n";
    }

    List<String> setters() {
        return new SetterCode(this).all();
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

    /** Whether it asks for something, as an expression of the command: it is given, and if it is a flag, it is set. */
    String isOrdered() {
        if (field.isIndexed() || !element().equals("Boolean")) {
            return isGiven();
        }
        return form == Form.CHANGE ? field.javaName() + ".value().orElse(false)" : field.javaName() + ".orElse(false)";
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
            case OPTIONAL -> field.javaName() + ".orElse(" + defaultValue + ")";
            case LIST, SLOTS -> throw new DescriptionException(field.wireName() + " is a list");
        };
    }
}
