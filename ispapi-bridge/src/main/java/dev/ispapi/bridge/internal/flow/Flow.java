package dev.ispapi.bridge.internal.flow;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.bridge.internal.convert.Question;

/** How one ISPAPI command is carried out on CNR. */
interface Flow {

    /**
     * Starts to carry out a command.
     *
     * @param question the ISPAPI command
     * @return the first step
     * @throws InvalidCommandException if it has no counterpart on CNR; nothing was sent
     */
    Step start(Question question);
}
