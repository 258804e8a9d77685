package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class of a command. */
final class CommandWriter {

    private final Description command;
    private final List<ParameterCode> parameters;
    private final JavaFile file;

    private CommandWriter(Description command) {
        this.command = command;
        this.parameters = command.parameters().stream()
                .map(field -> new ParameterCode(
                        field, command.typeName(), command.replacesLists() && field.verb() == Verb.SET))
                .toList();
        this.file = new JavaFile(command.packageName(), command.typeName());
    }

    static JavaFile write(Description command) {
        return new CommandWriter(command).write();
    }

    private JavaFile write() {
        String type = command.typeName();
        file.imports(
                "dev.ispapi.Platform",
                "dev.ispapi.command.CommandType",
                "dev.ispapi.command.Effect",
                "dev.ispapi.command.TypedCommand",
                "dev.ispapi.internal.Given",
                "dev.ispapi.wire.Response",
                "java.util.Map",
                "java.util.SortedMap",
                "java.util.TreeMap",
                "java.util.Collections");
        parameters.forEach(parameter -> parameter.imports(file));
        if (!parameters.isEmpty()) {
            file.imports("dev.ispapi.command.Kinds");
        }
        file.raw(Javadoc.comment("", documentation(), List.of()));
        file.raw("public final class " + type + " extends TypedCommand<" + command.answerType() + ">"
                + (command.isList() ? " implements ListCommand<" + command.row().orElseThrow() + ">" : "") + " {\n\n");
        if (command.answerType().startsWith("List<")) {
            file.imports("java.util.List");
        }
        type();
        state();
        accessors();
        behaviour();
        builder();
        return file.raw("}\n");
    }

