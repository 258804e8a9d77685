package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.LogEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands about registry locks. People set and take them: a day after the request (see {@link RegistryLocks}). */
public final class RegistryLockCommands {

    private RegistryLockCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddDomainRegistrylock", RegistryLockCommands::add,
                "ModifyDomainRegistrylock", RegistryLockCommands::modify,
                "DeleteDomainRegistrylock", RegistryLockCommands::delete);
    }

    private static Optional<Item> find(Call call, Domain domain) {
        return call.world().items().find(Item.key(Item.REGISTRY_LOCK, domain.name()));
    }

    private static Item present(Call call, Domain domain) {
        return find(call, domain).orElseThrow(() -> Refusal.notFound("REGISTRYLOCK (" + domain.name() + ")"));
    }

    private static Answer add(Call call) {
        Domain domain = Domains.active(call);
        if (find(call, domain).isPresent()) {
            throw Refusal.notUnique("REGISTRYLOCK (" + domain.name() + ")");
        }
        request(call, domain, RegistryLocks.SET);
        return answer("Our team will initiate the Registry Lock process");
    }

    /** Opens the lock for a change that a person makes. */
    private static Answer modify(Call call) {
        Domain domain = Domains.active(call);
        present(call, domain);
        Journal.log(call, "DOMAIN", domain.name(), domain.account(), "REGISTRYLOCK", LogEntry.PENDING);
        return answer("Our team will contact you to modify the domain with Registry Lock");
    }

    private static Answer delete(Call call) {
        Domain domain = Domains.active(call);
        present(call, domain);
        request(call, domain, RegistryLocks.TAKE);
        return answer("Our team will contact you to remove the Registry Lock for your domain");
    }

    private static Answer answer(String sentence) {
        return Answer.of(200, "Command completed successfully; " + sentence);
    }

    private static void request(Call call, Domain domain, String action) {
        Instant due = RegistryLocks.TIME.after(call.now());
        SortedMap<String, List<String>> values = new TreeMap<>(
                Map.of(RegistryLocks.ACTION, List.of(action), RegistryLocks.DUE, List.of(due.toString())));
        call.world()
                .items()
                .put(new Item(Item.REGISTRY_LOCK, domain.name(), domain.account(), call.now(), call.now(), values));
        Journal.log(call, "DOMAIN", domain.name(), domain.account(), "REGISTRYLOCK", LogEntry.PENDING);
    }
}
