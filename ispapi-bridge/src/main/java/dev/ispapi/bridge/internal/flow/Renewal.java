package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code RenewDomain}. The year of the paid-until date always goes along: CNR refuses a second renewal from the same year (555). Zones without
 * explicit renewal are refused, as {@code RENEWONCE} is another promise.
 */
final class Renewal implements Flow {

    /** Knowledge base of CNR, page RenewDomain, 2026-07-23. Of other zones GetZoneInfo tells. */
    private static final List<String> WITHOUT_RENEWAL = List.of(
            "at", "be", "ch", "co.za", "de", "dk", "hu", "is", "it", "jp", "li", "lu", "my", "nl", "ru", "sk", "su",
            "ua");

    private static final int ALREADY_RENEWED = 555;

    @Override
    public Step start(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        draft.putDefault("PERIOD", "1");
        CommandText converted = draft.command(question, "RenewDomain");
        String domain = question.required("DOMAIN");
        if (isWithoutRenewal(domain)) {
            return atRenewalDate(question, domain);
        }
        Map<String, String> parameters = new LinkedHashMap<>(converted.parameters());
        if (parameters.containsKey("EXPIRATION")) {
            return renew(question, parameters);
        }
        return Step.read("StatusDomain", Map.of("DOMAIN", domain), status -> {
            parameters.put("EXPIRATION", year(question, status));
            return renew(question, parameters);
        });
    }

    private static Step.Ask renew(Question question, Map<String, String> parameters) {
        return Step.send(
                        CommandText.of("RenewDomain", parameters),
                        Effect.REPEATABLE,
                        response -> new Step.Done(AnswerConverter.convert(question, response)))
                .withAlreadyDone(new AlreadyDone(Set.of(ALREADY_RENEWED), (sentAt, refusal) -> renewed(question)));
    }

    /** The year went along, so that there was one renewal from it: StatusDomain tells until when. */
    private static Step renewed(Question question) {
        return Step.read(
                "StatusDomain",
                Map.of("DOMAIN", question.required("DOMAIN")),
                status -> new Step.Done(AnswerConverter.convert(question, status)));
    }

    private static String year(Question question, Response status) {
        CnrAnswer answer = CnrAnswer.of(status);
        String date = answer.value("PAIDUNTIL DATE")
                .or(() -> answer.value("REGISTRATION EXPIRATION DATE"))
                .filter(text -> text.length() >= 4)
                .orElseThrow(
                        () -> question.refused(
                                "EXPIRATION",
                                "is missing, and StatusDomain tells no date to take the year from; give the year until which the domain is paid"));
        return date.substring(0, 4);
    }

    private static boolean isWithoutRenewal(String domain) {
        String name = domain.toLowerCase(Locale.ROOT);
        return WITHOUT_RENEWAL.stream().anyMatch(zone -> name.endsWith("." + zone) && isDirectlyIn(name, zone));
    }

    /** {@code example.co.it} is in a zone of its own. */
    private static boolean isDirectlyIn(String name, String zone) {
        return name.substring(0, name.length() - zone.length() - 1).indexOf('.') < 0;
    }

    private static Step atRenewalDate(Question question, String domain) {
        if (!question.chose(BridgeOption.RENEW_AT_RENEWAL_DATE)) {
            throw question.refused("can't be carried out on CNR: the zone of " + domain
                    + " has no explicit renewal; on CNR: the renewal mode RENEWONCE renews by one year at the renewal date,"
                    + " which BridgeOption.RENEW_AT_RENEWAL_DATE allows");
        }
        if (question.value("PERIOD").filter(period -> !period.equals("1Y")).isPresent()) {
            throw question.refused("PERIOD", "is longer than RENEWONCE renews for; give 1Y");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", domain);
        parameters.put("RENEWALMODE", "RENEWONCE");
        return Step.send(
                CommandText.of("SetDomainRenewalMode", parameters),
                Effect.REPEATABLE,
                response -> new Step.Done(AnswerConverter.convert(question, response)));
    }
}
