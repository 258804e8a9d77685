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
 * was sent does. That there is no event decides nothing: an order that is carried out at once may leave none, and others may have deleted it.
 */
final class OrderEvents {

    /** The classes of events by the command that leads to them. */
    private static final Map<String, String> CLASSES = Map.of(
            "AddDomain", "DOMAIN_REGISTRATION",
            "RenewDomain", "DOMAIN_RENEWAL",
            "TransferDomain", "DOMAIN_TRANSFER",
            "DeleteDomain", "DOMAIN_DELETION");

    private static final String TRANSACTION = "CLTRID";
    private static final int LIMIT = 100;

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

    /** Whether a command was sent with an id that its events repeat. */
    static boolean hasTransaction(UnansweredCommand command) {
        return command.parameter(TRANSACTION).isPresent();
    }

    /** The outcome by the command's transaction id; empty if there is no event of such an order. */
    static Optional<Outcome> ofTransaction(Investigation investigation) {
        List<OrderEvent> events = read(investigation);
        String sent = investigation.command().parameter(TRANSACTION).orElseThrow();
        List<OrderEvent> ours = events.stream()
                .filter(event -> event.get(TRANSACTION).equals(sent))
                .toList();
        if (ours.isEmpty()) {
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(investigation.unknown("there is an equal order without the " + TRANSACTION
                            + " of the command, so what became of the domain may be its work"));
        }
        investigation.note("an event has the " + TRANSACTION + " of the command");
        return Optional.of(verdict(investigation, ours));
    }

    /** The outcome that a single job proves; empty if there is none, or there are several. */
    static Optional<Outcome> ofOneJob(Investigation investigation) {
        List<OrderEvent> events = read(investigation);
        Map<String, List<OrderEvent>> jobs = new LinkedHashMap<>();
        events.stream()
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

    private static List<OrderEvent> read(Investigation investigation) {
        String eventClass = CLASSES.get(investigation.command().command());
        if (eventClass == null) {
            return List.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("CLASS", eventClass);
        parameters.put("MINDATE", ApiDates.format(investigation.command().earliest()));
        parameters.put("WIDE", "1");
        parameters.put("LIMIT", Integer.toString(LIMIT));
        List<OrderEvent> events = new ArrayList<>();
        investigation.ask("QueryEventList", parameters).filter(Response::isSuccess).stream()
                .flatMap(list -> list.rows().stream())
                .filter(row -> isOf(investigation, row))
                .forEach(row -> row.value("EVENT")
                        .flatMap(number -> read(investigation, number, row))
                        .ifPresent(events::add));
        return events;
    }

    private static boolean isOf(Investigation investigation, Row row) {
        return row.value("EVENTDATA0")
                .filter(data -> data.toLowerCase(Locale.ROOT).equals("domain:" + investigation.object()))
                .isPresent();
    }

    private static Optional<OrderEvent> read(Investigation investigation, String number, Row row) {
        Optional<Response> event =
                investigation.ask("StatusEvent", Map.of("EVENT", number)).filter(Response::isSuccess);
        Optional<Instant> date = row.value("EVENTDATE").flatMap(Investigation::parse);
        if (event.isEmpty()
                || date.isEmpty()
                || date.get().isBefore(investigation.command().earliest())) {
            return Optional.empty();
        }
        Map<String, String> data = new LinkedHashMap<>();
        for (String line : event.get().values("DATA")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
                data.put(name, line.substring(colon + 1).strip());
            }
        }
        String subclass = event.get().value("SUBCLASS").orElse("").toUpperCase(Locale.ROOT);
        investigation.note("event " + number + " of " + ApiDates.format(date.get()) + ": " + subclass
                + Optional.ofNullable(data.get("JOBID"))
                        .filter(job -> !job.isEmpty())
                        .map(job -> " of job " + job)
                        .orElse(""));
        return Optional.of(new OrderEvent(number, date.get(), subclass, Map.copyOf(data)));
    }
}
