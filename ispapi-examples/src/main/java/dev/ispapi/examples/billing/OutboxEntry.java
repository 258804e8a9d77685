package dev.ispapi.examples.billing;

import java.time.Instant;
import java.util.Optional;

/**
 * What is still to be done for an order.
 *
 * @param orderId the order
 * @param isSending whether its command may have gone out, so that its outcome must be found out before anything else
 * @param attempts how often it was tried
 * @param doubts how often its outcome was unknown
 * @param expiration until when the domain was registered before its renewal; empty if that was not asked yet
 */
record OutboxEntry(long orderId, boolean isSending, int attempts, int doubts, Optional<Instant> expiration) {}
