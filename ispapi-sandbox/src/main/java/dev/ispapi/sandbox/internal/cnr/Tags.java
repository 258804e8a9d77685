package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tags of domains, zones and services: words of an account's own that lists can be filtered by. */
final class Tags {

    private static final String KIND = "CNRTAG";
    private static final String OBJECT = "OBJECT";
    private static final String NAME = "TAG";
    private static final String TYPE = "TYPE";
    private static final String DESCRIPTION = "DESCRIPTION";
    private static final String DEFAULT_TYPE = "DOMAIN";

    private Tags() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "AddTag", Tags::add,
                "ModifyTag", Tags::modify,
                "DeleteTag", Tags::delete,
                "StatusTag", Tags::status,
                "QueryTagList", Tags::list);
    }

    private static String id(String login, String type, String tag) {
        return login + ' ' + type + ' ' + tag;
    }

    private static String type(Call call) {
        return call.parameters().oneOf(TYPE, DEFAULT_TYPE, "ZONE", "SERVICE");
    }

    private static Item find(Call call, String type, String tag) {
        return call.world()
                .items()
                .find(Item.key(KIND, id(call.login(), type, tag)))
                .orElseThrow(() -> Refusal.notFound("TAG (" + tag + ")"));
    }

    private static Stream<Item> own(World world, String login, String type) {
        return world.items().withPrefix(Item.key(KIND, login + ' ' + type + ' ')).stream();
    }

    /** The tags of an object. */
    static List<String> of(World world, String type, String object) {
        return world.items().withPrefix(KIND + ' ').stream()
                .filter(item -> item.get(TYPE).equals(type) && item.list(OBJECT).contains(object))
                .map(item -> item.get(NAME))
                .toList();
    }

    /** The tags that a change of a domain names, in whatever way. */
    static List<String> sent(Parameters parameters) {
        return Stream.of("DOMAINTAG", "ADDDOMAINTAG")
                .flatMap(name -> parameters.list(name).stream())
                .toList();
    }

    /** Refuses tags that are not there. */
    static void check(Call call, String type, List<String> tags) {
        tags.forEach(tag -> find(call, type, tag));
    }

    /** Puts tags on an object. */
    static void put(Call call, String type, String object, List<String> tags) {
        for (String tag : tags) {
            Item item = find(call, type, tag);
            List<String> objects = new ArrayList<>(item.list(OBJECT));
            if (!objects.contains(object)) {
                objects.add(object);
                store(call, item, objects);
            }
        }
    }

    private static void store(Call call, Item item, List<String> objects) {
        call.world().items().put(item.with(new TreeMap<>(Map.of(OBJECT, objects)), call.now()));
    }

    /** Takes all tags off an object that is gone. */
    static void forget(World world, String type, String object) {
        world.items().withPrefix(KIND + ' ').stream()
                .filter(item -> item.get(TYPE).equals(type) && item.list(OBJECT).contains(object))
                .toList()
                .forEach(item -> world.items()
                        .put(item.with(
                                new TreeMap<>(Map.of(
                                        OBJECT,
                                        item.list(OBJECT).stream()
                                                .filter(other -> !other.equals(object))
                                                .toList())),
                                item.updated())));
    }

    /** Changes the tags of an object as a command says: all of them, or some added and some taken off. */
    static void change(Call call, String type, String object, String parameter) {
        Parameters parameters = call.parameters();
        boolean isWholeList = !parameters.slots(parameter).isEmpty();
        if (isWholeList) {
            own(call.world(), call.login(), type).toList().forEach(item -> without(call, item, object));
            put(call, type, object, parameters.list(parameter));
        }
        put(call, type, object, parameters.list("ADD" + parameter));
        parameters.list("DEL" + parameter).forEach(tag -> without(call, find(call, type, tag), object));
    }

    private static void without(Call call, Item item, String object) {
        if (item.list(OBJECT).contains(object)) {
            store(
                    call,
                    item,
                    item.list(OBJECT).stream()
                            .filter(other -> !other.equals(object))
                            .toList());
        }
    }

    private static Answer add(Call call) {
        String type = type(call);
        String tag = call.required(NAME);
        if (call.world()
                .items()
                .find(Item.key(KIND, id(call.login(), type, tag)))
                .isPresent()) {
            throw Refusal.notUnique("TAG (" + tag + ")");
        }
        List<String> objects = call.text("COPY").isEmpty()
                ? call.parameters().list(type.equals("SERVICE") ? OBJECT : type)
                : find(call, type, call.text("COPY")).list(OBJECT);
        call.world()
                .items()
                .put(new Item(
                        KIND,
                        id(call.login(), type, tag),
                        call.login(),
                        call.now(),
                        call.now(),
                        new TreeMap<>(Map.of(
                                NAME, List.of(tag),
                                TYPE, List.of(type),
                                DESCRIPTION, List.of(call.text(DESCRIPTION)),
                                OBJECT, objects))));
        return Answer.success();
    }

    private static Answer modify(Call call) {
        String type = type(call);
        Item old = find(call, type, call.required(NAME));
        String parameter = type.equals("SERVICE") ? OBJECT : type;
        List<String> objects = new ArrayList<>(
                call.parameters().slots(parameter).isEmpty()
                        ? old.list(OBJECT)
                        : call.parameters().list(parameter));
        objects.removeAll(call.parameters().list("DEL" + parameter));
        call.parameters().list("ADD" + parameter).stream()
                .filter(added -> !objects.contains(added))
                .forEach(objects::add);
        String tag = call.parameters().text("NEWTAG").orElse(old.get(NAME));
        call.world().items().removeRow(old);
        Item changed =
                new Item(KIND, id(call.login(), type, tag), call.login(), old.created(), call.now(), old.values());
        call.world()
                .items()
                .put(changed.with(
                        new TreeMap<>(Map.of(
                                NAME, List.of(tag),
                                DESCRIPTION,
                                        List.of(call.parameters()
                                                .sent(DESCRIPTION)
                                                .orElse(old.get(DESCRIPTION))),
                                OBJECT, objects)),
                        call.now()));
        return Answer.success();
    }

    private static Answer delete(Call call) {
        call.world().items().removeRow(find(call, type(call), call.required(NAME)));
        return Answer.success();
    }

    private static Answer status(Call call) {
        String type = type(call);
        Item tag = find(call, type, call.required(NAME));
        return Answer.success()
                .property("tag", tag.get(NAME))
                .property("type", type)
                .property("description", tag.get(DESCRIPTION))
                .property(
                        type.equals("SERVICE") ? "service-domainblocking" : type.toLowerCase(Locale.ROOT),
                        tag.list(OBJECT));
    }

    private static Answer list(Call call) {
        Predicate<String> name = Patterns.of(call.parameters(), NAME);
        String type = call.parameters().word(TYPE).orElse("");
        Stream<Item> tags = call.world().items().withPrefix(KIND + ' ' + call.login() + ' ').stream()
                .filter(tag -> name.test(tag.get(NAME)))
                .filter(tag -> type.isEmpty() || tag.get(TYPE).equals(type));
        return new Rows<Item>(call)
                .column("tag", tag -> tag.get(NAME))
                .column("type", tag -> tag.get(TYPE))
                .column("description", tag -> tag.get(DESCRIPTION))
                .column("objectcount", tag -> Integer.toString(tag.list(OBJECT).size()))
                .of(tags);
    }
}
