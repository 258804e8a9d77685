package dev.ispapi.sandbox.internal.call;

/** What is done around the commands of several families, such as keeping an order for later. */
@FunctionalInterface
public interface CommandFilter {

    /**
     * Handles a command, or hands it on.
     *
     * @param call the command
     * @param next carries it out
     * @return the answer
     * @throws Refusal if it can't be carried out; the world is as before
     */
    Answer handle(Call call, CommandHandler next);
}
