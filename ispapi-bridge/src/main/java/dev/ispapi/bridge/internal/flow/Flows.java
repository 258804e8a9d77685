package dev.ispapi.bridge.internal.flow;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.internal.convert.Rules;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.bridge.mapping.Refusal;
import dev.ispapi.wire.CommandText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The flows by the names that the mapping gives them. */
public final class Flows {

    private static final Map<String, Flow> BY_NAME = Map.ofEntries(
            Map.entry("availability", new Availability()),
            Map.entry("renewal", new Renewal()),
            Map.entry("transfer", new Transfer()),
            Map.entry("transferConfirmation", new TransferConfirmation()),
            Map.entry("ownerChange", new OwnerChange()),
            Map.entry("premiumOrder", new PremiumOrder()),
            Map.entry("zoneOptions", new ZoneOptions()),
            Map.entry("repositoryInfo", Flows::repositoryInfo),
            Map.entry("account", new Account()),
            Map.entry("priceScale", new PriceScale()),
            Map.entry("zoneRecords", new ZoneRecords()),
            Map.entry("zoneUpdate", new ZoneUpdate()),
            Map.entry("newestRates", new NewestRates()),
            Map.entry("markRenewal", new MarkRenewal()),
            Map.entry("verificationMail", Verification::mail),
            Map.entry("verificationStatus", Verification::status));

    private Flows() {}

    /**
     * Starts to carry out a command.
     *
     * @param question the ISPAPI command
     * @return the first step
     * @throws InvalidCommandException if it has no counterpart on CNR; nothing was sent
     */
    public static Step start(Question question) {
        question.mapping().refusal().ifPresent(refusal -> {
            throw refused(question, refusal);
        });
        return InferredFields.lookUp(question, Flows::carryOut);
    }

    private static Step carryOut(Question question) {
        return question.mapping().flow().map(Flows::named).orElse(Flows::direct).start(question);
    }

    private static InvalidCommandException refused(Question question, Refusal refusal) {
        return question.refused("can't be carried out on CNR: " + refusal);
    }

    private static Flow named(String name) {
        Flow flow = BY_NAME.get(name);
        if (flow == null) {
            throw new IllegalStateException("there is no flow named " + name);
        }
        return flow;
    }

    /** One CNR command, and its response converted. */
    static Step direct(Question question) {
        Step.Ask order = order(question, marked(question, convert(question)));
        if (question.command().equals("AddDomain")) {
            order = order.withAlreadyDone(Registered.alreadyDone(question));
        }
        return question.command().equals("AddDomain") && question.chose(BridgeOption.REFUSE_PREMIUM_REGISTRATIONS)
                ? PremiumOrder.unlessPremium(question, order)
                : order;
    }

    /** A registration with an id that no other order has, if that is wanted. */
    private static CommandText marked(Question question, CommandText command) {
        if (!question.command().equals("AddDomain") || !question.chose(BridgeOption.SEND_TRANSACTION_ID)) {
            return command;
        }
        Map<String, String> parameters = new LinkedHashMap<>(command.parameters());
        parameters.put("CLTRID", "ispapi-" + UUID.randomUUID());
        return CommandText.of(command.command(), parameters);
    }

    /** The command that the mapping converts to, without sending it. */
    static CommandText convert(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        Rules.apply(question, draft);
        return draft.command(question, question.mapping().sends().get(0));
    }

    static Step.Ask order(Question question, CommandText command) {
        return Step.send(
                command, question.effect(), response -> new Step.Done(AnswerConverter.convert(question, response)));
    }

    private static Step repositoryInfo(Question question) {
        return order(question, CommandText.of("GetZoneInfo", Map.of("DOMAIN", domain(question))));
    }

    /** The domain of a command whose parameters are all converted, so that the others are refused. */
    static String domain(Question question) {
        CommandConverter.draft(question).command(question, question.command());
        return question.required("DOMAIN");
    }
}
