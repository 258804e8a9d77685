package dev.ispapi.sandbox.internal.world;

/** Whose commands a world is reached by. Where the two platforms do different things by themselves, the world goes by this. */
public enum Language {
    /** HEXONET's ISPAPI. */
    ISPAPI,
    /** CentralNic Reseller, formerly RRPproxy. */
    CNR
}
