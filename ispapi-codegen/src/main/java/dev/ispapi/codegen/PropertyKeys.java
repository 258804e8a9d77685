package dev.ispapi.codegen;

import java.util.List;
import java.util.Optional;

/** The keys that only the properties of answers have, and what each of them needs. */
final class PropertyKeys {

    private static final List<String> OF_ANSWERS = List.of("split", "currency", "hook", "asked");

    /** Each of them says alone how the value is read. */
    private static final List<String> READINGS = List.of("split", "hook", "asked");

    private PropertyKeys() {}

    /** Refuses what the generated code could not read, with the place in the description. */
    static void check(Node node, Field field, boolean inCommand) {
        if (inCommand) {
            checkParameter(node, field);
        } else {
            checkProperty(node, field);
        }
    }

    private static void checkParameter(Node node, Field field) {
        if (field.kind().constant.isEmpty()) {
            throw node.error("kind " + field.kind() + " is for the properties of answers");
        }
        OF_ANSWERS.stream().filter(node::has).findFirst().ifPresent(key -> {
            throw node.error(key + ": is for the properties of answers");
        });
    }

    private static void checkProperty(Node node, Field field) {
        List<String> readings = READINGS.stream().filter(node::has).toList();
        if (readings.size() > 1) {
            throw node.error(String.join(": and ", readings) + ": exclude each other");
        }
        if ((field.kind() == ValueKind.MONEY) != node.has("currency")) {
            throw node.error("kind: MONEY and currency:, which names the property of the currency, go together");
        }
        if (field.kind() == ValueKind.GROUP && !node.has("type")) {
            throw node.error("kind: GROUP needs type:, the group such as contact.ContactData");
        }
        if (node.has("hook") && !node.has("type")) {
            throw node.error("hook: needs type:, what the method returns, such as List<String>");
        }
        if (node.has("hook") && !node.requiredText("hook").matches(".+\\.[A-Z]\\w*\\.[a-z]\\w*")) {
            throw node.error("hook: names package, class and method, such as domain.Limits.of; found "
                    + node.requiredText("hook"));
        }
        checkSplit(node, field);
    }

    private static void checkSplit(Node node, Field field) {
        boolean isRead = field.kind() == ValueKind.TEXT
                || (field.kind() == ValueKind.PERIOD && field.separator().equals(Optional.of(",")));
        if (node.has("split") && !isRead) {
            throw node.error("split: reads TEXT, and PERIOD with commas; found kind " + field.kind() + " and split: "
                    + node.requiredText("split"));
        }
    }
}
