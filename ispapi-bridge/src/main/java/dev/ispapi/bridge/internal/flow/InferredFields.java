package dev.ispapi.bridge.internal.flow;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether CNR knows the inferred names of {@code X-} parameters, asked before the order that holds them. */
final class InferredFields {

    private InferredFields() {}

    /** Carries an order out behind a look at its syntax, if it has inferred names and the program wants them looked up. */
    static Step lookUp(Question question, Flow flow) {
        Map<String, String> inferred = question.chose(BridgeOption.LOOK_UP_INFERRED_FIELDS)
                ? CommandConverter.inferredNames(question)
                : Map.of();
        if (inferred.isEmpty()) {
            return flow.start(question);
        }
        // What is wrong with the order is said before anything is asked.
        Step order = flow.start(question.choosing(BridgeOption.SEND_INFERRED_FIELDS));
        String command = command(question);
        Step.Ask look = Step.read(
                "QueryCommandSyntax",
                Map.of("COMMANDNAME", command, "DOMAIN", question.required("DOMAIN"), "TYPE", "REQUEST"),
                syntax -> {
                    check(question, command, inferred, syntax);
                    return order;
                });
        List<CommandText> later = new ArrayList<>();
        if (order instanceof Step.Ask ask) {
            later.add(ask.command());
            later.addAll(ask.later());
        }
        return look.before(later.toArray(CommandText[]::new));
    }

    /** The CNR command that the order ends with. */
    private static String command(Question question) {
        List<String> sends = question.mapping().sends();
        return sends.contains(question.command()) ? question.command() : sends.get(sends.size() - 1);
    }

    private static void check(Question question, String command, Map<String, String> inferred, Response syntax) {
        List<String> known = CnrAnswer.of(syntax).values("PARAMETER").stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .toList();
        String fields =
                known.stream().filter(name -> name.startsWith("X-")).distinct().collect(Collectors.joining(", "));
        List<Problem> problems = inferred.entrySet().stream()
                .filter(field -> !known.contains(field.getValue()) && !known.contains(withoutIndex(field.getValue())))
                .map(field -> Problem.of(
                        field.getKey(),
                        "would be sent as " + field.getValue() + ", which QueryCommandSyntax of CNR does not list for "
                                + command + " of " + question.required("DOMAIN") + "; it lists "
                                + (fields.isEmpty() ? "no X- parameter" : fields)
                                + "; send those with the client of CNR itself, or leave it out"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidCommandException(question.command(), problems);
        }
    }

    private static String withoutIndex(String name) {
        return name.replaceFirst("[0-9]+$", "");
    }
}
