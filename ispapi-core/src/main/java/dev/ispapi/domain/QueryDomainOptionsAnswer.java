package dev.ispapi.domain;

import dev.ispapi.wire.Response;
import java.util.List;

/** Pairs the answer to {@link QueryDomainOptions} with the names that were asked for, which the answer does not repeat. */
final class QueryDomainOptionsAnswer {

    private QueryDomainOptionsAnswer() {}

    static List<DomainOptions> decode(QueryDomainOptions question, Response response) {
        return DomainOptions.all(question.domains(), response);
    }

    /** Without the question the entries have made-up names. */
    static List<DomainOptions> decode(Response response) {
        return DomainOptions.all(DomainCheck.unnamed(response.rowCount()), response);
    }
}
