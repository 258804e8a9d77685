package dev.ispapi.testing;

import dev.ispapi.IspapiClient;
import dev.ispapi.RetryPolicy;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that hands out sessions, and forgets them when a test wants it to. It remembers each request as its fields. */
public final class SessionApi implements AutoCloseable {

    /** What an expired session is answered. */
    public static final String EXPIRED = HttpApi.answer(530, "SESSION NOT FOUND");

    /** What the server answers to a request, or null for its usual answer. */
    @FunctionalInterface
    public interface Answers {

        /** The answer to these fields; {@code s_command} holds the command. */
        String to(Map<String, String> fields) throws IOException;
    }

    private final SocketApi api;
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private volatile Answers special = fields -> null;

    /** Starts to listen. */
    public SessionApi() throws IOException {
        api = new SocketApi(connection -> {
            while (true) {
                Map<String, String> fields = fields(connection.nextRequest());
                requests.add(fields);
                String answer = special.to(fields);
                connection.answer(answer == null ? usual(fields) : answer);
            }
        });
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    /** The answer that this server has of its own. */
    public String usual(Map<String, String> fields) {
        if (name(fields).equals("StartSession")) {
            String id = "session-" + requests("StartSession").size();
            sessions.add(id);
            return HttpApi.answer(200, "Command completed successfully")
                    .replace("EOF", "PROPERTY[SESSION][0] = " + id + "\r\nEOF");
        }
        String id = fields.get("s_session");
        boolean isKnown = name(fields).equals("EndSession") ? sessions.remove(id) : sessions.contains(id);
        return isKnown ? HttpApi.OK : EXPIRED;
    }

    /** Whether there is a session that was not ended. */
    public boolean hasSessions() {
        return !sessions.isEmpty();
    }

    /** Ends all sessions, as time would. */
    public void expire() {
        sessions.clear();
    }

    /** Answers otherwise from now on. */
    public void answers(Answers answers) {
        special = answers;
    }

    /** A request's command. */
    public static String name(Map<String, String> fields) {
        return fields.get("s_command").lines().findFirst().orElseThrow().substring("COMMAND=".length());
    }

    /** All requests of a command, oldest first. */
    public List<Map<String, String>> requests(String command) {
        return requests.stream().filter(fields -> name(fields).equals(command)).toList();
    }

    /** A client of this server that makes one attempt, so that log-ins can be counted. */
    public IspapiClient.Builder client() {
        return api.client().retryPolicy(RetryPolicy.none());
    }

    @Override
    public void close() throws IOException {
        api.close();
    }
}
