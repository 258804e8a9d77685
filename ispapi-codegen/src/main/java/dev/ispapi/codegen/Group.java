package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fields that belong together and occur in several commands, such as the data of a contact.
 *
 * @param packageName the package that it belongs to
 * @param typeName its Java type
 * @param phrase what it is, as the first sentence of its Javadoc
 * @param members its fields
 */
record Group(String packageName, String typeName, String phrase, List<Field> members) {

    /**
     * A group in a command or in an answer.
     *
     * @param javaName the accessor
     * @param prefix what stands before the members' names on the wire
     * @param group the group
     */
    record Use(String javaName, String prefix, Group group) {

        /** The member that a field is, if it is one. */
        Optional<Field> member(Field field) {
            return group.members().stream()
                    .filter(member -> field.wireName().equals(prefix + member.wireName())
                            && field.isIndexed() == member.isIndexed())
                    .findFirst();
        }
    }

    /** All that {@code groups.yaml} describes, by the names under which commands refer to them. */
    static Map<String, Group> all(Node file, FieldReader reader, Target target) {
        Map<String, Group> groups = new TreeMap<>();
        for (String name : file.values().keySet()) {
            Node node = file.child(name, name).onlyKeys("is", "members");
            int dot = name.indexOf('.');
            if (dot < 1) {
                throw node.error("a group is called by its package and its name, such as contact.ContactData");
            }
            groups.put(
                    name,
                    new Group(
                            target.family(name.substring(0, dot)),
                            name.substring(dot + 1),
                            node.requiredText("is"),
                            reader.read(node, "members", "member", true)));
        }
        return groups;
    }

    /** The groups that a command's {@code groups:} names. */
    static List<Use> uses(Node command, Map<String, Group> groups) {
        Node all = command.child("groups", "groups");
        List<Use> uses = new ArrayList<>();
        for (String javaName : all.values().keySet()) {
            Node use = all.child(javaName, javaName).onlyKeys("type", "prefix");
            Group group = groups.get(use.requiredText("type"));
            if (group == null) {
                throw use.error("unknown group " + use.requiredText("type") + "; groups.yaml describes them");
            }
            uses.add(new Use(javaName, use.text("prefix").orElse(""), group));
        }
        return List.copyOf(uses);
    }

    JavaFile write() {
        JavaFile file = new JavaFile(packageName, typeName)
                .imports(
                        "dev.ispapi.command.GroupType",
                        "dev.ispapi.command.Kinds",
                        "dev.ispapi.internal.Given",
                        "dev.ispapi.internal.Values",
                        "org.jspecify.annotations.Nullable");
        List<ParameterCode> codes = members.stream()
                .map(member -> ParameterCode.ofGroup(member, typeName))
                .toList();
        codes.forEach(code -> code.imports(file));
        if (codes.stream().anyMatch(ParameterCode::mustBeSet)) {
            file.imports("dev.ispapi.internal.Attributes");
        }
        file.raw(Javadoc.comment(
                "",
                List.of(
                        Javadoc.phrase(phrase) + ".",
                        "In a command that changes something, what has no value stays as it is."),
                List.of()));
        file.raw("public final class " + typeName + " {\n\n");
        file.raw("    /** The declaration of this group: its members. */\n    public static final GroupType<" + typeName
                + "> TYPE = GroupType.<" + typeName + ", Builder>declare(" + typeName + "::builder)\n");
        codes.forEach(code -> file.raw(code.declaration()));
        file.raw("            .build(Builder::build);\n\n");
        codes.forEach(code -> file.raw(code.attribute()));
        file.raw("\n    private " + typeName + "(Builder from) {\n");
        codes.forEach(code -> file.raw(code.assignment()));
        file.raw("    }\n");
        file.block("""
                /**
                 * Returns a new builder.
                 *
                 * @return an empty builder
                 */
                public static Builder builder() {
                    return new Builder();
                }
            """);
        codes.forEach(code -> file.block(code.accessor()));
        if (members.stream().allMatch(member -> member.wireName().startsWith("X-"))) {
            extensions(file);
        }
        if (members.stream().noneMatch(member -> member.wireName().isEmpty())) {
            reading(file);
            writing(file);
        }
        file.block("    private Values allValues() {\n        return new Values(" + JavaFile.literal(typeName) + ")"
                + String.join(
                        "",
                        members.stream()
                                .map(member -> "\n                .with(" + JavaFile.literal(member.wireName()) + ", "
                                        + (member.isRequired()
                                                ? "Optional.of(" + member.javaName() + ")"
                                                : member.javaName())
                                        + ")")
                                .toList())
                + ";\n    }\n");
        file.block(
                "    @Override\n    public boolean equals(@Nullable Object other) {\n        return other instanceof "
                        + typeName + " that && allValues().equals(that.allValues());\n    }\n");
        file.block("    @Override\n    public int hashCode() {\n        return allValues().hashCode();\n    }\n");
        file.block("""
                /** The values that are there. */
                @Override
                public String toString() {
                    return allValues().toString();
                }
            """);
        file.block("""
                /** Builds the group; not thread-safe. Each value can be set once. */
                public static final class Builder {

            """);
        codes.forEach(code -> file.raw(code.builderAttribute()));
        if (codes.stream().anyMatch(ParameterCode::isSetOnce)) {
            file.raw("        private final Given given = new Given();\n");
        }
        file.raw("\n        Builder() {}\n");
        codes.forEach(code -> code.setters().forEach(file::block));
        file.block(
                Javadoc.comment("        ", List.of("Builds the group."), List.of("@return the values that were set"))
                        + "        public " + typeName + " build() {\n" + required(codes) + "            return new "
                        + typeName + "(this);\n        }\n");
        return file.raw("    }\n}\n");
    }

