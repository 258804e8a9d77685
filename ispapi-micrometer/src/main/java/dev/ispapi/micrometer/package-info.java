/**
 * Metrics and traces of calls: {@link dev.ispapi.micrometer.IspapiMetrics} fills a meter registry, {@link dev.ispapi.micrometer.IspapiObservations} makes
 * an observation, and so a span, of each call. Both are call listeners of the client.
 */
@NullMarked
package dev.ispapi.micrometer;

import org.jspecify.annotations.NullMarked;
