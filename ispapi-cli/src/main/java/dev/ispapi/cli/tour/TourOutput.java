package dev.ispapi.cli.tour;

import dev.ispapi.command.Command;

/** Where the tour goes: step by step, with the command on the wire, its secrets masked, and what came back. */
interface TourOutput extends AutoCloseable {

    /** A line that belongs to no step. */
    void heading(String text);

    /** What is to know of the whole tour. */
    void remark(String text);

    /** Begins a step, with its call as a program would write it. */
    void step(String name, String java);

    /** What is sent for it: the text of a command has its secrets masked. */
    void sent(Command<?> command);

    /** The first line of the result. */
    void got(String result);

    /** A further line of the result. */
    void and(String result);

    /** Why the step, and those that need it, are left out. */
    void skipped(String reason);

    /** A line about what to do next. */
    void next(String text);

    /** Ends the last step. */
    @Override
    void close();
}