    /** The beginning of the call that reads a member. */
    private static String reading(Field member) {
        return member.type()
                .map(type -> "value(" + type.substring(type.lastIndexOf('.') + 1) + "::of, ")
                .orElse(member.kind().reader + "(");
    }

    /** An answer's values of another form than a member's are left out, like those of its other properties. */
    private void reading(JavaFile file) {
        file.imports("dev.ispapi.wire.PropertyReader");
        StringBuilder code = new StringBuilder(Javadoc.comment(
                        "    ",
                        List.of("Reads a group from an answer; what can't be read is left out."),
                        List.of(
                                "@param read the answer",
                                "@param prefix what the names of the properties begin with, such as {@code"
                                        + " ADMINCONTACT0}",
                                "@return the values that the answer has"))
                + "    public static " + typeName + " from(PropertyReader read, String prefix) {\n"
                + "        Builder group = builder();\n");
        for (Field member : members) {
            String name = "prefix + " + JavaFile.literal(member.wireName());
            boolean isTwofold = members.stream()
                            .filter(other -> other.wireName().equals(member.wireName()))
                            .count()
                    > 1;
            if (member.isIndexed()) {
                code.append("        if (read.texts(")
                        .append(name)
                        .append(").size() > ")
                        .append(isTwofold ? 1 : 0)
                        .append(") {\n            group.")
                        .append(SetterCode.ofMany(member))
                        .append("(read.texts(")
                        .append(name)
                        .append("));\n        }\n");
            } else {
                String condition = isTwofold ? "        if (read.texts(" + name + ").size() <= 1) {\n    " : "";
                code.append(condition)
                        .append("        read.")
                        .append(reading(member))
                        .append(name)
                        .append(").ifPresent(value -> group.")
                        .append(SetterCode.ofOne(member))
                        .append("(value));\n")
                        .append(isTwofold ? "        }\n" : "");
            }
        }
        file.block(code.append("        return group.build();\n    }\n").toString());
    }

    /** The opposite of {@link #reading(JavaFile)}, for answers that a test builds. */
    private void writing(JavaFile file) {
        file.imports("dev.ispapi.wire.ResultBuilder");
        StringBuilder code = new StringBuilder(Javadoc.comment(
                        "    ",
                        List.of("Writes the group into an answer that a test builds."),
                        List.of(
                                "@param answer the builder of the answer",
                                "@param prefix what the names of the properties begin with, such as {@code"
                                        + " ADMINCONTACT0}"))
                + "    public void to(ResultBuilder<?> answer, String prefix) {\n");
        for (Field member : members) {
            String name = "prefix + " + JavaFile.literal(member.wireName());
            code.append("        ")
                    .append(
                            member.isIndexed()
                                    ? "if (!" + member.javaName() + ".isEmpty()) {\n            answer.property(" + name
                                            + ", " + member.javaName()
                                            + ".stream().map(String::valueOf).toArray(String[]::new));\n        }"
                                    : member.javaName() + ".ifPresent(value -> answer.property(" + name
                                            + ", String.valueOf(value)));")
                    .append('\n');
        }
        file.block(code.append("    }\n").toString());
    }

    private static String required(List<ParameterCode> codes) {
        String required = codes.stream()
                .filter(ParameterCode::mustBeSet)
                .map(code -> JavaFile.literal(code.javaName()) + ", " + code.javaName())
                .collect(Collectors.joining(", "));
        return required.isEmpty() ? "" : "            Attributes.required(" + required + ");\n";
    }

    /** A group of extension parameters goes into the extension map of any command. */
    private void extensions(JavaFile file) {
        file.imports("java.util.SortedMap", "java.util.TreeMap");
        StringBuilder code = new StringBuilder(Javadoc.comment(
                        "    ",
                        List.of("The values as extension parameters, for {@code putAllExtensions} of a command."),
                        List.of("@return wire names and values")))
                .append("    public SortedMap<String, String> extensions() {\n")
                .append("        SortedMap<String, String> extensions = new TreeMap<>();\n");
        for (Field member : members) {
            String name = JavaFile.literal(member.wireName());
            code.append(
                    member.isIndexed()
                            ? "        for (int i = 0; i < " + member.javaName()
                                    + ".size(); i++) {\n            extensions.put(" + name + " + i, "
                                    + member.javaName() + ".get(i));\n        }\n"
                            : "        " + member.javaName() + ".ifPresent(value -> extensions.put(" + name
                                    + ", value));\n");
        }
        file.block(code.append("        return extensions;\n    }\n").toString());
    }

    /** Hands a value on to a command, if it is there. */
    static String handOn(Field member, Field parameter) {
        String getter = "group." + member.javaName() + "()";
        if (parameter.isIndexed()) {
            return "if (!" + getter + ".isEmpty()) {\n                " + SetterCode.ofMany(parameter) + "(" + getter
                    + ");\n            }\n";
        }
        return getter + ".ifPresent(value -> " + SetterCode.ofOne(parameter) + "(value));\n";
    }

    /** Hands a value of an answer on to the builder of a group, if it is there. */
    static String take(Field property, Field member) {
        if (member.isIndexed()) {
            return "group." + SetterCode.ofMany(member) + "(" + property.javaName() + "());\n";
        }
        return property.javaName() + "().ifPresent(value -> group." + SetterCode.ofOne(member) + "(value));\n";
    }
}
