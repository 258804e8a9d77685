package dev.ispapi.tld.price;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A price that is no ordinary one: that of a promotion, a scale, a launch phase or a block. It takes part in no quote (FAQ 61: copied
 * promotion prices lose money when they end).
 *
 * @param type why it is special
 * @param tldClass the TLD class, such as {@code EU}
 * @param label the relation's words for it, such as {@code PROMO} or {@code EARLYACCESS1}; empty for blocks
 * @param kind which part of the price
 * @param years the term that it is for, if it is for one
 * @param amount the amount, exactly as the API has it
 * @param currency the currency; empty if it is not known
 * @param from when it begins to count, if a relation such as {@code DOMAIN_EU_SCALE_MINDATE} says so
 * @param until when it ends, if a relation such as {@code DOMAIN_EU_SCALE_MAXDATE} says so
 * @param relation the relation's name
 */
public record SpecialPrice(
        Type type,
        String tldClass,
        String label,
        PriceKind kind,
        OptionalInt years,
        BigDecimal amount,
        Optional<String> currency,
        Optional<Instant> from,
        Optional<Instant> until,
        String relation) {

    /** Why a price is special. */
    public enum Type {
        /** A promotion, for a time. */
        PROMOTION,
        /** A price that depends on the number of orders. */
        SCALE,
        /** A launch phase, such as sunrise. */
        LAUNCH_PHASE,
        /** A block of names at a registry operator: DPML. */
        BLOCK
    }
}
