package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The commands about the environment of accounts: values by key and name. */
public final class EnvironmentCommands {

    private static final String KEY = "ENVIRONMENTKEY";
    private static final String NAME = "ENVIRONMENTNAME";
    private static final String VALUE = "ENVIRONMENTVALUE";
    private static final String PRIVATE = "PRIVATE";
    private static final String ONLY_READABLE = "PARENT_ONLY_READABLE";
    private static final String ONLY_WRITABLE = "PARENT_ONLY_WRITABLE";
    private static final String YES = "yes";

    private EnvironmentCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "GetEnvironment", EnvironmentCommands::get,
                "QueryEnvironmentList", EnvironmentCommands::list,
                "SetEnvironment", EnvironmentCommands::set);
    }

    private static String id(String account, String key, String name) {
        return account + " " + (key.isEmpty() ? "" : key + "/") + name;
    }

    private static Optional<Item> find(Call call, String account, String key, String name) {
        return call.world().items().find(Item.key(Item.ENVIRONMENT, id(account, key, name)));
    }

    static void flush(World world, String account) {
        List.copyOf(world.items().withPrefix(Item.key(Item.ENVIRONMENT, account + " ")))
                .forEach(world.items()::removeRow);
    }

    /** A setting that has no restrictions. */
    static Item setting(Call call, String account, String key, String name, String value) {
        SortedMap<String, List<String>> values = new TreeMap<>(Map.of(
                KEY, List.of(key),
                NAME, List.of(name),
                VALUE, List.of(value),
                PRIVATE, List.of("0"),
                ONLY_READABLE, List.of("no"),
                ONLY_WRITABLE, List.of("no")));
        return new Item(Item.ENVIRONMENT, id(account, key, name), account, call.now(), call.now(), values);
    }

    private static Answer set(Call call) {
        Parameters parameters = call.parameters();
        String account = Owner.named(call).login();
        SortedMap<Integer, String> names = parameters.slots(NAME);
        if (names.isEmpty()) {
            throw Refusal.missing(NAME);
        }
        SortedMap<Integer, String> keys = parameters.slots(KEY);
        SortedMap<Integer, String> values = parameters.slots(VALUE);
        boolean isParent = !account.equals(call.login());
        List<Item> changed = new ArrayList<>();
        names.forEach((slot, name) -> {
            String key = keys.getOrDefault(slot, "");
            boolean isLocked = find(call, account, key, name)
                    .filter(present -> present.get(ONLY_WRITABLE).equals(YES))
                    .isPresent();
            if (isLocked && !isParent) {
                throw Refusal.forbidden();
            }
            SortedMap<String, List<String>> flags = new TreeMap<>();
            flags.put(PRIVATE, List.of(parameters.slots(PRIVATE).getOrDefault(slot, "0")));
            flags.put(ONLY_READABLE, List.of(yesOrNo(parameters, "PARENTONLYREADABLE")));
            flags.put(ONLY_WRITABLE, List.of(yesOrNo(parameters, "PARENTONLYWRITABLE")));
            changed.add(setting(call, account, key, name, values.getOrDefault(slot, ""))
                    .with(flags, call.now()));
        });
        changed.forEach(setting -> {
            if (setting.get(VALUE).isEmpty()) {
                call.world().items().removeRow(setting);
            } else {
                call.world().items().put(setting);
            }
        });
        return Answer.success();
    }

    private static String yesOrNo(Parameters parameters, String name) {
        return parameters.text(name).orElse("no").toLowerCase(Locale.ROOT);
    }

    private static Answer get(Call call) {
        Parameters parameters = call.parameters();
        SortedMap<Integer, String> names = parameters.slots(NAME);
        SortedMap<Integer, String> keys = parameters.slots(KEY);
        SortedSet<Integer> slots = new TreeSet<>(names.keySet());
        slots.addAll(keys.keySet());
        if (slots.isEmpty()) {
            throw Refusal.missing(NAME + "0");
        }
        Answer answer = Answer.success();
        for (int slot : slots) {
            String key = keys.getOrDefault(slot, "");
            String name = names.getOrDefault(slot, "");
            String subuser = parameters.slots("SUBUSER").getOrDefault(slot, "");
            Optional<Item> found = subuser.isEmpty()
                    ? own(call, slot, key, name)
                    : find(call, Owner.account(call, "SUBUSER" + slot, subuser).login(), key, name);
            answer.property(VALUE, found.map(setting -> setting.get(VALUE)).orElse(""))
                    .property(
                            PRIVATE, found.map(setting -> setting.get(PRIVATE)).orElse(""))
                    .property(ONLY_READABLE, flag(found, subuser, ONLY_READABLE))
                    .property(ONLY_WRITABLE, flag(found, subuser, ONLY_WRITABLE));
            if (found.isEmpty()) {
                answer.property("MISSING", key + "/" + name);
            }
        }
        return answer;
    }

    private static String flag(Optional<Item> found, String subuser, String flag) {
        return subuser.isEmpty() ? "" : found.map(setting -> setting.get(flag)).orElse("");
    }

    /** A setting of the caller's own, or of the nearest account above that shows it. */
    private static Optional<Item> own(Call call, int slot, String key, String name) {
        Optional<Item> own = find(call, call.login(), key, name)
                .filter(setting -> !setting.get(ONLY_READABLE).equals(YES));
        boolean asksParents = "1".equals(call.parameters().slots("USEPARENT").get(slot));
        String level = call.parameters().slots("LEVEL").getOrDefault(slot, "100");
        if (!level.matches("[0-9]{1,3}")) {
            throw Refusal.syntax("LEVEL" + slot + " (" + level + ")");
        }
        String account = Owner.parent(call.world(), call.login());
        for (int i = 0; own.isEmpty() && asksParents && i < Integer.parseInt(level) && !account.isEmpty(); i++) {
            own = find(call, account, key, name)
                    .filter(setting -> setting.get(PRIVATE).equals("0"))
                    .filter(setting -> !setting.get(ONLY_READABLE).equals(YES));
            account = Owner.parent(call.world(), account);
        }
        return own;
    }

    private static Answer list(Call call) {
        String account = Owner.named(call).login();
        String wanted = call.text(KEY);
        boolean isPrefix =
                call.parameters().oneOf("MATCHMODE", "EXACT", "PREFIX").equals("PREFIX");
        Collection<Item> all = call.world().items().withPrefix(Item.key(Item.ENVIRONMENT, account + " "));
        if (wanted.isEmpty()) {
            SortedSet<String> keys = new TreeSet<>();
            all.forEach(setting -> keys.add(setting.get(KEY)));
            return head(keys.size()).property(KEY, List.copyOf(keys));
        }
        List<Item> settings = all.stream()
                .filter(setting -> isPrefix
                        ? setting.get(KEY).startsWith(wanted)
                        : setting.get(KEY).equals(wanted))
                .toList();
        Answer answer = head(settings.size());
        for (String property : List.of(KEY, NAME, VALUE, PRIVATE)) {
            answer.property(
                    property,
                    settings.stream().map(setting -> setting.get(property)).toList());
        }
        if (!call.text("SUBUSER").isEmpty()) {
            for (String property : List.of(ONLY_READABLE, ONLY_WRITABLE)) {
                answer.property(
                        property,
                        settings.stream().map(setting -> setting.get(property)).toList());
            }
        }
        return answer;
    }

    private static Answer head(int size) {
        return Answer.success()
                .property("FIRST", "0")
                .property("LAST", Integer.toString(size - 1))
                .property("COUNT", Integer.toString(size))
                .property("TOTAL", Integer.toString(size));
    }
}
