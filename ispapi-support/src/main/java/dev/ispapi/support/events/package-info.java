/**
 * Events: what the platform has to tell, such as the end of a transfer. Start at {@link dev.ispapi.support.events.EventReader}, which
 * delivers each event at least once and in order; {@link dev.ispapi.support.events.EventWaits} hands the events on to what waits
 * for them. The bare commands are in {@code dev.ispapi.event}.
 */
@NullMarked
package dev.ispapi.support.events;

import org.jspecify.annotations.NullMarked;
