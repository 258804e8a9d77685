package dev.ispapi.sandbox.internal.event;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.ListPage;
import dev.ispapi.sandbox.internal.domain.Patterns;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Lists an account's events, oldest first. */
final class QueryEventList implements CommandHandler {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_DATA = 4;

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> eventClass = pattern(parameters, "CLASS");
        Predicate<String> subclass = pattern(parameters, "SUBCLASS");
        Instant from = parameters.moment("MINDATE").orElse(Instant.MIN);
        Instant to = parameters.moment("MAXDATE").orElse(Instant.MAX);
        List<Event> events = new ArrayList<>(call.world().events().rows().stream()
                .filter(event -> event.account().equals(call.account().login()))
                .filter(event -> eventClass.test(event.eventClass()) && subclass.test(event.subclass()))
                .filter(event -> !event.date().isBefore(from) && !event.date().isAfter(to))
                .toList());
        switch (parameters.text("ORDERBY").orElse("EVENTDATE")) {
            case "EVENTDATE" -> {}
            case "EVENTDATEDESC" -> Collections.reverse(events);
            default -> throw Refusal.syntax("ORDERBY (" + parameters.required("ORDERBY") + ")");
        }
        return answer(call, events);
    }

    private static Predicate<String> pattern(Parameters parameters, String name) {
        return parameters.text(name).map(Patterns::glob).orElse(text -> true);
    }

    private static Response answer(Call call, List<Event> events) {
        ListPage<Event> page = ListPage.of(call.parameters(), events, DEFAULT_LIMIT);
        boolean isWide = call.parameters().flag("WIDE").orElse(false);
        ResponseBuilder answer = page.answer();
        for (Event event : page.rows()) {
            answer.property("EVENT", Integer.toString(event.id()))
                    .property("EVENTCLASS", event.eventClass())
                    .property("EVENTSUBCLASS", event.subclass())
                    .property("EVENTDATE", Answers.date(event.date()));
            for (int i = 0; isWide && i < MAX_DATA; i++) {
                answer.property(
                        "EVENTDATA" + i, i < event.data().size() ? event.data().get(i) : "");
            }
        }
        return answer.build();
    }
}
