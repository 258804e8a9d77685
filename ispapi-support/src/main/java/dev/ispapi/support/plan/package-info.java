/**
 * Plans: a wish, such as "transfer this domain to me", becomes the commands that its TLD wants for it, in order and with reasons.
 *
 * <p>Begin at {@link dev.ispapi.support.plan.Planner}, which makes a {@link dev.ispapi.support.plan.Plan} of a {@link
 * dev.ispapi.support.plan.Wish} and sends nothing. {@link dev.ispapi.support.plan.PlanRunner} carries a plan out, and never sends twice what
 * must happen once. {@link dev.ispapi.support.plan.PlanJson} and {@link dev.ispapi.support.plan.PlanFile} keep a plan under way, without
 * its auth codes: those are supplied again when it goes on.
 */
@NullMarked
package dev.ispapi.support.plan;

import org.jspecify.annotations.NullMarked;
