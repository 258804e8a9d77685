package dev.ispapi.bridge.internal.flow;

import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a refusal means after an answer was lost: the command before it was carried out.
 *
 * @param codes such as 554, already registered, and 555, already renewed
 * @param step finds out what the lost answer said, from when the lost command was sent and the refusal
 */
public record AlreadyDone(Set<Integer> codes, BiFunction<Instant, Response, Step> step) {}
