package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.server.Reply;
import dev.ispapi.sandbox.internal.server.Reply.Ending;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One planned fault. It is planned when it is said what shall happen. */
public final class SandboxFault {

    private final SandboxFaults faults;
    private final String command;
    private int calls = 1;
    private @Nullable Effect effect;

    /** Makes the reply; the supplier carries the command out. */
    @FunctionalInterface
    private interface Effect {
        Reply reply(Supplier<String> api);
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
        String text = Answers.of(code, description).text();
        plan(api -> Reply.of(text));
    }

    /**
     * Carries the command out and answers with a code all the same, such as 421 or 423: an order of unknown outcome.
     *
     * @param code the code
     * @param description the description
     */
    public void answerAfter(int code, String description) {
        String text = Answers.of(code, description).text();
        plan(api -> {
            var unused = api.get();
            return Reply.of(text);
        });
    }

    /** Closes the connection before the command is carried out. */
    public void dropBefore() {
        plan(api -> new Reply("", Ending.DROPPED, Duration.ZERO));
    }

    /** Carries the command out and closes the connection without an answer. */
    public void dropAfter() {
        plan(api -> new Reply(api.get(), Ending.DROPPED, Duration.ZERO));
    }

    /** Carries the command out and closes the connection in the middle of the answer. */
    public void cutOff() {
        plan(api -> new Reply(api.get(), Ending.CUT_OFF, Duration.ZERO));
    }

    /** Carries the command out and answers with something that is no answer of the API. */
    public void garbage() {
        plan(api -> Reply.of("<html><body>502 Bad Gateway, after " + api.get().length() + " bytes</body></html>"));
    }

    /**
     * Carries the command out at once, and answers later. The wait is real time, not the sandbox's.
     *
     * @param time how much later
     */
    public void delay(Duration time) {
        plan(api -> new Reply(api.get(), Ending.SENT, time));
    }

    private void plan(Effect newEffect) {
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

    Reply reply(Supplier<String> api) {
        return Objects.requireNonNull(effect).reply(api);
    }
}
