package dev.ispapi.support.events;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.event.DeleteEvent;
import dev.ispapi.event.QueryEventList;
import dev.ispapi.event.StatusEvent;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The events of an account, with the power to do things between two calls. */
final class FakeAccount implements CommandSender {

    /** An event, with its date as it is sent. */
    private record Row(int number, String date, String data) {}

    private static final Consumer<Command<?>> NOTHING = command -> {};

    private final List<Row> events = new ArrayList<>();
    private final List<Integer> arrived = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private int missingCode = 545;
    private Consumer<Command<?>> before = NOTHING;
    private Consumer<Command<?>> after = NOTHING;

    /** Adds an event at the end; the seconds are those of its date. */
    FakeAccount add(int number, int second) {
        return add(number, "2026-01-01 00:%02d:%02d".formatted(second / 60, second % 60), "domain:d" + number + ".com");
    }

    FakeAccount add(int number, String date, String data) {
        events.add(new Row(number, date, data));
        arrived.add(number);
        return this;
    }

    /** Adds an event whose number is no number. */
    FakeAccount addUnreadable() {
        events.add(new Row(-1, "", ""));
        return this;
    }

    void remove(int number) {
        events.removeIf(event -> event.number() == number);
    }

    List<Integer> numbers() {
        return events.stream().map(Row::number).toList();
    }

    /** All that ever came, in the order of their arrival. */
    List<Integer> arrived() {
        return arrived;
    }

    List<String> calls() {
        return calls;
    }

    /** The code for what is missing when it is deleted. */
    void missingIs(int code) {
        missingCode = code;
    }

    void beforeEach(Consumer<Command<?>> action) {
        before = action;
    }

    void afterEach(Consumer<Command<?>> action) {
        after = action;
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        Response answer = request(command, options);
        if (!answer.isSuccess()) {
            throw CommandFailedException.of(command.name(), answer);
        }
        return command.decode(answer);
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        before.accept(command);
        calls.add(command.name());
        Response answer = answer(command);
        after.accept(command);
        return answer;
    }

    private Response answer(Command<?> command) {
        if (command instanceof QueryEventList query) {
            return list(query);
        }
        if (command instanceof StatusEvent status) {
            return find(status.event())
                    .map(event -> Response.builder(200, "Command completed successfully")
                            .property("CLASS", "DOMAIN_TRANSFER")
                            .property("SUBCLASS", "TRANSFER_PENDING")
                            .property("DATE", event.date())
                            .property("DATA", event.data())
                            .build())
                    .orElseGet(() -> missing(545));
        }
        DeleteEvent delete = (DeleteEvent) command;
        Optional<Row> event = find(delete.event());
        event.ifPresent(events::remove);
        return event.isPresent()
                ? Response.builder(200, "Command completed successfully").build()
                : missing(missingCode);
    }

    private static Response missing(int code) {
        return Response.builder(code, "Object does not exist").build();
    }

    private Optional<Row> find(int number) {
        return events.stream().filter(event -> event.number() == number).findFirst();
    }

    private Response list(QueryEventList query) {
        int first = query.first().orElse(0);
        int limit = Integer.parseInt(query.limit().orElseThrow().value());
        List<Row> page = events.stream().skip(first).limit(limit).toList();
        ResponseBuilder answer = Response.builder(200, "Command completed successfully")
                .property("FIRST", Integer.toString(first))
                .property("LAST", Integer.toString(first + page.size() - 1))
                .property("COUNT", Integer.toString(page.size()))
                .property("LIMIT", Integer.toString(limit))
                .property("TOTAL", Integer.toString(events.size()));
        for (Row event : page) {
            answer.property("EVENT", event.number() < 0 ? "?" : Integer.toString(event.number()))
                    .property("EVENTCLASS", "DOMAIN_TRANSFER")
                    .property("EVENTDATE", event.date());
        }
        return answer.build();
    }
}
