package dev.ispapi.sandbox.internal.world;

/**
 * A nameserver as the rest of the world has it.
 *
 * @param name ASCII name
 * @param isMissing whether no registry knows it
 * @param refuses whether it does not answer for the zones that it is told to serve
 */
public record OutsideHost(String name, boolean isMissing, boolean refuses) {}
