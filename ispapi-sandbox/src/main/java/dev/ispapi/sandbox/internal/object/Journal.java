package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes down what happens: in the log of the objects, and as events that accounts poll. */
public final class Journal {

    private static final List<String> SECRET = List.of("AUTH", "PASSWORD", "OTP", "SECRET", "PEM", "APIKEY", "TRIGGER");

    /** So that a sandbox under load does not grow with each command: the oldest entries of all objects are forgotten. */
    static final int MOST_ENTRIES = 100_000;

    private Journal() {}

    /**
     * Logs what a command did.
     *
     * @param call the command
     * @param objectClass such as {@code DOMAIN}
     * @param id such as {@code example.com}
     * @param owner the log-in of the account that has the object
     * @param operation such as {@code CREATE}
     */
    public static void log(Call call, String objectClass, String id, String owner, String operation) {
        log(call, objectClass, id, owner, operation, LogEntry.SUCCESSFUL);
    }

    /**
     * Logs what a command did, or began.
     *
     * @param call the command
     * @param objectClass such as {@code DOMAIN}
     * @param id such as {@code example.com}
     * @param owner the log-in of the account that has the object
     * @param operation such as {@code CREATE}
     * @param status {@link LogEntry#SUCCESSFUL} or {@link LogEntry#PENDING}
     */
    public static void log(Call call, String objectClass, String id, String owner, String operation, String status) {
        List<String> info = new ArrayList<>();
        info.add("[HEADER]");
        info.add("user=" + call.access().login());
        info.add("remoteaddr=" + call.access().remoteAddress());
        info.add("");
        info.add("[COMMAND]");
        info.add("COMMAND=" + call.command());
        call.parameters()
                .all()
                .forEach((name, value) ->
                        info.add(name + "=" + (SECRET.stream().anyMatch(name::contains) ? "***" : value)));
        info.add("EOF");
        put(call.world(), call.now(), owner, call.access().login(), objectClass, id, operation, status, info);
    }

    /**
     * Logs what happened to a domain without a command.
     *
     * @param world the world
     * @param domain its name
     * @param owner the log-in of the account that has it
     * @param operation such as {@code RENEW}
     * @param status such as {@link LogEntry#SUCCESSFUL}
     * @param now when
     * @param info a line each
     */
    public static void logPlatform(
            World world, String domain, String owner, String operation, String status, Instant now, String... info) {
        put(world, now, owner, "", "DOMAIN", domain, operation, status, List.of(info));
    }

    private static void put(
            World world,
            Instant now,
            String owner,
            String user,
            String objectClass,
            String id,
            String operation,
            String status,
            List<String> info) {
        world.objectLog()
                .put(new LogEntry(world.next("OBJECTLOG"), now, owner, user, objectClass, id, operation, status, info));
        if (world.objectLog().size() > MOST_ENTRIES) {
            world.objectLog().removeRow(world.objectLog().rows().iterator().next());
        }
    }

    /**
     * Tells an account of something that happened to a domain.
     *
     * @param world the world
     * @param account the account's log-in
     * @param eventClass such as {@code DOMAIN_TRANSFER}
     * @param subclass such as {@code TRANSFER_SUCCESSFUL}
     * @param domain the domain's name
     * @param now when
     * @param more further data, such as {@code status:ACTIVE}
     */
    public static void event(
            World world,
            String account,
            String eventClass,
            String subclass,
            String domain,
            Instant now,
            String... more) {
        List<String> data =
                Stream.concat(Stream.of("domain:" + domain), Stream.of(more)).toList();
        world.events().put(new Event(world.next("EVENT"), account, now, eventClass, subclass, data));
    }
}
