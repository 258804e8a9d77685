package dev.ispapi.sandbox.internal.control;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which path and method does what. A path that ends in {@code /*} takes one more part, such as the login of an account. */
final class ControlRoutes {

    private static final String GET = "GET";
    private static final String POST = "POST";
    private static final String PUT = "PUT";
    private static final String DELETE = "DELETE";
    private static final Map<String, Object> DONE = Map.of("done", true);
    private static final int SECONDS_OF_DELAY = 5;

    private final Controls controls;
    private final Map<String, Map<String, Function<ControlRequest, Object>>> routes = new LinkedHashMap<>();

    ControlRoutes(Controls controls) {
        this.controls = controls;
        add("/control", GET, request -> Map.of("paths", paths(), "clock", clock()));
        add("/control/clock", GET, request -> clock());
        add("/control/clock", POST, this::moveClock);
        add("/control/faults", GET, request -> Map.of("planned", controls.plannedFaults()));
        add("/control/faults", POST, this::planFault);
        add("/control/faults", DELETE, request -> run(controls::clearFaults));
        add("/control/accounts", POST, this::addAccount);
        add("/control/deposits/*", POST, this::deposit);
        add("/control/relations/*", POST, this::relations);
        add("/control/renewal-mode/*", POST, this::renewalMode);
        add("/control/one-time-codes/*", POST, this::demandOneTimeCodes);
        add("/control/one-time-codes/*", GET, request -> Map.of("code", controls.oneTimeCode(request.name())));
        add("/control/cnr/*", POST, this::cnrSettings);
        add("/control/names", POST, this::outsideName);
        add("/control/hosts", POST, this::host);
        add("/control/transfers", POST, this::transfer);
        add("/control/reset", POST, request -> run(controls::reset));
        add("/control/snapshot", GET, request -> controls.snapshot());
        add(
                "/control/snapshot",
                PUT,
                request -> run(() -> controls.restore(request.body().toByteArray())));
        add("/control/calls", DELETE, request -> run(controls::clearCalls));
        for (String subject : List.of(
                "accounts",
                "bookings",
                "domains",
                "contacts",
                "nameservers",
                "zones",
                "transfers",
                "events",
                "upcoming",
                "calls")) {
            add(
                    "/control/" + subject,
                    GET,
                    request -> Map.of(
                            "rows",
                            controls.look(subject, request.query().getOrDefault("search", ""), request.limit())));
        }
    }

    private void add(String path, String method, Function<ControlRequest, Object> route) {
        routes.computeIfAbsent(path, key -> new LinkedHashMap<>()).put(method, route);
    }

    List<String> paths() {
        return List.copyOf(routes.keySet());
    }

    /** The methods of a path; empty if there is no such path. */
    List<String> methods(String path) {
        return new ArrayList<>(routes.getOrDefault(pattern(path), Map.of()).keySet());
    }

    Object answer(ControlRequest request) {
        Map<String, Function<ControlRequest, Object>> methods = routes.getOrDefault(pattern(request.path()), Map.of());
        Function<ControlRequest, Object> route = methods.get(request.method());
        if (route == null) {
            throw new IllegalArgumentException("there is no " + request);
        }
        return route.apply(request);
    }

    private String pattern(String path) {
        return routes.containsKey(path) ? path : path.substring(0, path.lastIndexOf('/') + 1) + "*";
    }

    private static Object run(Runnable action) {
        action.run();
        return DONE;
    }

    private Map<String, Object> clock() {
        Map<String, Object> clock = new LinkedHashMap<>();
        clock.put("now", controls.now());
        clock.put("ahead", controls.ahead());
        return clock;
    }

    private Object moveClock(ControlRequest request) {
        Fields fields = request.fields().only("advance", "to");
        if (fields.has("advance") == fields.has("to")) {
            throw new IllegalArgumentException("expected one of the fields advance and to");
        }
        if (fields.has("advance")) {
            controls.advance(fields.duration("advance", controls.now()));
            return clock();
        }
        switch (fields.text("to")) {
            case "next" -> controls.advanceToNextDue();
            case "now" -> controls.backToNow();
            default -> controls.advanceTo(fields.moment("to"));
        }
        return clock();
    }

    private Object planFault(ControlRequest request) {
        Fields fields = request.fields().only("command", "effect", "times", "code", "description", "seconds");
        controls.plan(new FaultOrder(
                fields.text("command", ""),
                fields.text("effect"),
                fields.number("times", 1),
                fields.number("code", 421),
                fields.text("description", "Command failed due to server error. Client should try again"),
                Duration.ofSeconds(fields.number("seconds", SECONDS_OF_DELAY))));
        return DONE;
    }

    private Object addAccount(ControlRequest request) {
        Fields fields = request.fields().only("login", "password", "currency");
        controls.addAccount(fields.text("login"), fields.text("password"), fields.text("currency", "EUR"));
        return DONE;
    }

    private Object deposit(ControlRequest request) {
        controls.deposit(request.name(), request.fields().only("amount").amount("amount"));
        return DONE;
    }

    private Object relations(ControlRequest request) {
        request.fields().all().forEach((type, value) -> controls.relation(request.name(), type, value));
        return DONE;
    }

    private Object renewalMode(ControlRequest request) {
        controls.renewalMode(request.name(), request.fields().only("mode").text("mode"));
        return DONE;
    }

    private Object demandOneTimeCodes(ControlRequest request) {
        controls.demandOneTimeCodes(
                request.name(), request.fields().only("secret").text("secret"));
        return DONE;
    }

    /** What an account has set in CNR's control panel, and the lock that the platform puts on it. */
    private Object cnrSettings(ControlRequest request) {
        Fields fields = request.fields().only("premium", "addresses", "locked");
        if (fields.has("premium")) {
            controls.allowPremiumNames(request.name(), fields.flag("premium"));
        }
        if (fields.has("addresses")) {
            controls.allowAddresses(
                    request.name(),
                    List.of(fields.text("addresses", "").strip().split("[ ,]+", -1)).stream()
                            .filter(address -> !address.isEmpty())
                            .toList());
        }
        if (fields.has("locked")) {
            controls.lockForAbuse(request.name(), fields.duration("locked", controls.now()));
        }
        return DONE;
    }

    private Object outsideName(ControlRequest request) {
        Fields fields = request.fields().only("domain", "state", "auth", "expiration", "class", "price", "currency");
        Instant nextYear = controls.now().plus(Duration.ofDays(365));
        controls.outsideName(new OutsideNameOrder(
                fields.text("domain"),
                fields.text("state", "elsewhere"),
                fields.text("auth", ""),
                fields.has("expiration") ? fields.moment("expiration") : nextYear,
                fields.text("class", ""),
                fields.has("price") ? fields.amount("price") : BigDecimal.ZERO,
                fields.text("currency", "EUR")));
        return DONE;
    }

    private Object host(ControlRequest request) {
        Fields fields = request.fields().only("host", "state");
        controls.host(fields.text("host"), fields.text("state"));
        return DONE;
    }

    private Object transfer(ControlRequest request) {
        Fields fields = request.fields().only("domain", "action", "auth");
        controls.transfer(fields.text("domain"), fields.text("action"), fields.text("auth", ""));
        return DONE;
    }
}
