package dev.ispapi.domain;

import dev.ispapi.wire.Response;
import java.util.List;

/** Pairs the answer to {@link QueryDomainOptions} with the names that were asked for, which the answer does not repeat. */
final class QueryDomainOptionsAnswer {

    private QueryDomainOptionsAnswer() {}

    static List<DomainOptions> decode(QueryDomainOptions question, Response response) {
        return DomainCheck.each(question.domains(), response, DomainOptions::new);
    }

    /** Without the question the entries have made-up names. */
    static List<DomainOptions> decode(Response response) {
        return DomainCheck.each(DomainCheck.unnamed(response.rowCount()), response, DomainOptions::new);
    }
}
