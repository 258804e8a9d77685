package dev.ispapi.support.advice;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.ispapi.support.advice.Rule.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads the errors that we know, strictly: an unknown key, a value of another type or a rule that contradicts itself breaks the file. */
final class RuleReader {

    private final String file;
    private final JsonReader json;

    RuleReader(String file, BufferedSource source) {
        this.file = file;
        this.json = JsonReader.of(source);
    }

    /** Reads the whole file: an array of rules. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        try {
            json.beginArray();
            while (json.hasNext()) {
                rules.add(rule());
            }
            json.endArray();
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw broken("expected nothing more");
            }
        } catch (IOException | JsonDataException e) {
            throw new BrokenAdviceException(file, json.getPath(), String.valueOf(e.getMessage()), e);
        }
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

    private Rule rule() throws IOException {
        Draft draft = new Draft();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!seen.add(name)) {
                throw broken("expected each key once, found \"" + name + "\" again");
            }
            read(draft, name);
        }
        json.endObject();
        return checked(draft);
    }

    private void read(Draft draft, String name) throws IOException {
        switch (name) {
            case "key" -> draft.key = text();
            case "failures" -> draft.failures = constants(FailureKind.class);
            case "codes" -> draft.codes = list(this::code);
            case "patterns" -> draft.patterns = list(TextPattern::parse);
            case "commands" -> draft.commands = list(RuleReader::commandName);
            case "about" -> draft.kinds = constants(ObjectKind.class);
            case "zones" -> draft.zones = list(RuleReader::zone);
            case "when" -> draft.conditions = constants(Condition.class);
            case "retry" -> draft.retry = constant(Retry.class, text());
            case "audience" -> draft.audience = constant(Audience.class, text());
            case "general" -> draft.general = json.nextBoolean();
            case "sources" -> draft.sources = list(AdviceSource::parse);
            case "details" -> draft.details = set(Detail.class, list(Detail::parse));
            case "where" -> draft.where = where();
            case "examples" -> draft.examples = examples();
            default -> throw broken("expected a key that rules have, found \"" + name + "\"");
        }
    }

    private Rule checked(Draft draft) {
        if (draft.key == null || draft.retry == null || draft.audience == null || draft.sources.isEmpty()) {
            throw broken("expected a rule with key, retry, audience and sources");
        }
        for (TextPattern pattern : draft.patterns) {
            if (!pattern.details().equals(draft.details)) {
                throw broken("expected each pattern to read the details of " + draft.key + ", found " + pattern);
            }
        }
        if (!draft.details.containsAll(draft.where.keySet())) {
            throw broken("expected values for details that " + draft.key + " reads, found " + draft.where);
        }
        boolean isParameterGiven = draft.failures.equals(EnumSet.of(FailureKind.INVALID_COMMAND));
        if (draft.patterns.isEmpty() && !draft.details.isEmpty() && !isParameterGiven) {
            throw broken("expected patterns for the details of " + draft.key);
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

    private Map<Detail, String> where() throws IOException {
        Map<Detail, String> where = new EnumMap<>(Detail.class);
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            try {
                where.put(Detail.parse(name), text());
            } catch (IllegalArgumentException e) {
                throw new BrokenAdviceException(file, json.getPath(), e.getMessage() + ", found \"" + name + "\"", e);
            }
        }
        json.endObject();
        return Collections.unmodifiableMap(where);
    }

    private List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            examples.add(example());
        }
        json.endArray();
        return List.copyOf(examples);
    }

    private Example example() throws IOException {
        String command = "";
        String text = "";
        String zone = "";
        int code = 0;
        Map<String, String> parameters = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            switch (name) {
                case "command" -> command = text();
                case "code" -> code = json.nextInt();
                case "text" -> text = text();
                case "zone" -> zone = text();
                case "parameters" -> {
                    json.beginObject();
                    while (json.hasNext()) {
                        parameters.put(json.nextName(), json.nextString());
                    }
                    json.endObject();
                }
                default -> throw broken("expected a key that examples have, found \"" + name + "\"");
            }
        }
        json.endObject();
        return new Example(command, code, text, Collections.unmodifiableMap(parameters), zone);
    }

    private String code(String text) {
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

    private String text() throws IOException {
        if (json.peek() != JsonReader.Token.STRING) {
            throw broken("expected a text");
        }
        String text = json.nextString();
        if (text.isBlank()) {
            throw broken("expected a text, found an empty one");
        }
        return text;
    }

    private <T> List<T> list(Function<String, T> parser) throws IOException {
        List<T> list = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            String text = text();
            try {
                list.add(parser.apply(text));
            } catch (IllegalArgumentException e) {
                throw new BrokenAdviceException(file, json.getPath(), e.getMessage() + ", found \"" + text + "\"", e);
            }
        }
        json.endArray();
        if (list.isEmpty()) {
            throw broken("expected something in the list; leave it out if it has nothing");
        }
        return List.copyOf(list);
    }

    private <E extends Enum<E>> Set<E> constants(Class<E> type) throws IOException {
        return Collections.unmodifiableSet(set(type, list(text -> constant(type, text))));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> constants) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(constants);
        return set;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw broken("expected one of " + List.of(type.getEnumConstants()) + ", found \"" + text + "\"");
    }

    private BrokenAdviceException broken(String problem) {
        return new BrokenAdviceException(file, json.getPath(), problem, null);
    }
}
