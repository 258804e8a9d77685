package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.support.plan.AnswerRule.Match;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plans. Nothing that a plan says of itself is believed that can be known otherwise, such as whether a command may be repeated. */
final class PlanReader {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");

    /** Longer lists are no plans. */
    private static final int MAX_ELEMENTS = 200;

    private final StrictJsonReader json;
    private final List<Step> steps = new ArrayList<>();
    private final List<StepState> states = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final List<PlanProblem> problems = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private @Nullable Integer format;
    private @Nullable Integer revision;
    private @Nullable String wish;
    private @Nullable DomainName domain;
    private @Nullable String zone;

    PlanReader(String text) {
        this.json = StrictJsonReader.ofSecretText(text, MAX_ELEMENTS, BrokenPlanException::new);
    }

    PlanProgress read() {
        String place = json.object(key -> {
            switch (key) {
                case "format" -> format = format();
                case "revision" -> revision = json.number();
                case "wish" -> wish = json.textOrEmpty();
                case "domain" -> domain = domain();
                case "zone" -> zone = json.textOrEmpty();
                case "notices" -> json.array(this::notice);
                case "costs" -> json.array(this::cost);
                case "problems" -> json.array(this::problem);
                case "consents" -> json.array(this::consent);
                case "steps" -> json.array(this::step);
                default ->
                    throw json.unknownKey(
                            key, "format, revision, wish, domain, zone, notices, costs, problems, consents, steps");
            }
        });
        json.end();
        json.need(place, "format", format);
        String wished = json.need(place, "wish", wish);
        DomainName name = json.need(place, "domain", domain);
        int saved = json.need(place, "revision", revision);
        Plan plan = json.built(
                place + ".steps",
                () -> new Plan(wished, name, Optional.ofNullable(zone), steps, notices, costs, problems, consents));
        return json.built(place + ".steps", () -> new PlanProgress(plan, states, saved));
    }

    private int format() {
        String place = json.path();
        int found = json.number();
        if (found != PlanJson.FORMAT) {
            throw json.broken(
                    place,
                    "expected the format " + PlanJson.FORMAT + ", found " + found
                            + "; it was saved by another version of this library");
        }
        return found;
    }

    private DomainName domain() {
        String place = json.path();
        String text = json.textOrEmpty();
        return json.built(place, () -> DomainName.of(text));
    }

    private void notice() {
        List<String> texts = texts("text", "source");
        notices.add(new Notice(texts.get(0), texts.get(1)));
    }

    private void cost() {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        String place = json.object(key -> {
            switch (key) {
                case "step", "what", "amount", "currency" -> texts.put(key, json.textOrEmpty());
                case "notes" -> notes.addAll(json.list(json::textOrEmpty));
                default -> throw json.unknownKey(key, "step, what, amount, currency, notes");
            }
        });
        String step = json.need(place, "step", texts.get("step"));
        String what = json.need(place, "what", texts.get("what"));
        String amount = texts.get("amount");
        if (amount == null && !texts.containsKey("currency")) {
            costs.add(new Cost(step, what, Optional.empty(), notes));
            return;
        }
        String sum = json.need(place, "amount", amount);
        String currency = json.need(place, "currency", texts.get("currency"));
        if (!AMOUNT.matcher(sum).matches()) {
            throw json.broken(place, "expected an amount such as 12.50, found another text");
        }
        costs.add(json.built(
                place, () -> new Cost(step, what, Optional.of(new Money(new BigDecimal(sum), currency)), notes)));
    }

    /** An object of texts, all of which must be there; in the order of the keys. */
    private List<String> texts(String... keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> expected = List.of(keys);
        String place = json.object(key -> {
            if (!expected.contains(key)) {
                throw json.unknownKey(key, String.join(", ", expected));
            }
            texts.put(key, json.textOrEmpty());
        });
        return expected.stream()
                .map(key -> json.need(place, key, texts.get(key)))
                .toList();
    }

    private void problem() {
        List<String> texts = new ArrayList<>(List.of("", ""));
        List<Boolean> flags = new ArrayList<>();
        String place = json.object(key -> {
            switch (key) {
                case "step" -> texts.set(0, json.textOrEmpty());
                case "text" -> texts.set(1, json.textOrEmpty());
                case "error" -> flags.add(json.flag());
                default -> throw json.unknownKey(key, "step, error, text");
            }
        });
        boolean isError = json.need(place, "error", flags.isEmpty() ? null : flags.get(0));
        problems.add(new PlanProblem(texts.get(0), isError, texts.get(1)));
    }

    private void consent() {
        List<String> texts = new ArrayList<>(List.of("", "", ""));
        List<Boolean> flags = new ArrayList<>();
        String place = json.object(key -> {
            switch (key) {
                case "id" -> texts.set(0, json.textOrEmpty());
                case "step" -> texts.set(1, json.textOrEmpty());
                case "text" -> texts.set(2, json.textOrEmpty());
                case "given" -> flags.add(json.flag());
                default -> throw json.unknownKey(key, "id, step, text, given");
            }
        });
        boolean isGiven = json.need(place, "given", flags.isEmpty() ? null : flags.get(0));
        consents.add(new Consent(texts.get(0), texts.get(1), texts.get(2), isGiven));
    }

