package dev.ispapi.sandbox.internal.call;

/** Carries out one command. It changes the world only when nothing more can be refused. */
@FunctionalInterface
public interface CommandHandler {

    /**
     * Carries the command out.
     *
     * @param call who sends what, and the world that it meets
     * @return the answer
     * @throws Refusal if it can't be carried out; the world is as before
     */
    Answer handle(Call call);
}
