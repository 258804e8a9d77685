package dev.ispapi.testing;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.Effect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls by many threads, a quarter of them orders, each of which must get the answer to what it asked. */
public final class ManyCalls {

    private static final Pattern ASKED = Pattern.compile("ECHO%3D([0-9a-z-]+)");

    /** Answers each command with what it asked for, for as long as the client likes. */
    public static final SocketApi.Script ECHO = connection -> {
        while (true) {
            Matcher asked = ASKED.matcher(connection.nextRequest());
            connection.answer(
                    "[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command completed successfully\r\nPROPERTY[RESULT][0] = "
                            + (asked.find() ? asked.group(1) : "nothing") + "\r\nEOF\r\n");
        }
    };

    private ManyCalls() {}

    /**
     * Calls.
     *
     * @param threads run the calls, and are closed
     * @param count how many calls
     * @return the answers that were not those to their questions
     */
    public static List<String> wrongAnswers(IspapiClient client, ExecutorService threads, int count)
            throws InterruptedException, ExecutionException {
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = "call-" + i;
            Effect effect = i % 4 == 0 ? Effect.ONCE : Effect.READS;
            answers.add(threads.submit(() -> client.send(new TestCommand("Echo", effect, Map.of("ECHO", text)))));
        }
        threads.shutdown();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String answer = answers.get(i).get();
            if (!answer.equals("call-" + i)) {
                wrong.add("call-" + i + " got " + answer);
            }
        }
        return wrong;
    }

    /** As a program of its own, which prints what was wrong, and the version of the HTTP library. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, ReflectiveOperationException {
        try (SocketApi api = new SocketApi(ECHO);
                IspapiClient client = api.client().build()) {
            List<String> wrong = wrongAnswers(client, Executors.newFixedThreadPool(16), 400);
            // Written out, the compiler would copy the version that it sees.
            Object version = Class.forName("okhttp3.OkHttp").getField("VERSION").get(null);
            System.out.println("wrong " + wrong + " with " + version);
        }
    }
}
