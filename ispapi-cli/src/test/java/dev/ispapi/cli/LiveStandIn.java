package dev.ispapi.cli;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers like the live system, and remembers the commands. */
public final class LiveStandIn implements AutoCloseable {

    /** All that the three commands of the tour promise, in one answer. */
    private static final String ANSWER = """
            [RESPONSE]
            CODE = 200
            DESCRIPTION = Command completed successfully
            PROPERTY[DOMAINCHECK][0] = 210 Available
            PROPERTY[DOMAINCHECK][1] = 210 Available
            PROPERTY[DOMAINCHECK][2] = 210 Available
            PROPERTY[ZONEREGISTRATIONPERIODS][0] = 1Y
            PROPERTY[USER][0] = test.user
            EOF
            """;

    private final OddServer server = OddServer.answering("text/plain", ANSWER);

    public URI url() {
        return server.url();
    }

    /** The names of the commands; each must come with LIVE's entity. */
    public List<String> commands() {
        return server.requests().stream()
                .map(body -> URLDecoder.decode(body, StandardCharsets.UTF_8))
                .map(LiveStandIn::command)
                .toList();
    }

    private static String command(String form) {
        if (!form.startsWith("s_entity=54cd&")) {
            throw new AssertionError("expected LIVE's entity, found " + form);
        }
        String command = form.substring(form.indexOf("COMMAND=") + "COMMAND=".length());
        return command.lines().findFirst().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
    }
}
