package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.UserClasses;
import dev.ispapi.sandbox.internal.world.Item;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands about classes of users: lists of relations that several subusers share. */
public final class UserClassCommands {

    /** The class that each account has: its own relations. */
    static final String OWN = "SANDBOX";

    private UserClassCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "ModifyUserClass", UserClassCommands::modify,
                "QueryUserClassList", UserClassCommands::list,
                "StatusUserClass", UserClassCommands::status);
    }

    private static Optional<Item> find(Call call, String name) {
        return UserClasses.find(call.world(), call.login(), name);
    }

    private static Answer modify(Call call) {
        String name = call.required("USERCLASS");
        if (name.equals(OWN)) {
            throw Refusal.invalid("USERCLASS (" + name + ")");
        }
        Optional<Item> present = find(call, name);
        SortedMap<String, String> relations =
                Relations.after(call.parameters(), present.map(Relations::of).orElseGet(TreeMap::new));
        Item userClass = new Item(
                Item.USER_CLASS,
                call.login() + " " + name,
                call.login(),
                present.map(Item::created).orElse(call.now()),
                call.now(),
                Relations.values(relations));
        if (relations.isEmpty()) {
            // A class without relations is deleted.
            call.world().items().remove(userClass.key());
        } else {
            call.world().items().put(userClass);
        }
        return Answer.success();
    }

    private static Answer list(Call call) {
        String account = Owner.named(call).login();
        Answer answer = Answer.success().property("USERCLASS", OWN);
        String prefix = Item.key(Item.USER_CLASS, account + " ");
        call.world()
                .items()
                .withPrefix(prefix)
                .forEach(item -> answer.property("USERCLASS", item.key().substring(prefix.length())));
        return answer;
    }

    private static Answer status(Call call) {
        String name = call.required("USERCLASS");
        SortedMap<String, String> relations = name.equals(OWN)
                ? call.account().relations()
                : find(call, name).map(Relations::of).orElseThrow(() -> Refusal.invalid("USERCLASS (" + name + ")"));
        Answer answer = Answer.success();
        relations.forEach((type, value) -> answer.property("RELATIONTYPE", type).property("RELATIONVALUE", value));
        return answer;
    }
}
