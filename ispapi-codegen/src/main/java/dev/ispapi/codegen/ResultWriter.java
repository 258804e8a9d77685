package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes the classes of answers and of their rows. */
final class ResultWriter {

    private final Description command;
    private final JavaFile file;
    private final String typeName;
    private final List<Field> fields;

    private ResultWriter(Description command, String typeName, List<Field> fields) {
        this.command = command;
        this.typeName = typeName;
        this.fields = fields;
        this.file = new JavaFile("dev.ispapi." + command.packageName(), typeName);
    }

    static JavaFile result(Description command) {
        boolean hasEntries = command.row().isPresent() && !command.isList();
        return new ResultWriter(command, command.result().orElseThrow(), command.properties()).write(false, hasEntries);
    }

    static JavaFile row(Description command) {
        return new ResultWriter(command, command.row().orElseThrow(), command.columns()).write(true, false);
    }

    private JavaFile write(boolean isRow, boolean hasEntries) {
        file.imports(
                "dev.ispapi.internal.Values",
                "dev.ispapi.wire.PropertyReader",
                "dev.ispapi.wire.Response",
                "dev.ispapi.wire.TypedResult",
                "java.util.SortedMap",
                "java.util.Collections",
                "org.jspecify.annotations.Nullable");
        file.raw(Javadoc.comment("", List.of(documentation(isRow)), List.of()));
        file.raw("public final class " + typeName + " extends TypedResult {\n\n");
        state(hasEntries);
        constructor(hasEntries);
        if (!isRow) {
            from();
        }
        fields.forEach(field ->
                file.block(Javadoc.returns("    ", Javadoc.phrase(field.phrase()) + ", {@code " + field.label() + "}")
                        + "    public " + type(field) + " " + field.javaName() + "() {\n        return "
                        + field.javaName() + ";\n    }\n"));
        if (!isRow) {
            command.groups().forEach(this::group);
        }
        if (hasEntries) {
            file.block(Javadoc.returns("    ", "the rows of the answer, in its order") + "    public List<" + row()
                    + "> entries() {\n        return entries;\n    }\n");
        }
        methods(hasEntries);
        return file.raw("}\n");
    }

    private void group(Group.Use use) {
        Group group = use.group();
        StringBuilder code = new StringBuilder();
        for (Field field : fields) {
            use.member(field)
                    .ifPresent(member ->
                            code.append("        ").append(Group.handOn(field.javaName(), field, "group.", member)));
        }
        if (!code.isEmpty()) {
            file.imports("dev.ispapi." + group.packageName() + "." + group.typeName());
            file.block(Javadoc.returns("    ", Names.phrase(use.javaName()) + ", as a command takes it") + "    public "
                    + group.typeName() + " " + use.javaName() + "() {\n        " + group.typeName()
                    + ".Builder group = " + group.typeName() + ".builder();\n" + code
                    + "        return group.build();\n    }\n");
        }
    }

    private String documentation(boolean isRow) {
        if (isRow) {
            return "One row of the answer to {@link " + command.typeName()
                    + "}. What is there depends on what was asked for.";
        }
        return command.isList()
                ? "What the answer to {@link " + command.typeName()
                        + "} says beside its rows; read it from the page's response."
                : "The answer to {@link " + command.typeName() + "}.";
    }

    private String row() {
        return command.row().orElseThrow();
    }

    private void state(boolean hasEntries) {
        file.raw("    private final Response response;\n");
        for (Field field : fields) {
            file.imports(field.kind().answerImport());
            file.imports(field.isIndexed() ? "java.util.List" : "java.util.Optional");
            file.raw("    private final " + type(field) + " " + field.javaName() + ";\n");
        }
        if (hasEntries) {
            file.imports("java.util.List", "dev.ispapi.internal.Lists");
            file.raw("    private final List<" + row() + "> entries;\n");
        }
        file.raw("    private final SortedMap<String, String> extensions;\n");
    }

    private void constructor(boolean hasEntries) {
        file.block("    " + typeName + "(PropertyReader read) {\n        this.response = read.response();\n");
        fields.forEach(field -> file.raw("        this." + field.javaName() + " = " + reading(field) + ";\n"));
        if (hasEntries) {
            file.raw("        this.entries = Lists.entries(read, " + row() + "::new);\n");
        }
        file.raw("        this.extensions = Collections.unmodifiableSortedMap(read.extensions());\n    }\n");
    }

    private static String type(Field field) {
        return (field.isIndexed() ? "List<" : "Optional<") + field.kind().answerType() + ">";
    }

    private static String reading(Field field) {
        if (field.isNumbered()) {
            return "read.numbered(" + JavaFile.literal(field.wireName()) + ")";
        }
        List<String> names = new ArrayList<>(List.of(field.wireName()));
        names.addAll(field.also());
        return "read." + reader(field) + "(" + JavaFile.literals(names) + ")";
    }

    private static String reader(Field field) {
        if (!field.isIndexed()) {
            return field.kind().reader;
        }
        return switch (field.kind().reader) {
            case "text" -> "texts";
            case "integer" -> "integers";
            default ->
                throw new DescriptionException(
                        "property " + field.wireName() + ": lists of " + field.kind() + " can't be read yet");
        };
    }

    private void from() {
        // The pages list the names of properties and nothing else: a value of another form than the expected must not
        // make the whole
        // answer unreadable.
        file.block(Javadoc.comment(
                        "    ",
                        List.of(
                                "Reads an answer. A value of an unexpected form is left out here and stays in {@link #response()}."),
                        List.of("@param response the answer", "@return what it says"))
                + "    public static " + typeName + " from(Response response) {\n        return new " + typeName
                + "(PropertyReader.lenient(response));\n    }\n");
    }

    private void methods(boolean hasEntries) {
        file.block("""
                    /** {@return the TLD's and add-ons' own properties, those that begin with {@code X-}} */
                    public SortedMap<String, String> extensions() {
                        return extensions;
                    }
                """);
        file.block("    @Override\n    public Response response() {\n        return response;\n    }\n");
        StringBuilder values = new StringBuilder();
        for (Field field : fields) {
            String arguments = field.isSecret()
                    ? "hidden(" + field.javaName()
                    : "with(" + JavaFile.literal(field.wireName()) + ", " + field.javaName();
            values.append("\n                .").append(arguments).append(')');
        }
        if (hasEntries) {
            values.append("\n                .with(\"entries\", entries)");
        }
        file.block("    private Values allValues() {\n        return new Values(" + JavaFile.literal(typeName) + ")"
                + values + "\n                .hidden(extensions);\n    }\n");
        file.block("    /** Answers are equal if their values are. */\n    @Override\n"
                + "    public boolean equals(@Nullable Object other) {\n        return other instanceof " + typeName
                + " that && allValues().equals(that.allValues());\n    }\n");
        file.block("    @Override\n    public int hashCode() {\n        return allValues().hashCode();\n    }\n");
        file.block("""
                    /** The values that are there, but for secrets. */
                    @Override
                    public String toString() {
                        return allValues().toString();
                    }
                """);
    }
}
