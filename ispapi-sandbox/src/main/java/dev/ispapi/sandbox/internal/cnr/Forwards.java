package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Forwards of web addresses and of mail, which belong to a zone of the platform's nameservers. */
final class Forwards {

    private static final String WEB = "CNRWEBFWD";
    private static final String MAIL = "CNRMAILFWD";
    private static final String ZONE = "ZONE";

    private Forwards() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "AddWebFwd", Forwards::addWeb,
                "DeleteWebFwd", Forwards::deleteWeb,
                "QueryWebFwdList", Forwards::web,
                "AddMailFwd", Forwards::addMail,
                "DeleteMailFwd", Forwards::deleteMail,
                "QueryMailFwdList", Forwards::mail);
    }

    /** Takes the forwards of a zone away with it. */
    static void forget(World world, String zone) {
        Stream.of(WEB, MAIL)
                .flatMap(kind -> world.items().withPrefix(kind + ' ').stream())
                .filter(item -> item.get(ZONE).equals(zone))
                .toList()
                .forEach(world.items()::removeRow);
    }

    private static DnsZone zone(Call call, String parameter, String host) {
        return Stream.iterate(host, name -> name.indexOf('.') > 0, name -> name.substring(name.indexOf('.') + 1))
                .flatMap(name -> call.world().zones().find(name).stream())
                .filter(found -> Owner.isVisible(call, found.account()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(parameter + " (" + host + "), no DNS zone of this name"));
    }

    private static String host(String source) {
        String text = source.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        int path = text.indexOf('/');
        return path < 0 ? text : text.substring(0, path);
    }

    private static void checkNew(Call call, String kind, String id, String parameter) {
        if (call.world().items().find(Item.key(kind, id)).isPresent()) {
            throw Refusal.notUnique(parameter + " (" + id + ")");
        }
    }

    private static Answer put(Call call, String kind, String id, Map<String, String> values) {
        TreeMap<String, List<String>> all = new TreeMap<>();
        values.forEach((name, value) -> all.put(name, List.of(value)));
        call.world().items().put(new Item(kind, id, call.login(), call.now(), call.now(), all));
        return DnsZones.done(call);
    }

    private static Answer addWeb(Call call) {
        String source = call.required("SOURCE");
        DnsZone zone = zone(call, "SOURCE", host(source));
        String type = call.parameters().oneOf("TYPE", "RD", "MRD", "SELF");
        String target = call.required("TARGET");
        checkTarget(target);
        checkNew(call, WEB, source, "SOURCE");
        return put(call, WEB, source, Map.of("SOURCE", source, "TARGET", target, "TYPE", type, ZONE, zone.name()));
    }

    private static void checkTarget(String target) {
        try {
            if (URI.create(target).getHost() == null) {
                throw Refusal.syntax("TARGET (" + target + ")");
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("TARGET (" + target + ")");
        }
    }

    private static Item find(Call call, String kind, String id, String parameter) {
        Item item = call.world()
                .items()
                .find(Item.key(kind, id))
                .orElseThrow(() -> Refusal.notFound(parameter + " (" + id + ")"));
        Owner.requireVisible(call, item.account());
        return item;
    }

    private static Answer deleteWeb(Call call) {
        call.world().items().removeRow(find(call, WEB, call.required("SOURCE"), "SOURCE"));
        return DnsZones.done(call);
    }

    private static Stream<Item> own(Call call, String kind) {
        return call.world().items().withPrefix(kind + ' ').stream()
                .filter(item -> Owner.isVisible(call, item.account()));
    }

    private static Answer web(Call call) {
        Predicate<String> source = Patterns.of(call.parameters(), "SOURCE");
        Predicate<String> target = Patterns.of(call.parameters(), "TARGET");
        Predicate<String> type = Patterns.of(call.parameters(), "TYPE");
        return new Rows<Item>(call)
                .column("source", item -> item.get("SOURCE"))
                .column("target", item -> item.get("TARGET"))
                .column("type", item -> item.get("TYPE"))
                .of(own(call, WEB)
                        .filter(item -> source.test(item.get("SOURCE"))
                                && target.test(item.get("TARGET"))
                                && type.test(item.get("TYPE"))));
    }

    private static Answer addMail(Call call) {
        String from = address("FROM", call.required("FROM"), true);
        String to = address("TO", call.required("TO"), false);
        DnsZone zone = zone(call, "FROM", from.substring(from.indexOf('@') + 1));
        checkNew(call, MAIL, from + " " + to, "FROM");
        return put(call, MAIL, from + " " + to, Map.of("FROM", from, "TO", to, ZONE, zone.name()));
    }

    /** A source may be all addresses of a name: {@code @example.com} or {@code *@example.com}. */
    private static String address(String parameter, String text, boolean mayBeAll) {
        String address = text.toLowerCase(Locale.ROOT);
        if (!address.matches((mayBeAll ? "[^@\\s]*" : "[^@\\s]+") + "@[^@\\s]+\\.[^@\\s]+")) {
            throw Refusal.syntax(parameter + " (" + text + ")");
        }
        return address;
    }

    private static Answer deleteMail(Call call) {
        String from = call.required("FROM").toLowerCase(Locale.ROOT);
        String to = call.text("TO").toLowerCase(Locale.ROOT);
        List<Item> gone = own(call, MAIL)
                .filter(item -> item.get("FROM").equals(from)
                        && (to.isEmpty() || item.get("TO").equals(to)))
                .toList();
        if (gone.isEmpty()) {
            throw Refusal.notFound("FROM (" + from + ")");
        }
        gone.forEach(call.world().items()::removeRow);
        return DnsZones.done(call);
    }

    private static Answer mail(Call call) {
        Predicate<String> zone = Patterns.of(call.parameters(), "DNSZONE");
        Predicate<String> from =
                Patterns.of(call.parameters(), call.text("FROM").isEmpty() ? "SOURCE" : "FROM");
        Predicate<String> to = Patterns.of(call.parameters(), call.text("TO").isEmpty() ? "TARGET" : "TO");
        return new Rows<Item>(call)
                .column("dnszone", item -> item.get(ZONE))
                .column("from", item -> item.get("FROM"))
                .column("to", item -> item.get("TO"))
                .of(own(call, MAIL)
                        .filter(item ->
                                zone.test(item.get(ZONE)) && from.test(item.get("FROM")) && to.test(item.get("TO"))));
    }
}
