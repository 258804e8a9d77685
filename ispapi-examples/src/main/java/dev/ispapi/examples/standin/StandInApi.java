package dev.ispapi.examples.standin;

import dev.ispapi.CommandCatalog;
import dev.ispapi.Environment;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.user.StatusUser;
import dev.ispapi.wire.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The command side: who may send what, and which part answers it. One command at a time, as they change each other's world. */
final class StandInApi {

    private final Sessions sessions;
    private final Registry registry;
    private final Account account;

    StandInApi(Clock clock) {
        this.sessions = new Sessions(clock);
        this.account = new Account();
        this.registry = new Registry(clock, account);
    }

    synchronized Response answer(Form form) {
        if (!isKnown(form)) {
            return Answers.of(530, "Authentication failed");
        }
        Map<String, String> parameters = new LinkedHashMap<>(form.command());
        String name = Optional.ofNullable(parameters.remove("COMMAND")).orElse("");
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "STARTSESSION" -> sessions.start();
            case "ENDSESSION" -> sessions.end(form.field("s_session"));
            case "ADDCONTACT" -> account.addContact(parameters);
            default -> typed(name, parameters);
        };
    }

    private boolean isKnown(Form form) {
        if (!form.field("s_entity").equals(Environment.OTE.entity().orElse(""))) {
            return false;
        }
        String session = form.field("s_session");
        return session.isEmpty()
                ? form.field("s_login").equals(StandInServer.USER)
                        && form.field("s_pw").equals(StandInServer.PASSWORD)
                : sessions.use(session);
    }

    /** The library's own types read the parameters here too. */
    private Response typed(String name, Map<String, String> parameters) {
        Optional<CommandType<?>> type = CommandCatalog.find(name);
        if (type.isEmpty()) {
            return Answers.of(500, "Invalid command name");
        }
        try {
            return answer(type.get().parse(parameters));
        } catch (InvalidCommandException e) {
            return Answers.of(
                    505, "Invalid attribute value syntax; " + e.problems().get(0));
        }
    }

    private Response answer(TypedCommand<?> command) {
        if (command instanceof CheckDomains check) {
            return registry.check(check);
        }
        if (command instanceof QueryDomainOptions query) {
            return Zones.options(query);
        }
        if (command instanceof QueryDomainRepositoryInfo query) {
            return Zones.repositoryInfo(query);
        }
        if (command instanceof AddDomain add) {
            return registry.add(add);
        }
        if (command instanceof StatusDomain status) {
            return registry.status(status);
        }
        if (command instanceof ModifyDomain modify) {
            return registry.modify(modify);
        }
        if (command instanceof StatusUser status) {
            return account.status(status);
        }
        return Answers.of(549, "Command failed; THE STAND-IN SERVER DOES NOT KNOW " + command.name());
    }
}
