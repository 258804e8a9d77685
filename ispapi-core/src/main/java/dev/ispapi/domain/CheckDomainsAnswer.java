package dev.ispapi.domain;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.wire.Response;
import java.util.List;

/** Pairs the answer to {@link CheckDomains} with the names that were asked for, which the answer does not repeat. */
final class CheckDomainsAnswer {

    private CheckDomainsAnswer() {}

    static List<DomainAvailability> decode(CheckDomains question, Response response) {
        return paired(question.domains(), response);
    }

    /** Without the question the entries have made-up names. */
    static List<DomainAvailability> decode(Response response) {
        return paired(DomainCheck.unnamed(DomainCheck.answers(response)), response);
    }

    private static List<DomainAvailability> paired(List<DomainName> domains, Response response) {
        int answers = DomainCheck.answers(response);
        if (answers != domains.size()) {
            // Pairing them all the same could show one name's availability as another's.
            throw new MalformedResponseException(
                    "asked for " + domains.size() + " names and got " + answers + " answers (DOMAINCHECK)");
        }
        return DomainCheck.each(domains, response, DomainAvailability::new);
    }
}
