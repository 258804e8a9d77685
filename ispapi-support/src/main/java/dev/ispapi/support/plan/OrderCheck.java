package dev.ispapi.support.plan;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Whether a platform can carry the orders of a plan out.
 *
 * @param platform the platform, for messages
 * @param check throws for a command that can't be carried out
 */
record OrderCheck(String platform, Consumer<Command<?>> check) {

    /** Checks an order; one with missing values goes with placeholders in their place. */
    void apply(Step step) {
        if (step.isManual()) {
            return;
        }
        try {
            check.accept(order(step));
        } catch (InvalidCommandException e) {
            List<Problem> problems = e.problems().stream()
                    .filter(problem -> !isOfMissing(step, problem))
                    .toList();
            if (!problems.isEmpty()) {
                throw new ImpossibleWishException(
                        "step " + step.id() + ", " + e.command().orElse("") + ": "
                                + problems.stream().map(Problem::toString).collect(Collectors.joining("; ")),
                        platform);
            }
        }
    }

    private static Command<?> order(Step step) {
        return step.command().orElseGet(() -> {
            RawCommand.Builder raw = RawCommand.builder(step.commandName().orElseThrow());
            step.parameters().forEach(raw::parameter);
            step.missing().forEach(value -> raw.parameter(value.parameter(), OrderRules.PLACEHOLDER));
            return raw.build();
        });
    }

    private static boolean isOfMissing(Step step, Problem problem) {
        Set<String> missing =
                step.missing().stream().map(MissingValue::parameter).collect(Collectors.toSet());
        return problem.parameter().filter(missing::contains).isPresent();
    }
}
