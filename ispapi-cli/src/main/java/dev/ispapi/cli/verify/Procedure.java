package dev.ispapi.cli.verify;

/** How a check finds out. */
@FunctionalInterface
interface Procedure {

    /**
     * Asks, and judges what comes.
     *
     * @throws UndecidedException if what came so far leaves nothing to ask
     * @throws dev.ispapi.IspapiException if there is no answer
     */
    Finding carryOut(Probe probe);
}
