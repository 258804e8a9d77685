package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.Codes;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.internal.convert.Rules;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code AddDomainApplication} of a premium name: the fee is asked for, compared with what the program agreed to, and sent back with the order.
 * {@code X-ACCEPT-PREMIUMPRICE}, which takes any price, is never sent.
 */
final class PremiumOrder implements Flow {

    private static final String PREMIUM = "PREMIUM";

    @Override
    public Step start(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        Rules.apply(question, draft);
        checkAgreement(question, draft);
        CommandText order = draft.command(question, "AddDomain");
        return askFee(question, order, fee -> {
            check(question, fee);
            Map<String, String> parameters = new LinkedHashMap<>(order.parameters());
            parameters.put("X-FEE-AMOUNT", fee.amount());
            return Step.send(
                    CommandText.of("AddDomain", parameters),
                    question.effect(),
                    response -> new Step.Done(answer(question, response)));
        });
    }

    private static void checkAgreement(Question question, CommandDraft draft) {
        String tldClass = question.value("CLASS").orElse("").toUpperCase(Locale.ROOT);
        if (!tldClass.equals(PREMIUM) && !tldClass.startsWith(PREMIUM + "_")) {
            draft.problem(
                    "CLASS",
                    "is " + (tldClass.isEmpty() ? "missing" : tldClass)
                            + "; only premium classes have a counterpart on CNR, whose other classes (SUNRISE, EAP, GOLIVE ...) mean"
                            + " other orders; on CNR: AddDomainApplication");
        }
        for (String name : List.of("PRICE", "CURRENCY")) {
            if (question.value(name).isEmpty()) {
                draft.problem(
                        name,
                        "is missing; a premium name is ordered at a price that the program agrees to, so give that of CheckDomains");
            }
        }
        question.value("PRICE").filter(price -> number(price).isEmpty()).ifPresent(price -> {
            draft.problem("PRICE", "is no amount such as 235.00");
        });
    }

    private static Step askFee(Question question, CommandText order, java.util.function.Function<Fee, Step> then) {
        String domain = question.required("DOMAIN");
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", domain);
        parameters.put("X-FEE-COMMAND0", "CREATE");
        Optional.ofNullable(order.parameters().get("PERIOD")).ifPresent(period -> {
            parameters.put("X-FEE-PERIOD0", period.replace("M", ""));
            if (period.endsWith("M")) {
                parameters.put("X-FEE-PERIODTYPE0", "MONTH");
            }
        });
        return Step.read(
                        "CheckDomain",
                        parameters,
                        response -> Fee.only(CnrAnswer.of(response), domain)
                                .filter(fee -> !fee.amount().isEmpty())
                                .map(then)
                                .orElseThrow(() -> question.refused("can't be carried out on CNR: " + domain
                                        + " has no fee there (" + response.code() + " " + response.description()
                                        + "), as long as the account does not allow premium names or if the name is taken;"
                                        + " nothing was ordered")))
                .before(order);
    }

    private static void check(Question question, Fee fee) {
        BigDecimal agreed = number(question.required("PRICE")).orElseThrow();
        Optional<BigDecimal> asked = number(fee.amount());
        boolean isSamePrice = asked.isPresent() && asked.get().compareTo(agreed) == 0;
        if (!isSamePrice || !fee.currency().equalsIgnoreCase(question.required("CURRENCY"))) {
            throw question.refused(
                    "PRICE",
                    "is " + question.required("PRICE") + " " + question.required("CURRENCY") + ", but CNR asks "
                            + fee.amount() + " " + fee.currency()
                            + "; nothing was ordered. Agree to that price by PRICE and CURRENCY, or leave it");
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Response answer(Question question, Response response) {
        CnrAnswer cnr = CnrAnswer.of(response);
        AnswerDraft draft = AnswerDraft.withoutTimes(response)
                .property("DOMAIN", question.value("DOMAIN"))
                .property("CLASS", question.value("CLASS"))
                .property(
                        "STATUS",
                        cnr.value("STATUS").map(word -> word.equalsIgnoreCase("ACTIVE") ? "SUCCESSFUL" : word))
                .property("CREATEDDATE", cnr.value("CREATED DATE"));
        Codes.nearest(response.code())
                .ifPresent(code -> draft.property(AnswerConverter.NEAREST_CODE, Integer.toString(code)));
        if (AnswerConverter.isPending(question.mapping().pending(), cnr)) {
            draft.pending();
        }
        return draft.build();
    }

    /** A registration that is sent only if the name costs what all names of its zone cost. */
    static Step unlessPremium(Question question, Step.Ask order) {
        return askFee(question, order.command(), fee -> {
            if (fee.isPremium()) {
                throw question.refused(
                        "can't be carried out on CNR: " + question.required("DOMAIN") + " is a premium name of "
                                + fee.amount() + " " + fee.currency()
                                + "; nothing was ordered. AddDomainApplication with CLASS=PREMIUM, PRICE and CURRENCY orders it");
            }
            return order;
        });
    }
}
