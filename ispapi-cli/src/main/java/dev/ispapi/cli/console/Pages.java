package dev.ispapi.cli.console;

import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.SandboxView;
import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.sandbox.view.DomainView;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Timeline;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the page of a path and fills its template. */
final class Pages {

    private static final int ROWS = 50;
    private static final int SOON = 8;
    private static final int LATEST = 6;
    private static final String PACKAGE = "dev.ispapi.cli.console.pages";

    private final Sandbox sandbox;
    private final SandboxView view;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    Pages(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.view = sandbox.view();
    }

    ConsoleResponse page(ConsoleRequest request) {
        return switch (request.path()) {
            case "/" -> overview(request);
            case "/domains" -> domains(request);
            case "/contacts" -> list(request, "Contacts", "contacts", search(view.contacts(), request));
            case "/nameservers" -> list(request, "Nameservers", "nameservers", search(view.nameservers(), request));
            case "/zones" -> list(request, "DNS zones", "zones", search(view.zones(), request));
            case "/transfers" -> list(request, "Transfers", "transfers", view.transfers());
            case "/events" ->
                list(request, "Events", "events", view.events("", ROWS).rows());
            case "/bookings" -> bookings(request);
            case "/calls" -> calls(request);
            case "/faults" -> list(request, "Faults", "faults", sandbox.faults().planned());
            default -> other(request);
        };
    }

    private ConsoleResponse overview(ConsoleRequest request) {
        return fill(
                200,
                "overview",
                Map.of(
                        "frame", frame(request, "Overview", "/"),
                        "accounts", view.accounts(),
                        "domains", view.domains("", 0, 0).total(),
                        "transfers", view.transfers().size(),
                        "upcoming", view.upcoming(SOON),
                        "events", view.events("", LATEST).rows(),
                        "calls", view.calls(LATEST)));
    }

    private ConsoleResponse domains(ConsoleRequest request) {
        int page = request.number("page", 1);
        return fill(
                200,
                "domains",
                Map.of(
                        "frame", frame(request, "Domains", "/domains"),
                        "search", request.field("search"),
                        "page", page,
                        "pageSize", ROWS,
                        "domains", view.domains(request.field("search"), (page - 1) * ROWS, ROWS)));
    }

    private ConsoleResponse other(ConsoleRequest request) {
        String prefix = "/domains/";
        Optional<DomainView> domain = request.path().startsWith(prefix)
                ? view.domain(request.path().substring(prefix.length()).toLowerCase(Locale.ROOT))
                : Optional.empty();
        return domain.map(found -> domain(request, found))
                .orElseGet(() ->
                        fill(404, "missing", Map.of("frame", frame(request, "Not found", ""), "path", request.path())));
    }

    private ConsoleResponse domain(ConsoleRequest request, DomainView domain) {
        String name = Format.unicode(domain.name());
        Optional<Lifecycle> life = view.lifecycle(domain.name());
        return fill(
                200,
                "domain",
                Map.of(
                        "frame", frame(request, name, "/domains"),
                        "domain", domain,
                        "picture",
                                life.map(found -> Timeline.of(found)
                                                .titled(name)
                                                .at(sandbox.clock().instant())
                                                .toSvg())
                                        .orElse(""),
                        "phase",
                                life.map(found -> found.at(sandbox.clock().instant())
                                                .kind()
                                                .title())
                                        .orElse(""),
                        "steps", life.map(Lifecycle::steps).orElse(List.of()),
                        "bookings",
                                view.bookings("", Integer.MAX_VALUE).rows().stream()
                                        .filter(booking -> booking.description().equals(domain.name()))
                                        .limit(ROWS)
                                        .toList()));
    }

    private ConsoleResponse bookings(ConsoleRequest request) {
        String account = request.field("account");
        return fill(
                200,
                "bookings",
                Map.of(
                        "frame", frame(request, "Bookings", "/bookings"),
                        "accounts", view.accounts(),
                        "account", account,
                        "bookings", view.bookings(account, ROWS)));
    }

    private ConsoleResponse calls(ConsoleRequest request) {
        String search = request.field("search").toLowerCase(Locale.ROOT);
        List<CallView> calls = view.calls(Integer.MAX_VALUE).stream()
                .filter(call -> search.isEmpty()
                        || (call.command() + " " + call.code() + " " + call.login() + " " + call.parameters())
                                .toLowerCase(Locale.ROOT)
                                .contains(search))
                .limit(ROWS)
                .toList();
        return list(request, "Calls", "calls", calls);
    }

    /** Rows whose text has a text in it. */
    private static <T> List<T> search(List<T> rows, ConsoleRequest request) {
        String search = request.field("search").toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> search.isEmpty()
                        || row.toString().toLowerCase(Locale.ROOT).contains(search))
                .limit(ROWS * 4L)
                .toList();
    }

    private ConsoleResponse list(ConsoleRequest request, String title, String template, List<?> rows) {
        return fill(
                200,
                template,
                Map.of(
                        "frame",
                        frame(request, title, request.path()),
                        "rows",
                        rows,
                        "search",
                        request.field("search")));
    }

    private Frame frame(ConsoleRequest request, String title, String section) {
        return new Frame(
                title,
                section,
                back(request),
                sandbox.clock().instant(),
                sandbox.clock().ahead(),
                sandbox.url().toString(),
                request.field("done"),
                request.field("failed"));
    }

    private static String back(ConsoleRequest request) {
        StringBuilder back = new StringBuilder(request.path());
        for (String name : List.of("search", "page", "account")) {
            if (!request.field(name).isEmpty()) {
                back.append(back.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Format.url(request.field(name)));
            }
        }
        return back.toString();
    }

    private ConsoleResponse fill(int status, String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", new HashMap<>(values), html);
        return ConsoleResponse.page(status, html.toString());
    }
}
