package dev.ispapi.support.events;

/** The end of the program, as far as a test can bring it about: nobody may catch it. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;
}
