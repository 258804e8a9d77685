package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a whole list of CNR where ISPAPI answers it in one piece. */
final class Pages {

    private static final int LIMIT = 1000;

    /** More than any list holds: a server that pages for ever must not keep a program. */
    private static final int MOST_PAGES = 1000;

    private Pages() {}

    /** Asks for all pages, and goes on with their responses. */
    static Step.Ask all(
            String command, Map<String, String> parameters, String rowColumn, Function<List<Response>, Step> then) {
        return page(command, parameters, rowColumn, 0, List.of(), then);
    }

    private static Step.Ask page(
            String command,
            Map<String, String> parameters,
            String rowColumn,
            int first,
            List<Response> before,
            Function<List<Response>, Step> then) {
        Map<String, String> paged = new LinkedHashMap<>(parameters);
        paged.put("FIRST", Integer.toString(first));
        paged.put("LIMIT", Integer.toString(LIMIT));
        return Step.read(command, paged, response -> {
            List<Response> all = new ArrayList<>(before);
            all.add(response);
            CnrAnswer answer = CnrAnswer.of(response);
            int rows = answer.values(rowColumn).size();
            int next = first + rows;
            boolean isLast = rows == 0 || next >= total(answer).orElse(next) || all.size() >= MOST_PAGES;
            return isLast
                    ? then.apply(List.copyOf(all))
                    : page(command, parameters, rowColumn, next, List.copyOf(all), then);
        });
    }

    private static Optional<Integer> total(CnrAnswer answer) {
        return answer.value("TOTAL")
                .filter(text -> text.length() < 9 && text.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf);
    }
}