    private Instant instant() {
        String place = json.path();
        String text = json.textOrEmpty();
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw json.broken(place, "expected a time such as 2026-01-31T12:00:00Z, found another text");
        }
    }

    private void step() {
        new StepReader().read();
    }

    /** One step and its state. */
    private final class StepReader {

        private final List<AnswerRule> rules = new ArrayList<>();
        private final List<MissingValue> missing = new ArrayList<>();
        private final List<Probe> probes = new ArrayList<>();
        private Map<String, String> parameters = Map.of();
        private List<String> sources = List.of();
        private @Nullable String id;
        private @Nullable String command;
        private @Nullable String reason;
        private @Nullable EventWait waitsFor;
        private @Nullable Status status;
        private @Nullable Integer code;
        private @Nullable Instant at;
        private String answer = "";

        void read() {
            String place = json.object(key -> {
                switch (key) {
                    case "id" -> id = json.textOrEmpty();
                    case "command" -> command = json.textOrEmpty();
                    case "reason" -> reason = json.textOrEmpty();
                    case "sources" -> sources = json.list(json::textOrEmpty);
                    case "parameters" -> parameters = parameters();
                    case "missing" -> json.array(() -> missing.add(missing()));
                    case "rules" -> json.array(() -> rules.add(rule()));
                    case "waitsFor" -> waitsFor = waitsFor();
                    case "probes" -> json.array(() -> probes.add(probe()));
                    case "state" -> status = json.constant(Status.class);
                    case "code" -> code = json.number();
                    case "at" -> at = instant();
                    case "answer" -> answer = json.textOrEmpty();
                    default ->
                        throw json.unknownKey(
                                key,
                                "id, command, reason, sources, parameters, missing, rules, waitsFor, probes, state,"
                                        + " code, at, answer");
                }
            });
            String name = json.need(place, "id", id);
            String why = json.need(place, "reason", reason);
            Status how = json.need(place, "state", status);
            steps.add(json.built(
                    place,
                    () -> new Step(
                            name,
                            Optional.ofNullable(command),
                            parameters,
                            missing,
                            why,
                            sources,
                            rules,
                            Optional.ofNullable(waitsFor),
                            probes)));
            states.add(new StepState(how, Optional.ofNullable(code), Optional.ofNullable(at), answer));
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        json.object(name -> parameters.put(name, json.textOrEmpty()));
        return parameters;
    }

    private MissingValue missing() {
        Map<String, String> texts = new LinkedHashMap<>();
        String place = json.object(key -> {
            if (!List.of("parameter", "meaning", "fromStep", "fromProperty").contains(key)) {
                throw json.unknownKey(key, "parameter, meaning, fromStep, fromProperty");
            }
            texts.put(key, json.textOrEmpty());
        });
        String parameter = json.need(place, "parameter", texts.get("parameter"));
        String meaning = json.need(place, "meaning", texts.get("meaning"));
        if (!texts.containsKey("fromStep") && !texts.containsKey("fromProperty")) {
            return MissingValue.of(parameter, meaning);
        }
        String step = json.need(place, "fromStep", texts.get("fromStep"));
        String property = json.need(place, "fromProperty", texts.get("fromProperty"));
        return new MissingValue(parameter, meaning, Optional.of(new MissingValue.Origin(step, property)));
    }

    private AnswerRule rule() {
        RuleReader rule = new RuleReader();
        return rule.read();
    }

    /** One rule. */
    private final class RuleReader {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private @Nullable Match match;
        private @Nullable Action action;

        AnswerRule read() {
            String place = json.object(key -> {
                switch (key) {
                    case "match" -> match = json.constant(Match.class);
                    case "action" -> action = json.constant(Action.class);
                    case "property", "value", "skips", "text" -> texts.put(key, json.textOrEmpty());
                    default -> throw json.unknownKey(key, "property, match, value, action, skips, text");
                }
            });
            return new AnswerRule(
                    json.need(place, "property", texts.get("property")),
                    json.need(place, "match", match),
                    json.need(place, "value", texts.get("value")),
                    json.need(place, "action", action),
                    Optional.ofNullable(texts.get("skips")),
                    json.need(place, "text", texts.get("text")));
        }
    }

    private EventWait waitsFor() {
        return new WaitReader().read();
    }

    /** The event that a step waits for. */
    private final class WaitReader {

        private @Nullable String eventClass;
        private @Nullable DomainName about;
        private @Nullable List<String> done;
        private @Nullable List<String> failed;
        private @Nullable Boolean certain;
        private @Nullable String hint;

        EventWait read() {
            String place = json.object(key -> {
                switch (key) {
                    case "class" -> eventClass = json.textOrEmpty();
                    case "domain" -> about = domain();
                    case "done" -> done = json.list(json::textOrEmpty);
                    case "failed" -> failed = json.list(json::textOrEmpty);
                    case "certain" -> certain = json.flag();
                    case "hint" -> hint = json.textOrEmpty();
                    default -> throw json.unknownKey(key, "class, domain, done, failed, certain, hint");
                }
            });
            return new EventWait(
                    json.need(place, "class", eventClass),
                    json.need(place, "domain", about),
                    json.need(place, "done", done),
                    json.need(place, "failed", failed),
                    json.need(place, "certain", certain),
                    json.need(place, "hint", hint));
        }
    }

    private Probe probe() {
        List<AnswerRule> rules = new ArrayList<>();
        Map<String, String> with = new LinkedHashMap<>();
        List<String> command = new ArrayList<>();
        String place = json.object(key -> {
            switch (key) {
                case "command" -> command.add(json.textOrEmpty());
                case "parameters" -> with.putAll(parameters());
                case "rules" -> json.array(() -> rules.add(rule()));
                default -> throw json.unknownKey(key, "command, parameters, rules");
            }
        });
        String name = json.need(place, "command", command.isEmpty() ? null : command.get(0));
        return json.built(place, () -> new Probe(name, with, rules));
    }
}
