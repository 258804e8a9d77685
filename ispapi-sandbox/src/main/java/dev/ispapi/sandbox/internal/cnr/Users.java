package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Log-in users and groups of an account, and their rights. They are the world's role users: {@code account:user} logs in. */
final class Users {

    private static final String NAME = "USERNAME";
    private static final String KIND = "CNRUSER";
    private static final String GROUP = "GROUP";
    private static final String TYPE = "TYPE";
    private static final String USER = "USER";
    private static final String EMAIL = "EMAIL";

    private Users() {}

    static Map<String, CommandHandler> all() {
        return Map.ofEntries(
                Map.entry("AddUser", Users::add),
                Map.entry("ModifyUser", Users::modify),
                Map.entry("DeleteUser", Users::delete),
                Map.entry("StatusUser", Users::status),
                Map.entry("QueryUserList", Users::list),
                Map.entry("AddAcl", Users::setRights),
                Map.entry("ModifyAcl", Users::setRights),
                Map.entry("DeleteAcl", Users::deleteRights),
                Map.entry("StatusAcl", Users::showRights),
                Map.entry("QueryACLList", Users::rights));
    }

    private static String login(Call call, String name) {
        return call.login() + "!" + name;
    }

    private static Role find(Call call) {
        String name = call.required(NAME);
        return call.world()
                .roles()
                .find(login(call, name))
                .orElseThrow(() -> Refusal.notFound("USERNAME (" + name + ")"));
    }

    private static Item data(Call call, Role role) {
        return call.world()
                .items()
                .find(Item.key(KIND, role.login()))
                .orElseGet(() -> new Item(
                        KIND,
                        role.login(),
                        role.account(),
                        call.now(),
                        call.now(),
                        new TreeMap<>(Map.of(TYPE, List.of(USER)))));
    }

    private static Answer add(Call call) {
        String name = call.required(NAME);
        String type = call.parameters().oneOf(TYPE, USER, GROUP);
        String login = login(call, name);
        if (!name.matches("[A-Za-z0-9._-]{1,64}")) {
            throw Refusal.syntax("USERNAME (" + name + ")");
        }
        if (call.world().roles().find(login).isPresent()) {
            throw Refusal.notUnique("USERNAME (" + name + ")");
        }
        List<String> groups = call.parameters().list(GROUP);
        checkGroups(call, groups);
        Role role = new Role(
                call.login(),
                name,
                Passwords.hash(login, call.required("PASSWORD")),
                List.of(),
                List.of(),
                false,
                List.of(),
                type.equals(USER),
                call.now(),
                call.now());
        call.world().roles().put(role);
        call.world()
                .items()
                .put(data(call, role)
                        .with(
                                new TreeMap<>(
                                        Map.of(TYPE, List.of(type), GROUP, groups, EMAIL, List.of(call.text(EMAIL)))),
                                call.now()));
        return Answer.success();
    }

    private static void checkGroups(Call call, List<String> groups) {
        for (String group : groups) {
            boolean isGroup = call.world()
                    .roles()
                    .find(login(call, group))
                    .filter(role -> data(call, role).get(TYPE).equals(GROUP))
                    .isPresent();
            if (!isGroup) {
                throw Refusal.notFound("GROUP (" + group + ")");
            }
        }
    }

    private static Answer modify(Call call) {
        Role role = find(call);
        Item data = data(call, role);
        List<String> groups = new ArrayList<>(data.list(GROUP));
        groups.removeAll(call.parameters().list("DEL" + GROUP));
        List<String> added = call.parameters().list("ADD" + GROUP);
        checkGroups(call, added);
        added.stream().filter(group -> !groups.contains(group)).forEach(groups::add);
        call.parameters()
                .text("PASSWORD")
                .ifPresent(password ->
                        call.world().roles().put(role.withPasswordHash(Passwords.hash(role.login(), password))));
        call.world().items().put(data.with(new TreeMap<>(Map.of(GROUP, groups)), call.now()));
        member(call, role.name(), "ADDUSER", true);
        member(call, role.name(), "DELUSER", false);
        return Answer.success();
    }

