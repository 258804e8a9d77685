package dev.ispapi.support.advice;

import dev.ispapi.support.advice.Rule.Example;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads the errors that we know, strictly: an unknown key, a value of another type or a rule that contradicts itself breaks the file. */
final class RuleReader {

    private final StrictJsonReader json;

    RuleReader(String file, BufferedSource source) {
        this.json = StrictJsonReader.ofData(
                source, (place, problem, cause) -> new BrokenAdviceException(file, place, problem, cause));
    }

    /** Reads the whole file: an array of rules. */
    List<Rule> rules() {
        List<Rule> rules = json.list(this::rule);
        json.end();
        return rules;
    }

    /** What was read of a rule so far. */
    private static final class Draft {
        private @Nullable String key;
        private Set<FailureKind> failures = EnumSet.of(FailureKind.ANSWER);
        private List<String> codes = List.of();
        private List<TextPattern> patterns = List.of();
        private List<String> commands = List.of();
        private Set<ObjectKind> kinds = Set.of();
        private List<String> zones = List.of();
        private Set<Condition> conditions = Set.of();
        private @Nullable Retry retry;
        private @Nullable Audience audience;
        private boolean general;
        private List<AdviceSource> sources = List.of();
        private Set<Detail> details = EnumSet.noneOf(Detail.class);
        private Map<Detail, String> where = Map.of();
        private List<Example> examples = List.of();
    }

    private Rule rule() {
        Draft draft = new Draft();
        String place = json.object(key -> read(draft, key));
        return checked(draft, place);
    }

    private void read(Draft draft, String name) {
        switch (name) {
            case "key" -> draft.key = json.text();
            case "failures" -> draft.failures = constants(FailureKind.class);
            case "codes" -> draft.codes = list(RuleReader::code);
            case "patterns" -> draft.patterns = list(TextPattern::parse);
            case "commands" -> draft.commands = list(RuleReader::commandName);
            case "about" -> draft.kinds = constants(ObjectKind.class);
            case "zones" -> draft.zones = list(RuleReader::zone);
            case "when" -> draft.conditions = constants(Condition.class);
            case "retry" -> draft.retry = json.constant(Retry.class);
            case "audience" -> draft.audience = json.constant(Audience.class);
            case "general" -> draft.general = json.flag();
            case "sources" -> draft.sources = list(AdviceSource::parse);
            case "details" -> draft.details = set(Detail.class, list(Detail::parse));
            case "where" -> draft.where = where();
            case "examples" -> draft.examples = json.list(this::example);
            default -> throw json.unknownKey(name, "a key that rules have");
        }
    }

    private Rule checked(Draft draft, String place) {
        if (draft.key == null || draft.retry == null || draft.audience == null || draft.sources.isEmpty()) {
            throw json.broken(place, "expected a rule with key, retry, audience and sources");
        }
        for (TextPattern pattern : draft.patterns) {
            if (!pattern.details().equals(draft.details)) {
                throw json.broken(
                        place, "expected each pattern to read the details of " + draft.key + ", found " + pattern);
            }
        }
        if (!draft.details.containsAll(draft.where.keySet())) {
            throw json.broken(place, "expected values for details that " + draft.key + " reads, found " + draft.where);
        }
        boolean isParameterGiven = draft.failures.equals(EnumSet.of(FailureKind.INVALID_COMMAND));
        if (draft.patterns.isEmpty() && !draft.details.isEmpty() && !isParameterGiven) {
            throw json.broken(place, "expected patterns for the details of " + draft.key);
        }
        return new Rule(
                draft.key,
                draft.failures,
                draft.codes,
                draft.patterns,
                draft.commands,
                draft.kinds,
                draft.zones,
                draft.conditions,
                draft.retry,
                draft.audience,
                draft.general,
                draft.sources,
                Collections.unmodifiableSet(draft.details),
                draft.where,
                draft.examples);
    }

    private Map<Detail, String> where() {
        Map<Detail, String> where = new EnumMap<>(Detail.class);
        json.object(name -> where.put(detail(name), json.text()));
        return Collections.unmodifiableMap(where);
    }

    private Detail detail(String name) {
        try {
            return Detail.parse(name);
        } catch (IllegalArgumentException e) {
            throw json.unknownKey(name, "a detail (" + e.getMessage() + ")");
        }
    }

    /** What was read of an example so far. */
    private static final class ExampleDraft {
        private String command = "";
        private int code;
        private String text = "";
        private String zone = "";
        private final Map<String, String> parameters = new LinkedHashMap<>();
    }

    private Example example() {
        ExampleDraft draft = new ExampleDraft();
        json.object(name -> {
            switch (name) {
                case "command" -> draft.command = json.text();
                case "code" -> draft.code = json.count();
                case "text" -> draft.text = json.text();
                case "zone" -> draft.zone = json.text();
                case "parameters" -> json.object(parameter -> draft.parameters.put(parameter, json.textOrEmpty()));
                default -> throw json.unknownKey(name, "a key that examples have");
            }
        });
        return new Example(
                draft.command, draft.code, draft.text, Collections.unmodifiableMap(draft.parameters), draft.zone);
    }

    private static String code(String text) {
        if (!text.matches("[2-5]([0-9][0-9]|xx)")) {
            throw new IllegalArgumentException("expected a code such as 504 or 5xx");
        }
        return text;
    }

    private static String commandName(String text) {
        if (!text.matches("[A-Za-z0-9_]+\\*?")) {
            throw new IllegalArgumentException("expected a command such as AddDomain, or the beginning of it and a *");
        }
        return text;
    }

    private static String zone(String text) {
        if (!text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("expected a zone such as co.uk");
        }
        return text;
    }

    private <T> List<T> list(Function<String, T> parser) {
        return filled(json.list(() -> json.parsed(parser)));
    }

    private <T> List<T> filled(List<T> list) {
        if (list.isEmpty()) {
            throw json.broken("expected something in the list; leave it out if it has nothing");
        }
        return list;
    }

    private <E extends Enum<E>> Set<E> constants(Class<E> type) {
        return Collections.unmodifiableSet(set(type, filled(json.list(() -> json.constant(type)))));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> constants) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(constants);
        return set;
    }
}
