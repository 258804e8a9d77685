package dev.ispapi.internal.session;

import dev.ispapi.Environment;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.session.StartSession;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.Map;

/** The two commands of a session, under the names that the environment gives them. */
public final class SessionCommand {

    private SessionCommand() {}

    /** Opens a session and reads it from the answer. */
    public record Start(Environment environment, StartSession session) implements Command<String> {

        @Override
        public String name() {
            return environment.platform().startSessionCommand();
        }

        @Override
        public Effect effect() {
            return session.effect();
        }

        @Override
        public CommandText encode(IdnProfile profile) {
            Map<String, String> fixed = environment.platform().sessionParameters();
            Map<String, String> asked = session.encode(profile).parameters();
            if (!fixed.isEmpty() && !asked.isEmpty()) {
                throw new IllegalArgumentException(
                        "can't ask for " + String.join(", ", asked.keySet()) + ": " + environment.platform()
                                + " decides itself how long a session lives; start it without options");
            }
            return CommandText.of(name(), fixed.isEmpty() ? asked : fixed);
        }

        @Override
        public String decode(Response response) {
            String property = environment.platform().sessionProperty();
            return response.value(property)
                    .filter(session -> !session.isEmpty())
                    .orElseThrow(() -> new MalformedResponseException(
                            "expected the property " + property + ", the answer has none"));
        }
    }

    /** Ends the session that it is sent in. */
    public record End(Environment environment) implements Command<Response> {

        @Override
        public String name() {
            return environment.platform().endSessionCommand();
        }

        @Override
        public Effect effect() {
            return Effect.REPEATABLE;
        }

        @Override
        public CommandText encode(IdnProfile profile) {
            return CommandText.of(name(), Map.of());
        }

        @Override
        public Response decode(Response response) {
            return response;
        }
    }
}
