package dev.ispapi.examples.billing;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A registrar that knows four commands, takes one unit of money a year, and can fail in between. */
final class TinyRegistrar implements CommandSender {

    /** What happens to a command that orders something. */
    enum Fault {
        NONE,
        /** The connection drops before the command arrives. */
        DROP_BEFORE,
        /** The connection drops after the command was carried out. */
        DROP_AFTER,
        /** The registrar asks to come back later. */
        BUSY,
        /** Carried out, and put off all the same. */
        PUT_OFF_AFTER
    }

    private record Held(Instant created, Instant expiration) {}

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    final List<String> carriedOut = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    private final Map<String, Held> domains = new TreeMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Clock clock;
    int money = 1_000;
    /** Whether the registry decides on registrations later. */
    boolean isSlow;

    TinyRegistrar(Clock clock) {
        this.clock = clock;
    }

    /** What happens to the next orders, one after the other. */
    void willDo(Fault... next) {
        faults.addAll(List.of(next));
    }

    void has(String domain, Instant created, Instant expiration) {
        domains.put(domain, new Held(created, expiration));
    }

    Instant expiration(String domain) {
        return domains.get(domain).expiration();
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        Response answer = answer(command);
        if (answer.isTemporaryFailure()) {
            throw new TemporaryFailureException(command.name(), answer);
        }
        if (!answer.isSuccess()) {
            throw CommandFailedException.of(command.name(), answer);
        }
        return command.decode(answer);
    }

    private Response answer(Command<?> command) {
        Map<String, String> parameters = command.encode(IdnProfile.ISPAPI).parameters();
        asked.add(command.name());
        Fault fault = command.effect() == Effect.READS || faults.isEmpty() ? Fault.NONE : faults.remove();
        if (fault == Fault.DROP_BEFORE) {
            throw new OutcomeUnknownException(command.name(), command.effect(), "the connection was closed", null);
        }
        Response answer = fault == Fault.BUSY
                ? Response.builder(421, "Temporary failure; come back later").build()
                : carryOut(command.name(), parameters);
        if (fault == Fault.DROP_AFTER) {
            throw new OutcomeUnknownException(command.name(), command.effect(), "the connection was closed", null);
        }
        if (fault == Fault.PUT_OFF_AFTER) {
            throw new OutcomeUnknownException(command.name(), command.effect(), "put off with 421", null);
        }
        if (answer.isTemporaryFailure() && command.effect() == Effect.ONCE) {
            throw new OutcomeUnknownException(command.name(), command.effect(), "put off with 421", null);
        }
        return answer;
    }

    private Response carryOut(String command, Map<String, String> parameters) {
        String domain = parameters.getOrDefault("DOMAIN", parameters.get("DOMAIN0"));
        Held held = domains.get(domain);
        return switch (command) {
            case "StatusDomain" -> held == null ? refusal(545, "Object does not exist") : status(domain, held);
            case "CheckDomains" ->
                Response.builder(200, "Command completed successfully")
                        .property(
                                "DOMAINCHECK",
                                held != null ? "211 Domain name not available" : "210 Domain name available")
                        .build();
            case "AddDomain" ->
                held != null
                        ? refusal(540, "Attribute value is not unique; DOMAIN is already assigned to your account")
                        : bought(
                                command,
                                domain,
                                new Held(clock.instant(), years(clock.instant(), parameters)),
                                parameters);
            case "RenewDomain" -> renewed(command, domain, held, parameters);
            default -> refusal(500, "Invalid command name");
        };
    }

    private Response renewed(String command, String domain, Held held, Map<String, String> parameters) {
        return parameters.get("EXPIRATIONDATE").equals(DATE.format(held.expiration()))
                ? bought(command, domain, new Held(held.created(), years(held.expiration(), parameters)), parameters)
                : refusal(541, "Invalid attribute value; EXPIRATIONDATE");
    }

    private Response bought(String command, String domain, Held bought, Map<String, String> parameters) {
        int price = amount(parameters);
        if (price > money) {
            return refusal(546, "Credit limit exceeded");
        }
        money -= price;
        domains.put(domain, bought);
        carriedOut.add(command + " " + domain);
        ResponseBuilder answer = Response.builder(200, "Command completed successfully");
        return isSlow ? answer.property("STATUS", "REQUESTEDCREATE").build() : answer.build();
    }

    private static int amount(Map<String, String> parameters) {
        return Integer.parseInt(parameters.get("PERIOD").replace("Y", ""));
    }

    private static Instant years(Instant from, Map<String, String> parameters) {
        return Period.years(amount(parameters)).after(from);
    }

    private static Response status(String domain, Held held) {
        return Response.builder(200, "Command completed successfully")
                .property("ID", domain)
                .property("CREATEDDATE", DATE.format(held.created()))
                .property("EXPIRATIONDATE", DATE.format(held.expiration()))
                .property("REGISTRATIONEXPIRATIONDATE", DATE.format(held.expiration()))
                .property("STATUS", "ACTIVE")
                .build();
    }

    private static Response refusal(int code, String description) {
        return Response.builder(code, description).build();
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        return CompletableFuture.completedFuture(send(command, options));
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return answer(command);
    }
}
