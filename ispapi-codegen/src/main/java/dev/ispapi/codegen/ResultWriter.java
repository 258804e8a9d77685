package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes the classes of answers and of their rows: views that read a property when it is asked for. */
final class ResultWriter {

    private final Description command;
    private final JavaFile file;
    private final String typeName;
    private final List<Field> fields;
    private final List<PropertyCode> properties;
    private final boolean isRow;
    private final boolean hasEntries;

    private ResultWriter(Description command, String typeName, List<Field> fields, boolean isRow) {
        this.command = command;
        this.typeName = typeName;
        this.fields = fields;
        this.properties = fields.stream().map(PropertyCode::new).toList();
        this.isRow = isRow;
        this.hasEntries = !isRow && command.row().isPresent() && !command.isList();
        this.file = new JavaFile(command.packageName(), typeName);
    }

    static JavaFile result(Description command) {
        return new ResultWriter(command, command.result().orElseThrow(), command.properties(), false).write();
    }

    static JavaFile row(Description command) {
        return new ResultWriter(command, command.row().orElseThrow(), command.columns(), true).write();
    }

    private JavaFile write() {
        file.imports(
                "dev.ispapi.wire.PropertyReader",
                "dev.ispapi.wire.Response",
                "dev.ispapi.wire.ResultBuilder",
                "dev.ispapi.wire.ResultValues",
                "dev.ispapi.wire.TypedResult");
        properties.forEach(property -> property.imports(file));
        if (hasEntries) {
            file.imports("dev.ispapi.internal.Lists", "java.util.List", "java.util.Collection");
        }
        file.raw(Javadoc.comment("", List.of(documentation()), List.of()));
        file.raw("public final class " + typeName + " extends TypedResult {\n\n");
        constructor();
        factories();
        properties.forEach(property -> file.block(property.accessor()));
        if (!isRow) {
            command.groups().forEach(this::group);
        }
        if (hasEntries) {
            file.block(Javadoc.returns("    ", "the rows of the answer, in its order") + "    public List<" + row()
                    + "> entries() {\n        return Lists.entries(read(), " + row() + "::new);\n    }\n");
        }
        values();
        builder();
        return file.raw("}\n");
    }

    private String documentation() {
        if (isRow) {
            return "One row of the answer to {@link " + command.typeName()
                    + "}. Which values are present depends on the request.";
        }
        return command.isList()
                ? "What the answer to {@link " + command.typeName()
                        + "} says beside its rows; read it from the page's response."
                : "The answer to {@link " + command.typeName() + "}.";
    }

    private String row() {
        return command.row().orElseThrow();
    }

    private boolean isAnswer() {
        return !isRow && properties.stream().noneMatch(PropertyCode::isAsked);
    }

    private void constructor() {
        StringBuilder code = new StringBuilder("    " + typeName + "(PropertyReader read) {\n        super(read);\n");
        properties.forEach(property -> property.check()
                .ifPresent(check -> code.append("        ").append(check).append('\n')));
        file.block(code.append("    }\n").toString());
    }

    private void factories() {
        if (isAnswer()) {
            boolean promises =
                    properties.stream().anyMatch(property -> property.check().isPresent());
            List<String> tags = new ArrayList<>(List.of("@param response the answer", "@return what it says"));
            if (promises) {
                tags.add("@throws dev.ispapi.MalformedResponseException if what the command promises is missing or"
                        + " unreadable");
            }
            file.block(Javadoc.comment(
                            "    ",
                            List.of("Reads a response. Unreadable values are empty, and {@link #unreadable()} lists"
                                    + " them."),
                            tags)
                    + "    public static " + typeName + " from(Response response) {\n        return new " + typeName
                    + "(PropertyReader.of(response).lenient());\n    }\n");
        }
        file.block("""
                /**
                 * Returns a new builder, for tests that need a result.
                 *
                 * @return an empty builder
                 */
                public static Builder builder() {
                    return new Builder();
                }
            """);
    }

    private void group(Group.Use use) {
        Group group = use.group();
        StringBuilder code = new StringBuilder();
        for (Field field : fields) {
            use.member(field).ifPresent(member -> code.append("        ").append(Group.take(field, member)));
        }
        if (!code.isEmpty()) {
            file.imports(group.packageName() + "." + group.typeName());
            file.block(Javadoc.returns("    ", Names.phrase(use.javaName()) + ", as a command takes it") + "    public "
                    + group.typeName() + " " + use.javaName() + "() {\n        " + group.typeName()
                    + ".Builder group = " + group.typeName() + ".builder();\n" + code
                    + "        return group.build();\n    }\n");
        }
    }

    private boolean isInAnswer(Group.Use use) {
        return fields.stream().anyMatch(field -> use.member(field).isPresent());
    }

    private void groupSetter(Group.Use use) {
        String type = use.group().typeName();
        file.block(Javadoc.comment(
                        "        ",
                        List.of("Sets " + Names.phrase(use.javaName()) + ", {@code " + use.prefix() + "...}."),
                        List.of("@param value " + Names.phrase(use.javaName()), "@return this builder"))
                + "        public Builder " + use.javaName() + "(" + type + " value) {\n"
                + "            return with(answer -> value.to(answer, " + JavaFile.literal(use.prefix())
                + "));\n        }\n");
    }

    private void values() {
        file.block("    @Override\n    protected " + typeName + " readBy(PropertyReader reader) {\n        return new "
                + typeName + "(reader);\n    }\n");
        StringBuilder code = new StringBuilder();
        properties.forEach(property -> code.append("\n                .").append(property.value()));
        if (hasEntries) {
            code.append("\n                .with(\"entries\", \"\", entries())");
        }
        file.block("    @Override\n    protected void values(ResultValues values) {\n"
                + (code.isEmpty() ? "" : "        values" + code + ";\n") + "    }\n");
    }

    private void builder() {
        file.block("""
                /** Builds the result; not thread-safe. Properties without a method are set with {@code property}. */
                public static final class Builder extends ResultBuilder<Builder> {

                    private Builder() {}
            """);
        properties.forEach(property -> property.setters().forEach(file::block));
        if (!isRow) {
            command.groups().stream().filter(this::isInAnswer).forEach(this::groupSetter);
        }
        if (hasEntries) {
            file.block(Javadoc.comment(
                            "        ",
                            List.of("Sets the rows."),
                            List.of("@param entries rows, built by their own builders", "@return this builder"))
                    + "        public Builder entries(Collection<" + row() + "> entries) {\n"
                    + "            return setRows(entries);\n        }\n");
        }
        file.block(Javadoc.comment(
                        "        ",
                        List.of("Builds the result."),
                        List.of(
                                "@return the result",
                                "@throws dev.ispapi.MalformedResponseException if what the command promises was not"
                                        + " set"))
                + "        public " + typeName + " build() {\n            return new " + typeName
                + "(reader());\n        }\n");
        file.raw("    }\n");
    }
}
