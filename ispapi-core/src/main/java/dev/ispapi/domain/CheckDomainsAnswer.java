package dev.ispapi.domain;

import dev.ispapi.wire.Response;
import java.util.List;

/** Pairs the answer to {@link CheckDomains} with the names that were asked for, which the answer does not repeat. */
final class CheckDomainsAnswer {

    private CheckDomainsAnswer() {}

    static List<DomainAvailability> decode(CheckDomains question, Response response) {
        return DomainAvailability.all(question.domains(), response);
    }

    /** Without the question the entries have made-up names. */
    static List<DomainAvailability> decode(Response response) {
        return DomainAvailability.all(DomainCheck.unnamed(DomainCheck.answers(response)), response);
    }
}
