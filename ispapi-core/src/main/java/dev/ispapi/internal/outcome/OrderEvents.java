package dev.ispapi.internal.outcome;

import dev.ispapi.Outcome;
import dev.ispapi.internal.ApiDates;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an account was told about orders of a domain, where no log is known to hold all orders. An event names the job that it is about, and the
 * transaction id ({@code CLTRID}) that the order was sent with. Such an id decides alone; without one, a single job that began after the command
 * was sent does, if all events could be read. That there is no event decides nothing: an order that is carried out at once may leave none, and
 * others may have deleted it.
 */
final class OrderEvents {

    /** The classes of events by the command that leads to them. */
    private static final Map<String, String> CLASSES = Map.of(
            "AddDomain", "DOMAIN_REGISTRATION",
            "RenewDomain", "DOMAIN_RENEWAL",
            "TransferDomain", "DOMAIN_TRANSFER",
            "DeleteDomain", "DOMAIN_DELETION");

    private static final String TRANSACTION = "CLTRID";
    private static final int PAGE = 100;

    /** A list that goes on and on is not read to its end. */
    private static final int MOST_PAGES = 20;

    private OrderEvents() {}

    /**
     * An event of the domain.
     *
     * @param number its number
     * @param date when
     * @param subclass such as {@code REGISTRATION_SUCCESSFUL}
     * @param data by names in upper case, such as {@code JOBID}
     */
    private record OrderEvent(String number, Instant date, String subclass, Map<String, String> data) {

        String get(String name) {
            return data.getOrDefault(name, "");
        }

        /** What the platform does on its own is no order. */
        boolean isAutomatic() {
            return get("AUTORENEW").equals("1") || get("AUTODELETE").equals("1");
        }

        boolean isFailure() {
            return subclass.endsWith("FAILED");
        }

        /** An event without job is of a job of its own. */
        String job() {
            return get("JOBID").isEmpty() ? "event " + number : get("JOBID");
        }
    }

    /**
     * The events of the domain.
     *
     * @param known those that could be read
     * @param isWhole whether the list was read to its end, and each of them
     */
    private record Events(List<OrderEvent> known, boolean isWhole) {

        /** Where there are none, or the platform lists none to this account. */
        static final Events NONE = new Events(List.of(), true);
    }

    /** Whether a command was sent with an id that its events repeat. */
    static boolean hasTransaction(UnansweredCommand command) {
        return command.parameter(TRANSACTION).isPresent();
    }

    /** The outcome by the command's transaction id; empty if there is no event of such an order. */
    static Optional<Outcome> ofTransaction(Investigation investigation) {
        Events events = read(investigation);
        String sent = investigation.command().parameter(TRANSACTION).orElseThrow();
        List<OrderEvent> ours = events.known().stream()
                .filter(event -> event.get(TRANSACTION).equals(sent))
                .toList();
        if (ours.isEmpty() && !events.known().isEmpty()) {
            return Optional.of(investigation.unknown("there is an equal order without the " + TRANSACTION
                    + " of the command, so what became of the domain may be its work"));
        }
        if (ours.isEmpty()) {
            return events.isWhole()
                    ? Optional.empty()
                    : Optional.of(investigation.unknown("an event that could not be read may be of an equal order"));
        }
        investigation.note("an event has the " + TRANSACTION + " of the command");
        return Optional.of(verdict(investigation, ours));
    }

    /** The outcome that a single job proves; empty if there is none, or there are several. */
    static Optional<Outcome> ofOneJob(Investigation investigation) {
        Events events = read(investigation);
        if (!events.isWhole()) {
            return Optional.empty();
        }
        Map<String, List<OrderEvent>> jobs = new LinkedHashMap<>();
        events.known().stream()
                .filter(event -> !event.isAutomatic() && event.get(TRANSACTION).isEmpty())
                .forEach(event -> jobs.computeIfAbsent(event.job(), job -> new ArrayList<>())
                        .add(event));
        if (jobs.size() != 1) {
            return Optional.empty();
        }
        List<OrderEvent> only = jobs.values().iterator().next();
        Instant certain = investigation.command().certain();
        boolean beganAfter = only.stream().noneMatch(event -> event.date().isBefore(certain));
        // The end alone may be that of an order that was pending before.
        boolean hasBegun = only.stream().anyMatch(event -> event.subclass().endsWith("PENDING"));
        return beganAfter && hasBegun ? Optional.of(verdict(investigation, only)) : Optional.empty();
    }

