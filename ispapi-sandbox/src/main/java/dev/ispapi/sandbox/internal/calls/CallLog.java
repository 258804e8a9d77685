package dev.ispapi.sandbox.internal.calls;

import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.wire.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The last calls: a bounded number, so that a sandbox that runs for weeks stays small. */
public final class CallLog {

    private static final int CAPACITY = 1000;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_PARAMETERS = 60;

    private final Deque<CallView> calls = new ArrayDeque<>();
    private long number;

    /**
     * What was answered.
     *
     * @param login the login; empty if the caller was not let in
     * @param code the code of the answer
     * @param description its description
     * @param remark a planned fault or the number of an error; empty for nothing
     */
    public record Outcome(String login, int code, String description, String remark) {}

    /**
     * Adds a call.
     *
     * @param date when, by the sandbox's clock
     * @param sent the command's parameters with {@code COMMAND} among them, secrets included
     * @param outcome what was answered
     * @param duration how long it took
     */
    public void add(Instant date, Map<String, String> sent, Outcome outcome, Duration duration) {
        Map<String, String> parameters = masked(sent);
        synchronized (this) {
            number++;
            calls.addFirst(new CallView(
                    number,
                    date,
                    outcome.login(),
                    shorten(sent.getOrDefault("COMMAND", "")),
                    parameters,
                    outcome.code(),
                    shorten(outcome.description()),
                    duration,
                    outcome.remark()));
            if (calls.size() > CAPACITY) {
                calls.removeLast();
            }
        }
    }

    private static Map<String, String> masked(Map<String, String> sent) {
        Map<String, String> parameters = new TreeMap<>();
        for (Map.Entry<String, String> parameter : sent.entrySet()) {
            if (parameters.size() == MOST_PARAMETERS) {
                break;
            }
            String name = parameter.getKey();
            if (!name.equals("COMMAND")) {
                parameters.put(shorten(name), shorten(Secrets.mask(name, parameter.getValue())));
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 3) + "...";
    }

    /**
     * The last calls.
     *
     * @param limit how many at most
     * @return the newest first
     */
    public synchronized List<CallView> newest(int limit) {
        List<CallView> newest = new ArrayList<>();
        for (CallView call : calls) {
            if (newest.size() == limit) {
                break;
            }
            newest.add(call);
        }
        return newest;
    }

    /** {@return how many calls are kept} */
    public synchronized int size() {
        return calls.size();
    }

    /** Forgets all calls. Numbers go on. */
    public synchronized void clear() {
        calls.clear();
    }
}
