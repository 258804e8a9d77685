package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step in the making. */
final class StepDraft {

    private final String id;
    private final @Nullable String command;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<MissingValue> missing = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private final List<AnswerRule> rules = new ArrayList<>();
    private String reason = "";
    private @Nullable EventWait waitsFor;

    private StepDraft(String id, @Nullable String command) {
        this.id = id;
        this.command = command;
    }

    /** A command; the API page that bears its name is its first source. */
    static StepDraft of(String id, String command) {
        StepDraft draft = new StepDraft(id, command);
        draft.sources.add("API page " + command);
        return draft;
    }

    static StepDraft of(String id, String command, DomainName domain) {
        return of(id, command).put("DOMAIN", domain.ascii());
    }

    /** Something that a person does outside the API. */
    static StepDraft manual(String id) {
        return new StepDraft(id, null);
    }

    String id() {
        return id;
    }

    StepDraft put(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    StepDraft put(String parameter, Optional<String> value) {
        value.ifPresent(text -> put(parameter, text));
        return this;
    }

    StepDraft putAll(String indexed, List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            put(indexed + index, values.get(index));
        }
        return this;
    }

    /** A value, or the need for one. */
    StepDraft need(String parameter, Optional<String> value, String meaning) {
        if (value.isPresent()) {
            return put(parameter, value.get());
        }
        missing.add(MissingValue.of(parameter, meaning));
        return this;
    }

    /** A value that an earlier answer brings. */
    StepDraft take(String parameter, String meaning, String step, String property) {
        missing.add(new MissingValue(parameter, meaning, Optional.of(new MissingValue.Origin(step, property))));
        return this;
    }

    StepDraft because(String text, String... whoSaysSo) {
        reason = text;
        sources.addAll(List.of(whoSaysSo));
        return this;
    }

    StepDraft source(Optional<String> more) {
        more.filter(source -> !sources.contains(source)).ifPresent(sources::add);
        return this;
    }

    StepDraft rule(AnswerRule rule) {
        rules.add(rule);
        return this;
    }

    StepDraft waitFor(EventWait wait) {
        waitsFor = wait;
        return this;
    }

    StepDraft probe(String commandName, Map<String, String> with, AnswerRule... meaning) {
        probes.add(new Probe(commandName, with, List.of(meaning)));
        return this;
    }

    /** Whether the domain being in the account means that it was carried out. */
    StepDraft probeStatus(DomainName domain, AnswerRule... first) {
        List<AnswerRule> meaning = new ArrayList<>(List.of(first));
        meaning.add(AnswerRule.is(AnswerRule.CODE, "200", AnswerRule.Action.GO_ON, "the domain is in the account"));
        probes.add(new Probe("StatusDomain", Map.of("DOMAIN", domain.ascii()), meaning));
        return this;
    }

    /** Whether the domain has a registrant. */
    StepDraft probeOwner(DomainName domain, String owner) {
        return probe(
                "StatusDomain",
                Map.of("DOMAIN", domain.ascii()),
                AnswerRule.is("OWNERCONTACT", owner, AnswerRule.Action.GO_ON, "the domain has the new registrant"));
    }

    Step build() {
        return new Step(
                id,
                Optional.ofNullable(command),
                parameters,
                missing,
                reason,
                sources,
                rules,
                Optional.ofNullable(waitsFor),
                probes);
    }
}
