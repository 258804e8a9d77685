package dev.ispapi.bridge.internal.convert;

/** What becomes of a parameter whose value, or name, changes. */
interface ParameterConversion {

    /**
     * Adds what is sent to CNR.
     *
     * @param given the parameter
     * @param draft the CNR command
     * @throws IllegalArgumentException if the value has no counterpart; the message says what would be right
     */
    void convert(Given given, CommandDraft draft);
}
