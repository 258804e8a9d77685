package dev.ispapi.tld;

/** How much is known of a zone. */
public enum Knowledge {
    /** The catalogue holds facts about the zone itself, or the live API told some. */
    OWN_FACTS,
    /** Nothing but what holds for every generic TLD: see {@link Source.Kind#GTLD_FRAME}. */
    GTLD_FRAME,
    /** Nothing but that it exists. */
    EXISTS
}
