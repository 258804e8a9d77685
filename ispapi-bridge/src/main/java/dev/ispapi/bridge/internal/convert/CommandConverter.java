package dev.ispapi.bridge.internal.convert;

import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.bridge.mapping.Confidence;
import dev.ispapi.bridge.mapping.MappedCommand;
import dev.ispapi.bridge.mapping.ParameterRow;
import dev.ispapi.bridge.mapping.Refusal;
import dev.ispapi.wire.WireName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Converts the parameters of an ISPAPI command. Each one is sent, or refused with a reason; none is dropped in silence. */
public final class CommandConverter {

    private CommandConverter() {}

    /**
     * Converts all parameters.
     *
     * @param question the ISPAPI command
     * @return the CNR command, and what is wrong with it
     */
    public static CommandDraft draft(Question question) {
        CommandDraft draft = new CommandDraft();
        question.parameters().forEach((name, value) -> {
            try {
                convert(question, name, value, draft);
            } catch (IllegalArgumentException e) {
                draft.problem(name, String.valueOf(e.getMessage()));
            }
        });
        question.mapping().fixed().forEach(draft::putDefault);
        return draft;
    }

    private static void convert(Question question, String name, String value, CommandDraft draft) {
        Optional<Match> match = find(question, name);
        if (match.isEmpty()) {
            draft.problem(name, unknown(question, name));
            return;
        }
        ParameterRow row = match.get().row();
        if (row.isRefused()) {
            draft.problem(name, "can't be carried out on CNR: " + row.refusal().get());
            return;
        }
        OptionalInt index = match.get().index();
        if (index.isPresent() && index.getAsInt() > row.last().orElse(Integer.MAX_VALUE)) {
            draft.problem(name, tooMany(row));
            return;
        }
        if (value.isEmpty()) {
            checkEmpty(question, match.get(), name, draft);
            return;
        }
        if (needsConsent(question, row, name)) {
            draft.problem(
                    name,
                    "would be sent as " + row.to().orElse("?")
                            + ", a name that is inferred and was never seen to work; check it with QueryCommandSyntax"
                            + " of CNR and allow it by BridgeOption.SEND_INFERRED_FIELDS, or leave it out");
            return;
        }
        send(new Given(question, row, name, index, value), draft);
    }

    /**
     * The extension parameters that would go out under inferred names.
     *
     * @param question the ISPAPI command
     * @return the names of CNR by those of ISPAPI; empty if the program sends inferred names unseen
     */
    public static Map<String, String> inferredNames(Question question) {
        Map<String, String> inferred = new LinkedHashMap<>();
        question.parameters()
                .forEach((name, value) -> find(question, name)
                        .filter(match -> !match.row().isRefused()
                                && !value.isEmpty()
                                && needsConsent(question, match.row(), name))
                        .ifPresent(match -> inferred.put(
                                name, new Given(question, match.row(), name, match.index(), value).cnrName())));
        return inferred;
    }

    private static boolean needsConsent(Question question, ParameterRow row, String name) {
        return name.startsWith("X-")
                && row.confidence() == Confidence.INFERRED
                && !question.chose(BridgeOption.SEND_INFERRED_FIELDS);
    }

    private static void send(Given given, CommandDraft draft) {
        ParameterRow row = given.row();
        if (row.conversion().isPresent()) {
            ParameterConversions.named(row.conversion().get()).convert(given, draft);
        } else if (row.values().isEmpty()) {
            draft.put(given.cnrName(), given.value(), given.name());
        } else {
            Optional<String> sent = Values.lookUp(row.values(), given.value())
                    .orElseThrow(() -> new IllegalArgumentException("is " + Shown.value(given.name(), given.value())
                            + ", which has no counterpart on CNR; give "
                            + row.values().keySet().stream().collect(Collectors.joining(", "))));
            sent.ifPresent(value -> draft.put(given.cnrName(), value, given.name()));
        }
    }

    /** An empty value clears a parameter on ISPAPI; no source says that it does on CNR. */
    private static void checkEmpty(Question question, Match match, String name, CommandDraft draft) {
        boolean isRest =
                match.index().isPresent() && !question.list(match.row().name()).isEmpty();
        if (!isRest) {
            draft.problem(
                    name,
                    "is empty, which clears it on ISPAPI; no source says that CNR clears it, so leave it out"
                            + (match.index().isPresent() ? ", or give the whole new list" : ""));
        }
    }

    private static String tooMany(ParameterRow row) {
        int last = row.last().orElseThrow();
        return "is one too many; CNR takes " + row.name() + "0" + (last > 0 ? " to " + row.name() + last : " alone");
    }

    /** A row, and the index of what was given. */
    private record Match(ParameterRow row, OptionalInt index) {}

    private static Optional<Match> find(Question question, String name) {
        MappedCommand mapping = question.mapping();
        Optional<ParameterRow> whole = mapping.parameter(name);
        if (whole.isPresent()) {
            return Optional.of(new Match(whole.get(), OptionalInt.empty()));
        }
        int length = WireName.baseLength(name);
        Optional<ParameterRow> list =
                mapping.parameter(name.substring(0, length)).filter(ParameterRow::isList);
        if (length < name.length() && list.isPresent()) {
            return WireName.of(name, name.substring(0, length))
                    .map(parts -> new Match(list.get(), OptionalInt.of(parts.index())));
        }
        return mapping.takesExtensions() ? extension(question, name) : Optional.empty();
    }

    /** Extensions with an index, such as {@code X-WHOIS-BANNER0}, keep it. */
    private static Optional<Match> extension(Question question, String name) {
        Optional<ParameterRow> whole = question.tables().extension(name);
        if (whole.isPresent()) {
            return Optional.of(new Match(whole.get(), OptionalInt.empty()));
        }
        int length = WireName.baseLength(name);
        if (length == name.length()) {
            return Optional.empty();
        }
        return question.tables()
                .extension(name.substring(0, length))
                .flatMap(row -> WireName.of(name, name.substring(0, length))
                        .map(parts -> new Match(row, OptionalInt.of(parts.index()))));
    }

    private static String unknown(Question question, String name) {
        if (question.mapping().parameters().stream().anyMatch(row -> row.isList() && isMember(name, row.name()))) {
            return "can't be carried out on CNR: "
                    + new Refusal(
                            "CNR takes contacts by their handles",
                            Optional.of("AddContact first, then the handle with the order"));
        }
        if (name.startsWith("X-")) {
            return "can't be carried out on CNR: "
                    + new Refusal(
                            "no source names a CNR field for it",
                            Optional.of("QueryCommandSyntax (COMMANDNAME, DOMAIN) lists the fields of the zone"));
        }
        return "is no parameter of " + question.command() + " on ISPAPI, so there is nothing to convert it to";
    }

    private static boolean isMember(String name, String base) {
        return name.startsWith(base)
                && WireName.of(name, base)
                        .filter(parts -> !parts.member().isEmpty())
                        .isPresent();
    }
}
