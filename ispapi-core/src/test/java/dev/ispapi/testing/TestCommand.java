package dev.ispapi.testing;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.Map;

/** A command of any name and effect. Its result is the property {@code RESULT}, or the description where there is none. */
public record TestCommand(String name, Effect effect, Map<String, String> parameters) implements Command<String> {

    /** A command that only asks. */
    public static TestCommand reads() {
        return new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "example.com"));
    }

    /** A command that must happen once. */
    public static TestCommand once() {
        return new TestCommand("AddDomain", Effect.ONCE, Map.of("DOMAIN", "example.com"));
    }

    @Override
    public CommandText encode(IdnProfile profile) {
        return CommandText.of(name, parameters);
    }

    @Override
    public String decode(Response response) {
        return response.value("RESULT").orElse(response.description());
    }
}
