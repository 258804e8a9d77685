package dev.ispapi.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A command with its answer.
 *
 * @param platform the constant of the platform, such as {@code ISPAPI}
 * @param packageName the package of its family, such as {@code dev.ispapi.event}
 * @param wireName the command's name on the wire
 * @param typeName its Java type
 * @param effect whether it may be retried
 * @param repeatableWith parameters whose presence makes it repeatable
 * @param onceWith parameters whose presence makes it a command that must happen once
 * @param rules a hand-written class with the rules between parameters, if there are any
 * @param unchanging parameters that by themselves change nothing
 * @param actsAlone whether a command that changes something can do so without further parameters
 * @param oneOf choices of parameters, by Java name, of each of which there must be one at least
 * @param purpose its Javadoc
 * @param source where its description is from, and how far it is to be trusted
 * @param answers the documented codes and what some of them mean
 * @param parameters its parameters
 * @param groups parameters or properties that belong together
 * @param answer a hand-written answer, if the command has one
 * @param result the type of the answer's own properties; empty if there are none
 * @param properties the answer's own properties
 * @param row the type of a row, if the answer has rows
 * @param columns the columns of a row
 * @param isList whether it pages
 */
record Description(
        String platform,
        String packageName,
        String wireName,
        String typeName,
        String effect,
        List<String> repeatableWith,
        List<String> onceWith,
        Optional<String> rules,
        List<String> unchanging,
        boolean actsAlone,
        List<List<String>> oneOf,
        String purpose,
        Source source,
        Map<Integer, String> answers,
        List<Field> parameters,
        List<Group.Use> groups,
        Optional<Answer> answer,
        Optional<String> result,
        List<Field> properties,
        Optional<String> row,
        List<Field> columns,
        boolean isList) {

    /**
     * A hand-written answer.
     *
     * @param type its Java type, which has a static {@code from(Response)} unless there is a reader
     * @param reader a hand-written class with static methods {@code decode(Command, Response)} and {@code decode(Response)}, the second
     *     one for answers whose question is not known
     */
    record Answer(String type, Optional<String> reader) {

        static Optional<Answer> of(Node command) {
            if (!command.has("answer")) {
                return Optional.empty();
            }
            if (!(command.values().get("answer") instanceof Map<?, ?>)) {
                return Optional.of(new Answer(command.requiredText("answer"), Optional.empty()));
            }
            Node node = command.child("answer", "answer").onlyKeys("type", "reader");
            return Optional.of(new Answer(node.requiredText("type"), Optional.of(node.requiredText("reader"))));
        }
    }

    static Description of(
            Target target, String family, Node node, FieldReader reader, Map<String, Group> groups, boolean isStrict) {
        node.onlyKeys(
                "command",
                "type",
                "effect",
                "repeatableWith",
                "onceWith",
                "rules",
                "unchanging",
                "actsAlone",
                "oneOf",
                "groups",
                "purpose",
                "source",
                "confidence",
                "answers",
                "codes",
                "parameters",
                "answer",
                "result",
                "properties",
                "row",
                "columns",
                "list");
        String wireName = node.requiredText("command");
        if (isStrict && node.text("purpose").isEmpty()) {
            throw node.error("says nowhere what the command is for; write purpose:");
        }
        String effect = node.requiredText("effect");
        if (!List.of("READS", "REPEATABLE", "ONCE").contains(effect)) {
            throw node.error("unknown effect " + effect + "; known: READS, REPEATABLE, ONCE");
        }
        Description description = new Description(
                target.platform(),
                target.family(family),
                wireName,
                node.text("type").orElseGet(() -> wireName.replace("_", "")),
                effect,
                node.texts("repeatableWith"),
                node.texts("onceWith"),
                node.text("rules"),
                node.texts("unchanging"),
                node.flag("actsAlone"),
                node.lists("oneOf"),
                node.text("purpose").orElse("Sends {@code " + wireName + "}.").strip(),
                Source.of(node, wireName),
                codes(node),
                reader.read(node, "parameters", "parameter", true),
                Group.uses(node, groups),
                Answer.of(node),
                node.text("result"),
                reader.read(node, "properties", "property", false),
                node.text("row"),
                reader.read(node, "columns", "column", false),
                node.flag("list"));
        description.check(node);
        return description;
    }

    private static Map<Integer, String> codes(Node node) {
        Map<Integer, String> codes = new TreeMap<>();
        node.texts("codes").forEach(code -> codes.put(Integer.valueOf(code), ""));
        Node answers = node.child("answers", "answers");
        answers.values().keySet().forEach(code -> codes.put(Integer.valueOf(code), answers.requiredText(code)));
        return codes;
    }

    private void check(Node node) {
        if (isList
                && (row.isEmpty()
                        || parameters.stream()
                                .noneMatch(field -> field.wireName().equals("FIRST")))) {
            throw node.error("a list needs a row: and the parameter FIRST");
        }
        if (row.isPresent() == columns.isEmpty()) {
            throw node.error("row: and columns: go together");
        }
        if (answer.isPresent() && (result.isPresent() || isList)) {
            throw node.error("answer: names what reads the answer; then there is no result: and it is no list");
        }
        if (effect.equals("ONCE")
                && Stream.of(properties, columns).flatMap(List::stream).anyMatch(Field::isRequired)) {
            throw node.error(
                    "promises a property with required:, but must happen once: its success must not look like a failure");
        }
        if (answer.isEmpty() && result.isEmpty() && !(properties.isEmpty() && (columns.isEmpty() || isList))) {
            throw node.error("properties need the name of a type in result:");
        }
        oneOf.forEach(choice -> checkReferences(node, "oneOf", choice));
        for (Group.Use use : groups) {
            if (Stream.of(parameters, properties)
                    .flatMap(List::stream)
                    .noneMatch(field -> use.member(field).isPresent())) {
                throw node.error("none of its parameters or properties is a member of the group " + use.javaName());
            }
        }
        checkWireNames(node, "repeatableWith", repeatableWith);
        checkWireNames(node, "onceWith", onceWith);
        checkWireNames(node, "unchanging", unchanging);
    }

    private void checkWireNames(Node node, String key, List<String> names) {
        for (String name : names) {
            if (parameters.stream().noneMatch(field -> field.wireName().equals(name))) {
                throw node.error(key + " names " + name + ", which is no parameter");
            }
        }
    }

    private void checkReferences(Node node, String key, List<String> javaNames) {
        for (String name : javaNames) {
            if (parameters.stream().noneMatch(field -> field.javaName().equals(name))) {
                throw node.error(key + " names " + name + ", which is no parameter's Java name");
            }
        }
    }

    /** Whether its lists take the place of lists that there are. */
    boolean replacesLists() {
        return wireName.startsWith("Modify") || wireName.startsWith("Update") || wireName.startsWith("Set");
    }

    /** The parameters without which it changes nothing are missing, if it has these alone; empty if it does not matter. */
    List<String> changesNothingWith() {
        boolean isChange = wireName.startsWith("Modify") || wireName.startsWith("Update");
        List<String> required = parameters.stream()
                .filter(Field::isRequired)
                .map(Field::wireName)
                .toList();
        if (!isChange || actsAlone || required.size() == parameters.size()) {
            return List.of();
        }
        return Stream.concat(required.stream(), unchanging.stream()).toList();
    }

    boolean hasResult() {
        return result.isPresent();
    }

    /** The Java type that {@code send} returns. */
    String answerType() {
        if (isList) {
            return "Page<" + row.orElseThrow() + ">";
        }
        return answer.map(Answer::type).or(() -> result).orElse("Acknowledgement");
    }
}
