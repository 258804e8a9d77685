package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verification of a registrant, which ISPAPI keeps with the domain and CNR with the contact. */
final class Verification {

    private Verification() {}

    /** {@code ResendDomainRegistrantVerificationEmail}. */
    static Step mail(Question question) {
        return owner(question, contact -> {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("TYPE", "contactverification");
            parameters.put(
                    "OBJECT",
                    CnrAnswer.of(contact)
                            .value("EMAIL")
                            .orElseThrow(() -> question.refused(
                                    "can't be carried out on CNR: the registrant has no e-mail address")));
            return Flows.order(question, CommandText.of("ResendNotification", parameters));
        });
    }

    /** {@code StatusDomainRegistrantVerification}. */
    static Step status(Question question) {
        return owner(question, contact -> new Step.Done(answer(contact)));
    }

    private static Step owner(Question question, Function<Response, Step> then) {
        return Step.read("StatusDomain", Map.of("DOMAIN", Flows.domain(question)), domain -> {
            String owner = CnrAnswer.of(domain)
                    .value("OWNER CONTACT")
                    .orElseThrow(
                            () -> question.refused("can't be carried out on CNR: StatusDomain names no registrant"));
            return Step.read("StatusContact", Map.of("CONTACT", owner), then);
        });
    }

    private static Response answer(Response response) {
        CnrAnswer contact = CnrAnswer.of(response);
        String name = Stream.of("FIRST NAME", "MIDDLE NAME", "LAST NAME")
                .flatMap(part -> contact.value(part).stream())
                .collect(Collectors.joining(" "));
        boolean isVerified = contact.value("VERIFIED").filter("1"::equals).isPresent();
        boolean isRequested =
                contact.value("VERIFICATION REQUESTED").filter("1"::equals).isPresent();
        return AnswerDraft.withoutTimes(response)
                .property("EMAIL", contact.value("EMAIL"))
                .property("NAME", java.util.Optional.of(name).filter(text -> !text.isEmpty()))
                .property("STATUS", isVerified ? "VERIFIED" : isRequested ? "PENDING" : "UNVERIFIED")
                .build();
    }
}
