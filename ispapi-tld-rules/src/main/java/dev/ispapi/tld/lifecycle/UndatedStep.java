package dev.ispapi.tld.lifecycle;

/**
 * A step that has no date, because something is not known.
 *
 * @param kind what happens
 * @param reason what is missing, such as {@code the failure period is not known}
 */
public record UndatedStep(StepKind kind, String reason) {}
