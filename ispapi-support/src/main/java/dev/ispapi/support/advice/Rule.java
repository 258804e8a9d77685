package dev.ispapi.support.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One error that we know, as it stands in the data. An empty list applies to everything.
 *
 * @param key the stable name of the advice, and of its texts
 * @param failures what went wrong
 * @param codes the answer's codes; those that end in {@code xx} stand for a hundred
 * @param patterns what the description holds, one of them
 * @param commands the commands, by name or as {@code *} and the end or beginning of it
 * @param kinds what the command is about
 * @param zones the zones
 * @param conditions what must hold beside
 * @param retry whether to send it again
 * @param audience who may hear the reason
 * @param general whether it says no more than the code does
 * @param sources where it is from
 * @param details what each of the patterns reads
 * @param where the values that details must have, in any case; empty for any value
 * @param examples what it is for; each leads here and to no other rule
 */
record Rule(
        String key,
        Set<FailureKind> failures,
        List<String> codes,
        List<TextPattern> patterns,
        List<String> commands,
        Set<ObjectKind> kinds,
        List<String> zones,
        Set<Condition> conditions,
        Retry retry,
        Audience audience,
        boolean general,
        List<AdviceSource> sources,
        Set<Detail> details,
        Map<Detail, String> where,
        List<Example> examples) {

    /**
     * An answer that a rule is for.
     *
     * @param command the command's name
     * @param code the answer's code
     * @param text the answer's description
     * @param parameters what was sent
     * @param zone the zone; empty for that of the domain
     */
    record Example(String command, int code, String text, Map<String, String> parameters, String zone) {

        Failure failure() {
            FailedCommand failed = FailedCommand.of(command, parameters);
            return Failure.answer(zone.isEmpty() ? failed : failed.zone(zone), code, text);
        }
    }

    /** The details that it reads from a failure, or empty if it is about another one. */
    Optional<Map<Detail, String>> match(Failure failure) {
        FailedCommand command = failure.command();
        boolean applies = failures.contains(failure.kind())
                && (codes.isEmpty() || codes.stream().anyMatch(code -> isCode(code, failure)))
                && (commands.isEmpty() || commands.stream().anyMatch(name -> isCommand(name, command.name())))
                && (kinds.isEmpty() || kinds.contains(ObjectKind.of(command.name())))
                && (zones.isEmpty() || command.zone().filter(zones::contains).isPresent())
                && conditions.stream().allMatch(condition -> condition.holds(command));
        if (!applies) {
            return Optional.empty();
        }
        if (patterns.isEmpty()) {
            return Optional.of(Map.of());
        }
        return patterns.stream()
                .flatMap(pattern -> pattern.find(failure.text()).stream())
                .filter(found -> where.entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equalsIgnoreCase(found.get(wanted.getKey()))))
                .findFirst();
    }

    private static boolean isCode(String wanted, Failure failure) {
        if (failure.code().isEmpty()) {
            return false;
        }
        int code = failure.code().getAsInt();
        return wanted.endsWith("xx") ? code / 100 == wanted.charAt(0) - '0' : failure.hasCode(Integer.parseInt(wanted));
    }

    private static boolean isCommand(String wanted, String name) {
        if (wanted.endsWith("*")) {
            int length = wanted.length() - 1;
            return name.regionMatches(true, 0, wanted, 0, length);
        }
        return name.equalsIgnoreCase(wanted);
    }
}
