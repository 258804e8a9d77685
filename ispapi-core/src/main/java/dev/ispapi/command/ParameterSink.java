package dev.ispapi.command;

/** Where written values and problems go. */
interface ParameterSink {

    /** What is said of an empty text that clears nothing. */
    String EMPTY = "is empty; leave it out, or give a value";

    void value(String name, String text);

    void problem(String name, String message);
}
