package dev.ispapi.codegen;

import dev.ispapi.codegen.ParameterCode.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The builder's methods for one parameter. The rule of their names, for all commands: what {@code X} sets is called by its noun, the plural
 * one for lists ({@code nameservers}); {@code ADDX} is {@code addX} and {@code DELX} is {@code removeX}, both for one value and for several.
 */
final class SetterCode {

    private final ParameterCode parameter;
    private final Field field;
    private final Sentences sentences;
    private final String element;
    private final List<String> methods = new ArrayList<>();

    SetterCode(ParameterCode parameter) {
        this.parameter = parameter;
        this.field = parameter.field();
        this.sentences = new Sentences(field);
        this.element = parameter.element();
    }

    /** How the declaration refers to the setter. */
    static String reference(ParameterCode parameter) {
        Field field = parameter.field();
        if (parameter.form() == Form.SLOTS) {
            return field.verb() == Verb.SET
                    ? "Builder::" + field.name().one()
                    : "(builder, slot, change) -> builder." + field.javaName() + ".set(slot, change)";
        }
        return "Builder::" + (field.isIndexed() ? ofMany(field) : ofOne(field));
    }

    /** The method that sets or changes several values at a time. */
    static String ofMany(Field field) {
        return switch (field.verb()) {
            case SET -> field.name().setter().orElse(field.name().accessor());
            case ADD -> "add" + Names.capital(field.name().many());
            case REMOVE -> "remove" + Names.capital(field.name().many());
        };
    }

    /** The method for one value. */
    static String ofOne(Field field) {
        return switch (field.verb()) {
            case SET -> field.name().one();
            case ADD -> "add" + Names.capital(field.name().one());
            case REMOVE -> "remove" + Names.capital(field.name().one());
        };
    }

    List<String> all() {
        if (!field.isIndexed()) {
            single();
        } else if (field.verb() == Verb.SET) {
            list();
        } else {
            change();
        }
        return List.copyOf(methods);
    }

    private void single() {
        String name = ofOne(field);
        String sentence = field.verb() == Verb.SET ? sentences.sets() : sentences.changesOnly();
        String body = "this." + field.javaName() + " = given.once(" + JavaFile.literal(field.wireName())
                + ", value);\n            return this;";
        if (parameter.form() == Form.CHANGE) {
            method(name, sentences.changes(), "Change<" + element + "> value", "the change", body);
            method(
                    name,
                    sentence,
                    parameter.argument() + " value",
                    sentences.value(),
                    "return " + name + "(Change.to(value));");
        } else {
            method(name, sentence, parameter.argument() + " value", sentences.value(), body);
        }
        if (isReadFromText()) {
            text(name, sentence);
        }
    }

    /** The method that takes the other form of the value: a command's text, or a value for a group, whose members are text. */
    private void text(String name, String sentence) {
        if (parameter.isInGroup()) {
            method(
                    name,
                    sentence,
                    field.kind().javaType + " value",
                    sentences.value(),
                    "return " + name + "(value.toString());");
        } else {
            method(
                    name,
                    sentence,
                    "String text",
                    field.kind().textPhrase(),
                    "return " + name + "(" + read("text") + ");");
        }
    }

    private boolean isReadFromText() {
        return field.kind().isReadFromText() && field.type().isEmpty();
    }

    private void list() {
        String name = ofMany(field);
        String sentence = parameter.replaces() ? sentences.replaces() : sentences.sets();
        String body = parameter.form() == Form.SLOTS
                ? "this." + field.javaName() + ".all(values);\n            return this;"
                : "List<" + element
                        + "> list = new ArrayList<>();\n            values.forEach(list::add);\n            this."
                        + field.javaName() + " = given.once(" + JavaFile.literal(field.label())
                        + ", list);\n            return this;";
        several(name, sentence, body);
        if (parameter.isContact()) {
            method(
                    name,
                    sentence,
                    "String... handles",
                    "handles such as {@code P-ABC1}",
                    "return " + name + "(Arrays.stream(handles).map(OrderContact::of).toList());");
            contact("String handle", "a handle such as {@code P-ABC1}");
            contact("ContactData data", "the data of the contact");
        }
        if (parameter.form() == Form.SLOTS) {
            method(
                    field.name().one(),
                    sentences.changesSlot(),
                    "int slot",
                    "the index, 0 for the first",
                    "Change<" + element + "> change",
                    "what becomes of the slot",
                    "this." + field.javaName() + ".set(slot, change);\n            return this;");
        }
    }

    /** The next contact, by its handle or its data. */
    private void contact(String argument, String phrase) {
        String present = parameter.replaces() ? ", in place of the present one" : "";
        method(
                field.name().one(),
                "Sets the next one of " + sentences.value() + present + " ({@code " + field.label() + "}).",
                argument,
                phrase,
                "this." + field.javaName() + ".next(OrderContact.of(" + argument.substring(argument.indexOf(' ') + 1)
                        + "));\n            return this;");
    }

    private void change() {
        boolean isAdding = field.verb() == Verb.ADD;
        String one = ofOne(field);
        String add = "this." + field.javaName() + ".add(";
        method(
                one,
                isAdding ? sentences.adds() : sentences.removes(),
                element + " value",
                sentences.value(),
                add + "value);\n            return this;");
        if (isReadFromText()) {
            text(one, isAdding ? sentences.adds() : sentences.removes());
        }
        several(
                ofMany(field),
                isAdding ? sentences.addsAll() : sentences.removesAll(),
                "values.forEach(value -> " + add + "value));\n            return this;");
    }

    /** Methods that take several values: as an array, as texts, as any collection. */
    private void several(String name, String sentence, String body) {
        method(
                name,
                sentence,
                element + "... values",
                sentences.value(),
                "return " + name + "(Arrays.asList(values));");
        if (isReadFromText() && !parameter.isInGroup()) {
            method(
                    name,
                    sentence,
                    "String... texts",
                    "for each " + field.kind().textPhrase(),
                    "return " + name + "(Arrays.stream(texts).map(text -> " + read("text") + ").toList());");
        }
        method(name, sentence, "Iterable<" + element + "> values", sentences.value(), body);
    }

    private String read(String variable) {
        return "TYPE.read(" + JavaFile.literal(field.wireName()) + ", Kinds." + field.kind().constant + ", " + variable
                + ")";
    }

    private void method(String name, String summary, String parameter, String phrase, String body) {
        String argument = parameter.substring(parameter.lastIndexOf(' ') + 1);
        List<String> tags = new ArrayList<>(List.of("@param " + argument + " " + phrase, "@return this builder"));
        if (argument.startsWith("text")) {
            tags.add(
                    "@throws dev.ispapi.InvalidCommandException if the text is not of this form; the message says what would be right");
        }
        methods.add(Javadoc.comment("        ", List.of(summary), tags) + "        public Builder " + name + "("
                + parameter + ") {\n            " + body + "\n        }\n");
    }

    private void method(
            String name,
            String summary,
            String first,
            String firstPhrase,
            String second,
            String secondPhrase,
            String body) {
        List<String> tags = List.of(
                "@param " + first.substring(first.lastIndexOf(' ') + 1) + " " + firstPhrase,
                "@param " + second.substring(second.lastIndexOf(' ') + 1) + " " + secondPhrase,
                "@return this builder");
        methods.add(Javadoc.comment("        ", List.of(summary), tags) + "        public Builder " + name + "(" + first
                + ", " + second + ") {\n            " + body + "\n        }\n");
    }
}
