package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about objects of any class. */
public final class ObjectCommands {

    private static final String CLASS = "OBJECTCLASS";
    private static final String ID = "OBJECTID";
    private static final String DOMAIN = "DOMAIN";
    private static final String CONTACT = "CONTACT";
    private static final String HOST = "NAMESERVER";
    private static final String ZONE = "DNSZONE";
    private static final String USER = "USER";

    /** The kinds of items that are objects of the account. */
    private static final List<String> KINDS =
            List.of(Item.APPLICATION, Item.CERTIFICATE, Item.TRADEMARK, Item.WEBSITE, Item.WEBSITE_USER);

    private ObjectCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AssignObject", ObjectCommands::assign,
                "CheckAuthorization", ObjectCommands::check,
                "QueryObjectList", ObjectCommands::list,
                "QueryObjectUserList", ObjectCommands::users,
                "GetReportURL", ObjectCommands::report);
    }

    /** An object of any class. */
    private record Thing(
            String objectClass, String id, String account, Instant created, Instant updated, Instant expiration) {}

    private static Stream<Thing> things(World world) {
        Stream<Thing> own = Stream.of(
                        world.domains().rows().stream()
                                .map(domain -> new Thing(
                                        DOMAIN,
                                        domain.name(),
                                        domain.account(),
                                        domain.dates().created(),
                                        domain.dates().updated(),
                                        domain.dates().paidUntil())),
                        world.contacts().rows().stream()
                                .map(contact -> new Thing(
                                        CONTACT,
                                        contact.handle(),
                                        contact.account(),
                                        contact.created(),
                                        contact.updated(),
                                        Instant.EPOCH)),
                        world.zones().rows().stream()
                                .map(zone -> new Thing(
                                        ZONE,
                                        zone.name(),
                                        zone.account(),
                                        zone.created(),
                                        zone.updated(),
                                        Instant.EPOCH)),
                        world.hosts().rows().stream()
                                .map(host -> new Thing(
                                        HOST,
                                        host.name(),
                                        host.account(),
                                        host.created(),
                                        host.updated(),
                                        Instant.EPOCH)))
                .flatMap(things -> things);
        Stream<Thing> items = KINDS.stream()
                .flatMap(kind -> world.items().withPrefix(Item.key(kind, "")).stream())
                .map(item -> new Thing(
                        item.kind(), item.id(), item.account(), item.created(), item.updated(), Instant.EPOCH));
        return Stream.concat(own, items);
    }

    private static Optional<Thing> find(World world, String objectClass, String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return switch (objectClass.toUpperCase(Locale.ROOT)) {
            case DOMAIN -> world.domains().find(wanted).map(domain -> thing(DOMAIN, domain.name(), domain.account()));
            case CONTACT ->
                world.contacts().find(id).map(contact -> thing(CONTACT, contact.handle(), contact.account()));
            case ZONE, "ZONE" ->
                world.zones()
                        .find(wanted.endsWith(".") ? wanted : wanted + ".")
                        .or(() -> world.zones().find(wanted))
                        .map(zone -> thing(ZONE, zone.name(), zone.account()));
            case HOST -> world.hosts().find(wanted).map(host -> thing(HOST, host.name(), host.account()));
            case USER -> world.accounts().find(id).map(account -> thing(USER, account.login(), account.login()));
            default ->
                world.items()
                        .find(Item.key(objectClass.toUpperCase(Locale.ROOT), id))
                        .filter(item -> KINDS.contains(item.kind()))
                        .map(item -> thing(item.kind(), item.id(), item.account()));
        };
    }

    private static Thing thing(String objectClass, String id, String account) {
        return new Thing(objectClass, id, account, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
    }

    /** Gives an object to another account that the caller sees. */
    private static Answer assign(Call call) {
        String objectClass = call.required(CLASS);
        String id = call.required(ID);
        String user = Owner.account(call, USER, call.required(USER)).login();
        Thing thing = find(call.world(), objectClass, id)
                .filter(found -> !found.objectClass().equals(USER))
                .orElseThrow(() -> Refusal.notFound(objectClass + " (" + id + ")"));
        Owner.requireVisible(call, thing.account());
        move(call, thing, user);
        Journal.log(call, thing.objectClass(), thing.id(), user, "ASSIGN");
        return Answer.success();
    }

    private static void move(Call call, Thing thing, String user) {
        World world = call.world();
        switch (thing.objectClass()) {
            case DOMAIN -> world.domains().find(thing.id()).ifPresent(domain -> Domains.move(world, domain, user));
            case CONTACT ->
                world.contacts()
                        .find(thing.id())
                        .ifPresent(contact -> world.contacts()
                                .put(new Contact(
                                        contact.handle(),
                                        user,
                                        contact.fields(),
                                        contact.streets(),
                                        contact.auth(),
                                        contact.created(),
                                        contact.updated())));
            case ZONE ->
                world.zones()
                        .find(thing.id())
                        .ifPresent(zone -> world.zones()
                                .put(new DnsZone(
                                        zone.name(),
                                        user,
                                        zone.soa(),
                                        zone.records(),
                                        zone.settings(),
                                        zone.created(),
                                        zone.updated())));
            case HOST ->
                world.hosts()
                        .find(thing.id())
                        .ifPresent(host -> world.hosts()
                                .put(new Host(host.name(), user, host.addresses(), host.created(), host.updated())));
            default ->
                world.items()
                        .find(Item.key(thing.objectClass(), thing.id()))
                        .ifPresent(item -> world.items().put(item.withAccount(user)));
        }
    }

    /** Whether the caller may use an object: 200, or why not. */
    private static Answer check(Call call) {
        String objectClass = call.required(CLASS);
        String id = call.required(ID);
        Thing thing =
                find(call.world(), objectClass, id).orElseThrow(() -> Refusal.notFound(objectClass + " (" + id + ")"));
        Owner.requireVisible(call, thing.account());
        Answer answer = Answer.success();
        return thing.objectClass().equals(USER) ? answer.property("LANGUAGE", "en") : answer;
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> objectClass = Patterns.of(parameters, CLASS);
        Predicate<String> id = Patterns.of(parameters, ID);
        return new ListAnswer<Thing>(parameters)
                .column(CLASS, Thing::objectClass)
                .column(ID, Thing::id)
                .wide(call.flag("WIDE"))
                .column("CREATEDDATE", thing -> Answer.date(thing.created()))
                .column("UPDATEDDATE", thing -> Answer.date(thing.updated()))
                .column("EXPIRATIONDATE", thing -> Answer.date(thing.expiration()))
                .column("PEERUSER", thing -> Owner.peers(call, thing.account()))
                .column("PARENTUSER", thing -> Owner.parent(call.world(), thing.account()))
                .column("USER", Thing::account)
                .of(things(call.world())
                        .filter(thing -> depth.test(thing.account()))
                        .filter(thing -> objectClass.test(thing.objectClass()) && id.test(thing.id())));
    }

    /** Which accounts have objects: the account itself, or the direct subuser that it is below. */
    private static Answer users(Call call) {
        String objectClass = call.parameters().text(CLASS).orElse(DOMAIN);
        boolean isPeer = call.parameters().oneOf("LEVEL", "ENDUSER", "PEER").equals("PEER");
        List<String> ids = call.parameters().list(ID);
        if (ids.isEmpty()) {
            throw Refusal.missing(ID + "0");
        }
        Answer answer = Answer.success();
        for (String id : ids) {
            String user = find(call.world(), objectClass, id)
                    .map(Thing::account)
                    .filter(account -> Owner.isVisible(call, account))
                    .map(account -> isPeer ? peer(call, account) : account)
                    .orElse("");
            answer.property(ID, id).property(USER, user);
        }
        return answer;
    }

    private static String peer(Call call, String account) {
        List<String> branch = Owner.branch(call.world(), call.login(), account);
        return branch.size() < 2 ? account : branch.get(1);
    }

    private static Answer report(Call call) {
        String file = call.required("FILE");
        return Answer.success()
                .property("URL", "https://sandbox.invalid/report/" + URLEncoder.encode(file, StandardCharsets.UTF_8));
    }
}