    private List<String> documentation() {
        List<String> paragraphs = new ArrayList<>(Javadoc.paragraphs(command.purpose()));
        String meanings = command.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> answer.getKey() + " (" + Javadoc.phrase(answer.getValue()) + ")")
                .collect(Collectors.joining(", "));
        String codes = command.answers().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        paragraphs.add((meanings.isEmpty() ? "" : "May answer " + meanings + ". ")
                + (codes.isEmpty() ? "" : "Documented codes: " + codes + ". ")
                + command.source().sentences());
        return paragraphs;
    }

    private void type() {
        String type = command.typeName();
        file.raw(
                "    /** The declaration of this command: name, effect and parameters. */\n    public static final CommandType<"
                        + type
                        + "> TYPE = CommandType.<" + type + ", Builder>declare(Platform." + command.platform() + ", "
                        + JavaFile.literal(command.wireName()) + ", Effect." + command.effect() + ", " + type
                        + "::builder)\n");
        parameters.forEach(parameter -> file.raw(parameter.declaration()));
        file.raw("            .answer(response -> " + decodingAlone() + ")\n");
        file.raw("            .build(Builder::putExtensions, Builder::build);\n\n");
    }

    private void state() {
        parameters.forEach(parameter -> file.raw(parameter.attribute()));
        file.raw("    private final SortedMap<String, String> extensions;\n\n");
        file.raw("    private " + command.typeName() + "(Builder from) {\n");
        parameters.forEach(parameter -> file.raw(parameter.assignment()));
        file.raw(
                "        this.extensions = Collections.unmodifiableSortedMap(new TreeMap<>(from.extensions));\n    }\n");
    }

    private void accessors() {
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
        file.block("""
                    /**
                     * Returns a builder with the parameters of this command, each of which can be replaced once.
                     *
                     * @return a builder to make a changed copy
                     */
                    public Builder toBuilder() {
                        Builder builder = new Builder();
                """
                + parameters.stream().map(ParameterCode::takeOver).collect(Collectors.joining())
                + "        builder.extensions.putAll(extensions);\n        return builder;\n    }\n");
        parameters.forEach(parameter -> file.block(parameter.accessor()));
        file.block("""
                    @Override
                    public SortedMap<String, String> extensions() {
                        return extensions;
                    }
                """);
    }

    private void behaviour() {
        effect(command.repeatableWith(), "REPEATABLE");
        effect(command.onceWith(), "ONCE");
        if (command.isList()) {
            list();
        }
        if (!command.oneOf().isEmpty()
                || command.rules().isPresent()
                || !command.changesNothingWith().isEmpty()) {
            rules();
        }
        file.block("    @Override\n    public CommandType<" + command.typeName()
                + "> type() {\n        return TYPE;\n    }\n");
        file.block("    @Override\n    public " + command.answerType() + " decode(Response response) {\n        return "
                + decoding() + ";\n    }\n");
    }

    private void effect(List<String> parameters, String otherEffect) {
        if (!parameters.isEmpty()) {
            file.block("    @Override\n    public Effect effect() {\n        return "
                    + parameters.stream()
                            .map(name -> parameter(name).isOrdered())
                            .collect(Collectors.joining(" || "))
                    + " ? Effect." + otherEffect + " : Effect." + command.effect() + ";\n    }\n");
        }
    }

    private void rules() {
        file.imports("dev.ispapi.InvalidCommandException.Problem", "java.util.List");
        String rules = command.oneOf().stream().map(this::rule).collect(Collectors.joining());
        List<String> unchanging = command.changesNothingWith();
        String change =
                unchanging.isEmpty() ? "" : "        requireChange(problems, " + JavaFile.literals(unchanging) + ");\n";
        String hook = command.rules()
                .map(type -> "        " + type + ".check(this, problems);\n")
                .orElse("");
        file.block("    @Override\n    protected void checkRules(List<Problem> problems) {\n" + rules + change + hook
                + "    }\n");
    }

    private String rule(List<String> names) {
        List<ParameterCode> choice = parameters.stream()
                .filter(parameter -> names.contains(parameter.javaName()))
                .toList();
        String isNone = choice.stream().map(ParameterCode::isMissing).collect(Collectors.joining(" && "));
        String message = "is missing; give it, or "
                + choice.stream().skip(1).map(ParameterCode::label).collect(Collectors.joining(" or "));
        return "        if (" + isNone + ") {\n            problems.add(Problem.of("
                + JavaFile.literal(choice.get(0).wireName()) + ", " + JavaFile.literal(message) + "));\n        }\n";
    }

    private void list() {
        file.imports("dev.ispapi.command.ListCommand");
        file.block("    @Override\n    public int firstIndex() {\n        return "
                + parameter("FIRST").orElse("0") + ";\n    }\n");
        file.block("    @Override\n    public " + command.typeName() + " startingAt(int first) {\n"
                + "        return TYPE.with(this, \"FIRST\", Integer.toString(first));\n    }\n");
    }

    /** How the command reads its own answer. */
    private String decoding() {
        return command.answer()
                .flatMap(Description.Answer::reader)
                .map(reader -> reader + ".decode(this, response)")
                .orElseGet(this::decodingAlone);
    }

    /** How an answer is read of which only the command's name is known. */
    private String decodingAlone() {
        if (command.isList()) {
            file.imports("dev.ispapi.internal.Lists", "dev.ispapi.wire.Page");
            return "Lists.page(response, " + command.row().orElseThrow() + "::new)";
        }
        if (command.answer().isPresent()) {
            Description.Answer answer = command.answer().get();
            return answer.reader()
                    .map(reader -> reader + ".decode(response)")
                    .orElse(answer.type() + ".from(response)");
        }
        if (command.hasResult()) {
            return command.answerType() + ".from(response)";
        }
        file.imports("dev.ispapi.wire.Acknowledgement");
        return "Acknowledgement.from(response)";
    }

    private ParameterCode parameter(String wireName) {
        return parameters.stream()
                .filter(parameter -> parameter.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    private void builder() {
        file.block("""
                    /** Builds the command; not thread-safe. Each parameter can be set once: a second value is refused. */
                    public static final class Builder {

                """);
        parameters.forEach(parameter -> file.raw(parameter.builderAttribute()));
        if (parameters.stream().anyMatch(ParameterCode::isSetOnce)) {
            file.raw("        private final Given given = new Given();\n");
        }
        file.raw("""
                        private final SortedMap<String, String> extensions = new TreeMap<>();
                        private final Given givenExtensions = new Given();

                        Builder() {}
                """);
        parameters.forEach(parameter -> parameter.setters().forEach(file::block));
        command.groups().forEach(this::groupSetter);
        file.block("""
                        /**
                         * Sets an extension parameter.
                         *
                         * @param parameter the wire name, which begins with {@code X-}
                         * @param value the value, empty to clear
                         * @return this builder
                         */
                        public Builder putExtensions(String parameter, String value) {
                            extensions.put(parameter, givenExtensions.once(parameter, value));
                            return this;
                        }
                """);
        file.block("""
                        /**
                         * Sets extension parameters.
                         *
                         * @param parameters wire names, which begin with {@code X-}, and values, empty to clear
                         * @return this builder
                         */
                        public Builder putAllExtensions(Map<String, String> parameters) {
                            parameters.forEach(this::putExtensions);
                            return this;
                        }
                """);
        build();
        file.raw("    }\n");
    }

    private void groupSetter(Group.Use use) {
        List<String> lines = new ArrayList<>();
        for (Field field : command.parameters()) {
            use.member(field).ifPresent(member -> lines.add("            " + Group.handOn(member, field)));
        }
        if (lines.isEmpty()) {
            return; // the group is in the answer only
        }
        Group group = use.group();
        file.imports(group.packageName() + "." + group.typeName());
        file.block(Javadoc.comment(
                        "        ",
                        List.of("Sets those parameters of which the group has values: "
                                + Javadoc.phrase(Names.phrase(use.javaName())) + "."),
                        List.of("@param group the values", "@return this builder"))
                + "        public Builder " + use.javaName() + "(" + group.typeName() + " group) {\n"
                + String.join("", lines) + "            return this;\n        }\n");
    }

    private void build() {
        if (parameters.stream().anyMatch(ParameterCode::mustBeSet)) {
            file.imports("dev.ispapi.internal.Attributes");
        }
        String required = parameters.stream()
                .filter(ParameterCode::mustBeSet)
                .map(parameter -> JavaFile.literal(parameter.wireName()) + ", " + parameter.javaName())
                .collect(Collectors.joining(", "));
        file.block("""
                        /**
                         * Builds the command.
                         *
                         * @return the command, checked
                         * @throws dev.ispapi.InvalidCommandException if the command is not valid; it lists the missing parameters, or
                         *     else all problems
                         */
                """
                + "        public " + command.typeName() + " build() {\n            return TYPE.build(() -> {\n"
                + (required.isEmpty() ? "" : "                Attributes.required(" + required + ");\n")
                + "                " + command.typeName() + " command = new " + command.typeName() + "(this);\n"
                + "                command.check();\n                return command;\n            });\n        }\n");
    }
}
