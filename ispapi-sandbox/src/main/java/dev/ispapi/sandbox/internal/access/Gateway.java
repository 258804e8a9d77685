package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.server.Form;
import java.time.Instant;

/** The whole way from a request's fields to the answer's text, in the language of one platform. It is used under the sandbox's lock. */
public interface Gateway {

    /**
     * An answer, and who it went to.
     *
     * @param login the log-in, with the role; empty if it was wrong
     * @param answer the answer
     */
    record Answered(String login, Answer answer) {}

    /**
     * Answers a request.
     *
     * @param form its fields
     * @param now the sandbox's time
     * @return the answer; a refusal if the log-in or the command is wrong
     */
    Answered answer(Form form, Instant now);

    /**
     * An answer as it is sent.
     *
     * @param answer the answer
     * @return its text, to the {@code EOF} line
     */
    String text(Answer answer);
}