    /** Takes users into a group, or out of it. */
    private static void member(Call call, String group, String parameter, boolean isIn) {
        for (String name : call.parameters().list(parameter)) {
            Role user = call.world()
                    .roles()
                    .find(login(call, name))
                    .orElseThrow(() -> Refusal.notFound(parameter + " (" + name + ")"));
            Item data = data(call, user);
            List<String> groups = new ArrayList<>(data.list(GROUP));
            groups.remove(group);
            if (isIn) {
                groups.add(group);
            }
            call.world().items().put(data.with(new TreeMap<>(Map.of(GROUP, groups)), call.now()));
        }
    }

    private static Answer delete(Call call) {
        Role role = find(call);
        call.world().roles().removeRow(role);
        call.world().items().remove(Item.key(KIND, role.login()));
        return Answer.success();
    }

    private static Answer status(Call call) {
        Role role = find(call);
        Item data = data(call, role);
        return Answer.success()
                .property("username", role.name())
                .property("type", data.get(TYPE).toLowerCase(Locale.ROOT))
                .property("email", data.get(EMAIL))
                .property("group", data.list(GROUP));
    }

    private static Answer list(Call call) {
        String type = call.parameters().oneOf(TYPE, USER, GROUP);
        return new Rows<Role>(call)
                .column("username", Role::name)
                .of(call.world().roles().rows().stream()
                        .filter(role -> role.account().equals(call.login()))
                        .filter(role -> data(call, role).get(TYPE).equals(type)));
    }

    /** The mask of what was sent: names of rights, or numbers. */
    private static int mask(List<String> rights) {
        int mask = 0;
        for (String right : rights) {
            String word = right.toUpperCase(Locale.ROOT);
            if (!word.matches("[0-9]{1,3}") && !Rights.BITS.containsKey(word)) {
                throw Refusal.invalid("ACL (" + right + ")");
            }
            mask |= word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : Rights.BITS.getOrDefault(word, 0);
        }
        return mask & 255;
    }

    private static Answer setRights(Call call) {
        Role role = find(call);
        String location = call.required("LOCATION").toUpperCase(Locale.ROOT);
        int before = call.parameters().slots("ACL").isEmpty() ? Rights.mask(role, location) : 0;
        int set = mask(call.parameters().list("ACL")) | mask(call.parameters().list("ADDACL"));
        int mask = (before | set) & ~mask(call.parameters().list("DELACL"));
        put(call, role, Rights.with(role.acl(), location, mask));
        return Answer.success();
    }

    private static void put(Call call, Role role, List<String> acl) {
        call.world()
                .roles()
                .put(new Role(
                        role.account(),
                        role.name(),
                        role.passwordHash(),
                        role.description(),
                        acl,
                        role.isAllowedByDefault(),
                        role.addresses(),
                        role.isActive(),
                        role.created(),
                        call.now()));
    }

    private static Answer deleteRights(Call call) {
        Role role = find(call);
        String location = call.required("LOCATION").toUpperCase(Locale.ROOT);
        if (Rights.mask(role, location) == 0) {
            throw Refusal.notFound("LOCATION (" + location + ")");
        }
        put(call, role, Rights.with(role.acl(), location, 0));
        return Answer.success();
    }

    private static Answer showRights(Call call) {
        String location = call.required("LOCATION").toUpperCase(Locale.ROOT);
        int mask = Rights.mask(find(call), location);
        return Answer.success()
                .property("location", location)
                .property("right", Integer.toString(mask))
                .property("rightnames", Rights.names(mask));
    }

    private static Answer rights(Call call) {
        Role role = find(call);
        Stream<String> locations = role.acl().stream()
                .filter(line -> line.indexOf('=') > 0)
                .map(line -> line.substring(0, line.indexOf('=')))
                .sorted();
        return new Rows<String>(call)
                .column("location", location -> location)
                .column("right", location -> Integer.toString(Rights.mask(role, location)))
                .column("rightnames", location -> Rights.names(Rights.mask(role, location)))
                .of(locations);
    }

    /** The rights that a user has from its groups and of its own. */
    static Stream<Role> withGroups(dev.ispapi.sandbox.internal.world.World world, Role user) {
        Stream<Role> groups = world.items().find(Item.key(KIND, user.login())).stream()
                .flatMap(data -> data.list(GROUP).stream())
                .flatMap(group -> world.roles().find(user.account() + "!" + group).stream());
        return Stream.concat(Stream.of(user), groups);
    }
}
