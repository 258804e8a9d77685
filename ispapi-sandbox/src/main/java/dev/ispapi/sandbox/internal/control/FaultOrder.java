package dev.ispapi.sandbox.internal.control;

import java.time.Duration;

/**
 * A fault, as it is ordered.
 *
 * @param command the command that it fits; empty for any
 * @param effect such as {@code answer} or {@code dropAfter}
 * @param times how many calls it lasts
 * @param code the code of an answer
 * @param description the description of an answer
 * @param delay how much later, for {@code delay}; how long, for {@code refuse}
 */
public record FaultOrder(String command, String effect, int times, int code, String description, Duration delay) {}
