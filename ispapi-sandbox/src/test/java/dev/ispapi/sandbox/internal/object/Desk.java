package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A world with two accounts, a subuser of the first, and one family of commands. */
public final class Desk {

    public static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final World world = new World(TldRules.bundled());
    private final Dispatcher dispatcher;
    private Instant now = START;

    public Desk(Map<String, CommandHandler> family) {
        dispatcher = new Dispatcher(List.of(), List.of(family));
        world.accounts().put(Account.begin("own", "", "", "EUR", new TreeMap<>(), START));
        world.accounts().put(Account.begin("sub", "", "own", "EUR", new TreeMap<>(), START));
        world.accounts().put(Account.begin("other", "", "", "EUR", new TreeMap<>(), START));
    }

    public World world() {
        return world;
    }

    public void laterBySeconds(int seconds) {
        now = now.plusSeconds(seconds);
    }

    /** Sends as {@code own}: the command's name, then {@code NAME=value} each. */
    public Response send(String command, String... parameters) {
        return sendAs("own", command, parameters);
    }

    public Response sendAs(String login, String command, String... parameters) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        Account account = world.accounts().find(login).orElseThrow();
        return Response.parse(dispatcher
                .answer(new Call(command, new Parameters(values), account, new Call.Access(login, "", ""), world, now))
                .text());
    }

    /** A domain of an account, with a contact and nameservers. */
    public void domain(String login, String name, String handle, String... nameservers) {
        Instant end = START.plusSeconds(31_536_000);
        world.domains()
                .put(new Domain(
                        name,
                        login,
                        new Domain.Dates(START, START, end, end, Instant.EPOCH, Instant.EPOCH),
                        new TreeMap<>(Map.of("OWNERCONTACT", List.of(handle))),
                        List.of(nameservers),
                        Domain.SecDns.NONE,
                        new Domain.Settings("", true, "AUTORENEW", "1Y"),
                        List.of("ACTIVE"),
                        "",
                        new TreeMap<>()));
    }

    /** Code and description in one line. */
    public static String said(Response answer) {
        return answer.code() + " " + answer.description();
    }
}