    private static Outcome verdict(Investigation investigation, List<OrderEvent> events) {
        return events.stream().anyMatch(OrderEvent::isFailure) ? investigation.failed() : investigation.carriedOut();
    }

    private static Events read(Investigation investigation) {
        String eventClass = CLASSES.get(investigation.command().command());
        if (eventClass == null) {
            return Events.NONE;
        }
        List<OrderEvent> known = new ArrayList<>();
        boolean isWhole = true;
        for (int page = 0; page < MOST_PAGES; page++) {
            Optional<List<Row>> rows = page(investigation, eventClass, page * PAGE);
            if (rows.isEmpty()) {
                return page == 0 ? Events.NONE : new Events(known, false);
            }
            for (Row row : rows.get()) {
                if (isOf(investigation, row)) {
                    Optional<OrderEvent> event = event(investigation, row);
                    event.ifPresent(known::add);
                    isWhole &= event.isPresent();
                }
            }
            if (rows.get().size() < PAGE) {
                return new Events(known, isWhole);
            }
        }
        investigation.note("there are more than " + MOST_PAGES * PAGE + " events, and the rest was not read");
        return new Events(known, false);
    }

    /** The rows of a page of the list; empty if there is no such answer. */
    private static Optional<List<Row>> page(Investigation investigation, String eventClass, int first) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("CLASS", eventClass);
        parameters.put("MINDATE", ApiDates.format(investigation.command().earliest()));
        parameters.put("WIDE", "1");
        parameters.put("FIRST", Integer.toString(first));
        parameters.put("LIMIT", Integer.toString(PAGE));
        return investigation
                .ask("QueryEventList", parameters)
                .filter(Response::isSuccess)
                .map(Response::rows);
    }

    /** Whether an event is of the domain, and not known to be older than the command. */
    private static boolean isOf(Investigation investigation, Row row) {
        boolean isEarlier = date(row)
                .filter(date -> date.isBefore(investigation.command().earliest()))
                .isPresent();
        return !isEarlier
                && row.value("EVENTDATA0")
                        .filter(data -> data.toLowerCase(Locale.ROOT).equals("domain:" + investigation.object()))
                        .isPresent();
    }

    private static Optional<Instant> date(Row row) {
        return row.value("EVENTDATE").flatMap(Investigation::parse);
    }

    /** The event of a row; empty if it can't be read, so that it is not known what it was. */
    private static Optional<OrderEvent> event(Investigation investigation, Row row) {
        Optional<String> number = row.value("EVENT");
        Optional<Instant> date = date(row);
        Optional<Response> status = number.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : investigation.ask("StatusEvent", Map.of("EVENT", number.get()));
        if (status.filter(Response::isSuccess).isEmpty()) {
            investigation.note("event " + number.orElse("?") + " could not be read");
            return Optional.empty();
        }
        return Optional.of(event(investigation, number.orElseThrow(), date.orElseThrow(), status.get()));
    }

    private static OrderEvent event(Investigation investigation, String number, Instant date, Response status) {
        Map<String, String> data = new LinkedHashMap<>();
        for (String line : status.values("DATA")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
                data.put(name, line.substring(colon + 1).strip());
            }
        }
        String subclass = status.value("SUBCLASS").orElse("").toUpperCase(Locale.ROOT);
        investigation.note("event " + number + " of " + ApiDates.format(date) + ": " + subclass
                + Optional.ofNullable(data.get("JOBID"))
                        .filter(job -> !job.isEmpty())
                        .map(job -> " of job " + job)
                        .orElse(""));
        return new OrderEvent(number, date, subclass, Map.copyOf(data));
    }
}
