package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.CommandDraft;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code TransferDomain}. Contacts and a period depend on the zone, which is asked about first. A request is never turned into a transfer within
 * CNR, which may be charged.
 */
final class Transfer implements Flow {

    /** Roles by the ISPAPI parameter, as the zone names them. */
    private static final Map<String, String> ROLES = Map.of(
            "OWNERCONTACT0", "OWNER", "ADMINCONTACT0", "ADMIN", "TECHCONTACT0", "TECH", "BILLINGCONTACT0", "BILLING");

    @Override
    public Step start(Question question) {
        CommandDraft draft = CommandConverter.draft(question);
        draft.putDefault("ACTION", "REQUEST");
        boolean isWithinCnr = question.value("ACTION")
                .filter("USERTRANSFER"::equalsIgnoreCase)
                .isPresent();
        if (isWithinCnr && question.chose(BridgeOption.USER_TRANSFER_WITHOUT_RENEWAL)) {
            draft.set("NORENEW", "1");
        }
        CommandText command = draft.command(question, "TransferDomain");
        Step.Ask order = Flows.order(question, command);
        if (!dependsOnZone(question)) {
            return order;
        }
        return Step.read("GetZoneInfo", Map.of("DOMAIN", question.required("DOMAIN")), zone -> {
                    check(question, zone);
                    return order;
                })
                .before(command);
    }

    private static boolean dependsOnZone(Question question) {
        boolean isRequest = question.value("ACTION").orElse("REQUEST").equalsIgnoreCase("REQUEST");
        return isRequest
                && (question.value("PERIOD").isPresent()
                        || ROLES.keySet().stream()
                                .anyMatch(name -> question.value(name).isPresent()));
    }

    private static void check(Question question, Response response) {
        CnrAnswer zone = CnrAnswer.of(response);
        question.value("PERIOD").ifPresent(period -> checkPeriod(question, period, zone));
        Optional<String> supported = zone.value("TRANSFERSUPPORTEDCONTACTS");
        if (supported.isEmpty()) {
            return;
        }
        String roles = supported.get().toUpperCase(Locale.ROOT);
        ROLES.forEach((name, role) -> {
            if (question.value(name).isPresent() && !roles.contains(role)) {
                throw question.refused(
                        name,
                        "can't go along with this transfer on CNR, whose zone takes " + supported.get()
                                + "; leave it out, and change it by ModifyDomain once the domain is there");
            }
        });
    }

    private static void checkPeriod(Question question, String period, CnrAnswer zone) {
        List<String> offered = zone.value("TRANSFERPERIODS")
                .flatMap(dev.ispapi.bridge.internal.convert.Periods::listBack)
                .map(list -> Arrays.asList(list.replace("R", "").split(",")))
                .orElse(List.of());
        if (!offered.contains(period)) {
            throw question.refused(
                    "PERIOD",
                    "is " + period + ", for which CNR does not transfer in this zone; "
                            + (offered.isEmpty()
                                    ? "leave it out"
                                    : "give one of " + String.join(", ", offered) + ", or leave it out"));
        }
    }
}
