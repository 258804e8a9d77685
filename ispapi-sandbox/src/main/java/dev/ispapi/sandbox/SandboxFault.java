package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.server.Reply;
import dev.ispapi.sandbox.internal.server.Reply.Ending;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One planned fault. It is planned when it is said what shall happen. */
public final class SandboxFault {

    private final SandboxFaults faults;
    private final String command;
    private int calls = 1;
    private @Nullable Effect effect;
    private String title = "nothing yet";

    /** Makes the reply; the supplier carries the command out, the function writes an answer as the platform does. */
    @FunctionalInterface
    private interface Effect {
        Reply reply(Supplier<String> api, Function<Answer, String> form);
    }

    SandboxFault(SandboxFaults faults, String command) {
        this.faults = faults;
        this.command = command;
    }

    /**
     * Sets how many calls it lasts.
     *
     * @param number 1, the default, or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public SandboxFault times(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("expected 1 call or more, found " + number);
        }
        calls = number;
        return this;
    }

    /**
     * Answers with a code, such as 421 or 423; the command is not carried out.
     *
     * @param code the code
     * @param description the description
     */
    public void answer(int code, String description) {
        Answer answer = Answer.of(code, description);
        plan("answer " + code, (api, form) -> Reply.of(form.apply(answer)));
    }

    /**
     * Carries the command out and answers with a code all the same, such as 421 or 423: an order of unknown outcome.
     *
     * @param code the code, such as 421
     * @param description the description
     */
    public void answerAfter(int code, String description) {
        Answer answer = Answer.of(code, description);
        plan("carry out, then answer " + code, (api, form) -> {
            var unused = api.get();
            return Reply.of(form.apply(answer));
        });
    }

    /** Closes the connection before the command is carried out. */
    public void dropBefore() {
        plan("close the connection before", (api, form) -> new Reply("", Ending.DROPPED, Duration.ZERO));
    }

    /** Carries the command out and closes the connection without an answer. */
    public void dropAfter() {
        plan(
                "carry out, then close the connection",
                (api, form) -> new Reply(api.get(), Ending.DROPPED, Duration.ZERO));
    }

    /** Carries the command out and closes the connection in the middle of the answer. */
    public void cutOff() {
        plan("carry out, then cut the answer off", (api, form) -> new Reply(api.get(), Ending.CUT_OFF, Duration.ZERO));
    }

    /** Carries the command out and answers with something that is no answer of the API. */
    public void garbage() {
        plan(
                "carry out, then answer with a web page",
                (api, form) -> Reply.of(
                        "<html><body>502 Bad Gateway, after " + api.get().length() + " bytes</body></html>"));
    }

    /**
     * Carries the command out at once, and answers later. The wait is real time, not the sandbox's.
     *
     * @param time how much later
     */
    public void delay(Duration time) {
        plan(
                "carry out, then answer after " + time.toMillis() + " ms",
                (api, form) -> new Reply(api.get(), Ending.SENT, time));
    }

    private void plan(String newTitle, Effect newEffect) {
        title = newTitle;
        effect = newEffect;
        faults.plan(this);
    }

    boolean fits(String name) {
        return command.isEmpty() || command.equalsIgnoreCase(name);
    }

    /** Counts a call. */
    boolean isSpent() {
        calls--;
        return calls == 0;
    }

    Reply reply(Supplier<String> api, Function<Answer, String> form) {
        return Objects.requireNonNull(effect).reply(api, form);
    }

    /** What it does to which command, and how many more times. */
    @Override
    public String toString() {
        return (command.isEmpty() ? "any command" : command) + ": " + title
                + (calls > 1 ? ", " + calls + " times" : "");
    }
}
