package dev.ispapi.internal.outcome;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiException;
import dev.ispapi.Outcome;
import dev.ispapi.Outcome.Verdict;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.internal.ApiDates;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the API about one command, and notes the findings. */
final class Investigation {

    private static final int FORBIDDEN = 531;
    private static final int NOT_FOUND = 545;

    private final CommandSender sender;
    private final UnansweredCommand command;
    private final CallOptions options;
    private final List<String> evidence = new ArrayList<>();

    Investigation(CommandSender sender, UnansweredCommand command) {
        this.sender = sender;
        this.command = command;
        CallOptions.Builder builder = CallOptions.builder();
        command.subuser().ifPresent(builder::subuser);
        this.options = builder.build();
    }

    UnansweredCommand command() {
        return command;
    }

    /** Whether there is enough to ask about; where there is not, that is written down. */
    boolean canAsk() {
        if (command.object().isEmpty() || command.sentAt().isEmpty()) {
            note("the exception does not tell which object the command was about, or when it was sent");
            return false;
        }
        return true;
    }

    /** Whether an order that the object log lacks was not carried out. */
    boolean hasCompleteLog() {
        return sender.hasCompleteLog();
    }

    String object() {
        return command.object().orElseThrow();
    }

    /** The answer to a question, whatever its code says; empty if there was none, which is written down. */
    Optional<Response> ask(String name, Map<String, String> parameters) {
        RawCommand.Builder raw = RawCommand.builder(name).effect(Effect.READS);
        parameters.forEach(raw::parameter);
        try {
            return Optional.of(sender.request(raw.build(), options));
        } catch (IspapiException e) {
            note("could not ask " + name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The answer to a question about the domain; refusals are written down. */
    Optional<Response> askAboutDomain(String name) {
        Optional<Response> answer = ask(name, Map.of("DOMAIN", object()));
        answer.filter(response -> !response.isSuccess())
                .ifPresent(
                        response -> note(name + ": " + response.code() + " " + Excerpt.line(response.description())));
        return answer;
    }

    static boolean isNotFound(Optional<Response> answer) {
        return answer.isPresent() && answer.get().code() == NOT_FOUND;
    }

    static boolean isForbidden(Optional<Response> answer) {
        return answer.isPresent() && answer.get().code() == FORBIDDEN;
    }

    /** A date of an answer, which is written down; empty if it is missing or unreadable. */
    Optional<Instant> date(Response answer, String property) {
        Optional<Instant> date = answer.value(property).flatMap(Investigation::parse);
        date.ifPresent(moment -> note(property + " is " + ApiDates.format(moment)));
        return date;
    }

    static Optional<Instant> parse(String text) {
        try {
            return ApiDates.parse(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void note(String finding) {
        evidence.add(Excerpt.line(finding));
    }

    Outcome carriedOut() {
        return new Outcome(Verdict.CARRIED_OUT, evidence, Optional.empty());
    }

    /** It was not carried out, unless it is too early to say so. */
    Outcome notCarriedOut() {
        if (command.isSettled()) {
            return new Outcome(Verdict.NOT_CARRIED_OUT, evidence, Optional.empty());
        }
        note("it may still be on its way");
        return unknownYet();
    }

    /** It arrived and failed, which is over however early it is. */
    Outcome failed() {
        return new Outcome(Verdict.NOT_CARRIED_OUT, evidence, Optional.empty());
    }

    Outcome unknown(String why) {
        note(why);
        return unknownYet();
    }

    private Outcome unknownYet() {
        Optional<Instant> later = command.sentAt().isPresent() && !command.isSettled()
                ? Optional.of(command.settledAt())
                : Optional.empty();
        return new Outcome(Verdict.STILL_UNKNOWN, evidence, later);
    }
}
