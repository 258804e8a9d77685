package dev.ispapi.support.plan;

import dev.ispapi.CommandCatalog;
import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a plan: a command to send, or something that a person does outside the API.
 *
 * @param id its name within the plan, such as {@code check} or {@code transfer}
 * @param commandName the command; empty for what a person does outside the API
 * @param parameters the command's wire names and values, as far as they are known; they include secrets
 * @param missing what must be known before
 * @param reason why it is needed, in plain words
 * @param sources who says so: the FAQ's question, the API page or the source of the TLD's rule
 * @param rules what its answer means; if there are some and none fits, the plan stops
 * @param waitsFor the event that ends it if it is pending
 * @param probes how to find out whether it was carried out, if its answer got lost; the first that can tell counts
 */
public record Step(
        String id,
        Optional<String> commandName,
        Map<String, String> parameters,
        List<MissingValue> missing,
        String reason,
        List<String> sources,
        List<AnswerRule> rules,
        Optional<EventWait> waitsFor,
        List<Probe> probes) {

    /** Parameters that the API takes with any command that orders a name, although not all of their pages say so. */
    private static final String PREMIUM_CLASS = "CLASS";

    /**
     * Checks that the command can be sent as soon as nothing is missing.
     *
     * @param id its name within the plan
     * @param commandName the command; empty for what a person does outside the API
     * @param parameters the command's wire names and values, as far as they are known
     * @param missing what must be known before
     * @param reason why it is needed
     * @param sources who says so
     * @param rules what its answer means
     * @param waitsFor the event that ends it if it is pending
     * @param probes how to find out whether it was carried out
     * @throws dev.ispapi.InvalidCommandException if the command can't be sent with these parameters
     * @throws IllegalArgumentException if there is no such command, a name or value can't be sent, or a value is there and missing
     */
    public Step {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        missing = List.copyOf(missing);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        probes = List.copyOf(probes);
        if (commandName.isPresent()) {
            CommandType<?> type = type(commandName.get());
            var checked = CommandText.of(type.name(), parameters);
            for (MissingValue value : missing) {
                CommandText.checkName(value.parameter()).ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
                if (checked.parameters().containsKey(value.parameter())) {
                    throw new IllegalArgumentException(
                            value.parameter() + " is given and missing at once; leave one of them out");
                }
            }
            if (missing.isEmpty()) {
                var unused = build(type, parameters);
            }
        } else if (!parameters.isEmpty() || !missing.isEmpty() || !rules.isEmpty() || !probes.isEmpty()) {
            throw new IllegalArgumentException("what a person does has no parameters and no answer");
        }
    }

    private static CommandType<?> type(String name) {
        return CommandCatalog.find(name)
                .orElseThrow(() -> new IllegalArgumentException("expected a documented command, found another"));
    }

    /** Typed, unless it needs a parameter that the type does not know. */
    private static Command<?> build(CommandType<?> type, Map<String, String> parameters) {
        boolean isBeyondType = parameters.containsKey(PREMIUM_CLASS)
                && type.parameters().stream().noneMatch(known -> known.name().equals(PREMIUM_CLASS));
        if (!isBeyondType) {
            return type.parse(parameters);
        }
        Map<String, String> known = new LinkedHashMap<>(parameters);
        known.remove(PREMIUM_CLASS);
        Effect effect = type.parse(known).effect();
        RawCommand.Builder raw = RawCommand.builder(type.name()).effect(effect);
        parameters.forEach(raw::parameter);
        return raw.build();
    }

    /**
     * The command, ready to be sent.
     *
     * @return typed, but for a premium class where its type has no such parameter; empty if something is missing, or there is no command
     */
    public Optional<Command<?>> command() {
        return commandName.isEmpty() || !missing.isEmpty()
                ? Optional.empty()
                : Optional.of(build(type(commandName.get()), parameters));
    }

    /**
     * What it would do to send it twice.
     *
     * @return the effect of the command; {@code ONCE} for what a person does, and, as long as something is missing, for whatever does more
     *     than read: parameters decide whether a command can be repeated
     */
    public Effect effect() {
        Optional<Command<?>> command = command();
        if (command.isPresent()) {
            return command.get().effect();
        }
        boolean onlyReads =
                commandName.map(name -> type(name).effect() == Effect.READS).orElse(false);
        return onlyReads ? Effect.READS : Effect.ONCE;
    }

    /** {@return whether it must not be carried out twice} */
    public boolean mustHappenOnce() {
        return effect() == Effect.ONCE;
    }

    /** {@return whether a person does it, outside the API} */
    public boolean isManual() {
        return commandName.isEmpty();
    }

    /** {@return the missing values that the caller must supply, because no earlier answer brings them} */
    public List<MissingValue> toSupply() {
        return missing.stream().filter(value -> value.from().isEmpty()).toList();
    }

    Step with(String parameter, String value) {
        if (missing.stream().noneMatch(open -> open.parameter().equals(parameter))) {
            throw new IllegalArgumentException("step " + id + ": " + parameter + " is not missing; missing: "
                    + missing.stream().map(MissingValue::parameter).toList());
        }
        CommandText.checkValue(value).ifPresent(problem -> {
            throw new IllegalArgumentException(parameter + " " + problem);
        });
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        List<MissingValue> less = new ArrayList<>(missing);
        less.removeIf(open -> open.parameter().equals(parameter));
        return new Step(id, commandName, more, less, reason, sources, rules, waitsFor, probes);
    }

    Step withoutSecrets() {
        if (parameters.keySet().stream().noneMatch(Secrets::isSecret)) {
            return this;
        }
        Map<String, String> open = new LinkedHashMap<>(parameters);
        List<MissingValue> more = new ArrayList<>(missing);
        parameters.forEach((name, value) -> {
            if (Secrets.isSecret(name)) {
                open.remove(name);
                more.add(MissingValue.secret(name));
            }
        });
        return new Step(id, commandName, open, more, reason, sources, rules, waitsFor, probes);
    }

    /** Such as {@code transfer: TransferDomain[DOMAIN=example.com, AUTH=***]}. */
    @Override
    public String toString() {
        return id + ": "
                + commandName
                        .map(name -> CommandText.of(name, parameters).toString())
                        .orElse(reason);
    }
}
